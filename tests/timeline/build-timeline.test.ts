import { describe, expect, it } from "vitest";
import {
  buildTimeline,
  definePolicy,
  englandAndWales,
  scotland,
  type ConferenceRecord,
  type Timeline,
  type TimelineOptions,
} from "../../src/index.js";
import {
  clause,
  days,
  duty,
  every,
  hours,
  laterOf,
  months,
  soonerOf,
  weeks,
  workingDays,
  type DueTime,
  type Policy,
} from "../../src/policy/index.js";
import { buildTimeline as fromPolicy } from "../../src/timeline/index.js";
import { ownPolicy } from "../own-policy.js";

const initial: ConferenceRecord = {
  type: "initial",
  strategyDiscussions: [{ heldOn: "2020-04-01", initiatedSection47: true }],
  conference: { planned: { start: "2020-04-22T10:00", end: "2020-04-22T12:00" } },
};
const due = (record: ConferenceRecord, id: string, on = "hounslow", options?: TimelineOptions) =>
  buildTimeline(record, on, options)
    .deadlines.filter((deadline) => deadline.id === id)
    .map((deadline) => deadline.due);
const find = (timeline: Timeline, key: string) => timeline.deadlines.find((deadline) => deadline.key === key)!;
const needs = (record: ConferenceRecord, id: string, on = "hounslow") =>
  buildTimeline(record, on).waiting.find((each) => each.id === id)?.needs;
const notices = (record: ConferenceRecord, on = "hounslow", options?: TimelineOptions) =>
  buildTimeline(record, on, options).notices.map(({ code }) => code);

/** A policy with one duty, due as said. */
const oneDuty = (value: DueTime, more: Partial<Policy> = {}): Policy =>
  ownPolicy([{ ...duty("letter-sent", { by: "chair", phase: "after" }), due: value }], more);

describe("an initial conference in Hounslow, by hand", () => {
  // Wednesday 1 April to Wednesday 22 April 2020, over Easter (10 to 13 April) and the moved May holiday (Friday 8 May).
  it.each([
    ["conference-held", { date: "2020-04-24", lastWorkingDay: "2020-04-24" }],
    ["reports-shared-with-family", { date: "2020-04-17", lastWorkingDay: "2020-04-17" }],
    ["reports-submitted", { date: "2020-04-21", lastWorkingDay: "2020-04-21" }],
    ["report-set-circulated", { date: "2020-04-22", lastWorkingDay: "2020-04-22" }],
    ["decision-recorded", { date: "2020-04-23", lastWorkingDay: "2020-04-23", at: "2020-04-23T12:00:00+01:00" }],
    ["plan-document-completed", { date: "2020-04-23", lastWorkingDay: "2020-04-23", at: "2020-04-23T12:00:00+01:00" }],
    ["core-group-first-met", { date: "2020-05-06", lastWorkingDay: "2020-05-06" }],
    ["minutes-circulated", { date: "2020-05-21", lastWorkingDay: "2020-05-21" }],
    ["next-review-held", { date: "2020-07-22", lastWorkingDay: "2020-07-22" }],
  ])("%s", (id, expected) => {
    expect(due(initial, id)).toEqual([expected]);
  });

  it("has these deadlines and no others, in due order", () => {
    expect(buildTimeline(initial, "hounslow").deadlines.map(({ key }) => key)).toEqual([
      "reports-shared-with-family",
      "reports-submitted",
      "reports-forwarded",
      "mailbox-checked",
      "report-set-circulated",
      "decision-recorded",
      "plan-document-completed",
      "conference-held",
      "core-group-first-met",
      "minutes-circulated",
      "next-review-held",
    ]);
  });

  it("cites each rule, the layer it comes from, and counts in sentences", () => {
    const held = find(buildTimeline(initial, "hounslow"), "conference-held");
    expect(held).toMatchObject({ layer: "working-together", basis: [{ clause: "WT1" }], strength: "must" });
    expect(held.why).toEqual([
      {
        step: "from",
        text: "Counted from the strategy discussion at which the section 47 enquiry was initiated: Wednesday 1 April 2020.",
        event: "section-47-strategy-discussion",
        kind: "happened",
        says: "the strategy discussion at which the section 47 enquiry was initiated",
        date: "2020-04-01",
      },
      {
        step: "count",
        text: "15 working days after is Friday 24 April 2020. Not counted: Sat 4 and Sun 5 Apr, Fri 10 Apr (Good Friday), Sat 11 and Sun 12 Apr, Mon 13 Apr (Easter Monday), Sat 18 and Sun 19 Apr.",
        date: "2020-04-24",
        skipped: englandAndWales.nonWorkingBetween("2020-04-01", "2020-04-24"),
        period: { count: 15, unit: "working-days", relation: "after", event: "section-47-strategy-discussion" },
      },
    ]);
    expect(find(buildTimeline(initial, "hounslow"), "minutes-circulated")).toMatchObject({
      layer: "hounslow",
      basis: [{ clause: "HO16" }],
    });
  });

  it("gives every reading, and uses the one that is asked for", () => {
    const monday = { ...initial, conference: { planned: { start: "2020-04-20T10:00" } } };
    const [submitted] = buildTimeline(monday, "hounslow").deadlines.filter(({ id }) => id === "reports-submitted");
    expect(submitted).toMatchObject({
      due: { date: "2020-04-17" },
      reading: "working-days",
      otherReadings: [
        {
          reading: "calendar-days",
          due: { date: "2020-04-19", lastWorkingDay: "2020-04-17" },
          because: expect.any(String),
        },
      ],
    });
    expect(
      due(monday, "reports-submitted", "hounslow", { readings: { "reports-submitted": "calendar-days" } }),
    ).toEqual([{ date: "2020-04-19", lastWorkingDay: "2020-04-17" }]);
    expect(() => buildTimeline(monday, "hounslow", { readings: { "reports-submitted": "days" } })).toThrow(
      expect.objectContaining({ code: "unknown-reading" }),
    );
    expect(notices(monday, "hounslow", { readings: { "minutes-circulated": "days" } })).toContain("reading-not-used");
  });

  it("puts what has no time into the checklist, by phase and actor", () => {
    const { checklist } = buildTimeline(initial, "hounslow");
    expect(checklist.map(({ phase }) => phase)).toEqual(
      checklist
        .map(({ phase }) => phase)
        .toSorted(
          (a, b) => ["before", "on-the-day", "after"].indexOf(a) - ["before", "on-the-day", "after"].indexOf(b),
        ),
    );
    expect(checklist.map(({ id }) => id)).toContain("invitation-letters-sent");
    expect(checklist.find(({ id }) => id === "split-arrangements-communicated")?.onlyIf).toBe(
      "the conference is split",
    );
  });
});

