import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, readMoment, type Moment } from "../../src/calendar/index.js";
import { partsWithDayOf } from "../../src/facts/derived-facts.js";
import { pathOf } from "../../src/facts/fact.js";
import { readFacts } from "../../src/facts/read-facts.js";
import { parseRecord, type ConferenceRecord } from "../../src/index.js";
import { always } from "../always.js";
import { anyRecord } from "../any-record.js";
import { conditions, events, type ConditionName, type EventName } from "../../src/policy/index.js";

const at = "2020-04-22T10:00";
const on = "2020-04-22";
const everything: ConferenceRecord = {
  type: "review",
  referral: { receivedOn: on },
  concern: { raisedOn: on },
  strategyDiscussions: [{ heldOn: on, initiatedSection47: true }],
  section47: { startedOn: on, endedOn: on },
  emergencyProtectionOrder: { endsOn: on },
  expectedDeliveryOn: on,
  bornOn: on,
  preBirthAssessment: { completedOn: on },
  transferIn: { notifiedOn: on, acceptedOn: on },
  previousConference: { type: "initial", heldOn: on },
  immediateSafetyResponseAt: at,
  conference: {
    decidedOn: on,
    held: { start: at, end: "2020-04-22T12:00" },
    parentCall: { heldAt: at },
    childConversation: { scheduledAt: at },
    splitArrangements: { communicatedAt: at },
    caseDiscussion: { heldAt: at },
  },
  safetyPlan: { developedAt: at },
  participants: [
    {
      id: "p1",
      role: "social-worker",
      agency: "childrens-social-care",
      invitation: { sentAt: at },
      consulted: true,
      exclusion: { requestedAt: at },
    },
  ],
  reports: [{ from: "p1", completedAt: at, submittedAt: at, sharedWithFamilyAt: at }],
  reportSet: { circulatedAt: at },
  returnedTemplates: [{ from: "p1", sentAt: at, returnedAt: at }],
  decision: {
    planNeeded: true,
    madeAt: at,
    recordedAt: at,
    notified: [{ to: "family", at }],
    responses: [{ from: "family", at }],
  },
  plan: {
    startedOn: on,
    endedOn: on,
    outline: { completedAt: at, distributed: [{ to: "family", at }] },
    document: { completedAt: at, distributed: [{ to: "family", at }] },
  },
  minutes: { completedAt: at, distributed: [{ to: "participants", at }] },
  coreGroup: { meetings: [{ heldOn: on }] },
  nextReview: { heldOn: on },
  meetingAfterPlan: { heldOn: on },
  complaints: [{ from: "p1", madeAt: at }],
  escalations: [{ from: "p1", madeAt: at }],
  midpointReview: { scheduledAt: at, heldOn: on },
};

const read = (name: EventName, record: ConferenceRecord, asOf: string | null = null) =>
  readFacts(record, asOf === null ? null : (readMoment(asOf) as Moment)).of(name);
/** The days of an event that are recorded. */
const daysOf = (name: EventName, record: ConferenceRecord) =>
  read(name, record).facts.flatMap((fact) => fact.at?.date ?? []);

it("a record that holds every event is a record", () => {
  expect(parseRecord(everything)).toMatchObject({ ok: true });
});

describe.each(Object.keys(events) as EventName[])("%s", (name) => {
  it("can be given by a record, and names the fact that gives it when it is not", () => {
    const { facts } = read(name, everything);
    expect(facts.length).toBeGreaterThan(0);
    for (const fact of facts) expect(fact).toMatchObject({ is: "happened", at: { date: on } });
    const missing = read(name, { type: "review" });
    expect(missing.facts.filter((fact) => fact.at !== null)).toEqual([]);
    expect(missing.needs).toEqual([events[name].fact]);
  });

  it("has not happened as of the day before, unless it says for when something is arranged", () => {
    const arranged = [
      "expectedDeliveryOn",
      "emergencyProtectionOrder.endsOn",
      "conference.childConversation.scheduledAt",
      "midpointReview.scheduledAt",
    ];
    const { facts } = read(name, everything, "2020-04-21");
    // That somebody was consulted has no day of its own, and is not there before the conference is.
    expect(facts.length > 0).toBe(name !== "participant-consulted");
    for (const fact of facts) {
      expect(fact.is).toBe(arranged.includes(pathOf(fact)) ? "happened" : "planned");
    }
  });
});

