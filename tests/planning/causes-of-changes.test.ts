import { describe, expect, it } from "vitest";
import { englandAndWales } from "../../src/calendar/index.js";
import { buildHistory, extendPolicy, type ConferenceRecord, type Policy } from "../../src/index.js";
import { changesBetween, type Cause, type Changes } from "../../src/planning/index.js";
import { clause, days, duty, workingDays, type Strength } from "../../src/policy/index.js";
import { codeOf } from "../refusals.js";
import { record, timelineOf } from "./two-agencies.js";

const { conference: _, ...undated } = record;
const thursday: ConferenceRecord = {
  ...record,
  conference: { planned: { start: "2020-05-07T10:00", end: "2020-05-07T12:00" } },
};
const held = (start: string, end?: string): ConferenceRecord => ({
  ...record,
  conference: { held: { start, ...(end === undefined ? {} : { end }) } },
});
const causesOf = (
  changes: Changes,
  list: "new" | "moved" | "gone" | "reopened" | "newlyOverdue" | "changed",
  key: string,
) => changes[list].find((each) => each.key === key)?.because;
const threeDays = days(3).after("conference-end");
const callMade = (by: "chair" | "social-worker", strength: Strength, due?: typeof threeDays) =>
  extendPolicy("working-together", {
    id: "own",
    clauses: [
      clause("N1", "1", "A call.", duty("call-made", { by, strength, phase: "after", ...(due ? { due } : {}) })),
    ],
  });

describe("the fact that moves a deadline", () => {
  it("is the start of the conference where its end is not known, and stands as the start does", () => {
    const noEnd = (start: string) => timelineOf({ ...record, conference: { planned: { start } } });
    expect(
      causesOf(changesBetween(noEnd("2020-05-05T10:00"), noEnd("2020-05-07T10:00")), "moved", "minutes-circulated"),
    ).toEqual([
      {
        code: "fact",
        event: "conference-start",
        path: "conference.planned.start",
        from: { at: "2020-05-05T10:00:00+01:00", kind: "planned" },
        to: { at: "2020-05-07T10:00:00+01:00", kind: "planned" },
      },
    ]);
    const changes = changesBetween(timelineOf(held("2020-04-27T10:00")), timelineOf(held("2020-04-28T10:00")));
    expect(causesOf(changes, "moved", "minutes-circulated")).toEqual([
      {
        code: "fact",
        event: "conference-start",
        path: "conference.held.start",
        from: { at: "2020-04-27T10:00:00+01:00", kind: "happened" },
        to: { at: "2020-04-28T10:00:00+01:00", kind: "happened" },
      },
    ]);
  });

  it("is the decision where that is counted from", () => {
    const made = (madeAt: string) =>
      timelineOf({ ...held("2020-04-27T10:00", "2020-04-27T12:00"), decision: { madeAt } }, "barking-and-dagenham");
    const changes = changesBetween(made("2020-04-27T11:00"), made("2020-04-27T11:30"));
    expect(causesOf(changes, "moved", "decision-notified/family")).toEqual([
      {
        code: "fact",
        event: "decision-made",
        path: "decision.madeAt",
        from: { at: "2020-04-27T11:00:00+01:00", kind: "happened" },
        to: { at: "2020-04-27T11:30:00+01:00", kind: "happened" },
      },
    ]);
  });

  it("is the strategy discussion, by the field of any", () => {
    const later = { ...undated, strategyDiscussions: [{ heldOn: "2020-04-14", initiatedSection47: true }] };
    const changes = changesBetween(timelineOf(undated), timelineOf(later));
    expect(causesOf(changes, "moved", "conference-held")).toEqual([
      {
        code: "fact",
        event: "section-47-strategy-discussion",
        path: "strategyDiscussions[].heldOn",
        from: { at: "2020-04-09", kind: "happened" },
        to: { at: "2020-04-14", kind: "happened" },
      },
    ]);
  });

  const chain = extendPolicy("working-together", {
    id: "chain",
    clauses: [
      clause(
        "N1",
        "1",
        "A set of reports.",
        duty("set-printed", { by: "chair", due: workingDays(5).after("conference-end") }),
        duty("set-sent", { by: "chair", due: workingDays(3).after("set-printed") }),
      ),
    ],
  });

  it("is the completion of a duty, where that is counted from", () => {
    const printed = (at: string) =>
      timelineOf({ ...held("2020-04-20T10:00"), completed: [{ duty: "set-printed", at }] }, chain);
    const changes = changesBetween(printed("2020-04-23"), printed("2020-04-24"));
    expect(causesOf(changes, "moved", "set-sent")).toEqual([
      {
        code: "fact",
        event: "set-printed",
        path: null,
        from: { at: "2020-04-23", kind: "completed" },
        to: { at: "2020-04-24", kind: "completed" },
      },
    ]);
  });

  it("is found through what stands in for an event that is not recorded yet", () => {
    const end = { code: "fact", event: "conference-end", path: "conference.planned.end" };
    const changes = changesBetween(timelineOf(record, chain), timelineOf(thursday, chain));
    expect(causesOf(changes, "moved", "set-sent")).toEqual([expect.objectContaining(end)]);
    const dated = changesBetween(timelineOf(undated, chain), timelineOf(record, chain));
    expect(causesOf(dated, "new", "set-sent")).toEqual([
      {
        code: "fact",
        event: "conference-end",
        path: "conference.planned.end",
        from: null,
        to: { at: "2020-05-05T12:00:00+01:00", kind: "planned" },
      },
    ]);
  });
});

