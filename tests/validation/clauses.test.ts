import { describe, expect, it } from "vitest";
import { addDays } from "../../src/calendar/index.js";
import { findPolicy, policies } from "../../src/index.js";
import { layersOf } from "../../src/policy/index.js";
import { generalRules, validateRecord } from "../../src/validation/index.js";
import { dutyCodes } from "../../src/validation/obligation-findings.js";
import { AS_OF, draftOf, lineOf, namesOf, newIn, policyOf, reportOn, type DraftRecord } from "./examples.js";

type Change = (record: DraftRecord) => void;
/** The finding in one line, how one thing is broken, and the example it is broken in where that is another. */
type Row = readonly [line: string, change: Change, where?: Where];
/**
 * In which example, what is so of it before, and as of which day; and the requirement that is broken where a duty of its
 * clause says so at the same place.
 */
type Where = { name?: string; given?: Change; asOf?: string | typeof NO_DAY; breaks?: string };
const NO_DAY = null;

const whole = (rows: readonly Row[]) =>
  rows.map(([line, change, where = {}]): [string, Change, Where] => [line, change, where]);

/** The conference was held late, and everything that a delay asks for was done. */
const LATE: { given: Change } = {
  given: (record) => {
    for (const discussion of record.strategyDiscussions) discussion.heldOn = "2020-04-01";
    record.conference.delay = {
      reason: "The family moved",
      agreedByManager: true,
      agreedByChair: true,
      interimSafetyPlan: true,
    };
  },
};

/** The same case four years later: whole weeks, so that its days stay the days they are. */
const IN_2024 = {
  asOf: "2024-12-27",
  given: (record: DraftRecord) => {
    const later = JSON.stringify(record).replaceAll(/20\d\d-\d\d-\d\d/g, (day) => addDays(day, 7 * 208));
    Object.assign(record, JSON.parse(later));
  },
};

const NATIONAL: readonly Row[] = [
  [
    "error chair-independent participants[4].independentOfCase WT6",
    ({ participants }) => (participants[4]!.independentOfCase = false),
  ],
  ["error category-determined decision.category WT6", ({ decision }) => (decision.category = "not-determined")],
  ["query category-as-listed decision.category WT7", ({ decision }) => (decision.category = "CSE")],
  [
    "error outline-plan-complete plan.outline.names WT8",
    ({ plan }) => (plan.outline.names = ["lead-body", "core-group"]),
    IN_2024,
  ],
  [
    "query delay-agreed-and-recorded conference.delay.reason WT9",
    ({ conference }) => (conference.delay.reason = " "),
    LATE,
  ],
  [
    "query delay-agreed-and-recorded conference.delay.agreedByManager WT9",
    ({ conference }) => (conference.delay.agreedByManager = false),
    LATE,
  ],
  [
    "query delay-agreed-and-recorded conference.delay.agreedByChair WT9",
    ({ conference }) => (conference.delay.agreedByChair = false),
    LATE,
  ],
  [
    "query interim-safety-plan-during-delay conference.delay.interimSafetyPlan WT9",
    ({ conference }) => (conference.delay.interimSafetyPlan = false),
    LATE,
  ],
];

/** Hounslow's own text says of the chair what the national one does. */
const CHAIR = NATIONAL[0]!;
const LONDON_ALONE: readonly Row[] = [
  ["error dissent-recorded decision.dissent LO6", ({ decision }) => (decision.dissent = [])],
  ["error dissent-recorded decision.dissent[0].reason LO6", ({ decision }) => (decision.dissent[0]!.reason = "")],
];

const LONDON: readonly Row[] = [...NATIONAL, ...LONDON_ALONE];

const REVIEW = { name: "safeguarding-qa-unit-review-in-order" };
const ONE_TO_ONE = { name: "hounslow-review-in-order" };