describe("what each authority has of its own", () => {
  const at = (on: string, id: string, record: ConferenceRecord = initial) => due(record, id, on);

  it("Barking & Dagenham: the first strategy discussion, hours, a span and a response", () => {
    const several = {
      ...initial,
      strategyDiscussions: [{ heldOn: "2020-04-01", initiatedSection47: true }, { heldOn: "2020-03-27" }],
    };
    expect(at("barking-and-dagenham", "conference-held", several)).toMatchObject([{ date: "2020-04-21" }]);
    expect(at("hounslow", "conference-held", several)).toMatchObject([{ date: "2020-04-24" }]);
    expect(at("barking-and-dagenham", "reports-submitted")).toMatchObject([{ at: "2020-04-20T10:00:00+01:00" }]);
    expect(at("barking-and-dagenham", "conference-concluded")).toMatchObject([{ date: "2020-04-24" }]);
    const [family, agencies, ...others] = at("barking-and-dagenham", "decision-notified");
    expect(family).toMatchObject({ at: "2020-04-23T12:00:00+01:00" });
    expect(agencies).toEqual(family);
    expect(others).toEqual([]);
    const answers = at("barking-and-dagenham", "decision-response").map(({ date }) => date);
    expect([...new Set(answers)]).toEqual(["2020-04-28"]);
  });

  it("Barking & Dagenham: a pre-birth conference has no stated time, and a review's reports another", () => {
    const timeline = buildTimeline({ ...initial, type: "pre-birth" }, "barking-and-dagenham");
    expect(timeline.deadlines.map(({ id }) => id)).not.toContain("conference-held");
    expect(timeline.checklist.find(({ id }) => id === "conference-held")?.notStated).toMatch(/London/);
    expect(at("barking-and-dagenham", "reports-submitted", { ...initial, type: "pre-birth" })).toMatchObject([
      { at: "2020-04-20T10:00:00+01:00" },
    ]);
    expect(at("barking-and-dagenham", "reports-submitted", { ...initial, type: "review" })).toEqual([
      { date: "2020-04-15", lastWorkingDay: "2020-04-15" },
    ]);
  });

  it("Barking & Dagenham: the hours run from the decision or, read otherwise, from the end of the conference", () => {
    const decided = (notifiedAt?: string): ConferenceRecord => ({
      ...initial,
      conference: { held: { start: "2020-04-22T10:00", end: "2020-04-22T12:00" } },
      decision: {
        madeAt: "2020-04-23T09:00",
        ...(notifiedAt ? { notified: [{ to: "family", at: notifiedAt }] } : {}),
      },
    });
    const told = (record: ConferenceRecord, options?: TimelineOptions) =>
      find(buildTimeline(record, "barking-and-dagenham", options), "decision-notified/family");
    expect(told(decided())).toMatchObject({
      reading: "after-decision",
      due: { at: "2020-04-24T09:00:00+01:00" },
      otherReadings: [{ reading: "after-end", due: { at: "2020-04-23T12:00:00+01:00" } }],
    });
    const fromEnd = { readings: { "decision-notified": "after-end" } };
    expect(told(decided(), fromEnd)).toMatchObject({ due: { at: "2020-04-23T12:00:00+01:00" } });
    expect(told(decided("2020-04-24T09:00"))).toMatchObject({ status: "done" });
    expect(told(decided("2020-04-24T09:01"))).toMatchObject({ status: "late" });
    // After the conference and before the decision: it tells of another one.
    expect(told(decided("2020-04-22T13:00"))).toMatchObject({ status: null, doneAt: null });
  });

  it("Hounslow: the mailbox is checked the day before, and a report chased only where it is not in", () => {
    const monday = { ...initial, conference: { planned: { start: "2020-04-20T10:00" } } };
    for (const id of ["mailbox-checked", "reports-forwarded"]) {
      const [own, ...others] = buildTimeline(monday, "hounslow").deadlines.filter((deadline) => deadline.id === id);
      expect(own, id).toMatchObject({ due: { date: "2020-04-17" }, otherReadings: [{ due: { date: "2020-04-19" } }] });
      expect(others).toEqual([]);
    }
    const chased = (reports: ConferenceRecord["reports"]) =>
      at("hounslow", "missing-reports-chased", { ...monday, reports });
    expect(chased([{ from: "p1", kind: "social-work-report" }])).toMatchObject([{ date: "2020-04-17" }]);
    expect(chased([{ from: "p1", kind: "social-work-report", submittedAt: "2020-04-16" }])).toEqual([]);
    expect(needs(monday, "missing-reports-chased")).toEqual(["reports"]);
  });

  it("the Safeguarding and QA Unit: templates three working days before", () => {
    expect(at("safeguarding-qa-unit", "template-returned")).toMatchObject([{ date: "2020-04-17" }]);
  });

  it("Northamptonshire: the day before, practically the working day before that", () => {
    const monday = { ...initial, conference: { planned: { start: "2020-04-20T10:00" } } };
    expect(at("northamptonshire", "reports-submitted", monday)).toEqual([
      { date: "2020-04-19", lastWorkingDay: "2020-04-17" },
    ]);
    expect(at("northamptonshire", "reports-shared-with-family", monday)).toMatchObject([{ date: "2020-04-19" }]);
    const ids = (record: ConferenceRecord) => buildTimeline(record, "northamptonshire").checklist.map(({ id }) => id);
    expect(ids({ ...initial, decision: { rag: "red" } })).toContain("midpoint-review-scheduled");
    expect(ids({ ...initial, decision: { rag: "green" } })).not.toContain("midpoint-review-scheduled");
  });

  it("the Independent Reviewing Service: days that may be working days", () => {
    const [held] = buildTimeline(initial, "independent-reviewing-service").deadlines.filter(
      ({ id }) => id === "conference-held",
    );
    expect(held).toMatchObject({ due: { date: "2020-04-24" }, otherReadings: [{ due: { date: "2020-04-16" } }] });
    expect(at("independent-reviewing-service", "social-work-report-completed")).toMatchObject([{ date: "2020-04-17" }]);
    const plans = buildTimeline(initial, "independent-reviewing-service").deadlines.filter(
      ({ id }) => id === "outline-plan-distributed",
    );
    expect(plans.map(({ key, due: { at: instant } }) => [key, instant])).toEqual(
      ["family", "professionals", "social-worker"].map((to) => [
        `outline-plan-distributed/${to}`,
        "2020-04-23T12:00:00+01:00",
      ]),
    );
  });

  it("the Independent Reviewing Service: the review date is told with the outline plan, and both only where there is one", () => {
    const ids = (record: ConferenceRecord) => {
      const { deadlines, notOwed } = buildTimeline(record, "independent-reviewing-service");
      return ["outline-plan-distributed", "review-date-notified"].map((id) => [
        deadlines.some((deadline) => deadline.id === id),
        notOwed.find((each) => each.id === id)?.because.code,
      ]);
    };
    expect(ids(initial)).toEqual([
      [true, undefined],
      [true, undefined],
    ]);
    expect(ids({ ...initial, decision: { planNeeded: false } })).toEqual([
      [false, "no-plan-needed"],
      [false, "no-plan-needed"],
    ]);
  });

  it("reviews follow an initial conference by three months and a review by six", () => {
    const review = (type: "initial" | "pre-birth" | "review" | "transfer-in"): ConferenceRecord => ({
      type: "review",
      previousConference: { type, heldOn: "2019-11-30" },
    });
    expect(at("working-together", "conference-held", review("initial"))).toMatchObject([
      { date: "2020-02-29", lastWorkingDay: "2020-02-28" },
    ]);
    expect(at("working-together", "conference-held", review("pre-birth"))).toMatchObject([{ date: "2020-02-29" }]);
    expect(at("working-together", "conference-held", review("review"))).toMatchObject([{ date: "2020-05-30" }]);
    expect(at("working-together", "conference-held", review("transfer-in"))).toEqual([]);
    expect(needs({ type: "review" }, "conference-held")).toEqual([
      "previousConference.type",
      "previousConference.heldOn",
    ]);
    expect(needs({ type: "review", previousConference: { heldOn: "2019-11-30" } }, "conference-held")).toEqual([
      "previousConference.type",
    ]);
  });

  it("a plan that is ruled out needs no core group and no review", () => {
    for (const planNeeded of [true, undefined]) {
      expect(at("london", "core-group-first-met", { ...initial, decision: { planNeeded } })).toHaveLength(1);
      expect(at("london", "next-review-held", { ...initial, decision: { planNeeded } })).toHaveLength(1);
    }
    expect(at("london", "core-group-first-met", { ...initial, decision: { planNeeded: false } })).toEqual([]);
    expect(at("london", "next-review-held", { ...initial, decision: { planNeeded: false } })).toEqual([]);
  });
});

