import { describe, expect, it } from "vitest";
import {
  buildTimeline,
  explain,
  parsePolicy,
  policyToMarkdown,
  policyToText,
  timelineToMarkdown,
  validateRecord,
} from "../../../src/index.js";
import { reportsToSarif } from "../../../src/formats/index.js";
import { clause, days, duty, readOn, requirement } from "../../../src/policy/index.js";
import { dueOf, initial, ours } from "./on-the-national-layer.js";

describe("the page on which a clause was read", () => {
  const page = { title: "Minutes", url: "https://example.org/minutes", readOn: "2026-11-26" };
  const under = ours([], {
    clauses: readOn(
      page,
      clause(
        "1",
        "1",
        "Minutes follow within a day.",
        duty("minutes-circulated", {
          by: [],
          to: "participants",
          due: days(1).after("conference-end"),
          doneBy: "minutes-circulated",
        }),
        requirement("chair-independent"),
      ),
    ),
  });

  it("is in the basis of what it dates and finds", () => {
    expect(dueOf("minutes-circulated", initial, under)[0]!.basis[0].source).toEqual(page);
    const { findings } = validateRecord(initial, under, { asOf: "2026-05-01" });
    expect(findings.find(({ deadline }) => deadline?.duty === "minutes-circulated")!.basis[0]!.source).toEqual(page);
  });

  it("is written where clauses are cited, and on the policy's page", () => {
    const said = "Read in “Minutes” at https://example.org/minutes on 2026-11-26.";
    const [explanation] = explain(initial, under, { duty: "minutes-circulated" });
    expect(explanation!.sentences).toContain(said);
    expect(policyToText(under)).toContain(said);
    expect(policyToMarkdown(under)).toContain("Read in “Minutes” at <https://example.org/minutes> on 2026-11-26.");
    const timeline = buildTimeline(initial, under, { asOf: "2026-05-01" });
    expect(timelineToMarkdown(timeline)).toContain("example.org/minutes");
    const report = validateRecord(initial, under, { asOf: "2026-05-01" });
    expect(JSON.stringify(reportsToSarif([{ report, uri: "r.json" }], "1"))).toContain(
      '"sources":["https://example.org/minutes"]',
    );
  });

  it("is an address of the web", () => {
    const wrong = { ...under, clauses: [{ ...under.clauses[0]!, source: { url: "javascript:alert(1)" } }] };
    expect(parsePolicy(JSON.stringify(wrong))).toMatchObject({ ok: false });
  });
});
