import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { englandAndWales, scotland } from "../../src/calendar/index.js";
import {
  buildHistory,
  buildTimeline,
  extendPolicy,
  type ChildHistory,
  type ConferenceRecord,
  type Timeline,
  type TimelineOptions,
} from "../../src/index.js";
import { changesBetween, type Change, type Changes } from "../../src/planning/index.js";
import { clause, duty, months, workingDays } from "../../src/policy/index.js";
import { always } from "../always.js";
import { anyMoment, anyPolicyId, anyRecord } from "../any-record.js";

const record: ConferenceRecord = {
  type: "initial",
  reference: "CPC-0417",
  strategyDiscussions: [{ heldOn: "2020-04-09", initiatedSection47: true }],
  conference: { planned: { start: "2020-05-05T10:00", end: "2020-05-05T12:00" } },
  participants: [
    { id: "p1", role: "social-worker", agency: "childrens-social-care" },
    { id: "p2", role: "health-visitor", agency: "health-visiting" },
  ],
  reports: [{ from: "p1", submittedAt: "2020-04-27T09:05" }],
};
const asOf = "2020-04-28T15:00";
const timelineOf = (of: ConferenceRecord, options: TimelineOptions = {}) =>
  buildTimeline(of, "barking-and-dagenham", { asOf, ...options });
const LISTS = ["new", "moved", "gone", "done", "reopened", "newlyOverdue", "changed"] as const;
const said = (changes: Changes) => LISTS.flatMap((list) => changes[list].map(({ key }: Change) => `${list} ${key}`));
const causesOf = (changes: Changes, list: (typeof LISTS)[number], key: string) =>
  changes[list].find((each: Change) => each.key === key)?.because;