describe("the strategy discussion at which the enquiry was initiated", () => {
  const day = (record: Partial<ConferenceRecord>) =>
    daysOf("section-47-strategy-discussion", { type: "initial", ...record });
  const problems = (record: Partial<ConferenceRecord>) => {
    const facts = readFacts({ type: "initial", ...record }, null);
    facts.of("section-47-strategy-discussion");
    return facts.problems.map(({ code, path }) => `${code} ${path}`);
  };
  const started = { section47: { startedOn: "2020-04-03" } };

  it("is the one that is flagged, or the only one", () => {
    expect(day({ strategyDiscussions: [{ heldOn: "2020-04-01" }] })).toEqual(["2020-04-01"]);
    const flagged = [{ heldOn: "2020-04-01" }, { heldOn: "2020-04-02", initiatedSection47: true }];
    expect(day({ strategyDiscussions: flagged })).toEqual(["2020-04-02"]);
    expect(day({ strategyDiscussions: [{ heldOn: "2020-04-01" }, { heldOn: "2020-04-02" }] })).toEqual([]);
  });

  it("is the start of the enquiry where none is recorded, and of several the one of that day", () => {
    expect(day(started)).toEqual(["2020-04-03"]);
    const several = [{ heldOn: "2020-04-01" }, { heldOn: "2020-04-03" }];
    expect(day({ ...started, strategyDiscussions: several })).toEqual(["2020-04-03"]);
    expect(problems({ ...started, strategyDiscussions: several })).toEqual([]);
  });

  it("is the one that is flagged also where the enquiry started on another day, and that is noticed", () => {
    const strategyDiscussions = [{ heldOn: "2020-04-01", initiatedSection47: true }, { heldOn: "2020-04-03" }];
    expect(day({ ...started, strategyDiscussions })).toEqual(["2020-04-01"]);
    expect(problems({ ...started, strategyDiscussions })).toEqual(["section-47-start-differs section47.startedOn"]);
  });
});

describe("a birth", () => {
  const unborn = { id: "k", unborn: true };

  it.each<[children: object[], dates: string[]]>([
    [[unborn], []],
    [[{ id: "s", bornOn: "2015-01-01" }, unborn], []],
    [
      [
        { id: "s", bornOn: "2015-01-01" },
        { ...unborn, bornOn: "2020-09-02" },
        { ...unborn, id: "l", bornOn: "2020-09-01" },
      ],
      ["2020-09-01", "2020-09-02"],
    ],
  ])("is that of the children who were not yet born: %j", (children, dates) => {
    expect(daysOf("birth", { type: "pre-birth", children } as ConferenceRecord).toSorted()).toEqual(dates);
  });

  it("is followed by a review that is not itself the first meeting", () => {
    const review = (coreGroups: string[], heldOn: string) =>
      daysOf("review-after-birth", {
        type: "pre-birth",
        bornOn: "2020-09-01",
        coreGroup: { meetings: coreGroups.map((day) => ({ heldOn: day })) },
        nextReview: { heldOn },
      });
    expect(review(["2020-09-05"], "2020-12-01")).toEqual(["2020-12-01"]);
    expect(review([], "2020-09-08")).toEqual([]);
    expect(review(["2020-08-20"], "2020-09-08")).toEqual([]);
    expect(review(["2020-09-10"], "2020-09-08")).toEqual([]);
    expect(review(["2020-09-05"], "2020-08-20")).toEqual([]);
  });
});