const TABLE: Record<string, readonly Row[]> = {
  "barking-and-dagenham": [
    ...LONDON,
    ["query mode-as-arranged conference.mode BD2 BD1", ({ conference }) => (conference.mode = "in-person")],
    [
      "error pre-birth-assessment preBirthAssessment.done BD4",
      (record) => (record.preBirthAssessment = { done: false } as DraftRecord["preBirthAssessment"]),
      { name: "barking-and-dagenham-pre-birth-in-order" },
    ],
    [
      "error discussions-within-span conference.discussions[2] BD5",
      ({ conference }) => (conference.discussions[2]!.end = "2020-05-11T09:00"),
    ],
    [
      "error report-states-risk reports[1].states.ongoingRisk BD9",
      ({ reports }) => (reports[1]!.states.ongoingRisk = false),
    ],
    [
      "error report-states-need-for-plan reports[0].states.needForPlan BD10",
      ({ reports }) => (reports[0]!.states.needForPlan = false),
    ],
    [
      "error report-states-plan-content reports[2].states.planContent BD11",
      ({ reports }) => (reports[2]!.states.planContent = false),
    ],
    [
      "query report-gives-contact-number reports[1].states.authorContactNumber BD12",
      ({ reports }) => (reports[1]!.states.authorContactNumber = false),
    ],
    ["error family-views-recorded participants[3].views BD14", ({ participants }) => (participants[3]!.views = "")],
    [
      "error decision-made decision.planNeeded BD15",
      ({ decision }) => delete (decision as Partial<typeof decision>).planNeeded,
    ],
    [
      "error outline-plan-made plan.outline.names BD15",
      ({ plan }) => (plan.outline = { names: [] as string[] } as typeof plan.outline),
    ],
    ["error record-in-usual-format minutes.inUsualFormat BD18", ({ minutes }) => (minutes.inUsualFormat = false)],
  ],
  "safeguarding-qa-unit": [
    ...NATIONAL,
    ["query platform-as-arranged conference.platform SQ12 SQ1", ({ conference }) => (conference.platform = "Zoom")],
    ["query mode-as-arranged conference.mode SQ12", ({ conference }) => (conference.mode = "video")],
    ["query chair-as-arranged participants SQ12", ({ participants }) => (participants[4]!.role = "observer")],
    [
      "query attendees-within-capacity participants SQ1",
      ({ participants }) => {
        for (let index = participants.length; index <= 20; index++) {
          participants.push({ id: `o${index}`, role: "observer", attended: true } as (typeof participants)[0]);
        }
      },
    ],
    [
      "error template-pre-populated returnedTemplates[1].filledInWith SQ4",
      ({ returnedTemplates }) => (returnedTemplates[1]!.filledInWith = ["danger-statement", "scaling-questions"]),
    ],
    [
      "error template-has-previous-plan returnedTemplates[2].filledInWith SQ4",
      ({ returnedTemplates }) => returnedTemplates[2]!.filledInWith.splice(3),
      REVIEW,
    ],
    [
      "query template-agrees-or-changes-statements returnedTemplates[1].statementChanges SQ6",
      ({ returnedTemplates }) => (returnedTemplates[1]!.statementChanges = ""),
    ],
    [
      "query template-updates-own-actions returnedTemplates[1].actionUpdates SQ7",
      ({ returnedTemplates }) => (returnedTemplates[1]!.actionUpdates = []),
      REVIEW,
    ],
    [
      "query template-gives-scale-with-rationale returnedTemplates[0].rationale SQ8",
      ({ returnedTemplates }) => (returnedTemplates[0]!.rationale = " "),
    ],
    [
      "query template-suggests-actions returnedTemplates[2].suggestedActions SQ9",
      ({ returnedTemplates }) => (returnedTemplates[2]!.suggestedActions = []),
    ],
    [
      "query template-gives-view-on-plan returnedTemplates[0].planShould SQ10",
      ({ returnedTemplates: [first] }) => (first!.planShould = "not-stated"),
    ],
    [
      "query evidence-source-named returnedTemplates[2].evidence SQ11",
      ({ returnedTemplates }) => (returnedTemplates[2]!.evidence = []),
    ],
    [
      "query evidence-beyond-self-report returnedTemplates[0].evidence SQ11",
      ({ returnedTemplates }) => returnedTemplates[0]!.evidence.shift(),
    ],
    [
      "error decision-made decision.planNeeded SQ15",
      ({ decision }) => delete (decision as Partial<typeof decision>).planNeeded,
    ],
    [
      "error outline-plan-made plan.outline.names SQ15",
      ({ plan }) => (plan.outline = { names: [] as string[] } as typeof plan.outline),
    ],
  ],
  northamptonshire: [
    ...NATIONAL,
    ["query mode-as-arranged conference.mode NH1", ({ conference }) => (conference.mode = "in-person")],
    [
      "error parent-call-in-slot conference.parentCall.plannedAt NH5",
      ({ conference }) => (conference.parentCall.plannedAt = "2020-05-07T09:30"),
    ],
    [
      "error professional-contact-details participants[1].contact.email NH9",
      ({ participants }) => (participants[1]!.contact.email = ""),
    ],
    [
      "error professional-contact-details participants[5].contact.telephone NH9",
      ({ participants }) => (participants[5]!.contact.telephone = ""),
    ],
    ["query deadline-missed safetyPlan.developedAt NH16", ({ safetyPlan }) => (safetyPlan.developedAt = "2020-05-08")],
    ["query safety-plan-before-conference safetyPlan.text NH16", ({ safetyPlan }) => (safetyPlan.text = "")],
    [
      "error fallback-in-order conference.fallbacksUsed[0].professionals NH17",
      ({ conference }) => (conference.fallbacksUsed[0]!.professionals = 5),
    ],
    [
      "error fallback-in-order conference.fallbacksUsed[1] NH17",
      ({ conference }) => (conference.fallbacksUsed = conference.fallbacksUsed.toReversed()),
    ],
    [
      "error stages-in-order conference.stages NH18 NH2",
      ({ conference }) => (conference.stages = conference.stages.toReversed()),
    ],
    [
      "query safety-scale-from-each participants[1] NH20",
      (record) => (record.safetyScales = record.safetyScales.filter(({ by }) => by !== "p2")),
    ],
    ["error record-front-page minutes.frontPage.children NH21", ({ minutes }) => (minutes.frontPage.children = false)],
    [
      "error record-front-page minutes.frontPage.attendees NH21",
      ({ minutes }) => (minutes.frontPage.attendees = false),
    ],
    [
      "error record-reason-for-conference minutes.reasonForConference NH22",
      ({ minutes }) => (minutes.reasonForConference = ""),
    ],
    [
      "error record-reason-for-conference minutes.reasonTakenFromSocialWorkReport NH22",
      ({ minutes }) => (minutes.reasonTakenFromSocialWorkReport = false),
    ],
    [
      "error record-danger-statements minutes.worriedAbout.dangerStatements NH23",
      ({ minutes }) => (minutes.worriedAbout.dangerStatements = []),
    ],
    [
      "error record-chair-summary minutes.worriedAbout.summary NH24",
      ({ minutes }) => (minutes.worriedAbout.summary = ""),
    ],
    [
      "error record-chair-summary minutes.workingWell.summary NH24",
      ({ minutes }) => (minutes.workingWell.summary = ""),
    ],
    ["error record-chair-summary minutes.isVerbatim NH24", ({ minutes }) => (minutes.isVerbatim = true)],
    ["error record-virtual-statement minutes.saysWhyVirtual NH25", ({ minutes }) => (minutes.saysWhyVirtual = false)],
    [
      "error record-virtual-statement minutes.saysTakenByChair NH25",
      ({ minutes }) => (minutes.saysTakenByChair = false),
    ],
    [
      "error inquorate-efforts-recorded conference.effortsToReachOthers NH26",
      ({ conference }) => (conference.effortsToReachOthers = ""),
    ],
    ["query plan-says-what-safe-looks-like plan.whatSafeLooksLike NH28", ({ plan }) => (plan.whatSafeLooksLike = "")],
    ["query plan-says-what-safe-looks-like plan.nextSteps NH28", ({ plan }) => (plan.nextSteps = "")],
    ["error plan-actions-under-each-goal safetyGoals[1] NH29", ({ plan }) => plan.actions.pop()],
    ["query plan-actions-are-outcomes plan.actions[2].outcome NH30", ({ plan }) => (plan.actions[2]!.outcome = "")],
    ["query plan-actions-smart plan.actions[1].byWhen NH30", ({ plan }) => (plan.actions[1]!.byWhen = "2020-04-30")],
    [
      "query plan-actions-tell-family-apart plan.actions[0].owner NH31",
      ({ plan }) => (plan.actions[0]!.owner = "not-stated"),
    ],
    [
      "query plan-actions-tell-family-apart plan.actions[1].owner NH31",
      ({ plan }) => (plan.actions[1]!.owner = "family"),
    ],
    [
      "query plan-actions-tell-family-apart plan.actions[0].owner NH31",
      ({ plan }) => (plan.actions[0]!.owner = "professional"),
    ],
    ["error outcome-rated decision.rag NH32", ({ decision }) => (decision.rag = "not-rated")],
  ],
  "independent-reviewing-service": [
    ...NATIONAL,
    ["query mode-as-arranged conference.mode IR1", ({ conference }) => (conference.mode = "video")],
    [
      "error not-done participants[0].consulted IR7",
      ({ participants }) => (participants[0]!.consulted = false),
      { breaks: "consultation-recorded" },
    ],
    [
      "error not-done participants[1].consulted IR7",
      ({ participants }) => (participants[1]!.consulted = false),
      { breaks: "consultation-recorded" },
    ],
    ["info timeslot-kept conference.held.end IR8", ({ conference }) => (conference.held.end = "2020-04-29T12:01")],
    ["error review-date-agreed nextReview.agreedBy IR11", ({ nextReview }) => (nextReview.agreedBy = ["p1", "p5"])],
  ],
  hounslow: [
    ...NATIONAL.filter((row) => row !== CHAIR),
    ...LONDON_ALONE,
    [
      "error chair-independent participants[4].independentOfCase HO4 WT6",
      ({ participants }) => (participants[4]!.independentOfCase = false),
    ],
    ["query platform-as-arranged conference.platform HO1", ({ conference }) => (conference.platform = "Zoom")],
    ["query mode-as-arranged conference.mode HO1", ({ conference }) => (conference.mode = "telephone")],
    [
      "query mode-as-arranged conference.mode HO17",
      ({ conference }) => (conference.mode = "telephone"),
      { ...ONE_TO_ONE, given: ({ conference }) => (conference.platform = "Microsoft Teams") },
    ],
    [
      "error invitation-gives-link-or-time participants[3].invitation HO3",
      ({ participants }) => Object.assign(participants[3]!.invitation, { link: false, time: false }),
    ],
    [
      "error chair-and-minute-taker-present participants[5].attended HO4",
      ({ participants }) => (participants[5]!.attended = false),
    ],
    ["error chair-and-minute-taker-present participants HO4", ({ participants }) => participants.splice(5, 1)],
    [
      "error parent-call-covers-four-points conference.parentCalls[0].covered HO5",
      ({ conference }) => conference.parentCalls[0]!.covered.pop(),
    ],
    [
      "error parent-call-covers-four-points conference.parentCalls[1].covered HO5",
      ({ conference }) => (conference.parentCalls[1]!.covered = []),
    ],
    [
      "error views-gathered-from-absent-parent conference.parentCalls[0].views HO6",
      ({ conference }) => (conference.parentCalls[0]!.views = ""),
    ],
    [
      "error outcome-arrangements-for-absent-parent conference.parentCalls[0].outcomeArrangements HO6",
      ({ conference }) => (conference.parentCalls[0]!.outcomeArrangements = ""),
    ],
    [
      "error split-arrangements-recorded conference.splitArrangements.discussed HO7",
      ({ conference }) => (conference.splitArrangements.discussed = false),
    ],
    [
      "error deadline-missed conference.splitArrangements.communicatedAt HO7",
      ({ conference }) => (conference.splitArrangements.communicatedAt = "2020-05-05T10:30"),
    ],
    [
      "error family-views-in-report reports[1].states.familyViews HO10",
      ({ reports }) => (reports[1]!.states.familyViews = false),
    ],
    [
      "error case-discussion-recorded conference.caseDiscussion.with HO19",
      ({ conference }) => (conference.caseDiscussion.with = ["p1", "p5"]),
      { ...ONE_TO_ONE, asOf: NO_DAY },
    ],
    [
      "error deadline-overdue conference.caseDiscussion.heldAt HO19",
      ({ conference }) => (conference.caseDiscussion.with = ["p1", "p5"]),
      ONE_TO_ONE,
    ],
    [
      "error family-views-in-report reports[0].states.familyViews HO24",
      ({ reports }) => (reports[0]!.states.familyViews = false),
      ONE_TO_ONE,
    ],
    [
      "error chair-information-complete chairInformation HO27",
      (record) => (record.chairInformation = ["outcome", "attendees", "chair-summary", "plan"]),
      ONE_TO_ONE,
    ],
  ],
};