describe("other rules", () => {
  const edition = expect.any(String);

  it("bring a duty and take it away, and the other side names no clause", () => {
    const [without, withCall] = [
      timelineOf(record, "working-together"),
      timelineOf(record, callMade("chair", "must", threeDays)),
    ];
    const none = { policy: "working-together", edition, layer: "working-together", clauses: [] };
    const one = { policy: "own", edition, layer: "own", clauses: ["N1"] };
    const there = changesBetween(without, withCall);
    expect(there.new.map(({ key }) => key)).toEqual(["call-made"]);
    expect(causesOf(there, "new", "call-made")).toEqual([{ code: "policy", from: none, to: one }]);
    const back = changesBetween(withCall, without);
    expect(causesOf(back, "gone", "call-made")).toEqual([{ code: "policy", from: one, to: none }]);
  });

  it.each<[string, Policy, readonly string[]]>([
    ["as a should", callMade("chair", "should", threeDays), ["strength"]],
    ["of somebody else", callMade("social-worker", "must", threeDays), ["who"]],
    ["of somebody else as a should", callMade("social-worker", "should", threeDays), ["strength", "who"]],
  ])("ask %s for what stays when it was due", (_name, other, what) => {
    const changes = changesBetween(timelineOf(record, callMade("chair", "must", threeDays)), timelineOf(record, other));
    expect(changes.moved).toEqual([]);
    expect(changes.changed).toMatchObject([{ key: "call-made", what, because: [{ code: "policy" }] }]);
  });

  it("give a time to a duty without one, and take it again", () => {
    const [timeless, timed] = [
      timelineOf(record, callMade("chair", "must")),
      timelineOf(record, callMade("chair", "must", threeDays)),
    ];
    const move = { key: "call-made", workingDays: null, hours: null, because: [{ code: "policy" }] };
    expect(changesBetween(timeless, timed).moved).toMatchObject([{ ...move, from: null, to: { date: "2020-05-08" } }]);
    expect(changesBetween(timed, timeless).moved).toMatchObject([{ ...move, from: { date: "2020-05-08" }, to: null }]);
  });

  it("read a clause otherwise, though that gives the same day", () => {
    const readings = { "reports-submitted": "calendar-days" };
    const changes = changesBetween(timelineOf(thursday), timelineOf(thursday, "hounslow", { readings }));
    expect(changes.moved).toEqual([]);
    expect(changes.changed[0]).toMatchObject({
      what: ["reading"],
      because: [{ code: "reading", from: "working-days", to: "calendar-days" }],
    });
  });
});

