import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  buildTimeline,
  comparePolicies,
  explain,
  lintPolicy,
  parsePolicy,
  validateRecord,
  type ConferenceRecord,
} from "../../src/index.js";

const json = readFileSync(new URL("../../examples/own-authority/sussex.json", import.meta.url), "utf8");
const parsed = parsePolicy(json);
if (!parsed.ok) throw new Error(parsed.findings.map(({ code, path }) => `${code} ${path}`).join("\n"));
const sussex = parsed.value;

const participants = ["childrens-social-care", "health-visiting", "school"].map((agency, index) => ({
  id: `p${index}`,
  role: "professional",
  agency,
  attended: true,
}));
const dueOf = (record: ConferenceRecord) =>
  Object.fromEntries(
    buildTimeline(record, sussex).deadlines.map(({ key, due }) => [key, due.at?.slice(0, 16) ?? due.date]),
  );

describe("an authority made by the recipe", () => {
  it("has nothing to mend, and says what is not known of it", () => {
    expect(
      lintPolicy(json, { asOf: "2026-11-22" }).map(({ severity, code, path }) => `${severity} ${code} ${path}`),
    ).toEqual(["query source-not-checked document", "info counts-from-something-else clauses[5].rules[0].due"]);
  });

  it("dates an initial conference: reports over Easter, the letter, the right to dissent", () => {
    const record: ConferenceRecord = {
      type: "initial",
      strategyDiscussions: [{ heldOn: "2026-03-16" }],
      conference: { held: { start: "2026-04-08T10:00", end: "2026-04-08T12:00" } },
      participants,
      decision: { consensus: false },
    };
    expect(dueOf(record)).toMatchObject({
      // Tue 7 April, not Easter, Thu 2 and Wed 1.
      "reports-submitted/childrens-social-care": "2026-04-01",
      "reports-submitted/health-visiting": "2026-04-01",
      "conference-held": "2026-04-08",
      "decision-notified": "2026-04-09",
      "dissent-raised": "2026-04-11T12:00",
      "core-group-first-met": "2026-04-22",
      "next-review-held": "2026-07-08",
    });
    expect(dueOf({ ...record, decision: { consensus: true } })).not.toHaveProperty("dissent-raised");
    const [dissent] = explain(record, sussex, { duty: "dissent-raised" });
    expect(dissent!.otherReadings).toMatchObject([
      { reading: "after-the-decision-letter", due: { date: "2026-04-12" } },
    ]);
  });

  it("dates a review and a pre-birth conference by their own rules", () => {
    const review: ConferenceRecord = {
      type: "review",
      previousConference: { type: "initial", heldOn: "2026-01-30" },
      conference: { planned: { start: "2026-04-10T09:30" } },
      participants,
    };
    // Thu 9, Wed 8, Tue 7, not Easter, Thu 2, Wed 1.
    expect(dueOf(review)).toMatchObject({
      "reports-submitted/childrens-social-care": "2026-04-01",
      "conference-held": "2026-04-30",
    });
    expect(dueOf({ type: "pre-birth", expectedDeliveryOn: "2026-09-07" })).toEqual({
      "conference-held": "2026-06-15",
    });
  });

  it("reconvenes what is not quorate, and not what is", () => {
    const held = { start: "2026-12-18T10:00", end: "2026-12-18T11:30" };
    const inquorate: ConferenceRecord = { type: "initial", conference: { held, quorate: false }, participants };
    // Not 25 and 28 December nor 1 January.
    expect(dueOf(inquorate)).toHaveProperty("conference-reconvened", "2027-01-06");
    expect(dueOf({ ...inquorate, conference: { held, quorate: true } })).not.toHaveProperty("conference-reconvened");
    expect(validateRecord(inquorate, sussex).findings).toContainEqual(
      expect.objectContaining({
        code: "conference-quorate",
        path: "conference.quorate",
        basis: [expect.objectContaining({ clause: "SX4", grade: "published" })],
      }),
    );
  });

  it("asks for an exclusion in time, and names the one that was not", () => {
    const record: ConferenceRecord = {
      type: "initial",
      conference: { held: { start: "2026-05-07T14:00", end: "2026-05-07T16:00" } },
      participants: [
        ...participants,
        { id: "f", role: "father", exclusion: { requestedAt: "2026-05-05", reason: "Risk", recorded: true } },
      ],
    };
    // Wed 6, Tue 5, not the bank holiday, Fri 1.
    expect(dueOf(record)).toHaveProperty("exclusion-requested", "2026-05-01");
    expect(validateRecord(record, sussex).findings.map(({ code, path }) => `${code} ${path}`)).toContain(
      "deadline-missed participants[3].exclusion.requestedAt",
    );
  });

  it("wants the letter to give what it must", () => {
    const record: ConferenceRecord = {
      type: "initial",
      conference: { held: { start: "2026-05-07T14:00" } },
      decision: { planNeeded: true, letter: { gives: ["reasons", "outline-plan"] } },
    };
    expect(validateRecord(record, sussex).findings).toContainEqual(
      expect.objectContaining({ code: "decision-letter-complete", path: "decision.letter.gives" }),
    );
  });

  it("is compared with the layer that it stands on", () => {
    const { rules } = comparePolicies(["working-together", sussex]);
    expect(rules.filter(({ differs, kind }) => differs && kind === "duty").map(({ id }) => id)).toEqual(
      expect.arrayContaining(["conference-held", "reports-submitted", "decision-notified", "conference-reconvened"]),
    );
  });
});