describe("what is not known", () => {
  it("waits, with the facts that are missing", () => {
    const timeline = buildTimeline({ type: "initial" }, "hounslow");
    expect(timeline.deadlines).toEqual([]);
    expect(timeline.waiting.map(({ id, needs: facts }) => `${id}: ${facts.join()}`)).toEqual([
      "conference-held: strategyDiscussions[].heldOn",
      "next-review-held: conference.planned.start",
      "core-group-first-met: conference.planned.start",
      "reports-shared-with-family: conference.planned.start",
      "reports-submitted: conference.planned.start",
      "reports-forwarded: conference.planned.start",
      "mailbox-checked: conference.planned.start",
      "missing-reports-chased: reports,conference.planned.start",
      "report-set-circulated: conference.planned.start",
      "decision-recorded: conference.planned.start",
      "plan-document-completed: conference.planned.start",
      "minutes-circulated: conference.planned.start",
    ]);
  });

  it("never guesses which strategy discussion initiated the enquiry", () => {
    const with47 = (...flags: (boolean | undefined)[]): ConferenceRecord => ({
      type: "initial",
      strategyDiscussions: flags.map((initiatedSection47, index) => ({
        heldOn: `2020-04-0${index + 1}`,
        initiatedSection47,
      })),
    });
    expect(due(with47(undefined), "conference-held")).toMatchObject([{ date: "2020-04-24" }]);
    expect(due(with47(undefined, true), "conference-held")).toMatchObject([{ date: "2020-04-27" }]);
    for (const unclear of [with47(undefined, undefined), with47(true, true)]) {
      expect(needs(unclear, "conference-held")).toEqual(["strategyDiscussions[].initiatedSection47"]);
      expect(notices(unclear)).toContain("section-47-discussion-unclear");
    }
  });

  it("counts from the start of a conference whose end is not known, and says so", () => {
    const open = { ...initial, conference: { planned: { start: "2020-04-22T10:00" } } };
    expect(due(open, "decision-recorded")).toMatchObject([{ at: "2020-04-23T10:00:00+01:00" }]);
    expect(notices(open)).toContain("conference-end-assumed");
    expect(notices(initial)).not.toContain("conference-end-assumed");
  });

  it("counts whole days where no time of day is known, and says so", () => {
    const dated = { ...initial, conference: { planned: { start: "2020-04-22", end: "2020-04-22" } } };
    expect(due(dated, "decision-recorded")).toEqual([{ date: "2020-04-23", lastWorkingDay: "2020-04-23" }]);
    expect(due(dated, "reports-submitted", "barking-and-dagenham")).toEqual([
      { date: "2020-04-20", lastWorkingDay: "2020-04-20" },
    ]);
    expect(notices(dated)).toContain("time-of-day-unknown");
  });

  it("projects an event that has not happened from its own due time, and says so", () => {
    const response = (record: ConferenceRecord) =>
      buildTimeline(record, "barking-and-dagenham").deadlines.filter(({ id }) => id === "decision-response");
    expect(response(initial)).toMatchObject([
      { key: "decision-response/family", due: { date: "2020-04-28" }, projectedFrom: ["decision-notified"] },
      { key: "decision-response/agencies", due: { date: "2020-04-28" }, projectedFrom: ["decision-notified"] },
    ]);
    const told = { ...initial, decision: { notified: [{ to: "family" as const, at: "2020-04-22T14:00" }] } };
    expect(response(told)).toMatchObject([
      { key: "decision-response/family", due: { date: "2020-04-27" }, projectedFrom: [] },
      { key: "decision-response/agencies", due: { date: "2020-04-28" }, projectedFrom: ["decision-notified"] },
    ]);
  });
});