describe("the social worker's report", () => {
  const participants = [
    { id: "p1", role: "social-worker" },
    { id: "p2", role: "teacher" },
  ];

  it.each<[what: string, reports: ConferenceRecord["reports"], days: (string | null)[]]>([
    ["one that says so", [{ from: "p2", kind: "social-work-report", completedAt: "2020-04-20" }], ["2020-04-20"]],
    ["a social worker's that does not say what it is", [{ from: "p1", completedAt: "2020-04-20" }], ["2020-04-20"]],
    ["a social worker's of another kind", [{ from: "p1", kind: "agency-report", completedAt: "2020-04-20" }], []],
    ["a teacher's that does not say what it is", [{ from: "p2", completedAt: "2020-04-20" }], []],
    [
      "one that was submitted was complete by then, and completed before that",
      [{ from: "p1", completedAt: "2020-04-18", submittedAt: "2020-04-20" }],
      ["2020-04-18"],
    ],
    ["one that was submitted", [{ from: "p1", submittedAt: "2020-04-20" }], ["2020-04-20"]],
    ["one of two", [{ from: "p1", completedAt: "2020-04-20" }, { from: "p1" }], ["2020-04-20", null]],
  ])("is complete: %s", (_, reports, days) => {
    const { facts, needs } = read("social-work-report-completed", { type: "initial", participants, reports });
    expect(facts.map((fact) => fact.at?.date ?? null)).toEqual(days);
    expect(needs).toEqual(["reports[].completedAt"]);
  });
});

describe("a time that cannot be read", () => {
  it.each([
    ["decision.notified[1].at", { decision: { notified: [{ to: "family" }, { to: "family", at: "?" }] } }],
    ["decision.responses[0].at", { decision: { responses: [{ from: "family", at: "?" }] } }],
    ["plan.outline.distributed[0].at", { plan: { outline: { distributed: [{ to: "family", at: "?" }] } } }],
    ["plan.document.distributed[0].at", { plan: { document: { distributed: [{ to: "family", at: "?" }] } } }],
    ["minutes.distributed[0].at", { minutes: { distributed: [{ to: "family", at: "?" }] } }],
  ] as const)("is noticed at its place and is no moment: %s", (path, record) => {
    const facts = readFacts({ type: "initial", ...record }, null);
    expect(facts.problems).toEqual([{ code: "not-a-date-or-time", path }]);
    expect(facts.momentAt(path)).toBeNull();
  });
});

it("the moment at a path is found by the path that findings give it", () => {
  const facts = readFacts(everything, null);
  expect(facts.momentAt("reports[0].submittedAt")).toMatchObject({ date: on });
  expect(facts.momentAt("conference.held.end")).toEqual(readMoment("2020-04-22T12:00"));
  expect(facts.momentAt("reports[1].submittedAt")).toBeNull();
  expect(facts.momentAt("reports[].submittedAt")).toBeNull();
  expect(facts.momentAt("decision.planNeeded")).toBeNull();
});

it("what is no item of a list is passed over, and the others keep their places", () => {
  const item = { heldOn: "2020-04-01" };
  const placed = (meetings: unknown) =>
    read("first-core-group", { type: "initial", coreGroup: { meetings } } as ConferenceRecord).facts.map(pathOf);
  expect(placed([null, "2020-04-01", item, undefined])).toEqual(["coreGroup.meetings[2].heldOn"]);
  expect(placed([item, item])).toEqual(["coreGroup.meetings[0].heldOn", "coreGroup.meetings[1].heldOn"]);
  expect(placed(undefined)).toEqual([]);
  expect(placed("text")).toEqual([]);
});

it("a day is read from a time by its day in London, and a time keeps its instant", () => {
  const facts = readFacts(
    { type: "initial", bornOn: "2020-04-21T23:30:00Z", decision: { madeAt: "2020-04-21T23:30:00Z" } },
    null,
  );
  expect(facts.momentAt("bornOn")).toEqual({ date: "2020-04-22", at: null });
  expect(facts.momentAt("decision.madeAt")).toMatchObject({ date: "2020-04-22", at: expect.any(Number) });
});