describe("from one timeline to the next", () => {
  it("nothing changes where nothing did", () => {
    const timeline = timelineOf(record);
    const changes = changesBetween(timeline, timelineOf(structuredClone(record)));
    expect(said(changes)).toEqual([]);
    expect(changes.because).toEqual([]);
    expect(changes.unchanged).toBe(timeline.deadlines.length + timeline.checklist.length);
  });

  it("a conference that moves moves what is counted from it, because of its new time", () => {
    const moved = { ...record, conference: { planned: { start: "2020-05-07T10:00", end: "2020-05-07T12:00" } } };
    const changes = changesBetween(timelineOf(record), timelineOf(moved));
    expect(changes.moved.find(({ key }) => key === "minutes-circulated")).toMatchObject({
      from: { date: "2020-06-04" },
      to: { date: "2020-06-08" },
      workingDays: 2,
      hours: null,
    });
    expect(changes.because).toEqual([
      {
        cause: {
          code: "fact",
          event: "conference-start",
          path: "conference.planned.start",
          from: { at: "2020-05-05T10:00:00+01:00", kind: "planned" },
          to: { at: "2020-05-07T10:00:00+01:00", kind: "planned" },
        },
        keys: expect.arrayContaining(["reports-submitted/health-visiting", "conference-concluded"]),
      },
      {
        cause: expect.objectContaining({ code: "fact", event: "conference-end", path: "conference.planned.end" }),
        keys: expect.arrayContaining(["decision-response/family", "minutes-circulated", "next-review-held"]),
      },
    ]);
    expect(said(changes).filter((each) => !each.startsWith("moved"))).toEqual([]);
  });

  it("a move within a day is one, measured in hours", () => {
    const later = { ...record, conference: { planned: { start: "2020-05-05T14:00", end: "2020-05-05T16:00" } } };
    const { moved } = changesBetween(timelineOf(record), timelineOf(later));
    expect(moved.find(({ key }) => key === "reports-submitted/health-visiting")).toMatchObject({
      from: { date: "2020-05-03", at: "2020-05-03T10:00:00+01:00" },
      to: { date: "2020-05-03", at: "2020-05-03T14:00:00+01:00" },
      workingDays: 0,
      hours: 4,
    });
  });

  it("what waited for a day is new once there is one, and gone when there is none", () => {
    const { conference: _, ...undated } = record;
    const [before, after] = [timelineOf(undated), timelineOf(record)];
    const changes = changesBetween(before, after);
    expect(causesOf(changes, "new", "reports-submitted/health-visiting")).toEqual([
      {
        code: "fact",
        event: "conference-start",
        path: "conference.planned.start",
        from: null,
        to: { at: "2020-05-05T10:00:00+01:00", kind: "planned" },
      },
    ]);
    const back = changesBetween(after, before);
    expect(back.gone.map(({ key }) => key)).toEqual(changes.new.map(({ key }) => key));
    expect(causesOf(back, "gone", "conference-concluded")).toEqual([
      expect.objectContaining({ code: "fact", event: "conference-start", to: null }),
    ]);
  });

  it("somebody who joins or leaves brings and takes what they owe", () => {
    const other = {
      ...record,
      participants: [...record.participants!.slice(0, 1), { id: "p3", agency: "primary-school" }],
    };
    const changes = changesBetween(timelineOf(record), timelineOf(other));
    expect(said(changes)).toEqual(["new reports-submitted/primary-school", "gone reports-submitted/health-visiting"]);
    expect(causesOf(changes, "gone", "reports-submitted/health-visiting")).toEqual([
      { code: "people", who: "health-visiting", change: "left" },
    ]);
  });

  it("what is done, and no longer done, is said with when that was recorded", () => {
    const done = { ...record, reports: [...record.reports!, { from: "p2", submittedAt: "2020-04-28T10:00" }] };
    const [before, after] = [timelineOf(record), timelineOf(done)];
    const key = "reports-submitted/health-visiting";
    expect(said(changesBetween(before, after))).toEqual([`done ${key}`]);
    expect(causesOf(changesBetween(before, after), "done", key)).toEqual([
      {
        code: "fact",
        event: "reports-submitted",
        path: null,
        from: null,
        to: { at: "2020-04-28T10:00:00+01:00", kind: "happened" },
      },
    ]);
    expect(said(changesBetween(after, before))).toEqual([`reopened ${key}`]);
  });

  it("what was done in time and is late by the new day is said, and so is another day of doing it", () => {
    const sooner = { ...record, conference: { planned: { start: "2020-04-29T08:00", end: "2020-04-29T12:00" } } };
    const key = "reports-submitted/childrens-social-care";
    const changes = changesBetween(timelineOf(record), timelineOf(sooner));
    expect(changes.changed.find((each) => each.key === key)?.what).toEqual(["in-time"]);
    expect(causesOf(changes, "changed", key)).toEqual([
      expect.objectContaining({ code: "fact", event: "conference-start" }),
    ]);
    const corrected = { ...record, reports: [{ from: "p1", submittedAt: "2020-04-26T09:05" }] };
    expect(changesBetween(timelineOf(record), timelineOf(corrected)).changed).toMatchObject([
      { key, what: ["done-at"] },
    ]);
  });

  it("what time alone makes overdue is said, because time has passed", () => {
    const changes = changesBetween(timelineOf(record), timelineOf(record, { asOf: "2020-05-04" }));
    expect(said(changes)).toEqual(["newlyOverdue reports-submitted/health-visiting"]);
    expect(causesOf(changes, "newlyOverdue", "reports-submitted/health-visiting")).toEqual([
      { code: "as-of", from: "2020-04-28T15:00:00+01:00", to: "2020-05-04" },
    ]);
  });

  it("what waits because a planned day has passed is gone because time has", () => {
    const changes = changesBetween(timelineOf(record), timelineOf(record, { asOf: "2020-05-06" }));
    expect(causesOf(changes, "gone", "minutes-circulated")).toEqual([
      { code: "as-of", from: "2020-04-28T15:00:00+01:00", to: "2020-05-06" },
    ]);
  });

  it("what a move makes overdue has moved, and is newly overdue because of it", () => {
    const sooner = { ...record, conference: { planned: { start: "2020-04-30T10:00", end: "2020-04-30T12:00" } } };
    const changes = changesBetween(timelineOf(record), timelineOf(sooner));
    const key = "reports-submitted/health-visiting";
    expect(said(changes)).toEqual(expect.arrayContaining([`moved ${key}`, `newlyOverdue ${key}`]));
    expect(causesOf(changes, "newlyOverdue", key)).toEqual(causesOf(changes, "moved", key));
  });

  it("what is decided not to be needed is gone, for that reason, and comes back", () => {
    const held = { ...record, conference: { held: { start: "2020-04-27T10:00", end: "2020-04-27T12:00" } } };
    const none = { ...held, decision: { planNeeded: false } };
    const changes = changesBetween(timelineOf(held), timelineOf(none));
    expect(causesOf(changes, "gone", "next-review-held")).toEqual([
      { code: "owed", isOwed: false, because: { code: "no-plan-needed", path: "decision.planNeeded" } },
    ]);
    expect(causesOf(changesBetween(timelineOf(none), timelineOf(held)), "new", "next-review-held")).toEqual([
      { code: "owed", isOwed: true, because: { code: "no-plan-needed", path: "decision.planNeeded" } },
    ]);
  });

  it("what nobody has to do any more is gone, though it stays in the timeline", () => {
    const held: ConferenceRecord = {
      ...record,
      conference: { held: { start: "2020-03-02T10:00" } },
      plan: { startedOn: "2020-03-02" },
    };
    const ended = { ...held, plan: { startedOn: "2020-03-02", endedOn: "2020-04-20" } };
    const changes = changesBetween(timelineOf(held), timelineOf(ended));
    expect(changes.gone.find(({ key }) => key === "core-group-first-met")).toMatchObject({
      after: { closedBy: { code: "plan-ended" } },
      because: [{ code: "owed", isOwed: false, because: { code: "plan-ended", path: "plan.endedOn" } }],
    });
    expect(said(changesBetween(timelineOf(ended), timelineOf(held)))).toContain("reopened core-group-first-met");
  });

  it("another reading is the cause of what it moves", () => {
    const readings = { "decision-notified": "after-end" };
    const made = {
      ...record,
      conference: { held: { start: "2020-04-27T10:00", end: "2020-04-27T12:00" } },
      decision: { madeAt: "2020-04-27T11:30" },
    };
    const changes = changesBetween(timelineOf(made), timelineOf(made, { readings }));
    const key = "decision-notified/family";
    expect(changes.moved.find((each) => each.key === key)).toMatchObject({ hours: 0.5 });
    expect(changes.changed.find((each) => each.key === key)?.what).toEqual(["reading"]);
    expect(causesOf(changes, "moved", key)).toEqual([{ code: "reading", from: "after-decision", to: "after-end" }]);
  });

  it("another edition of a clause is the cause of what it moves, also what is counted on from it", () => {
    const sooner = extendPolicy("hounslow", {
      id: "sooner",
      document: { title: "Sooner", publisher: "Hounslow" },
      clauses: [
        clause(
          "N1",
          "1",
          "The conference is held within 12 working days.",
          duty("conference-held", {
            by: "local-authority",
            due: workingDays(12).after("section-47-strategy-discussion"),
            doneBy: "conference-held",
            for: ["initial"],
          }),
        ),
      ],
    });
    const { conference: _, ...undated } = record;
    const changes = changesBetween(buildTimeline(undated, "hounslow"), buildTimeline(undated, sooner));
    expect(causesOf(changes, "moved", "conference-held")).toEqual([
      {
        code: "policy",
        from: { policy: "hounslow", edition: null, layer: "working-together", clauses: ["WT1"] },
        to: { policy: "sooner", edition: null, layer: "sooner", clauses: ["N1"] },
      },
    ]);
    expect(changes.changed.find(({ key }) => key === "conference-held")?.what).toEqual(["clause"]);
  });

  it("a clause that says another time under the same id is another policy's", () => {
    const withTime = (count: number) =>
      extendPolicy("hounslow", {
        id: "own",
        clauses: [
          clause("N1", "1", "A review.", duty("midway", { by: "chair", due: months(count).after("conference-end") })),
        ],
      });
    const changes = changesBetween(buildTimeline(record, withTime(1)), buildTimeline(record, withTime(2)));
    expect(causesOf(changes, "moved", "midway")).toMatchObject([
      { code: "policy", to: { layer: "own", clauses: ["N1"] } },
    ]);
  });

  it("a holiday that is announced is the cause of what it moves, and by its name", () => {
    const calendar = englandAndWales.with({ holidays: [{ date: "2020-05-18", title: "A day announced" }] });
    const changes = changesBetween(timelineOf(record), timelineOf(record, { calendar }));
    expect(causesOf(changes, "moved", "minutes-circulated")).toEqual([
      { code: "holiday", date: "2020-05-18", title: "A day announced", reason: "bank-holiday", isOff: true },
    ]);
    expect(changes.moved.find(({ key }) => key === "minutes-circulated")?.workingDays).toBe(1);
    const back = changesBetween(timelineOf(record, { calendar }), timelineOf(record));
    expect(causesOf(back, "moved", "minutes-circulated")).toEqual([
      { code: "holiday", date: "2020-05-18", title: "A day announced", reason: "bank-holiday", isOff: false },
    ]);
  });

  it("a day due by the calendar on which nobody works any more has another last working day", () => {
    const calendar = englandAndWales.with({ holidays: ["2020-08-05"] });
    const changes = changesBetween(timelineOf(record), timelineOf(record, { calendar }));
    expect(changes.changed).toMatchObject([
      {
        key: "next-review-held",
        what: ["last-working-day"],
        because: [{ code: "calendar", from: "england-and-wales", to: "england-and-wales+holidays" }],
      },
    ]);
  });

  it("moves are measured in the days of the nation", () => {
    const later = { ...record, conference: { planned: { start: "2020-04-30T10:00" } } };
    const [before, after] = [timelineOf(record, { calendar: scotland }), timelineOf(later, { calendar: scotland })];
    const moved = changesBetween(before, after).moved.find(({ key }) => key === "minutes-circulated");
    expect(moved?.workingDays).toBe(scotland.between(moved!.from!.date, moved!.to!.date));
  });

  it("can be told of one of those who are in it, and of nobody who is not", () => {
    const moved = { ...record, conference: { planned: { start: "2020-05-07T10:00", end: "2020-05-07T12:00" } } };
    const changes = changesBetween(timelineOf(record), timelineOf(moved), { agency: "health-visiting" });
    expect(said(changes)).toEqual(["moved reports-submitted/health-visiting", "moved decision-response/agencies"]);
    expect(() => changesBetween(timelineOf(record), timelineOf(moved), { role: "bailiff" })).toThrow(
      expect.objectContaining({ code: "unknown-role" }),
    );
    // Of somebody who left, all that was theirs is gone, also what others still have to do.
    const without = { ...record, participants: record.participants!.slice(0, 1) };
    const left = changesBetween(timelineOf(record), timelineOf(without), { participant: "p2" });
    expect(said(left)).toEqual([
      "gone reports-submitted/health-visiting",
      "gone decision-response/agencies",
      "gone dissent-raised-in-writing",
      "gone escalation-made",
    ]);
    expect(new Set(left.because.map(({ cause }) => cause.code))).toEqual(new Set(["people"]));
  });

  it("is told of a child's history as well", () => {
    const history: ChildHistory = {
      id: "C000017",
      plans: [{ startedOn: "2025-01-27", reviews: [{ heldOn: "2025-04-22" }] }],
    };
    const held: ChildHistory = {
      id: "C000017",
      plans: [{ startedOn: "2025-01-27", reviews: [{ heldOn: "2025-04-22" }, { heldOn: "2025-10-15" }] }],
    };
    const of = (each: ChildHistory) => buildHistory(each, "working-together", { asOf: "2025-11-01" });
    const changes = changesBetween(of(history), of(held));
    expect(changes.reference).toBe("C000017");
    expect(said(changes)).toEqual([
      "new review-2025-10-15/next-review-held",
      "done review-2025-04-22/next-review-held",
    ]);
    expect(said(changesBetween(of(history), of(history)))).toEqual([]);
  });
});