describe("what contradicts itself or cannot be read", () => {
  it("an end before the start: nothing is counted from the end", () => {
    const backwards = { ...initial, conference: { held: { start: "2020-04-22T10:00", end: "2020-04-21T12:00" } } };
    expect(notices(backwards)).toContain("conference-ends-before-it-starts");
    expect(due(backwards, "minutes-circulated")).toEqual([]);
    expect(needs(backwards, "minutes-circulated")).toEqual(["conference.held.end"]);
    expect(due(backwards, "reports-submitted")).toMatchObject([{ date: "2020-04-21" }]);
  });

  it("a conference before its strategy discussion, or planned too late", () => {
    const early = { ...initial, conference: { held: { start: "2020-03-31T10:00" } } };
    expect(notices(early)).toContain("conference-before-strategy-discussion");
    expect(notices(initial)).not.toContain("conference-before-strategy-discussion");
    const late = { ...initial, conference: { planned: { start: "2020-04-27T10:00" } } };
    expect(notices(late)).toContain("planned-after-due");
    expect(notices(initial)).not.toContain("planned-after-due");
  });

  it("a conference before any strategy discussion, or before the one it reviews, whatever is counted", () => {
    const unborn: ConferenceRecord = { ...initial, type: "pre-birth", conference: { held: { start: "2020-03-31" } } };
    expect(notices(unborn, "barking-and-dagenham")).toContain("conference-before-strategy-discussion");
    const review: ConferenceRecord = {
      type: "review",
      conference: { held: { start: "2020-05-05" } },
      previousConference: { type: "review", heldOn: "2020-09-06" },
    };
    expect(notices(review)).toContain("conference-before-previous-conference");
  });

  it("an id that is no code names nobody, and does not come out", () => {
    const record: ConferenceRecord = {
      ...initial,
      reference: "Jane O'Neill",
      participants: [
        { id: "Jane O'Neill", agency: "a" },
        { id: "p2", role: "Jane's aunt", agency: "b" },
        { id: "p3", agency: "c" },
      ],
      reports: [{ from: "Jane O'Neill" }],
      completed: [{ duty: "reports-submitted", for: "Jane O'Neill", at: "2020-04-20" }],
    };
    const timeline = buildTimeline(record, "hounslow");
    expect(JSON.stringify(timeline)).not.toContain("Jane");
    expect(timeline.notices).toContainEqual(
      expect.objectContaining({
        code: "not-a-code",
        paths: expect.arrayContaining([
          "reference",
          "participants[0]",
          "participants[1]",
          "reports[0]",
          "completed[0]",
        ]),
      }),
    );
    const keys = timeline.deadlines.filter(({ id }) => id === "reports-submitted").map(({ key }) => key);
    expect(keys).toEqual(["reports-submitted/c"]);
  });

  it.each([
    ["2020-03-29T01:30", "time-does-not-exist"],
    ["2020-10-25T01:30", "time-exists-twice"],
    ["2023-02-29", "date-does-not-exist"],
    ["next week", "not-a-date-or-time"],
  ])("%s counts as not recorded: %s", (start, code) => {
    const record = { ...initial, conference: { planned: { start } } };
    const timeline = buildTimeline(record, "hounslow");
    expect(timeline.notices).toContainEqual(expect.objectContaining({ code, paths: ["conference.planned.start"] }));
    expect(timeline.deadlines.map(({ id }) => id)).toEqual(["conference-held"]);
  });

  it("does not fall back on the plan when what was held cannot be read", () => {
    const record = { ...initial, conference: { ...initial.conference, held: { start: "2020-03-29T01:30" } } };
    expect(due(record, "reports-submitted")).toEqual([]);
    expect(needs(record, "reports-submitted")).toEqual(["conference.held.start"]);
  });

  it("refuses the caller's own mistakes", () => {
    const wrong = (...[record, on, options]: unknown[]) =>
      expect(() => buildTimeline(record as ConferenceRecord, on as string, options as TimelineOptions));
    wrong(null, "hounslow").toThrow(expect.objectContaining({ code: "not-a-record" }));
    wrong({ type: "strategy" }, "hounslow").toThrow(expect.objectContaining({ code: "unknown-conference-type" }));
    wrong(initial, "houndslow").toThrow(expect.objectContaining({ code: "unknown-policy" }));
    wrong(initial, {}).toThrow(expect.objectContaining({ code: "not-a-policy" }));
    wrong(initial, "hounslow", { calendar: "scotland" }).toThrow(expect.objectContaining({ code: "not-a-calendar" }));
    wrong(initial, "hounslow", { asOf: "yesterday" }).toThrow(expect.objectContaining({ code: "not-a-date-or-time" }));
    expect(() => fromPolicy(initial, "hounslow" as unknown as Policy)).toThrow(
      expect.objectContaining({ code: "not-a-policy" }),
    );
  });
});

