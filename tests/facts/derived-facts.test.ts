import { describe, expect, it } from "vitest";
import { readMoment, type Moment } from "../../src/calendar/index.js";
import { partsWithDayOf } from "../../src/facts/derived-facts.js";
import { pathOf, type Fact } from "../../src/facts/fact.js";
import { readFacts } from "../../src/facts/read-facts.js";
import type { ConferenceRecord } from "../../src/index.js";
import type { EventName } from "../../src/policy/index.js";

const ASKED = "2020-06-01";
const HELD = { held: { start: "2020-05-05T10:00", end: "2020-05-05T12:00" } };

function factsOf(record: object, asOf: string = ASKED) {
  return readFacts({ type: "initial", ...record } as ConferenceRecord, readMoment(asOf) as Moment);
}

/** A fact in a line: where it stands, its day, whose it is, and whether it has happened. */
function lineOf(fact: Fact): string {
  return [pathOf(fact), fact.at?.date ?? "-", ...(fact.whose === null ? [] : [`of ${fact.whose}`]), fact.is].join(" ");
}

function read(event: EventName, record: object) {
  const facts = factsOf(record);
  const { facts: found, needs } = facts.of(event);
  return { found: found.map(lineOf), needs, problems: facts.problems.map(({ code, path }) => `${code} ${path}`) };
}

/** What is read of an event, by the record. */
function expectFacts(event: EventName, cases: readonly (readonly [object, ...string[]])[]): void {
  for (const [record, ...found] of cases) expect([record, read(event, record).found]).toEqual([record, found]);
}

const [DAY, NEXT, LATER] = ["2020-04-20", "2020-04-21", "2020-06-02"];
const discussions = (...days: (string | undefined | { on: string | undefined })[]) => ({
  strategyDiscussions: days.map((day) =>
    typeof day === "object" ? { heldOn: day.on, initiatedSection47: true } : { heldOn: day },
  ),
});
const started = (startedOn: string | undefined) => ({ section47: { startedOn } });
const at = (index: number, day: string) => `strategyDiscussions[${index}].heldOn ${day} happened`;
const enquiry = `section47.startedOn ${DAY} happened`;

describe("strategy discussions", () => {
  const all = ["first-strategy-discussion", "latest-strategy-discussion"] as const;

  it.each(all)("are all of them, for the %s, once each has a day", (event) => {
    expectFacts(event, [
      [{}],
      [discussions(DAY), at(0, DAY)],
      [discussions(DAY, NEXT), at(0, DAY), at(1, NEXT)],
      [discussions(DAY, undefined)],
      [discussions(undefined)],
    ]);
    expect(read(event, discussions(DAY)).needs).toEqual(["strategyDiscussions[].heldOn"]);
    expect(read(event, {}).needs).toEqual(["strategyDiscussions[].heldOn"]);
    expect(read(event, discussions(DAY, undefined, undefined)).needs).toEqual([
      "strategyDiscussions[1].heldOn",
      "strategyDiscussions[2].heldOn",
    ]);
  });

  it.each(all)("are the start of the enquiry, for the %s, where none of them has a day", (event) => {
    expectFacts(event, [
      [started(DAY), enquiry],
      [started(undefined)],
      [started("2020-04-31")],
      [{ ...started(DAY), strategyDiscussions: [] }, enquiry],
      [{ ...started(DAY), strategyDiscussions: [null, "x"] }, enquiry],
      [{ ...started(DAY), ...discussions(undefined) }, enquiry],
      [{ ...started(DAY), ...discussions(undefined, undefined) }, enquiry],
      [{ ...started(DAY), ...discussions(NEXT, undefined) }],
      [{ ...started(DAY), ...discussions(NEXT) }, at(0, NEXT)],
      [{ ...started("2020-04-31"), ...discussions(undefined) }],
    ]);
    expect(read(event, started(DAY)).needs).toEqual(["strategyDiscussions[].heldOn"]);
    expect(read(event, { ...started("2020-04-31"), ...discussions(undefined) }).needs).toEqual([
      "strategyDiscussions[0].heldOn",
    ]);
  });
});

