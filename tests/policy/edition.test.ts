import { describe, expect, it } from "vitest";
import { addDays } from "../../src/calendar/index.js";
import { buildTimeline, policies, validateRecord, type ConferenceRecord, type Policy } from "../../src/index.js";
import { extendPolicy } from "../../src/authorities/index.js";
import { definePolicy, policySchema, readPolicy, type PolicyDocument } from "../../src/policy/index.js";
import { editionOf } from "../../src/policy/edition.js";
import { policyToMarkdown, policyToText } from "../../src/formats/index.js";
import { timelineSchema } from "../../src/timeline/schema.js";
import { ownPolicy } from "../own-policy.js";

const on = (start: string): ConferenceRecord => ({ type: "initial", conference: { planned: { start } } });
const withDocument = (document: Partial<PolicyDocument>): Policy =>
  ownPolicy([], { clauses: [], document: { title: "Own rules", ...document } });
const editions = [
  { name: "first", from: "2020-01-01", until: "2020-05-01" },
  { name: "second", from: "2020-05-01" },
];
const codes = (json: unknown) => {
  const read = readPolicy(json);
  return read.ok ? [] : read.findings.map(({ code, path }) => `${code} ${path}`);
};

describe("the edition of a document", () => {
  it("is the one in force on the day, its first day included and its last not", () => {
    const edition = (day: string) => editionOf({ title: "Own rules", editions }, day);
    expect(["2019-12-31", "2020-01-01", "2020-04-30", "2020-05-01", "2030-01-01"].map(edition)).toEqual([
      null,
      "first",
      "first",
      "second",
      "second",
    ]);
  });

  it("without a day is the one without an end, also where it is still to come into force", () => {
    expect(editionOf({ title: "Own rules", editions }, null)).toBe("second");
    expect(editionOf({ title: "Own rules", editions: editions.slice(0, 1) }, null)).toBeNull();
    expect(editionOf({ title: "Own rules", editions: [{ name: "only" }] }, null)).toBe("only");
  });

  it("is not stated where the document states none", () => {
    expect(editionOf({ title: "Own rules" }, "2020-05-01")).toBeNull();
    expect(editionOf({ title: "Own rules", editions: [] }, null)).toBeNull();
  });

  it("is one on every day: two that are in force at once are refused", () => {
    const given = (...list: object[]) =>
      codes({ ...withDocument({}), document: { title: "Own rules", editions: list } });
    expect(given(...editions)).toEqual([]);
    expect(given({ name: "2018" }, { name: "2023" })).toEqual(["duplicate-edition document.editions[1]"]);
    expect(given(...editions, { name: "third", from: "2020-04-30", until: "2020-06-01" })).toEqual([
      "duplicate-edition document.editions[2]",
    ]);
    expect(given({ name: "back", from: "2020-05-01", until: "2020-05-01" })).toEqual([
      "ends-before-it-begins document.editions[0].until",
    ]);
    for (const { document } of policies) {
      for (let day = "2017-01-01"; day < "2025-01-01"; day = addDays(day, 1)) {
        const inForce = (document.editions ?? []).filter(({ from = "", until = "9999" }) => from <= day && day < until);
        expect(editionOf(document, day)).toBe(inForce[0]?.name ?? null);
        expect(inForce.length).toBeLessThan(2);
      }
    }
  });
});

