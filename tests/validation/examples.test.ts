import { describe, expect, it } from "vitest";
import { parseRecord, policies } from "../../src/index.js";
import { exampleText } from "../example-records.js";
import { lineOf, namesOf, policyOf, reportOn } from "./examples.js";

const AUTHORITIES = policies.filter(({ layer }) => layer === "authority").map(({ id }) => id);
const IN_ORDER = namesOf("-in-order");
const WITH_FAULTS = namesOf("-with-faults");

/** What is not judged in every record in good order. */
const ALWAYS = [
  // The plan is wanted, so no category can be without one.
  "not-applicable category-without-plan",
  // The plan goes on: nobody knows yet when it ends.
  "skipped plan-ends-before-it-starts plan.endedOn",
  // The conference was not late.
  "not-applicable delay-agreed-and-recorded",
  "not-applicable interim-safety-plan-during-delay",
  // What the enquiry found about a conference is not recorded.
  "not-applicable held-though-not-required",
];

/** What people may do who disagree: nobody has to. */
const CHALLENGED = ["not-applicable duty-done complaint-made", "not-applicable duty-done dissent-raised-in-writing"];

/** A review goes on with a plan that started before it, and can end it. */
const OF_A_REVIEW = [
  "not-applicable plan-ended-by-initial-conference",
  "not-applicable plan-starts-with-its-conference",
];

/** What is not judged beside, since a record is of one type and one way of meeting. */
const BESIDE: Record<string, string[]> = {
  "barking-and-dagenham-in-order": [...CHALLENGED, "not-applicable duty-done escalation-made"],
  "barking-and-dagenham-pre-birth-in-order": [...CHALLENGED, "not-applicable duty-done escalation-made"],
  "hounslow-in-order": CHALLENGED,
  "hounslow-review-in-order": [
    ...CHALLENGED,
    ...OF_A_REVIEW,
    // The chair may ask other agencies, and had no need to.
    "not-applicable duty-done agencies-spoken-with",
    // It is held one to one: nobody is called together.
    "not-applicable chair-and-minute-taker-present",
    "not-applicable invitation-gives-link-or-time",
    "not-applicable parent-call-covers-four-points",
    "not-applicable views-gathered-from-absent-parent",
    "not-applicable outcome-arrangements-for-absent-parent",
    "not-applicable split-arrangements-recorded",
    "not-applicable platform-as-arranged",
  ],
  "independent-reviewing-service-in-order": ["not-applicable duty-done threshold-discussed"],
  "northamptonshire-in-order": [
    "not-applicable duty-done advocate-takes-part",
    // Nobody is known to have had a problem of access.
    "skipped deadline-met access-problems-raised completed",
  ],
  "safeguarding-qa-unit-in-order": [
    // There was no conference before.
    "not-applicable template-has-previous-plan",
    "not-applicable template-updates-own-actions",
  ],
  "safeguarding-qa-unit-review-in-order": OF_A_REVIEW,
};