describe("the strategy discussion that initiated the enquiry", () => {
  const flagged = (on: string | undefined) => ({ on });
  const UNCLEAR = "section-47-discussion-unclear strategyDiscussions";
  const DIFFERS = "section-47-start-differs section47.startedOn";
  const first = (index: number) => [`strategyDiscussions[${index}].heldOn`];

  it.each<[string, object, readonly string[], readonly string[], readonly string[]]>([
    ["is not known of an empty record", {}, [], ["strategyDiscussions[].heldOn"], []],
    [
      "is the start of the enquiry where none is recorded",
      started(DAY),
      [enquiry],
      ["strategyDiscussions[].heldOn"],
      [],
    ],
    ["is the only one", discussions(DAY), [at(0, DAY)], [], []],
    ["is the only one, whose day is missing", discussions(undefined), [], first(0), []],
    ["is the flagged one", discussions(NEXT, flagged(DAY)), [at(1, DAY)], [], []],
    ["is the flagged one, whose day is missing", discussions(NEXT, flagged(undefined)), [], first(1), []],
    ["is any of two that are flagged, of one day", discussions(flagged(DAY), flagged(DAY)), [at(0, DAY)], [], []],
    [
      "is unclear of two days that are flagged",
      discussions(flagged(DAY), flagged(NEXT)),
      [],
      ["strategyDiscussions[].initiatedSection47"],
      [UNCLEAR],
    ],
    ["waits for a flagged one without a day", discussions(flagged(DAY), flagged(undefined)), [], first(1), []],
    ["is unclear of two days", discussions(DAY, NEXT), [], ["strategyDiscussions[].initiatedSection47"], [UNCLEAR]],
    [
      "is unclear of two on one day",
      discussions(DAY, DAY),
      [],
      ["strategyDiscussions[].initiatedSection47"],
      [UNCLEAR],
    ],
    [
      "is unclear where one of two has no day",
      discussions(DAY, undefined),
      [],
      ["strategyDiscussions[].initiatedSection47"],
      [UNCLEAR],
    ],
    [
      "is that of the day on which the enquiry started",
      { ...started(DAY), ...discussions(NEXT, DAY) },
      [at(1, DAY)],
      [],
      [],
    ],
    ["is the first of that day", { ...started(DAY), ...discussions(DAY, DAY) }, [at(0, DAY)], [], []],
    [
      "is that of the day, though another has none",
      { ...started(DAY), ...discussions(undefined, DAY) },
      [at(1, DAY)],
      [],
      [],
    ],
    [
      "is that of the day, of two that are flagged",
      { ...started(DAY), ...discussions(flagged(NEXT), flagged(DAY)) },
      [at(1, DAY)],
      [],
      [],
    ],
    [
      "is the start where none of several has its day",
      { ...started(DAY), ...discussions(NEXT, NEXT) },
      [enquiry],
      ["strategyDiscussions[].heldOn"],
      [],
    ],
    [
      "is the start where the only one has no day",
      { ...started(DAY), ...discussions(undefined) },
      [enquiry],
      ["strategyDiscussions[].heldOn"],
      [],
    ],
    [
      "is the start where a flagged one has no day",
      { ...started(DAY), ...discussions(flagged(NEXT), flagged(undefined)) },
      [enquiry],
      ["strategyDiscussions[].heldOn"],
      [],
    ],
    [
      "is the only one, of another day, and says so",
      { ...started(DAY), ...discussions(NEXT) },
      [at(0, NEXT)],
      [],
      [DIFFERS],
    ],
    [
      "is the flagged one, of another day, and says so",
      { ...started(DAY), ...discussions(DAY, flagged(NEXT)) },
      [at(1, NEXT)],
      [],
      [DIFFERS],
    ],
    [
      "is unclear of two flagged ones of other days",
      { ...started(DAY), ...discussions(flagged(NEXT), flagged("2020-04-22")) },
      [],
      ["strategyDiscussions[].initiatedSection47"],
      [UNCLEAR],
    ],
    [
      "waits for the flagged one, where another flagged one has the day",
      { ...started(DAY), ...discussions(flagged(DAY), flagged(undefined)) },
      [],
      first(1),
      [],
    ],
  ])("%s", (_, record, found, needs, problems) => {
    expect(read("section-47-strategy-discussion", record)).toEqual({ found, needs, problems });
  });
});

