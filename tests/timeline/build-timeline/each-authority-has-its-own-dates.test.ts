import { describe, expect, it } from "vitest";
import { buildTimeline, englandAndWales, type ConferenceRecord, type TimelineOptions } from "../../../src/index.js";
import { due, find, initial, needs, notices } from "./an-initial-conference.js";

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