it("ids that are no codes are left out, each in its own list, and the others stay", () => {
  const facts = readFacts(
    {
      type: "initial",
      reference: "Jane O'Neill",
      participants: [{ id: "Jane" }, { id: "p2", agency: "Jane's school" }, { id: "Jane Q" }, { id: "p4" }],
      reports: [
        { from: "Jane Q", submittedAt: on },
        { from: "p4", submittedAt: on },
      ],
      completed: [{ duty: "x", for: "Jane Q", at: on }],
    },
    null,
  );
  expect(facts.reference).toBeNull();
  expect(facts.people.list.map(({ id }) => id)).toEqual(["Jane", "p4"]);
  expect(facts.of("report-submitted").facts.map(({ whose }) => whose)).toEqual(["p4"]);
  expect(facts.completed("x")).toEqual([]);
  for (const { code } of facts.problems) expect(code).toBe("not-a-code");
  expect(facts.problems.map(({ path }) => path).toSorted()).toEqual([
    "completed[0]",
    "participants[1]",
    "participants[2]",
    "reference",
    "reports[0]",
  ]);
});

describe("whether a plan is needed", () => {
  const child = (id: string, needed?: boolean) => ({ id, decision: { planNeeded: needed } });

  it.each<[boolean | null, Partial<ConferenceRecord>]>([
    [null, {}],
    [true, { decision: { planNeeded: true } }],
    [false, { decision: { planNeeded: false } }],
    [false, { decision: { planNeeded: false }, children: [] }],
    [true, { decision: { planNeeded: false }, children: [child("c1", true), child("c2")] }],
    [true, { children: [child("c1", false), child("c2", true)] }],
    [null, { children: [child("c1", false), child("c2")] }],
    [false, { children: [child("c1", false), child("c2", false)] }],
    [false, { decision: { planNeeded: true }, children: [child("c1", false)] }],
    [false, { decision: { planNeeded: false }, children: [{ id: "c1" }] }],
  ])("is %j for %j", (needed, record) => {
    expect(readFacts({ type: "initial", ...record }, null).planNeeded).toBe(needed);
  });

  it("is not known before it was decided or, without a time for that, before the conference", () => {
    const needed = (record: Partial<ConferenceRecord>, asOf: string) =>
      readFacts({ type: "initial", ...record }, readMoment(asOf) as Moment).planNeeded;
    const decided = { decision: { planNeeded: false, madeAt: "2020-04-22T12:00" } };
    expect(needed(decided, "2020-04-21")).toBeNull();
    expect(needed(decided, "2020-04-22")).toBe(false);
    const undated = { decision: { planNeeded: false }, conference: { held: { start: "2020-04-22T10:00" } } };
    expect(needed(undated, "2020-04-21")).toBeNull();
    expect(needed(undated, "2020-04-22")).toBe(false);
  });
});