const SEVERITY = { must: "error", should: "query", may: "info" };

describe.each(Object.entries(TABLE))("%s", (id, rows) => {
  it.each(whole(rows))("%s is found when that alone is broken, and nothing else is", (line, change, where) => {
    const { name = `${id}-in-order`, given, asOf = AS_OF, breaks } = where;
    const record = draftOf(name);
    given?.(record);
    const before = reportOn(record, name, asOf);
    change(record);
    const report = reportOn(record, name, asOf);
    expect(newIn(report, before).map(lineOf)).toEqual([line]);
    if (breaks) expect(report.rules.find(({ code }) => code === breaks)?.status).toBe("failed");
  });

  it("has each of its requirements, and those below it, broken once", () => {
    const required = layersOf(findPolicy(id)).flatMap(({ clauses }) =>
      clauses.flatMap((clause) =>
        clause.rules
          .filter(({ kind }) => kind === "requirement")
          // No example is of a transfer-in.
          .filter((rule) => !rule.for?.every((type) => type === "transfer-in"))
          .flatMap((rule) =>
            [clause.id, ...(rule.cites ?? [])].map((cited) => `${SEVERITY[rule.strength]} ${rule.id} ${cited}`),
          ),
      ),
    );
    const broken = whole(rows).flatMap(([line, , { breaks }]) => {
      const [severity, code, , ...cited] = line.split(" ");
      return cited.map((clause) => `${severity} ${breaks ?? code} ${clause}`);
    });
    const ofDuties = broken.filter((line) => dutyCodes.some((code) => line.includes(` ${code} `)));
    expect([...new Set(broken)].filter((line) => !ofDuties.includes(line)).toSorted()).toEqual(
      [...new Set(required)].toSorted(),
    );
  });
});