describe("what happened", () => {
  it("replaces what was planned", () => {
    const moved = {
      ...initial,
      conference: { ...initial.conference, held: { start: "2020-04-24T10:00", end: "2020-04-24T11:30" } },
    };
    expect(due(moved, "reports-submitted")).toMatchObject([{ date: "2020-04-23" }]);
    expect(due(moved, "decision-recorded")).toMatchObject([{ at: "2020-04-25T11:30:00+01:00" }]);
    const open = { ...initial, conference: { ...initial.conference, held: { start: "2020-04-24T10:00" } } };
    expect(due(open, "decision-recorded")).toMatchObject([
      { at: "2020-04-25T10:00:00+01:00", lastWorkingDay: "2020-04-24" },
    ]);
  });

  it("gives each agency, author and audience a deadline of its own", () => {
    const record: ConferenceRecord = {
      ...initial,
      participants: [
        { id: "p1", role: "social-worker", agency: "childrens-social-care" },
        { id: "p2", role: "team-manager", agency: "childrens-social-care" },
        { id: "p3", role: "health-visitor", agency: "health-visiting" },
        { id: "p4", role: "mother" },
        { id: "p5", role: "chair" },
        { id: "p6", role: "police-officer", agency: "police", invited: false },
      ],
      reports: [{ from: "p3", submittedAt: "2020-04-21T17:00", sharedWithFamilyAt: "2020-04-20" }],
    };
    const { deadlines } = buildTimeline(record, "hounslow", { asOf: "2020-04-21" });
    expect(
      deadlines
        .filter(({ id }) => id === "reports-shared-with-family" || id === "reports-submitted")
        .map(({ key, status, doneAt }) => [key, status, doneAt]),
    ).toEqual([
      ["reports-shared-with-family/childrens-social-care", "overdue", null],
      ["reports-shared-with-family/health-visiting", "late", "2020-04-20"],
      ["reports-submitted/childrens-social-care", "due-today", null],
      ["reports-submitted/health-visiting", "done", "2020-04-21T17:00:00+01:00"],
    ]);
    const templates = buildTimeline(record, "safeguarding-qa-unit").deadlines.filter(
      ({ id }) => id === "template-returned",
    );
    expect(templates.map(({ key }) => key)).toEqual([
      "template-returned/p1",
      "template-returned/p2",
      "template-returned/p3",
    ]);
  });

  it("is done when every report of an agency, and every audience, is", () => {
    const submitted = (...reports: ConferenceRecord["reports"] & {}) =>
      buildTimeline(
        {
          ...initial,
          participants: [
            { id: "a", agency: "school" },
            { id: "b", agency: "school" },
          ],
          reports,
        },
        "hounslow",
      ).deadlines.find(({ id }) => id === "reports-submitted")?.doneAt;
    expect(submitted({ from: "b", submittedAt: "2020-04-20" })).toBe("2020-04-20");
    expect(submitted({ from: "b", submittedAt: "2020-04-20" }, { from: "a" })).toBeNull();
    const minutes = (...distributed: { to: "family" | "professionals" | "participants"; at: string }[]) =>
      find(buildTimeline({ ...initial, minutes: { distributed } }, "hounslow"), "minutes-circulated").doneAt;
    expect(minutes({ to: "participants", at: "2020-05-01" })).toBe("2020-05-01");
    expect(minutes({ to: "family", at: "2020-05-01" })).toBeNull();
    expect(minutes({ to: "family", at: "2020-05-05" }, { to: "professionals", at: "2020-05-01" })).toBe("2020-05-05");
  });

  it("may be any duty, by its id", () => {
    const record = {
      ...initial,
      completed: [
        { duty: "invitation-letters-sent", at: "2020-04-15" },
        { duty: "minutes-circulated", at: "2020-06-01" },
      ],
    };
    const timeline = buildTimeline(record, "hounslow");
    expect(timeline.checklist.find(({ id }) => id === "invitation-letters-sent")?.doneAt).toBe("2020-04-15");
    expect(find(timeline, "minutes-circulated").status).toBe("late");
  });

  it("done for one of several leaves the others owed", () => {
    const record = {
      ...initial,
      completed: [{ duty: "decision-notified", for: "family", at: "2020-04-22T14:00" }],
    };
    const { deadlines } = buildTimeline(record, "barking-and-dagenham");
    const told = deadlines.filter(({ id }) => id === "decision-notified");
    expect(told.map(({ key, status }) => [key, status])).toEqual([
      ["decision-notified/family", "done"],
      ["decision-notified/agencies", null],
    ]);
  });

  it("done for somebody who is not in the record makes no deadline, and is nobody's", () => {
    const reports = (record: ConferenceRecord) =>
      buildTimeline(record, "hounslow")
        .deadlines.filter(({ id }) => id === "reports-submitted")
        .map(({ key, status }) => [key, status]);
    const entered = { ...initial, completed: [{ duty: "reports-submitted", for: "p2", at: "2020-04-20" }] };
    expect(reports(entered)).toEqual([["reports-submitted", null]]);
    const school = { ...entered, participants: [{ id: "p1", role: "teacher", agency: "school" }] };
    expect(reports(school)).toEqual([["reports-submitted/school", null]]);
    const health = { ...entered, participants: [{ id: "p2", role: "nurse", agency: "health" }] };
    expect(reports(health)).toEqual([["reports-submitted/health", "done"]]);
  });

  it("after a birth is a core group or a review, whichever is first", () => {
    const born: ConferenceRecord = {
      type: "pre-birth",
      bornOn: "2020-09-01",
      coreGroup: { meetings: [{ heldOn: "2020-08-20" }, { heldOn: "2020-09-05" }] },
      nextReview: { heldOn: "2020-09-08" },
    };
    const { deadlines } = buildTimeline(born, "london", { asOf: "2020-10-01" });
    expect(deadlines.map(({ id, due: { date }, status }) => [id, date, status])).toEqual([
      ["met-after-birth", "2020-09-11", "done"],
      ["review-after-birth-held", "2021-03-05", "done"],
    ]);
    const unwell = buildTimeline({ ...born, motherWellEnough: false }, "london");
    expect(unwell.deadlines[0]?.due.date).toBe("2020-09-21");
  });

  const heldAsPlanned = { ...initial, conference: { held: { start: "2020-04-22T10:00", end: "2020-04-22T12:00" } } };

  it("stands as of the day that is asked about, to the minute where both are known", () => {
    const status = (asOf: string, key = "decision-recorded", record: ConferenceRecord = heldAsPlanned) => {
      const deadline = find(buildTimeline(record, "hounslow", { asOf }), key);
      return [deadline.status, deadline.workingDaysLeft];
    };
    expect(status("2020-04-20")).toEqual(["upcoming", 3]);
    expect(status("2020-04-23")).toEqual(["due-today", 0]);
    expect(status("2020-04-23T11:59")).toEqual(["due-today", 0]);
    expect(status("2020-04-23T12:01")).toEqual(["overdue", 0]);
    expect(status("2020-04-24")).toEqual(["overdue", -1]);
    expect(status("2020-04-26")).toEqual(["overdue", -1]);
    expect(status("2020-04-24", "conference-held", initial)).toEqual(["due-today", 0]);
    for (const weekend of ["2020-04-25", "2020-04-26"]) {
      expect(status(weekend, "conference-held", initial)).toEqual(["overdue", 0]);
    }
    expect(status("2020-04-27", "conference-held", initial)).toEqual(["overdue", -1]);
    expect(status("2020-04-30", "conference-held", initial)).toEqual(["overdue", -4]);
    const held = { ...initial, conference: { held: { start: "2020-04-24T10:00", end: "2020-04-24T12:00" } } };
    expect(find(buildTimeline(held, "hounslow"), "conference-held")).toMatchObject({
      status: "done",
      doneAt: "2020-04-24T10:00:00+01:00",
      workingDaysLeft: null,
    });
    expect(find(buildTimeline(initial, "hounslow"), "conference-held").status).toBeNull();
  });
});