describe("what a timeline and a report say of their policy", () => {
  const bare = {
    id: "own",
    title: "Own",
    layers: ["own"],
    layerTitles: ["Own"],
    edition: null,
    document: { title: "Own rules", url: null, checkedOn: null },
    terms: null,
    interim: null,
    from: null,
    until: null,
  };

  it("is null for whatever the policy does not state", () => {
    expect(buildTimeline({ type: "initial" }, withDocument({})).policy).toEqual(bare);
    expect(validateRecord({ type: "initial" }, withDocument({})).policy).toEqual(bare);
  });

  it("is what the policy states, and the edition in force on the day whose rules are used", () => {
    const policy = definePolicy({
      ...withDocument({ url: "https://example.org/rules", checkedOn: "2026-11-22", editions }),
      from: "2020-01-01",
      until: "2025-01-01",
    });
    const stated = {
      ...bare,
      document: { title: "Own rules", url: "https://example.org/rules", checkedOn: "2026-11-22" },
      from: "2020-01-01",
      until: "2025-01-01",
    };
    const days: [ConferenceRecord, string | undefined, string | null][] = [
      [on("2019-12-31"), undefined, null],
      [on("2020-04-30T23:59"), "2020-06-01", "first"],
      [on("2020-05-01"), "2020-04-01", "second"],
      [{ type: "initial" }, "2020-04-30", "first"],
      [{ type: "initial", strategyDiscussions: [{ heldOn: "2020-04-30" }] }, undefined, "first"],
      [{ type: "initial" }, undefined, "second"],
    ];
    for (const [record, asOf, edition] of days) {
      const timeline = buildTimeline(record, policy, { asOf });
      expect(timeline.policy).toEqual({ ...stated, edition });
      expect(validateRecord(record, policy, { asOf }).policy).toEqual({ ...stated, edition });
      expect(timelineSchema.parse(timeline)).toEqual(timeline);
    }
  });

  it("is also said of a record that cannot be read, with the latest edition", () => {
    const policy = withDocument({ editions });
    expect(validateRecord("{", policy)).toMatchObject({ stage: null, policy: { ...bare, edition: "second" } });
  });

  it("names the document's editions of 2018 and 2023, and of Northamptonshire's review", () => {
    const edition = (policy: string, start: string) => buildTimeline(on(start), policy).policy.edition;
    expect(edition("working-together", "2023-12-14")).toBe("2018");
    expect(edition("working-together", "2023-12-15")).toBe("2023");
    expect(edition("northamptonshire", "2020-03-22")).toBeNull();
    expect(edition("northamptonshire", "2020-04-29")).toBe("23 March 2020");
    expect(edition("northamptonshire", "2020-04-30")).toBe("reviewed 30 April 2020");
    expect(edition("hounslow", "2020-05-05")).toBeNull();
  });

  it("is that of an overlay's own document, where it has one", () => {
    const base = withDocument({ url: "https://example.org/rules", editions });
    const about = (policy: Policy) => buildTimeline(on("2020-05-05"), policy).policy;
    expect(about(extendPolicy(base, { id: "shut" }))).toMatchObject({
      edition: "second",
      document: {
        url: "https://example.org/rules",
      },
    });
    expect(about(extendPolicy(base, { id: "shut", document: { title: "Notice" } }))).toMatchObject({
      edition: null,
      document: { title: "Notice", url: null, checkedOn: null },
    });
  });

  it("is not in the dates alone, where the id is enough", () => {
    expect(buildTimeline(on("2020-05-05"), "hounslow", { detail: "dates" }).policy).toBe("hounslow");
  });
});

describe("the words of a document", () => {
  it("are checked: an address of the web, and a day that exists", () => {
    const given = (document: object) => codes({ ...withDocument({}), document: { title: "Own rules", ...document } });
    expect(given({ url: "https://example.org/a", checkedOn: "2026-11-22" })).toEqual([]);
    for (const url of ["example.org", "javascript:alert(1)", "ftp://example.org", "/procedures", ""])
      expect(given({ url }), url).toEqual(["not-a-url document.url"]);
    expect(given({ checkedOn: "2026-02-30" })).toEqual(["date-does-not-exist document.checkedOn"]);
    expect(given({ checkedOn: "yesterday" })).toEqual([expect.stringMatching(/ document\.checkedOn$/)]);
    expect(given({ edition: "2023" })).toEqual(["unknown-key document.edition"]);
    expect(policySchema.safeParse(withDocument({ editions })).success).toBe(true);
  });

  it("are shown where a policy is", () => {
    const policy = withDocument({ url: "https://example.org/rules", checkedOn: "2026-11-22", editions });
    const says = "first from 2020-01-01 until 2020-05-01; second from 2020-05-01";
    expect(policyToText(policy).split("\n")).toEqual(
      expect.arrayContaining([
        "Published at https://example.org/rules",
        `Editions: ${says}`,
        "Checked against its document on 2026-11-22",
      ]),
    );
    const page = policyToMarkdown(policy).split("\n");
    expect(page).toEqual(
      expect.arrayContaining([
        "- Published at: <https://example.org/rules>",
        `- Editions: ${says}`,
        "- Checked against its document on: 2026-11-22",
      ]),
    );
    expect(policyToText(withDocument({}))).not.toMatch(/Published|Editions|Checked/);
  });
});
