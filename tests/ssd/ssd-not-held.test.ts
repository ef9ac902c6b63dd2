import { expect, it } from "vitest";
import { buildTimeline, validateRecord, type ConferenceRecord } from "../../src/index.js";
import { ssdNotHeld } from "../../src/ssd/index.js";
import { knownPaths } from "../../src/model/known-path.js";

const HELD =
  /^(?:type|reference|referral.*|section47(?:\.startedOn|\.conferenceRequired)?|expectedDeliveryOn|bornOn|previousConference(?:\.type|\.heldOn|\.quorate)?|conference(?:\.held(?:\.start)?|\.quorate)?|decision(?:\.planNeeded|\.category)?|plan(?:\.startedOn|\.endedOn)?|nextReview(?:\.heldOn)?)$/;

it("every field of a record is either held or named", () => {
  for (const field of knownPaths()) {
    const isNamed = ssdNotHeld.some(
      (path) => field === path || field.startsWith(`${path}.`) || field.startsWith(`${path}[`),
    );
    expect(isNamed, field).toBe(!HELD.test(field));
  }
});

it("with it nothing is overdue but what the dataset holds", () => {
  const record: ConferenceRecord = {
    type: "initial",
    section47: { startedOn: "2025-01-06" },
    conference: { held: { start: "2025-02-03" } },
    decision: { planNeeded: true },
  };
  const asOf = "2025-06-01";
  for (const policy of ["working-together", "hounslow", "london", "northamptonshire"]) {
    const { deadlines } = buildTimeline(record, policy, { asOf, notHeld: ssdNotHeld });
    const overdue = deadlines.filter(({ status }) => status === "overdue").map(({ id }) => id);
    expect(overdue, policy).toEqual(["next-review-held"]);
    const { findings } = validateRecord(record, policy, { asOf, notHeld: ssdNotHeld });
    const errors = findings.filter(({ severity }) => severity === "error").map(({ key }) => key);
    expect(errors, policy).toEqual(["deadline-missed@conference-held", "deadline-overdue@next-review-held"]);
  }
});
