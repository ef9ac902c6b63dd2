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
  type Due,
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
const oneDuty = (value: Due, more: Partial<Policy> = {}): Policy =>
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
    expect(at("barking-and-dagenham", "decision-notified")).toMatchObject([{ at: "2020-04-23T12:00:00+01:00" }]);
    expect(at("barking-and-dagenham", "decision-response")).toMatchObject([{ date: "2020-04-28" }]);
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
    expect(at("independent-reviewing-service", "outline-plan-distributed")).toMatchObject([
      { at: "2020-04-23T12:00:00+01:00" },
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
      "next-review-held: conference.held.start",
      "core-group-first-met: conference.held.start",
      "reports-shared-with-family: conference.planned.start",
      "reports-submitted: conference.planned.start",
      "report-set-circulated: conference.planned.start",
      "decision-recorded: conference.held.start",
      "plan-document-completed: conference.held.start",
      "minutes-circulated: conference.held.start",
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
    expect(response(initial)).toMatchObject([{ due: { date: "2020-04-28" }, projectedFrom: ["decision-notified"] }]);
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
        paths: ["reference", "participants[0]", "participants[1]", "reports[0]", "completed[0]"],
      }),
    );
    expect(timeline.deadlines.map(({ key }) => key)).toContain("reports-submitted/p3");
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
      deadlines.filter(({ id }) => id.startsWith("reports-")).map(({ key, status, doneAt }) => [key, status, doneAt]),
    ).toEqual([
      ["reports-shared-with-family/p3", "late", "2020-04-20"],
      ["reports-shared-with-family/p1", "overdue", null],
      ["reports-submitted/p1", "due-today", null],
      ["reports-submitted/p3", "done", "2020-04-21T17:00:00+01:00"],
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
    const report = { ...initial, completed: [{ duty: "reports-submitted", for: "p2", at: "2020-04-20" }] };
    expect(
      buildTimeline(report, "hounslow")
        .deadlines.filter(({ id }) => id === "reports-submitted")
        .map(({ key, status }) => [key, status]),
    ).toEqual([["reports-submitted/p2", "done"]]);
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

  it("stands as of the day that is asked about, to the minute where both are known", () => {
    const status = (asOf: string, key = "decision-recorded") => {
      const deadline = find(buildTimeline(initial, "hounslow", { asOf }), key);
      return [deadline.status, deadline.workingDaysLeft];
    };
    expect(status("2020-04-20")).toEqual(["upcoming", 3]);
    expect(status("2020-04-23")).toEqual(["due-today", 0]);
    expect(status("2020-04-23T11:59")).toEqual(["due-today", 0]);
    expect(status("2020-04-23T12:01")).toEqual(["overdue", 0]);
    expect(status("2020-04-24")).toEqual(["overdue", -1]);
    expect(status("2020-04-27", "conference-held")).toEqual(["overdue", -1]);
    const held = { ...initial, conference: { held: { start: "2020-04-24T10:00", end: "2020-04-24T12:00" } } };
    expect(find(buildTimeline(held, "hounslow"), "conference-held")).toMatchObject({
      status: "done",
      doneAt: "2020-04-24T10:00:00+01:00",
      workingDaysLeft: null,
    });
    expect(find(buildTimeline(initial, "hounslow"), "conference-held").status).toBeNull();
  });
});

describe("notices", () => {
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