describe("a conference whose planned day has passed", () => {
  const asOf = "2020-04-23";
  const after = ["decision-recorded", "plan-document-completed", "core-group-first-met", "minutes-circulated"];
  const before = ["reports-shared-with-family", "reports-submitted", "report-set-circulated"];

  it("makes what is counted from it wait, keeps its own limit, and is said once", () => {
    const timeline = buildTimeline(initial, "hounslow", { asOf });
    expect(timeline.deadlines.map(({ key }) => key)).toEqual(["conference-held"]);
    expect(timeline.waiting.map(({ id }) => id)).toEqual(expect.arrayContaining([...before, ...after]));
    for (const { id, needs: facts } of timeline.waiting) {
      if ([...before, ...after].includes(id)) expect(facts, id).toEqual(["conference.held.start"]);
    }
    expect(timeline.notices.filter(({ code }) => code === "planned-day-passed")).toEqual([
      expect.objectContaining({ paths: ["conference.planned.start"] }),
    ]);
  });

  it("has passed on the day after it, and not on it", () => {
    const on = (day: string) => buildTimeline(initial, "london", { asOf: day }).waiting.length;
    expect([on("2020-04-22"), on("2020-04-22T23:59")]).toEqual([0, 0]);
    expect(on("2020-04-23T00:00")).toBeGreaterThan(0);
  });

  it("leaves done what was done", () => {
    const record = { ...initial, completed: [{ duty: "reports-submitted", at: "2020-04-20" }] };
    expect(find(buildTimeline(record, "hounslow", { asOf }), "reports-submitted")).toMatchObject({
      status: "done",
      doneAt: "2020-04-20",
    });
  });
});

describe("what is recorded for later than the day that is asked about", () => {
  const later: ConferenceRecord = {
    ...initial,
    conference: { held: { start: "2020-04-22T10:00", end: "2020-04-22T12:00" } },
    coreGroup: { meetings: [{ heldOn: "2020-05-05" }] },
  };
  const core = (asOf?: string) => find(buildTimeline(later, "london", { asOf }), "core-group-first-met");

  it("has not happened, is said at its place, and is done from its own day on", () => {
    expect(core("2020-05-04")).toMatchObject({ status: "upcoming", doneAt: null });
    expect(core("2020-05-05")).toMatchObject({ status: "done", doneAt: "2020-05-05" });
    expect(core()).toMatchObject({ status: "done", doneAt: "2020-05-05" });
    const noticed = (asOf: string) =>
      buildTimeline(later, "london", { asOf }).notices.find(({ code }) => code === "after-as-of")?.paths;
    expect(noticed("2020-05-04")).toEqual(["coreGroup.meetings[0].heldOn"]);
    expect(noticed("2020-05-05")).toBeUndefined();
  });

  it("is counted from as what is planned is", () => {
    const { record, deadlines } = buildTimeline(later, "london", { asOf: "2020-04-21" });
    expect(record.conference).toMatchObject({ isHeld: false, start: "2020-04-22T10:00:00+01:00" });
    const minutes = deadlines.find(({ id }) => id === "minutes-circulated");
    expect(minutes).toMatchObject({ due: { date: "2020-05-21" }, why: [{ kind: "planned" }, {}] });
  });

  it("is told by the instant where both are known, and is the same day's otherwise", () => {
    const minutes = (at: string, asOf: string) => {
      const record = { ...later, minutes: { distributed: [{ to: "participants" as const, at }] } };
      return find(buildTimeline(record, "london", { asOf }), "minutes-circulated").doneAt;
    };
    expect(minutes("2020-05-04T12:00", "2020-05-04T11:59")).toBeNull();
    expect(minutes("2020-05-04T12:00", "2020-05-04T12:00")).not.toBeNull();
    expect(minutes("2020-05-04T12:00", "2020-05-04")).not.toBeNull();
    expect(minutes("2020-05-04", "2020-05-04T00:00")).not.toBeNull();
    expect(minutes("2020-05-05", "2020-05-04T23:59")).toBeNull();
  });
});

describe("what was done before what it follows", () => {
  const held = { start: "2020-04-22T10:00", end: "2020-04-22T12:00" };
  const met = (heldOn: string, asOf = "2020-06-01") =>
    buildTimeline({ ...initial, conference: { held }, coreGroup: { meetings: [{ heldOn }] } }, "london", { asOf });

  it("does not discharge it, and is said with its place", () => {
    const early = met("2020-04-21");
    expect(find(early, "core-group-first-met")).toMatchObject({ status: "overdue", doneAt: null });
    expect(early.notices).toContainEqual(
      expect.objectContaining({
        code: "before-its-event",
        about: ["core-group-first-met"],
        paths: ["coreGroup.meetings[0].heldOn"],
      }),
    );
    const sameDay = met("2020-04-22");
    expect(find(sameDay, "core-group-first-met")).toMatchObject({ status: "done", doneAt: "2020-04-22" });
    expect(sameDay.notices.map(({ code }) => code)).not.toContain("before-its-event");
  });

  it("counts from the start of a conference for what follows its end", () => {
    const told = (at: string) =>
      find(
        buildTimeline({ ...initial, conference: { held }, decision: { recordedAt: at } }, "hounslow"),
        "decision-recorded",
      ).doneAt;
    expect(told("2020-04-22T09:59")).toBeNull();
    expect(told("2020-04-22T10:00")).not.toBeNull();
    expect(told("2020-04-22T11:00")).not.toBeNull();
  });

  it("discharges what comes before a conference, whenever it was done", () => {
    const reports = [{ from: "p1", submittedAt: "2019-01-01" }];
    const [submitted] = buildTimeline({ ...initial, reports }, "hounslow").deadlines.filter(
      ({ id }) => id === "reports-submitted",
    );
    expect(submitted).toMatchObject({ status: "done", doneAt: "2019-01-01" });
  });
});