describe("decisions", () => {
  const child = (id: string, madeAt?: string) => ({ id, decision: { madeAt } });

  it("are made when the one for all is, else when the last child's is", () => {
    const one = "decision.madeAt 2020-05-06 happened";
    expectFacts("decision-made", [
      [{}],
      [{ decision: { madeAt: "2020-05-06" } }, one],
      [{ decision: { madeAt: "2020-05-06" }, children: [child("c1", "2020-05-07")] }, one],
      [{ children: [child("c1", "2020-05-07"), child("c2")] }, "children[0].decision.madeAt 2020-05-07 of c1 happened"],
      [{ children: [child("c1"), child("c2", "2020-05-07")] }, "children[1].decision.madeAt 2020-05-07 of c2 happened"],
      [
        { children: [child("c1", "2020-05-07"), child("c2", "2020-05-06")] },
        "children[0].decision.madeAt 2020-05-07 of c1 happened",
      ],
      [
        { children: [child("c1", "2020-05-06"), child("c2", "2020-05-07"), child("c3", "2020-05-06")] },
        "children[1].decision.madeAt 2020-05-07 of c2 happened",
      ],
    ]);
    expect(read("decision-made", {}).needs).toEqual(["decision.madeAt"]);
    expect(read("decision-recorded", {}).needs).toEqual(["decision.recordedAt"]);
  });

  it("stand for the end of their conference, unless they are said to be older than it", () => {
    const end = "conference.held.end 2020-05-05 happened";
    const made = (madeAt: string) => ({ conference: HELD, decision: { madeAt } });
    expectFacts("decision-or-conference-end", [
      [{}],
      [{ conference: HELD }, end],
      [made("2020-05-05T11:00"), "decision.madeAt 2020-05-05 happened"],
      [made("2020-05-05T10:00"), "decision.madeAt 2020-05-05 happened"],
      [made("2020-05-05T09:59"), end],
      [made("2020-05-04"), end],
      [made("2020-05-32"), end],
      [{ decision: { madeAt: "2020-05-04" } }, "decision.madeAt 2020-05-04 happened"],
    ]);
  });
});

describe("the conference, as an event", () => {
  it("is held where that is recorded, else when it starts", () => {
    expectFacts("conference-held", [
      [{}],
      [{ conference: HELD }, "conference.held.start 2020-05-05 happened"],
      [{ conference: { planned: { start: "2020-05-05T10:00" } } }, "conference.planned.start 2020-05-05 planned"],
      [
        { conference: { planned: { start: "2020-05-05T10:00" }, held: { end: "2020-05-05T12:00" } } },
        "conference.held.end 2020-05-05 happened",
      ],
    ]);
    expect(read("conference-held", {}).needs).toEqual(["conference.held.start"]);
  });

  it("is concluded only where its own end is known", () => {
    expectFacts("conference-concluded", [
      [{}],
      [{ conference: HELD }, "conference.held.end 2020-05-05 happened"],
      [{ conference: { held: { start: "2020-05-05T10:00" } } }],
    ]);
    expect(read("conference-concluded", {}).needs).toEqual(["conference.held.end"]);
  });
});

