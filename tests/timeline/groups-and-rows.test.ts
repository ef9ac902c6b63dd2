import { describe, expect, it } from "vitest";
import { isOpen } from "../../src/timeline/is-open.js";
import { groupOf, summarizeTimeline } from "../../src/timeline/summarize.js";
import { timelineRows } from "../../src/timeline/timeline-rows.js";
import type { Deadline, Notice, Status, Timeline } from "../../src/timeline/timeline.js";
import { refused } from "../refusals.js";

const closedBy = { code: "plan-ended", path: "plan.endedOn" } as unknown as Deadline["closedBy"];
const deadline = (status: Status | null, changes: object = {}): Deadline =>
  ({
    id: "d",
    key: "d",
    task: "Do it",
    status,
    strength: "must",
    closedBy: null,
    due: { date: "2020-05-06", lastWorkingDay: "2020-05-06" },
    ...changes,
  }) as unknown as Deadline;
const due = (date: string, lastWorkingDay: string | null = date) => ({ due: { date, lastWorkingDay } });
const timeline = (deadlines: readonly Deadline[], changes: object = {}): Timeline =>
  ({ asOf: "2020-05-06", deadlines, checklist: [], waiting: [], notices: [], ...changes }) as unknown as Timeline;

describe("what is still to be done", () => {
  it.each<[status: Status | null, changes: object, asOf: string | null, open: boolean]>([
    ["done", {}, "2020-05-06", false],
    ["late", {}, "2020-05-06", false],
    ["overdue", {}, "2020-05-06", true],
    ["overdue", { strength: "should" }, "2020-05-06", true],
    ["overdue", { strength: "may" }, "2020-05-06", false],
    ["overdue", { closedBy }, "2020-05-06", false],
    ["due-today", { strength: "may" }, "2020-05-06", true],
    ["upcoming", { closedBy }, "2020-05-06", true],
    [null, {}, "2020-05-06", false],
    [null, {}, null, true],
  ])("%s with %j as of %s: %s", (status, changes, asOf, open) => {
    expect(isOpen(deadline(status, changes), asOf)).toBe(open);
  });
});

describe("the group of a deadline", () => {
  // A Wednesday; its Sunday is the 10th.
  it.each<[group: string, status: Status | null, changes: object]>([
    ["done", "done", {}],
    ["done", "late", {}],
    ["rest", null, {}],
    ["rest", "overdue", { closedBy }],
    ["overdue", "overdue", {}],
    ["thisWeek", "due-today", due("2020-05-06")],
    ["thisWeek", "upcoming", due("2020-05-10")],
    ["nextWeek", "upcoming", due("2020-05-11")],
    ["nextWeek", "upcoming", due("2020-05-17")],
    ["later", "upcoming", due("2020-05-18")],
    // The last day on which people can work counts, or the day itself where no calendar knows it.
    ["thisWeek", "upcoming", due("2020-05-11", "2020-05-08")],
    ["nextWeek", "upcoming", due("2020-05-11", null)],
    // What could only have been done before today is for today.
    ["thisWeek", "upcoming", due("2020-05-10", "2020-05-05")],
  ])("is %s: %s, %j", (group, status, changes) => {
    expect(groupOf(deadline(status, changes), "2020-05-06")).toBe(group);
    expect(groupOf(deadline(status, changes), "2020-05-06T10:00:00+01:00")).toBe(group);
  });

  it("is open where no day was asked about", () => {
    expect(groupOf(deadline(null), null)).toBe("open");
    expect(groupOf(deadline("done"), null)).toBe("done");
  });
});