const HELD = { held: { start: at } };
const cases: Record<ConditionName, { yes: Partial<ConferenceRecord>; no?: Partial<ConferenceRecord>; unknown?: true }> =
  {
    "plan-not-ruled-out": { yes: {}, no: { decision: { planNeeded: false } } },
    "after-initial-conference": {
      yes: { previousConference: { type: "pre-birth" } },
      no: { previousConference: { type: "review" } },
      unknown: true,
    },
    "after-pre-birth-conference": {
      yes: { previousConference: { type: "pre-birth" } },
      no: { previousConference: { type: "initial" } },
      unknown: true,
    },
    "after-review-conference": {
      yes: { previousConference: { type: "review" } },
      no: { previousConference: { type: "initial" } },
      unknown: true,
    },
    "after-transfer-in-conference": {
      yes: { previousConference: { type: "transfer-in" } },
      no: { previousConference: { type: "initial" } },
      unknown: true,
    },
    "follows-a-conference": { yes: { type: "review" }, no: { type: "initial" } },
    "rated-red": { yes: { decision: { rag: "red" } }, no: { decision: { rag: "amber" } }, unknown: true },
    "one-to-one": {
      yes: { type: "review", conference: { mode: "one-to-one" } },
      no: { type: "review", conference: { mode: "video" } },
      unknown: true,
    },
    "split-conference": { yes: { conference: { split: true } }, no: { conference: { split: false } }, unknown: true },
    "not-quorate": {
      yes: { conference: { ...HELD, quorate: false } },
      no: { conference: { ...HELD, quorate: true } },
      unknown: true,
    },
    "somebody-dissents": {
      yes: { decision: { dissent: [{ from: "p1" }] } },
      no: { decision: { consensus: true } },
      unknown: true,
    },
    "exclusion-asked-for": {
      yes: { participants: [{ id: "m", exclusion: {} }] },
      no: { participants: [{ id: "m" }] },
    },
    "child-wants-to-speak": {
      yes: { participants: [{ id: "c", role: "child", wantsToSpeakWithChair: true }] },
      no: { participants: [{ id: "c", role: "child", wantsToSpeakWithChair: false }] },
      unknown: true,
    },
    "parent-not-joining": {
      yes: { participants: [{ id: "m", notJoining: true }] },
      no: { participants: [{ id: "m", notJoining: false }] },
      unknown: true,
    },
    "immediate-safety-concern": {
      yes: { immediateSafetyConcern: true },
      no: { immediateSafetyConcern: false },
      unknown: true,
    },
    "social-work-report-missing": {
      yes: { reports: [{ from: "p1", kind: "social-work-report" }] },
      no: { reports: [{ from: "p1", kind: "social-work-report", submittedAt: on }] },
      unknown: true,
    },
    "access-problem-recorded": {
      yes: { completed: [{ duty: "access-problems-raised", at: on }] },
      unknown: true,
    },
    "emergency-protection-order": { yes: { emergencyProtectionOrder: { endsOn: on } }, no: {} },
    "referral-recorded": { yes: { referral: { receivedOn: on } }, no: {} },
    "child-born": { yes: { bornOn: on }, no: {} },
    "mother-well-enough": { yes: { bornOn: on }, no: { bornOn: on, motherWellEnough: false } },
    "mother-not-well-enough": { yes: { bornOn: on, motherWellEnough: false }, no: { bornOn: on } },
  };

describe.each(Object.entries(cases))("%s", (name, { yes, no, unknown }) => {
  const when = name as ConditionName;
  const met = (record: Partial<ConferenceRecord>) => readFacts({ type: "review", ...record }, null).condition(when);

  it("is met, or not, or cannot be told", () => {
    expect(met(yes)).toBe(true);
    if (no) expect(met(no)).toBe(false);
    if (unknown) expect(met({})).toBeNull();
    expect(conditions[when].says).not.toBe("");
  });
});

it("what holds from a decision or a conference is not known before it", () => {
  const conference = { held: { start: "2020-04-22T10:00" }, quorate: false };
  const record: ConferenceRecord = { type: "initial", conference, decision: { rag: "red", consensus: false } };
  for (const name of ["rated-red", "somebody-dissents", "not-quorate"] as const) {
    const met = (asOf: string) => readFacts(record, readMoment(asOf) as Moment).condition(name);
    expect([met("2020-04-21"), met("2020-04-22")], name).toEqual([null, true]);
  }
});

it("a report that is recorded as submitted later than the day asked about is not in yet", () => {
  const reports = [{ from: "p1", kind: "social-work-report" as const, submittedAt: "2020-04-20" }];
  const missing = (asOf: string) =>
    readFacts({ type: "initial", reports }, readMoment(asOf) as Moment).condition("social-work-report-missing");
  expect([missing("2020-04-19"), missing("2020-04-20")]).toEqual([true, false]);
});

it("the day of every fact stands in the parts of the record that are said to have it", () => {
  const near = (text: string, day: string) => [-1, 0, 1].some((days) => text.startsWith(addDays(day, days)));
  const hasDay = (value: unknown, day: string): boolean =>
    typeof value === "string"
      ? near(value, day)
      : typeof value === "object" && value !== null && Object.values(value).some((each) => hasDay(each, day));
  always(
    fc.property(anyRecord, (record) => {
      const facts = readFacts(record, null);
      for (const event of Object.keys(events) as EventName[]) {
        const parts = partsWithDayOf(event).map((part) => record[part as keyof ConferenceRecord]);
        for (const fact of facts.of(event).facts) {
          if (fact.at) expect(hasDay(parts, fact.at.date), `${event} ${fact.at.date}`).toBe(true);
        }
      }
    }),
    300,
  );
});