describe("what is not owed", () => {
  const notOwed = (record: ConferenceRecord, on = "london") =>
    buildTimeline(record, on).notOwed.map(({ id, because: { code, path } }) => [id, code, path]);
  const held = { start: "2020-04-22T10:00", end: "2020-04-22T12:00" };

  it("is in no other list, and says why, with its clause", () => {
    const record: ConferenceRecord = { ...initial, conference: { held }, decision: { planNeeded: false } };
    const timeline = buildTimeline(record, "london");
    expect(notOwed(record)).toEqual(
      expect.arrayContaining([
        ["core-group-first-met", "no-plan-needed", "decision.planNeeded"],
        ["next-review-held", "no-plan-needed", "decision.planNeeded"],
      ]),
    );
    const elsewhere = [...timeline.deadlines, ...timeline.checklist, ...timeline.waiting].map(({ id }) => id);
    for (const { id, key, basis, because } of timeline.notOwed) {
      expect(elsewhere).not.toContain(id);
      expect(key).toBe(id);
      expect(basis).toMatchObject([{ clause: expect.any(String) }]);
      expect(because.text).not.toBe("");
    }
    expect(notOwed({ ...record, decision: {} })).toEqual([]);
  });

  it("is nothing of a conference that is not required, unless it was held all the same", () => {
    const required: ConferenceRecord = { ...initial, section47: { conferenceRequired: false } };
    const codes = new Set(notOwed(required).map(([, code]) => code));
    expect(codes).toEqual(new Set(["conference-not-required"]));
    expect(notOwed(required).map(([id]) => id)).toEqual(expect.arrayContaining(["conference-held"]));
    expect(buildTimeline(required, "london").deadlines).toEqual([]);
    expect(notOwed({ ...required, conference: { held } })).toEqual([]);
    const review: ConferenceRecord = { ...required, type: "review", previousConference: { type: "initial" } };
    expect(notOwed(review)).toEqual([]);
  });

  it("is what a plan brings, once that has ended on or before the day it would be due", () => {
    const ended = (endedOn: string, endReason?: "died"): ConferenceRecord => ({
      ...initial,
      conference: { held },
      plan: { startedOn: "2020-04-22", endedOn, endReason },
    });
    const review = (record: ConferenceRecord) => notOwed(record).find(([id]) => id === "next-review-held");
    expect(review(ended("2020-07-21"))).toEqual(["next-review-held", "plan-ended", "plan.endedOn"]);
    expect(review(ended("2020-07-22"))).toEqual(["next-review-held", "plan-ended", "plan.endedOn"]);
    expect(review(ended("2020-07-22", "died"))).toEqual(["next-review-held", "died", "plan.endedOn"]);
    expect(review(ended("2020-07-23"))).toBeUndefined();
    const minutes = buildTimeline(ended("2020-05-01"), "london").deadlines.map(({ id }) => id);
    expect(minutes).toContain("minutes-circulated");
  });

  it("stays a deadline where it fell due before, and says that it is nobody's to do any more", () => {
    const record: ConferenceRecord = {
      ...initial,
      conference: { held },
      plan: { startedOn: "2020-04-22", endedOn: "2020-08-01" },
    };
    const review = (asOf: string) => find(buildTimeline(record, "london", { asOf }), "next-review-held");
    expect(review("2020-08-03")).toMatchObject({
      status: "overdue",
      closedBy: { code: "plan-ended", path: "plan.endedOn" },
    });
    expect(review("2020-07-24")).toMatchObject({ status: "overdue", closedBy: null });
    const done = { ...record, nextReview: { heldOn: "2020-07-20" } };
    expect(find(buildTimeline(done, "london"), "next-review-held")).toMatchObject({ status: "done", closedBy: null });
  });
});

describe("what the source of a record does not hold", () => {
  const held: ConferenceRecord = { ...initial, conference: { held: { start: "2020-04-22" } } };

  it("is never overdue, and counts where it is recorded all the same", () => {
    const options = { asOf: "2020-12-01", notHeld: ["coreGroup"] };
    expect(find(buildTimeline(held, "london", options), "core-group-first-met").status).toBeNull();
    expect(find(buildTimeline(held, "london", options), "next-review-held").status).toBe("overdue");
    const met = { ...held, coreGroup: { meetings: [{ heldOn: "2020-05-20" }] } };
    expect(find(buildTimeline(met, "london", options), "core-group-first-met").status).toBe("late");
  });

  it("is by whole names in a path", () => {
    const options = { asOf: "2020-12-01", notHeld: ["nextReview", "coreGroup.members"] };
    expect(find(buildTimeline(held, "london", options), "core-group-first-met").status).toBe("overdue");
    const under = { asOf: "2020-12-01", notHeld: ["coreGroup.meetings"] };
    expect(find(buildTimeline(held, "london", under), "core-group-first-met").status).toBeNull();
  });
});

describe("a checklist item", () => {
  const item = (record: ConferenceRecord, id: string, on = "hounslow", options?: TimelineOptions) =>
    buildTimeline(record, on, options).checklist.find((each) => each.id === id)!;

  it("says where it stands, and for whom it is", () => {
    expect(item(initial, "invitation-letters-sent")).toMatchObject({ state: "open", party: null, doneAt: null });
    const entered = (at: string) => ({ ...initial, completed: [{ duty: "invitation-letters-sent", at }] });
    expect(item(entered("2020-04-15"), "invitation-letters-sent")).toMatchObject({ state: "done" });
    expect(item(entered("2020-04-23"), "invitation-letters-sent")).toMatchObject({ state: "late" });
    const denied = { ...initial, notDone: [{ duty: "invitation-letters-sent" }] };
    expect(item(denied, "invitation-letters-sent")).toMatchObject({ state: "not-done", doneAt: null });
    const unheld = { notHeld: ["participants", "completed"] };
    expect(item(initial, "invitation-letters-sent", "hounslow", unheld)).toMatchObject({ state: "not-held" });
    expect(item(entered("2020-04-15"), "invitation-letters-sent", "hounslow", unheld).state).toBe("done");
  });
});

describe("notices", () => {
  it("what cannot wait comes first", () => {
    const urgent: ConferenceRecord = { ...initial, type: "pre-birth", reference: "?", immediateSafetyConcern: true };
    expect(notices(urgent, "london")[0]).toBe("immediate-safety-concern");
    expect(notices({ ...urgent, immediateSafetyResponseAt: "2020-04-02" }, "london")).not.toContain(
      "immediate-safety-concern",
    );
  });

  it("a policy past its review, or not yet in force", () => {
    const on = (date: string) => ({ ...initial, conference: { planned: { start: date } } });
    expect(notices(on("2020-07-01"), "northamptonshire")).toContain("policy-past-review");
    expect(notices(on("2020-06-30"), "northamptonshire")).not.toContain("policy-past-review");
    expect(notices(on("2020-03-22"), "northamptonshire")).toContain("policy-not-yet-in-force");
    const ended = oneDuty(days(3).after("conference-end"), { until: "2020-04-01" });
    expect(buildTimeline(initial, ended).notices.map(({ code }) => code)).toContain("policy-no-longer-in-force");
  });

  it("dates that lean on projected holidays, and those that leave the calendar", () => {
    const on = (date: string): ConferenceRecord => ({
      type: "initial",
      conference: { planned: { start: date, end: date } },
    });
    const about = (date: string, code: string) =>
      buildTimeline(on(date), "hounslow")
        .notices.find((notice) => notice.code === code)
        ?.about?.toSorted();
    expect(about("2028-06-01", "projected-holidays")).toBeUndefined();
    expect(about("2028-12-01", "projected-holidays")).toEqual(["minutes-circulated", "next-review-held"]);
    expect(about("2060-12-20", "outside-calendar")).toEqual([
      "core-group-first-met",
      "minutes-circulated",
      "next-review-held",
    ]);
    expect(due(on("2060-12-20"), "next-review-held")).toEqual([{ date: "2061-03-20", lastWorkingDay: null }]);
    expect(needs(on("2060-12-20"), "core-group-first-met")).toEqual(["calendar"]);
    expect(buildTimeline(on("9999-12-31"), "hounslow").waiting.map(({ needs: facts }) => facts.join())).toContain(
      "calendar",
    );
  });
});