describe("a summary", () => {
  it("has next what can be done last on the first such day, whatever group it is in", () => {
    const deadlines = [
      deadline("upcoming", { key: "a", ...due("2020-05-12") }),
      deadline("upcoming", { key: "b", ...due("2020-05-10", "2020-05-08") }),
      deadline("upcoming", { key: "c", ...due("2020-05-08") }),
    ];
    expect(summarizeTimeline(timeline(deadlines)).next.map(({ key }) => key)).toEqual(["b", "c"]);
    expect(summarizeTimeline(timeline([])).next).toEqual([]);
    const today = [
      deadline("due-today", { key: "a" }),
      // Due on a day off that comes after its last working day, which has passed.
      deadline("upcoming", { key: "b", ...due("2020-05-10", "2020-05-05") }),
    ];
    expect(summarizeTimeline(timeline(today)).next.map(({ key }) => key)).toEqual(["a", "b"]);
  });

  it("counts duties without a time that are not done, but for what one may do", () => {
    const item = (state: string, strength = "must") => ({ state, strength });
    const checklist = [
      item("open"),
      item("not-done"),
      item("done"),
      item("late"),
      item("unclear"),
      item("open", "may"),
      item("open", "should"),
    ];
    expect(summarizeTimeline(timeline([], { checklist })).undated).toBe(3);
    expect(summarizeTimeline(timeline([], { waiting: [{}, {}] })).waiting).toBe(2);
  });

  it("tells what is wrong from what else there is to know", () => {
    const codes = [
      "immediate-safety-concern",
      "planned-day-passed",
      "before-its-event",
      "conference-before-strategy-discussion",
      "conference-before-previous-conference",
      "conference-ends-before-it-starts",
      "after-as-of",
      "policy-interim",
      "closure-counted",
    ];
    const notices = codes.map((code) => ({ code, message: "x" })) as unknown as Notice[];
    const { wrong, notices: others } = summarizeTimeline(timeline([], { notices }));
    expect(wrong).toEqual(notices.slice(0, 6).map((notice) => ({ code: notice.code, notice })));
    expect(others).toEqual(notices.slice(6));
    const planned = { code: "planned-after-due", message: "x", planned: [{ key: "a" }, { key: "b" }] };
    expect(summarizeTimeline(timeline([], { notices: [planned] })).wrong).toEqual([
      { code: "planned-after-due", planned: { key: "a" } },
      { code: "planned-after-due", planned: { key: "b" } },
    ]);
    const unsaid = { code: "planned-after-due", message: "x" };
    expect(summarizeTimeline(timeline([], { notices: [unsaid] })).wrong).toEqual([]);
  });

  it("is of a timeline, and of nothing less", () => {
    for (const part of ["deadlines", "checklist", "waiting", "notices"]) {
      expect(refused(() => summarizeTimeline(timeline([], { [part]: undefined }))).code).toBe("not-a-timeline");
    }
    expect(refused(() => timelineRows({} as never)).code).toBe("not-a-timeline");
  });
});

describe("a row of several", () => {
  it("is in the most pressing group of them, and says how many are done", () => {
    const group = (...each: Deadline[]) => timelineRows(timeline(each))[0]!.group;
    const states: Record<string, Deadline> = {
      overdue: deadline("overdue"),
      thisWeek: deadline("due-today"),
      rest: deadline(null),
      done: deadline("done"),
    };
    const order = Object.keys(states);
    for (const [place, name] of order.entries()) {
      for (const other of order.slice(place)) expect(group(states[other]!, states[name]!)).toBe(name);
    }
    for (const [name, day] of [
      ["nextWeek", "2020-05-11"],
      ["later", "2020-05-18"],
    ] as const) {
      const one = deadline("upcoming", due(day));
      expect(group(deadline("done", due(day)), one)).toBe(name);
      expect(group(deadline(null, due(day)), one)).toBe(name);
    }
    const open = timelineRows(timeline([deadline("done"), deadline(null)], { asOf: null }));
    expect(open).toMatchObject([{ group: "open", done: 1, key: "d@2020-05-06" }]);
    expect(timelineRows(timeline([deadline("late"), deadline("done")]))[0]?.done).toBe(2);
  });
});