describe("what people do at and around a conference", () => {
  it("calls to parents are in three places", () => {
    const [one, two, three] = ["2020-05-05", "2020-05-06", "2020-05-07"];
    expectFacts("parent-called-before-conference", [
      [{}],
      [
        {
          conference: { parentCall: { heldAt: one }, parentCalls: [{ with: "p1", heldAt: two }] },
          parentCalls: [{ with: "p2", heldAt: three }],
        },
        `conference.parentCall.heldAt ${one} happened`,
        `conference.parentCalls[0].heldAt ${two} of p1 happened`,
        `parentCalls[0].heldAt ${three} of p2 happened`,
      ],
    ]);
    expect(read("parent-called-before-conference", {}).needs).toEqual(["conference.parentCall.heldAt"]);
  });

  it("a discussion of the case is had with each who is named, else with nobody in particular", () => {
    const heldAt = "2020-05-05";
    const line = `conference.caseDiscussion.heldAt ${heldAt}`;
    expectFacts("case-discussion-held", [
      [{}],
      [{ conference: { caseDiscussion: { heldAt } } }, `${line} happened`],
      [
        { conference: { caseDiscussion: { heldAt, with: ["p1", "p2"] } } },
        `${line} of p1 happened`,
        `${line} of p2 happened`,
      ],
      [{ conference: { caseDiscussion: { heldAt, with: [] } } }],
    ]);
    expect(read("case-discussion-held", {}).needs).toEqual(["conference.caseDiscussion.heldAt"]);
  });

  it("participants are consulted at the conference, where the record says so", () => {
    const participants = [{ id: "p1" }, { id: "p2", consulted: false }, { id: "p3", consulted: true }];
    const denied = "participants[1].consulted - of p2 denied";
    expectFacts("participant-consulted", [
      [{}],
      [{ participants }, denied, "participants[2].consulted - of p3 happened"],
      [{ participants, conference: HELD }, denied, "participants[2].consulted 2020-05-05 of p3 happened"],
      [{ participants, conference: { planned: { start: LATER } } }, denied],
    ]);
    expect(read("participant-consulted", {}).needs).toEqual(["participants[].consulted"]);
  });

  it("a conversation with the child has a time, else is said to be arranged or not", () => {
    const [name, conversation] = [
      "conference.childConversation",
      (childConversation: object) => ({ conference: { childConversation } }),
    ];
    expectFacts("child-conversation-scheduled", [
      [{}],
      [conversation({})],
      [conversation({ scheduled: true }), `${name}.scheduled - happened`],
      [conversation({ scheduled: false }), `${name}.scheduled - denied`],
      [conversation({ scheduled: false, scheduledAt: "2020-05-05" }), `${name}.scheduledAt 2020-05-05 happened`],
    ]);
    expect(read("child-conversation-scheduled", {}).needs).toEqual([`${name}.scheduledAt`]);
  });

  it("an assessment before birth has a day, else is said to be done or not", () => {
    const assessment = (preBirthAssessment: object) => ({ preBirthAssessment });
    expectFacts("pre-birth-assessment-completed", [
      [{}],
      [assessment({})],
      [assessment({ done: true }), "preBirthAssessment.done - happened"],
      [assessment({ done: false }), "preBirthAssessment.done - denied"],
      [assessment({ done: false, completedOn: DAY }), `preBirthAssessment.completedOn ${DAY} happened`],
    ]);
    expect(read("pre-birth-assessment-completed", {}).needs).toEqual(["preBirthAssessment.completedOn"]);
  });

  it("an exclusion is asked for of those of whom the record has one", () => {
    const participants = [{ id: "p1" }, { id: "p2", exclusion: {} }, { id: "p3", exclusion: { requestedAt: DAY } }];
    const path = "exclusion.requestedAt";
    expectFacts("exclusion-requested", [
      [{}],
      [{ participants }, `participants[1].${path} - of p2 missing`, `participants[2].${path} ${DAY} of p3 happened`],
    ]);
  });
});