describe("of any two timelines", () => {
  const anyTwo = fc.tuple(anyRecord, anyRecord, anyPolicyId, anyPolicyId, anyMoment, anyMoment);

  it("each change is said once in its list, what is the same is in none, and each has a cause", () => {
    always(
      fc.property(anyTwo, ([one, other, policy, another, day, later]) => {
        const [before, after] = [
          buildTimeline(one, policy, { asOf: day }),
          buildTimeline(other, another, { asOf: later }),
        ];
        const changes = changesBetween(before, after);
        const [was, is] = [before, after].map(({ deadlines, checklist }) => [...deadlines, ...checklist]);
        const keysOf = (items: readonly { key: string }[]) => items.map(({ key }) => key);
        const kept = new Set(keysOf(was!).filter((key) => keysOf(is!).includes(key)));
        expect(keysOf(changes.new)).toEqual(keysOf(is!).filter((key) => !kept.has(key)));
        expect(keysOf(changes.gone.filter((each) => each.after === null))).toEqual(
          keysOf(was!).filter((key) => !kept.has(key)),
        );
        const dueIn = ({ deadlines }: Timeline, key: string) => {
          const due = deadlines.find((each) => each.key === key)?.due;
          return due && (due.at ?? due.date);
        };
        expect(new Set(keysOf(changes.moved))).toEqual(
          new Set([...kept].filter((key) => dueIn(before, key) !== dueIn(after, key))),
        );
        for (const list of LISTS) {
          const keys = keysOf(changes[list]);
          expect(keys, list).toEqual([...new Set(keys)]);
          for (const { because, key } of changes[list] as readonly Change[]) {
            expect(because.length, `${list} ${key}`).toBeGreaterThan(0);
          }
        }
        const changed = new Set(LISTS.flatMap((list) => keysOf(changes[list])));
        expect(changes.unchanged).toBe(keysOf(is!).filter((key) => !changed.has(key)).length);
      }),
      60,
    );
  });

  it("back and forth is the same the other way round", () => {
    always(
      fc.property(anyTwo, ([one, other, policy, another, day, later]) => {
        const [a, b] = [buildTimeline(one, policy, { asOf: day }), buildTimeline(other, another, { asOf: later })];
        const [there, back] = [changesBetween(a, b), changesBetween(b, a)];
        const keys = (list: readonly Change[]) => new Set(list.map(({ key }) => key));
        expect(keys(back.new)).toEqual(keys(there.gone.filter(({ after }) => after === null)));
        expect(keys(back.moved)).toEqual(keys(there.moved));
        const only = there.moved.filter(({ from, to }) => from && to);
        for (const { key, workingDays: moved } of only) {
          const returned = back.moved.find((each) => each.key === key)!.workingDays;
          expect(Math.sign(returned ?? 0) * Math.sign(moved ?? 0), key).toBeLessThanOrEqual(0);
        }
      }),
      40,
    );
  });

  it("of the same there are none", () => {
    always(
      fc.property(anyRecord, anyPolicyId, anyMoment, (of, policy, day) => {
        const timeline = () => buildTimeline(of, policy, { asOf: day });
        expect(said(changesBetween(timeline(), timeline()))).toEqual([]);
      }),
      40,
    );
  });
});