describe("days off", () => {
  const off = (date: string, title: string) => ({ date, title });
  const withDays = (...holidays: readonly { date: string; title: string }[]) =>
    timelineOf(thursday, "hounslow", { calendar: englandAndWales.with({ holidays }) });
  const named = (causes: readonly Cause[] | undefined) =>
    causes?.map((cause) => (cause.code === "holiday" ? cause.title : cause.code));

  it("are named where a count passes them or comes to them, forwards and back, and no others", () => {
    const changes = changesBetween(
      timelineOf(thursday),
      withDays(
        off("2020-04-01", "Before"),
        off("2020-05-06", "On the day it was due"),
        off("2020-05-22", "At the end of the count"),
        off("2020-08-03", "After"),
      ),
    );
    expect(named(causesOf(changes, "moved", "reports-submitted/health-visiting"))).toEqual(["On the day it was due"]);
    expect(named(causesOf(changes, "moved", "core-group-first-met"))).toEqual(["At the end of the count"]);
  });

  it("that come together are all named, in their order", () => {
    const changes = changesBetween(
      withDays(off("2020-05-14", "One")),
      withDays(off("2020-05-15", "Other"), off("2020-05-18", "Third")),
    );
    expect(named(causesOf(changes, "moved", "core-group-first-met"))).toEqual(["One", "Other", "Third"]);
  });
});

it("what is no longer recorded as done is overdue because of that, and not because time has passed", () => {
  const met = { ...held("2020-04-01T10:00", "2020-04-01T12:00"), coreGroup: { meetings: [{ heldOn: "2020-04-03" }] } };
  const asOf = "2020-04-28";
  const changes = changesBetween(
    timelineOf(met, "hounslow", { asOf }),
    timelineOf({ ...met, coreGroup: undefined }, "hounslow", { asOf }),
  );
  expect(causesOf(changes, "newlyOverdue", "core-group-first-met")).toEqual([
    { code: "fact", event: "core-group-first-met", path: null, from: { at: "2020-04-03", kind: "happened" }, to: null },
  ]);
});

it("what is not owed any more is gone for its own reason", () => {
  const none = { ...record, section47: { conferenceRequired: false } };
  expect(causesOf(changesBetween(timelineOf(record), timelineOf(none)), "gone", "minutes-circulated")).toEqual([
    { code: "owed", isOwed: false, because: { code: "conference-not-required", path: "section47.conferenceRequired" } },
  ]);
});

it("what the nation of the later policy calls things comes with the changes", () => {
  const terms = (policy: string) => changesBetween(timelineOf(record, policy), timelineOf(record, policy)).terms;
  expect(terms("scotland")).toEqual(timelineOf(record, "scotland").policy?.terms);
  expect(terms("scotland")).not.toBeNull();
  expect(terms("hounslow")).toBeNull();
});

describe("of a child's history", () => {
  const historyWith = (...reviews: readonly string[]) =>
    buildHistory(
      { id: "C000017", plans: [{ startedOn: "2025-01-27", reviews: reviews.map((heldOn) => ({ heldOn })) }] },
      "working-together",
      { asOf: "2025-05-01" },
    );
  const end = { code: "fact", event: "conference-end", path: null };

  it("a review that is recorded is the cause of what follows from it", () => {
    const changes = changesBetween(historyWith(), historyWith("2025-04-22"));
    expect(causesOf(changes, "new", "review-2025-04-22/next-review-held")).toEqual([
      { ...end, from: null, to: { at: "2025-04-22", kind: "happened" } },
    ]);
  });

  it("a review that is recorded on another day is one that is gone and one that is new", () => {
    const changes = changesBetween(historyWith("2025-04-22"), historyWith("2025-04-23"));
    expect(causesOf(changes, "gone", "review-2025-04-22/next-review-held")).toEqual([
      { ...end, from: { at: "2025-04-22", kind: "happened" }, to: null },
    ]);
    expect(causesOf(changes, "new", "review-2025-04-23/next-review-held")).toEqual([
      { ...end, from: null, to: { at: "2025-04-23", kind: "happened" } },
    ]);
  });

  it("the changes of one of those in it cannot be told", () => {
    expect(codeOf(() => changesBetween(historyWith(), historyWith(), { agency: "health-visiting" } as never))).toBe(
      "not-a-timeline",
    );
  });
});