const FAULTS: Record<string, string[]> = {
  "barking-and-dagenham-with-faults": [
    "error deadline-missed conference.held.start BD3",
    "error deadline-missed conference.held.end BD5",
    "error deadline-overdue reports BD6 BD8",
    "error deadline-missed decision.notified[1].at BD16",
    "error deadline-missed minutes.distributed[0].at BD19",
    "error dissent-recorded decision.dissent LO6",
    "error report-states-plan-content reports[1].states.planContent BD11",
    "error family-views-recorded participants[3].views BD14",
    "error record-in-usual-format minutes.inUsualFormat BD18",
    "query deadline-missed reports[1].submittedAt BD6 BD8",
    "query delay-agreed-and-recorded conference.delay.agreedByChair WT9",
    "query report-gives-contact-number reports[1].states.authorContactNumber BD12",
  ],
  "hounslow-with-faults": [
    "error deadline-missed conference.held.start WT1",
    "error deadline-missed conference.splitArrangements.communicatedAt HO7",
    "error deadline-missed reports[1].sharedWithFamilyAt HO10",
    "error deadline-missed reports[2].submittedAt HO11",
    "error deadline-missed decision.recordedAt HO14",
    "error deadline-overdue minutes.distributed HO16",
    "error action-under-no-goal plan.actions[2].goal",
    "error dissent-recorded decision.dissent[0].reason LO6",
    "error invitation-gives-link-or-time participants[3].invitation HO3",
    "error chair-and-minute-taker-present participants[5].attended HO4",
    "error parent-call-covers-four-points conference.parentCall.covered HO5",
    "error outcome-arrangements-for-absent-parent conference.parentCall.outcomeArrangements HO6",
    "error family-views-in-report reports[1].states.familyViews HO10",
    "query interim-safety-plan-during-delay conference.delay.interimSafetyPlan WT9",
  ],
  "independent-reviewing-service-with-faults": [
    "error deadline-missed completed[0].at WT5",
    "error deadline-missed reports[1].completedAt IR5",
    "error not-done participants[1].consulted IR7",
    "error deadline-missed plan.outline.distributed[2].at IR10",
    "error deadline-overdue completed IR12",
    "error plan-ends-before-it-starts plan.endedOn",
    "error review-date-agreed nextReview.agreedBy IR11",
    "info timeslot-kept conference.held.end IR8",
  ],
  "northamptonshire-with-faults": [
    "error deadline-missed coreGroup.meetings[0].heldOn WT4",
    "error deadline-missed conference.childConversation.scheduledAt NH12",
    "error parent-call-in-slot conference.parentCall.plannedAt NH5",
    "error professional-contact-details participants[2].contact.telephone NH9",
    "error fallback-in-order conference.fallbacksUsed[0].professionals NH17",
    "error stages-in-order conference.stages NH18 NH2",
    "error record-front-page minutes.frontPage.attendees NH21",
    "error record-reason-for-conference minutes.reasonTakenFromSocialWorkReport NH22",
    "error record-danger-statements minutes.worriedAbout.dangerStatements NH23",
    "error record-chair-summary minutes.isVerbatim NH24",
    "error record-virtual-statement minutes.saysTakenByChair NH25",
    "error inquorate-efforts-recorded conference.effortsToReachOthers NH26",
    "error plan-actions-under-each-goal safetyGoals[1] NH29",
    "error outcome-rated decision.rag NH32",
    "query deadline-overdue reports[2].sharedWithFamilyAt NH14",
    "query deadline-missed reports[2].submittedAt NH15",
    "query deadline-missed safetyPlan.developedAt NH16",
    "query safety-scale-from-each participants[3] NH20",
    "query plan-says-what-safe-looks-like plan.nextSteps NH28",
    "query plan-actions-are-outcomes plan.actions[1].outcome NH30",
    "query plan-actions-smart plan.actions[1].byWhen NH30",
    "query plan-actions-tell-family-apart plan.actions[0].owner NH31",
  ],
  "safeguarding-qa-unit-with-faults": [
    "error deadline-missed conference.held.start WT2",
    "error scale-out-of-range returnedTemplates[2].scale",
    "error chair-independent participants[4].independentOfCase WT6",
    "error template-pre-populated returnedTemplates[1].filledInWith SQ4",
    "error template-has-previous-plan returnedTemplates[0].filledInWith SQ4",
    "error outline-plan-made plan.outline.names SQ15",
    "query deadline-missed returnedTemplates[1].returnedAt SQ5",
    "query delay-agreed-and-recorded conference.delay.reason WT9",
    "query interim-safety-plan-during-delay conference.delay.interimSafetyPlan WT9",
    "query template-agrees-or-changes-statements returnedTemplates[1].statementChanges SQ6",
    "query template-updates-own-actions returnedTemplates[0].actionUpdates SQ7",
    "query template-gives-scale-with-rationale returnedTemplates[1].rationale SQ8",
    "query template-suggests-actions returnedTemplates[2].suggestedActions SQ9",
    "query evidence-source-named returnedTemplates[2].evidence SQ11",
    "query evidence-beyond-self-report returnedTemplates[1].evidence SQ11",
  ],
};

it("every authority with an example has a record in good order and one with faults", () => {
  for (const id of AUTHORITIES.filter((each) => [...IN_ORDER, ...WITH_FAULTS].some((name) => name.startsWith(each)))) {
    expect(IN_ORDER).toContain(`${id}-in-order`);
    expect(WITH_FAULTS).toContain(`${id}-with-faults`);
  }
  expect(Object.keys(BESIDE).toSorted()).toEqual(IN_ORDER.toSorted());
  expect(Object.keys(FAULTS).toSorted()).toEqual(WITH_FAULTS.toSorted());
});

describe.each(IN_ORDER)("%s", (name) => {
  const report = reportOn(exampleText(name), name);

  it("is a record, minuted, in which nothing is wrong", () => {
    expect(parseRecord(exampleText(name))).toMatchObject({ ok: true });
    expect(report.stage).toBe("minuted");
    expect(report.findings).toEqual([]);
    expect(report.policy.id).toBe(policyOf(name).id);
  });

  it("lets every rule be judged but the ones that are not about it", () => {
    const open = report.rules
      .filter(({ status }) => status !== "passed")
      .map(({ status, code, duty, missing }) => [status, code, duty, missing?.join()].filter(Boolean).join(" "));
    expect(open.toSorted()).toEqual([...ALWAYS, ...BESIDE[name]!].toSorted());
  });

  it("meets every deadline", () => {
    const deadlines = report.rules.filter(({ code }) => code === "deadline-met");
    expect(deadlines.length).toBeGreaterThan(2);
    const open = deadlines.filter(({ status }) => status !== "passed");
    expect(open.map(({ code, duty, status, missing }) => `${status} ${code} ${duty} ${missing?.join()}`)).toEqual(
      BESIDE[name]!.filter((line) => line.includes(" deadline-met ")),
    );
  });
});

describe.each(WITH_FAULTS)("%s", (name) => {
  it("has the faults that were put into it and no other", () => {
    expect(parseRecord(exampleText(name))).toMatchObject({ ok: true });
    expect(reportOn(exampleText(name), name).findings.map(lineOf)).toEqual(FAULTS[name]);
  });
});

it("the examples are obviously fictional", () => {
  for (const name of [...IN_ORDER, ...WITH_FAULTS]) {
    const text = exampleText(name);
    for (const [, value] of text.matchAll(/"name": "([^"]*)"/g)) expect(value, name).toMatch(/^Example /);
    for (const [, value] of text.matchAll(/"telephone": "([^"]+)"/g)) {
      expect(value, name).toMatch(/^(?:01632 960|07700 900)\d{3}$/);
    }
    for (const [, value] of text.matchAll(/"email": "([^"]+)"/g)) expect(value, name).toMatch(/@example\.org$/);
  }
});
