import { describe, expect, it } from "vitest";
import { generalRules } from "../../../src/validation/index.js";
import { AS_OF, draftOf, lineOf, newIn, reportOn, type DraftRecord } from "../examples.js";
import { NO_DAY, ONE_TO_ONE, REVIEW, type Row, type Where, whole } from "./broken.js";

describe("what holds under any policy", () => {
  /** Nothing but when it is planned is known of the conference. */
  const PLANNED: Where = {
    asOf: NO_DAY,
    given: (record) => {
      const { type, strategyDiscussions, conference } = record;
      for (const field of Object.keys(record)) delete (record as Record<string, unknown>)[field];
      Object.assign(record, { type, strategyDiscussions, conference: { planned: conference.planned } });
    },
  };
  const PLACES: readonly Row[] = [
    ["error action-under-no-goal plan.actions[1].goal", ({ plan }) => (plan.actions[1]!.goal = "g9")],
    ["query category-without-plan decision.category", ({ decision }) => (decision.planNeeded = false)],
    [
      "query danger-statement-unpaired dangerStatements[1]",
      (record) => {
        record.dangerStatements.push({ ...record.dangerStatements[1]!, id: "d3" });
        record.dangerStatements.splice(1, 1);
      },
    ],
    ["error decision-before-conference decision.madeAt", ({ decision }) => (decision.madeAt = "2020-05-04")],
    ["error duplicate-id participants[5].id", ({ participants }) => participants.push({ ...participants[4]! })],
    [
      "error plan-ended-by-initial-conference plan.endedOn",
      ({ plan, conference }) => (plan.endedOn = conference.held.start.slice(0, 10)),
      { name: "hounslow-in-order" },
    ],
    ["query plan-starts-with-its-conference plan.startedOn", ({ plan }) => (plan.startedOn = "2020-05-11")],
    [
      "query conference-on-a-working-day conference.planned.start",
      ({ conference }) => (conference.planned = { start: "2020-05-02T10:00", end: "2020-05-02T12:00" }),
      PLANNED,
    ],
    [
      "query held-though-not-required section47.conferenceRequired",
      (record) => (record.section47 = { conferenceRequired: false } as DraftRecord["section47"]),
    ],
    [
      "error plan-ends-before-it-starts plan.endedOn",
      ({ plan }) => (plan.endedOn = "2020-02-17"),
      { name: "hounslow-review-in-order" },
    ],
    [
      "error report-by-nobody reports[2].from",
      ({ reports }) => {
        reports.push({ ...reports[1]!, from: "p77" });
        reports.splice(2, 0, reports.pop()!);
      },
    ],
    ["error scale-out-of-range safetyScales[3].rating", ({ safetyScales }) => (safetyScales[3]!.rating = 11)],
    ["error scale-out-of-range safetyScales[0].rating", ({ safetyScales }) => (safetyScales[0]!.rating = -1)],
    [
      "error scale-out-of-range returnedTemplates[1].scale",
      ({ returnedTemplates }) => (returnedTemplates[1]!.scale = 10.5),
      REVIEW,
    ],
    [
      "error scale-out-of-range returnedTemplates[1].overallScale",
      ({ returnedTemplates }) => (returnedTemplates[1]!.overallScale = 11),
      REVIEW,
    ],
    [
      "query section-47-discussion-unclear strategyDiscussions",
      ({ strategyDiscussions }) => (strategyDiscussions[1]!.initiatedSection47 = false),
      { name: "safeguarding-qa-unit-in-order" },
    ],
    [
      "error conference-ends-before-it-starts conference.held.end",
      ({ conference }) => (conference.held.end = "2020-05-05T13:59"),
      { name: "safeguarding-qa-unit-in-order" },
    ],
    [
      "error conference-before-previous-conference previousConference.heldOn",
      ({ previousConference }) => (previousConference.heldOn = "2020-05-13"),
      ONE_TO_ONE,
    ],
    // The conference that it asks for is still to be held, and not yet overdue.
    [
      "error before-its-event conference.held.start BD3",
      ({ strategyDiscussions }) => (strategyDiscussions[0]!.heldOn = "2020-05-06"),
      { asOf: "2020-05-26" },
    ],
    [
      "error conference-before-strategy-discussion strategyDiscussions",
      ({ strategyDiscussions }) => (strategyDiscussions[0]!.heldOn = "2020-05-06"),
      PLANNED,
    ],
  ];

  it.each(whole(PLACES))("%s", (line, change, where) => {
    const { name = "barking-and-dagenham-in-order", given, asOf = AS_OF } = where;
    const record = draftOf(name);
    given?.(record);
    const before = reportOn(record, name, asOf);
    change(record);
    expect(newIn(reportOn(record, name, asOf), before).map(lineOf)).toEqual([line]);
  });

  it("has every rule of it in the table", () => {
    const codes = PLACES.map(([line]) => line.split(" ")[1]!);
    expect(codes).toEqual(expect.arrayContaining(generalRules.map(({ code }) => code)));
  });
});