describe("the social work report", () => {
  const participants = [
    { id: "sw", role: "social-worker" },
    { id: "t", role: "teacher" },
  ];
  const reports = (...list: object[]) => ({ participants, reports: list });

  it("is the one of that kind, or the social worker's that has no kind", () => {
    const done = `reports[0].completedAt ${DAY} happened`;
    expectFacts("social-work-report-completed", [
      [{}],
      [reports({ from: "t", kind: "social-work-report", completedAt: DAY }), done],
      [reports({ from: "sw", completedAt: DAY }), done],
      [reports({ from: "sw", kind: "other", completedAt: DAY })],
      [reports({ from: "t", completedAt: DAY })],
      [reports({ from: "nobody", completedAt: DAY })],
    ]);
    expect(read("social-work-report-completed", {}).needs).toEqual(["reports[].completedAt"]);
  });

  it("was complete when it was submitted, where nothing else is known", () => {
    expectFacts("social-work-report-completed", [
      [reports({ from: "sw" }), "reports[0].completedAt - missing"],
      [reports({ from: "sw", submittedAt: NEXT }), `reports[0].submittedAt ${NEXT} happened`],
      [reports({ from: "sw", submittedAt: NEXT, completedAt: DAY }), `reports[0].completedAt ${DAY} happened`],
      [reports({ from: "sw", submittedAt: "2020-04-31" }), "reports[0].completedAt - missing"],
      [
        reports({ from: "sw", submittedAt: NEXT }, { from: "sw", completedAt: DAY }),
        `reports[0].submittedAt ${NEXT} happened`,
        `reports[1].completedAt ${DAY} happened`,
      ],
    ]);
  });
});

describe("a birth, and what comes after it", () => {
  const unborn = (id: string, bornOn?: string) => ({ id, unborn: true, bornOn });

  it("is the record's, else that of the children who were to be born", () => {
    expectFacts("birth", [
      [{}],
      [{ bornOn: DAY }, `bornOn ${DAY} happened`],
      [{ bornOn: DAY, children: [unborn("c1", NEXT)] }, `bornOn ${DAY} happened`],
      [{ bornOn: "2020-04-31", children: [unborn("c1", NEXT)] }, `children[0].bornOn ${NEXT} of c1 happened`],
      [
        { children: [{ id: "c1", bornOn: DAY }, unborn("c2", NEXT), unborn("c3")] },
        `children[1].bornOn ${NEXT} of c2 happened`,
      ],
      [{ bornOn: LATER }, `bornOn ${LATER} planned`],
    ]);
    expect(read("birth", {}).needs).toEqual(["bornOn"]);
  });

  it("is expected until it has happened", () => {
    const expected = "expectedDeliveryOn 2020-07-01 happened";
    const record = { expectedDeliveryOn: "2020-07-01" };
    expectFacts("birth-or-expected-delivery", [
      [{}],
      [record, expected],
      [{ ...record, bornOn: DAY }, `bornOn ${DAY} happened`],
      [{ ...record, bornOn: LATER }, expected],
    ]);
    expect(read("birth-or-expected-delivery", {}).needs).toEqual(["expectedDeliveryOn"]);
    expect(read("birth-or-expected-delivery", { bornOn: DAY }).needs).toEqual(["bornOn"]);
  });

  it("is followed by the meetings of its day and later", () => {
    const meetings = [{ heldOn: DAY }, {}, { heldOn: NEXT }];
    const record = { coreGroup: { meetings }, nextReview: { heldOn: "2020-04-22" } };
    const review = "nextReview.heldOn 2020-04-22 happened";
    const meeting = (index: number, day: string) => `coreGroup.meetings[${index}].heldOn ${day} happened`;
    expectFacts("meeting-after-birth", [
      [record],
      [{ ...record, bornOn: DAY }, meeting(0, DAY), meeting(2, NEXT), review],
      [{ ...record, bornOn: NEXT }, meeting(2, NEXT), review],
      [{ ...record, bornOn: "2020-04-23" }],
      // Of two children the first who is born.
      [{ ...record, children: [unborn("c1", NEXT), unborn("c2", DAY)] }, meeting(0, DAY), meeting(2, NEXT), review],
    ]);
    expect(read("meeting-after-birth", record).needs).toEqual(["coreGroup.meetings[].heldOn"]);
  });

  it("is followed by a review once a meeting came between them", () => {
    const record = { bornOn: DAY, coreGroup: { meetings: [{ heldOn: NEXT }] } };
    const review = (heldOn?: string) => ({ ...record, nextReview: { heldOn } });
    expectFacts("review-after-birth", [
      [record],
      [review()],
      [review(DAY)],
      [review(NEXT), `nextReview.heldOn ${NEXT} happened`],
      [{ ...review(NEXT), coreGroup: { meetings: [] } }],
      [{ ...review(NEXT), bornOn: undefined }],
    ]);
    expect(read("review-after-birth", record).needs).toEqual(["nextReview.heldOn"]);
  });
});