it("every authority that has examples is in the table", () => {
  const shown = policies.map(({ id }) => id).filter((id) => namesOf("-in-order").includes(`${id}-in-order`));
  expect(Object.keys(TABLE).toSorted()).toEqual(shown.toSorted());
  expect(shown).toHaveLength(5);
});

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

describe("a fact that is taken out of a record", () => {
  /** What an absent fact still fails, and why. */
  const LEGITIMATE: readonly (readonly [pattern: RegExp, why: string])[] = [
    [/^decision\.planNeeded: error decision-made /, "a decision without an outcome is one that is not made"],
    [
      /^conference\.held\.end: error deadline-missed decision\.notified/,
      "where the end is not recorded the start stands in for it, and a notice says so",
    ],
    [
      /^coreGroup.*: error deadline-missed (coreGroup\.meetings|nextReview\.heldOn)/,
      "a meeting without a date is passed over, and the next one, or the review, counts as the first",
    ],
    [/: (?:error|query) deadline-overdue /, "what was done is not known to be done, and its time has passed"],
    [/: (?:error|query) response-missing /, "what a concern, a wish or a rating asks for is not known to be there"],
    [
      /: query planned-day-passed (?:conference\.planned\.start|nextReview\.plannedOn)$/,
      "it is planned, and not known to be held",
    ],
    [
      /^participants\[\d+\]\.agency: query role-not-known /,
      "a role that nobody knows is told by its agency to be a professional's",
    ],
    [/: query section-47-discussion-unclear /, "of several strategy discussions none is known to count from"],
  ];
  const KEPT = new Set(["type", "id", "from", "to", "stage", "kind", "mode"]);

  it.each(namesOf("-in-order"))("is a fact that nobody knows, and makes nothing wrong in %s", (name) => {
    const before = reportOn(draftOf(name), name);
    const found: string[] = [];
    let taken = 0;
    for (const path of placesIn(draftOf(name), "")) {
      const record = draftOf(name);
      takeOut(record, path);
      taken++;
      for (const finding of newIn(reportOn(record, name), before)) {
        if (finding.severity !== "info") found.push(`${path}: ${lineOf(finding)}`);
      }
    }
    expect(taken).toBeGreaterThan(150);
    expect(found.filter((line) => !LEGITIMATE.some(([pattern]) => pattern.test(line)))).toEqual([]);
  });

  it("leaves a record readable whatever is taken out", () => {
    for (const name of namesOf("-in-order")) {
      for (const path of placesIn(draftOf(name), "")) {
        const record = draftOf(name);
        takeOut(record, path);
        expect(validateRecord(record, policyOf(name)).stage, `${name} ${path}`).not.toBeNull();
      }
    }
  });

  /** The places of every field that may be absent. */
  function placesIn(value: unknown, path: string): string[] {
    if (Array.isArray(value)) return value.flatMap((item, index) => placesIn(item, `${path}[${index}]`));
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => {
      const place = path === "" ? key : `${path}.${key}`;
      // What is entered as completed, and an action's update, say what they are about in fields that they must have.
      const isRequired =
        KEPT.has(key) ||
        /^completed\[\d+\]\.|actionUpdates\[\d+\]\.action$|^safetyScales\[\d+\]\.by$|arentCalls\[\d+\]\.with$/.test(
          place,
        );
      return [...(isRequired ? [] : [place]), ...placesIn(inner, place)];
    });
  }

  function takeOut(record: unknown, path: string): void {
    const steps = path.split(/[.[\]]+/).filter((step) => step !== "");
    const last = steps.pop()!;
    const holder = steps.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], record);
    delete (holder as Record<string, unknown>)[last];
  }
});
