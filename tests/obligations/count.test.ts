import { describe, expect, it } from "vitest";
import { buildTimeline, englandAndWales, type ConferenceRecord } from "../../src/index.js";
import { days, duty, hours, laterOf, soonerOf, workingDays, type DueTime, type Duty } from "../../src/policy/index.js";
import { ownPolicy } from "../own-policy.js";

const rules = (...duties: Duty[]) => ownPolicy(duties);
const letter = (due: DueTime) => rules({ ...duty("letter-sent", { by: "chair", phase: "after" }), due });
const held = { type: "initial", conference: { held: { start: "2020-05-05T10:00", end: "2020-05-05T12:00" } } } as const;
const planned = { type: "initial", conference: { planned: { start: "2020-05-05T10:00" } } } as const;
/** The sentences of the one deadline there is. */
const said = (record: ConferenceRecord, due: DueTime) =>
  buildTimeline(record, letter(due)).deadlines[0]?.why.map(({ text }) => text);

describe("why a duty is due when it is", () => {
  it("names the event that is counted from, how well it is known, and what was counted", () => {
    const from = (record: ConferenceRecord, due: DueTime) => {
      const [step, counted] = buildTimeline(record, letter(due)).deadlines[0]!.why;
      return [step!.event, step!.kind, step!.says, counted!.period];
    };
    const two = days(2).after("conference-end");
    expect(from(held, two)).toEqual(["conference-end", "happened", "the end of the conference", two]);
    const start = days(2).after("conference-start");
    expect(from(planned, start)).toEqual([
      "conference-start",
      "planned",
      "the start of the conference, as planned",
      start,
    ]);
    expect(from({ type: "initial", conference: { held: { start: "2020-05-05T10:00" } } }, two).slice(0, 2)).toEqual([
      "conference-end",
      "assumed",
    ]);
  });

  it.each<[ConferenceRecord, DueTime, string[]]>([
    [
      held,
      days(2).after("conference-end"),
      ["Counted from the end of the conference: Tuesday 5 May 2020 at 12:00.", "2 days after is Thursday 7 May 2020."],
    ],
    [
      planned,
      days(2).after("conference-start"),
      [
        "Counted from the start of the conference, as planned: Tuesday 5 May 2020 at 10:00.",
        "2 days after is Thursday 7 May 2020.",
      ],
    ],
    [
      planned,
      hours(2).after("conference-end"),
      [
        "Counted from the start of the conference, whose end is not recorded, as planned: Tuesday 5 May 2020 at 10:00.",
        "2 hours after is Tuesday 5 May 2020 at 12:00.",
      ],
    ],
    [
      { ...planned, decision: { madeAt: "2020-05-06" } },
      soonerOf(workingDays(1).after("decision-made"), hours(24).after("conference-start")),
      [
        "Counted from the making of the decision: Wednesday 6 May 2020.",
        "1 working day after is Thursday 7 May 2020.",
        "Counted from the start of the conference, as planned: Tuesday 5 May 2020 at 10:00.",
        "24 hours after is Wednesday 6 May 2020 at 10:00.",
        "The sooner of these counts: Wednesday 6 May 2020 at 10:00.",
      ],
    ],
    [
      held,
      laterOf(days(1).after("conference-end"), days(2).after("conference-start"), days(1).before("conference-start")),
      [
        "Counted from the end of the conference: Tuesday 5 May 2020 at 12:00.",
        "1 day after is Wednesday 6 May 2020.",
        "Counted from the start of the conference: Tuesday 5 May 2020 at 10:00.",
        "2 days after is Thursday 7 May 2020.",
        "Counted from the start of the conference: Tuesday 5 May 2020 at 10:00.",
        "1 day before is Monday 4 May 2020.",
        "The later of these counts: Thursday 7 May 2020.",
      ],
    ],
  ])("is said in sentences, one for each step: %#", (record, due, sentences) => {
    expect(said(record, due)).toEqual(sentences);
  });

  it("is data as well: the day, or the instant, of every step, and what was not counted", () => {
    const why = (due: DueTime) => buildTimeline(held, letter(due)).deadlines[0]?.why;
    expect(why(hours(24).after("conference-end"))).toMatchObject([
      { step: "from", date: "2020-05-05", at: "2020-05-05T12:00:00+01:00" },
      { step: "count", date: "2020-05-06", at: "2020-05-06T12:00:00+01:00" },
    ]);
    const [from, counted] = why(workingDays(4).counted("rolled-start").before("conference-start"))!;
    expect(from).not.toHaveProperty("skipped");
    expect(counted).toMatchObject({
      date: "2020-04-29",
      skipped: englandAndWales.nonWorkingBetween("2020-04-29", "2020-05-05"),
    });
    expect(counted).not.toHaveProperty("at");
    expect(why(days(4).after("conference-end"))![1]).not.toHaveProperty("skipped");
  });
});