describe("a policy of one's own", () => {
  it("can take the sooner and the later of several, and say when one is not known", () => {
    const record: ConferenceRecord = {
      type: "pre-birth",
      bornOn: "2020-05-04",
      conference: { held: { start: "2020-04-22", end: "2020-04-22" } },
    };
    const sooner = oneDuty(soonerOf(workingDays(10).after("birth"), months(3).after("conference-end")));
    const later = oneDuty(laterOf(workingDays(10).after("birth"), months(3).after("conference-end")));
    const on = (which: Policy, each: ConferenceRecord) => buildTimeline(each, which);
    expect(on(sooner, record).deadlines[0]?.due.date).toBe("2020-05-19");
    expect(on(later, record).deadlines[0]?.due.date).toBe("2020-07-22");
    const { bornOn: _, ...unborn } = record;
    expect(on(sooner, unborn).deadlines[0]?.due.date).toBe("2020-07-22");
    expect(on(sooner, unborn).notices.map(({ code }) => code)).toContain("sooner-date-possible");
    expect(on(later, unborn).waiting).toMatchObject([
      { id: "letter-sent", title: "Letter sent", by: ["chair"], basis: [{ clause: "O1" }], needs: ["bornOn"] },
    ]);
  });

  it("can ask for something again and again", () => {
    const meetings = oneDuty(every(6, "weeks").since("latest-core-group"));
    const record: ConferenceRecord = {
      type: "review",
      coreGroup: { meetings: [{ heldOn: "2020-05-01" }, { heldOn: "2020-03-20" }] },
    };
    expect(buildTimeline(record, meetings).deadlines[0]).toMatchObject({ due: { date: "2020-06-12" }, status: null });
  });

  it("says what is not counted, the trigger day too where that would have been day one", () => {
    const saturday: ConferenceRecord = { type: "initial", conference: { planned: { start: "2020-05-09" } } };
    const { deadlines } = buildTimeline(saturday, "barking-and-dagenham");
    expect(deadlines.find(({ id }) => id === "conference-concluded")?.why[1]?.text).toContain(
      "Not counted: Sat 9 and Sun 10 May.",
    );
  });

  it("takes the sooner of a day and an instant on it, in whatever order they are given", () => {
    const record: ConferenceRecord = {
      type: "initial",
      conference: { held: { start: "2020-05-04T10:00", end: "2020-05-04T12:00" } },
    };
    const [day, hour] = [days(1).after("conference-end"), hours(24).after("conference-end")];
    for (const either of [soonerOf(hour, day), soonerOf(day, hour)]) {
      expect(buildTimeline(record, oneDuty(either)).deadlines[0]?.due.at).toBe("2020-05-05T12:00:00+01:00");
    }
  });

  it("is reckoned in bounded time, however its duties count from each other", () => {
    const chain = Array.from({ length: 40 }, (_, index) => {
      const before = index === 0 ? "conference-end" : `step-${index - 1}`;
      const period = soonerOf(days(1).after(before), weeks(1).after(before));
      return duty(`step-${index}`, { by: "chair", phase: "after", due: period });
    });
    const own = definePolicy({
      ...oneDuty(days(1).after("birth")),
      clauses: [clause("O1", "1", "A chain.", ...chain)],
    });
    const { deadlines } = buildTimeline({ type: "initial", conference: { held: { start: "2020-05-04" } } }, own);
    expect(deadlines.at(-1)?.due.date).toBe("2020-06-13");
    expect(deadlines.at(-1)?.projectedFrom).toHaveLength(39);
  });

  it("shares nothing that can be changed", () => {
    const { deadlines } = buildTimeline(initial, "hounslow");
    expect(() => (deadlines[0]!.by as string[]).push("chair")).toThrow(TypeError);
    expect(() => Object.assign(deadlines[0]!.basis[0]!, { says: "" })).toThrow(TypeError);
  });

  it("can count on another calendar", () => {
    const record: ConferenceRecord = { type: "initial", strategyDiscussions: [{ heldOn: "2020-04-01" }] };
    expect(due(record, "conference-held", "hounslow", { calendar: scotland })).toMatchObject([{ date: "2020-04-23" }]);
    const shut = englandAndWales.with({ id: "council", closures: [{ date: "2020-04-14", title: "Staff day" }] });
    const timeline = buildTimeline(record, "hounslow", { calendar: shut });
    expect(timeline.calendar.id).toBe("council");
    expect(timeline.deadlines[0]).toMatchObject({ due: { date: "2020-04-27" } });
    expect(timeline.deadlines[0]?.why[1]?.text).toContain("Tue 14 Apr (Staff day)");
  });
});

describe("a timeline", () => {
  it("changes nothing it is given, and comes out the same every time", () => {
    const frozen = deepFreeze(structuredClone(initial));
    expect(JSON.stringify(buildTimeline(frozen, "hounslow"))).toBe(JSON.stringify(buildTimeline(frozen, "hounslow")));
  });

  it("keeps its keys while the record grows", () => {
    const keys = (record: ConferenceRecord) =>
      buildTimeline(record, "barking-and-dagenham").deadlines.map(({ key }) => key);
    const people = [{ id: "p1", role: "social-worker", agency: "childrens-social-care" }];
    const before = keys({ ...initial, participants: people });
    const after = keys({
      ...initial,
      participants: [...people, { id: "p2", agency: "health" }],
      reports: [{ from: "p1", submittedAt: "2020-04-19" }],
      conference: { held: { start: "2020-04-23T10:00", end: "2020-04-23T12:00" } },
    });
    expect(after).toEqual(expect.arrayContaining(before));
    expect(new Set(after).size).toBe(after.length);
  });
});

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}