describe("what is planned, until it is held", () => {
  it.each(["next-review", "meeting-after-plan"] as const)("%s", (event) => {
    const name = event === "next-review" ? "nextReview" : "meetingAfterPlan";
    const [planned, held] = [`${name}.plannedOn ${LATER} planned`, `${name}.heldOn ${DAY} happened`];
    expectFacts(event, [
      [{}],
      [{ [name]: { plannedOn: LATER } }, planned],
      [{ [name]: { plannedOn: LATER, heldOn: "2020-04-31" } }, planned],
      [{ [name]: { plannedOn: LATER, heldOn: DAY } }, held],
      [{ [name]: { heldOn: DAY } }, held],
    ]);
    expect(read(event, {}).needs).toEqual([`${name}.heldOn`]);
  });

  it("a review at the midpoint counts as scheduled where it was held", () => {
    const scheduled = `midpointReview.scheduledAt ${DAY} happened`;
    expectFacts("midpoint-review-scheduled", [
      [{}],
      [{ midpointReview: { scheduledAt: DAY, heldOn: NEXT } }, scheduled],
      [{ midpointReview: { scheduledAt: DAY } }, scheduled],
      [{ midpointReview: { heldOn: NEXT } }, `midpointReview.heldOn ${NEXT} happened`],
    ]);
    expect(read("midpoint-review-scheduled", {}).needs).toEqual(["midpointReview.scheduledAt"]);
  });

  it.each([
    ["plan-started", "startedOn"],
    ["plan-ended", "endedOn"],
  ] as const)("%s: for all, else for each child", (event, name) => {
    const children = [{ id: "c1", plan: { [name]: NEXT } }, { id: "c2" }];
    expectFacts(event, [
      [{}],
      [{ plan: { [name]: DAY }, children }, `plan.${name} ${DAY} happened`],
      [{ children }, `children[0].plan.${name} ${NEXT} of c1 happened`, `children[1].plan.${name} - of c2 missing`],
    ]);
    expect(read(event, {}).needs).toEqual([`plan.${name}`]);
  });
});

it("names the parts of a record in which the day of an event can stand", () => {
  const parts: { readonly [K in EventName]?: readonly string[] } = {
    "first-strategy-discussion": ["strategyDiscussions", "section47"],
    "latest-strategy-discussion": ["strategyDiscussions", "section47"],
    "section-47-strategy-discussion": ["strategyDiscussions", "section47"],
    "conference-start": ["conference"],
    "decision-or-conference-end": ["conference", "decision", "children"],
    "decision-made": ["decision", "children"],
    "decision-recorded": ["decision", "children"],
    "parent-called-before-conference": ["conference", "parentCalls"],
    "participant-consulted": ["participants", "conference"],
    birth: ["bornOn", "children"],
    "birth-or-expected-delivery": ["expectedDeliveryOn", "bornOn", "children"],
    "meeting-after-birth": ["coreGroup", "nextReview"],
    "next-review": ["nextReview"],
    "plan-started": ["plan", "children"],
    "plan-ended": ["plan", "children"],
  };
  for (const [event, expected] of Object.entries(parts)) {
    expect([event, partsWithDayOf(event as EventName).toSorted()]).toEqual([event, expected.toSorted()]);
  }
});