describe("a duty that is due after another", () => {
  const both = rules(
    duty("plan-written", { by: "chair", due: days(2).after("conference-end") }),
    duty("plan-sent", { by: "chair", due: days(3).after("plan-written") }),
  );
  const sent = (completed: ConferenceRecord["completed"]) =>
    buildTimeline({ ...held, completed }, both).deadlines.find(({ id }) => id === "plan-sent");

  it("is counted from when that was done, or else is due", () => {
    expect(sent([{ duty: "plan-written", at: "2020-05-06" }])).toMatchObject({
      due: { date: "2020-05-09" },
      projectedFrom: [],
      why: [
        {
          event: "plan-written",
          kind: "completed",
          says: "the completion of “Plan written”",
          text: "Counted from the completion of “Plan written”: Wednesday 6 May 2020.",
        },
        {},
      ],
    });
    expect(sent(undefined)).toMatchObject({
      due: { date: "2020-05-10" },
      projectedFrom: ["plan-written"],
      why: [
        {
          event: "plan-written",
          kind: "projected",
          text: "Counted from the time by which “Plan written” is due, since that has not happened yet: Thursday 7 May 2020.",
        },
        {},
      ],
    });
    expect(sent([{ duty: "plan-written", at: "soon" }])?.due.date).toBe("2020-05-10");
  });

  it("waits for what that waits for, and says how that can be recorded", () => {
    const timeless = rules(
      duty("plan-written", { by: "chair", phase: "after" }),
      duty("plan-sent", { by: "chair", due: days(3).after("plan-written") }),
    );
    const needs = (of: ReturnType<typeof rules>) =>
      buildTimeline({ type: "initial" }, of).waiting.find(({ id }) => id === "plan-sent")?.needs;
    expect(needs(both)).toEqual(["completed[plan-written].at", "conference.planned.start"]);
    expect(needs(timeless)).toEqual(["completed[plan-written].at"]);
  });
});

describe("a duty owed by each agency", () => {
  const report = rules(
    duty("report-sent", {
      by: "agency",
      each: "agency",
      due: days(2).before("conference-start"),
      doneBy: "report-submitted",
    }),
  );
  const doneAt = (more: Partial<ConferenceRecord>) =>
    buildTimeline(
      {
        ...planned,
        participants: [
          { id: "p1", agency: "school" },
          { id: "p2", agency: "police" },
          { id: "p3", agency: "police" },
        ],
        ...more,
      },
      report,
    ).deadlines.map((deadline) => deadline.doneAt);

  it("is done by whom it is entered for, by any of an agency, or by all", () => {
    expect(doneAt({ completed: [{ duty: "report-sent", for: "p1", at: "2020-05-01" }] })).toEqual(["2020-05-01", null]);
    expect(doneAt({ completed: [{ duty: "report-sent", for: "p3", at: "2020-05-01" }] })).toEqual([null, "2020-05-01"]);
    expect(doneAt({ completed: [{ duty: "report-sent", at: "2020-05-01" }] })).toEqual(["2020-05-01", "2020-05-01"]);
  });

  it("is done when first it is, entered or recorded", () => {
    const reports = [{ from: "p1", submittedAt: "2020-05-02" }];
    const completed = (at: string) => [{ duty: "report-sent", for: "p1", at }];
    expect(doneAt({ reports, completed: completed("2020-05-01") })[0]).toBe("2020-05-01");
    expect(doneAt({ reports, completed: completed("2020-05-03") })[0]).toBe("2020-05-02");
    expect(doneAt({ reports: [{ from: "p1" }], completed: completed("2020-05-03") })[0]).toBe("2020-05-03");
  });
});

it("what is counted over bank holidays that are projected says so, on both sides of those that are published", () => {
  const isProjected = (start: string) =>
    buildTimeline(
      { type: "initial", conference: { planned: { start } } },
      letter(workingDays(1).after("conference-start")),
    ).notices.some(({ code }) => code === "projected-holidays");
  expect(["2010-12-30", "2011-01-04", "2028-12-28", "2028-12-29"].map(isProjected)).toEqual([true, false, false, true]);
});

it("ids that are no codes name nobody, each list for itself, and the others stay", () => {
  const record = {
    type: "initial",
    conference: { planned: { start: "2020-05-05" } },
    participants: [
      { id: "p1", agency: "Jane's school" },
      { id: "p2", agency: "police" },
    ],
    returnedTemplates: [
      { from: "Jane O", returnedAt: "2020-05-01" },
      { from: "p2", returnedAt: "2020-05-01" },
    ],
  } as const;
  const { notices, deadlines } = buildTimeline(record, "safeguarding-qa-unit");
  const paths = notices.find(({ code }) => code === "not-a-code")?.paths;
  expect(paths?.toSorted()).toEqual(["participants[0]", "returnedTemplates[0]"]);
  expect(deadlines.filter(({ id }) => id === "template-returned").map(({ key }) => key)).toEqual([
    "template-returned/p2",
  ]);
});
