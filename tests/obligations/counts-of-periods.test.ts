import { describe, expect, it } from "vitest";
import {
  CodedError,
  englandAndWales,
  readMoment,
  workingCalendar,
  type Moment,
  type Period,
} from "../../src/calendar/index.js";
import {
  count,
  isCount,
  isOutside,
  isProjected,
  projectedFrom,
  singleCounts,
  type Anchor,
  type Count,
  type Needs,
} from "../../src/obligations/count.js";
import { days, hours, laterOf, soonerOf, workingDays } from "../../src/policy/index.js";

const anchor = (day: string, changes: Partial<Anchor> = {}): Anchor => ({
  event: "conference-start",
  at: readMoment(day) as Moment,
  is: "happened",
  isPlanned: false,
  title: null,
  projectedFrom: [],
  count: null,
  ...changes,
});
const anchors: Record<string, Anchor | Needs> = {
  early: anchor("2020-05-05"),
  late: anchor("2020-05-20"),
  unknown: { needs: ["decision.madeAt"] },
  missing: { needs: ["decision.madeAt", "minutes.completedAt"] },
};
const counted = (period: Period, given: Record<string, Anchor | Needs> = anchors, calendar = englandAndWales) =>
  count(period, (event) => given[event]!, calendar);
const due = (found: Count | Needs) => (isCount(found) ? found.due.date : found.needs.join(", "));
const notes = (found: Count | Needs) => (isCount(found) ? [...found.notes].toSorted() : null);

describe("a count", () => {
  it("is so much from its event, or waits for what that needs", () => {
    expect(counted(days(3).after("early"))).toEqual({
      period: days(3).after("early"),
      anchor: anchors["early"],
      due: { date: "2020-05-08", at: null },
      calendar: englandAndWales,
      notes: [],
    });
    expect(counted(days(3).after("unknown"))).toEqual({ needs: ["decision.madeAt"] });
  });

  it("waits for the calendar, where that does not know the days", () => {
    const calendar = workingCalendar({ covers: { from: "2020-05-01", through: "2020-05-31" } });
    expect(due(counted(workingDays(3).after("early"), anchors, calendar))).toBe("2020-05-08");
    expect(due(counted(workingDays(20).after("late"), anchors, calendar))).toBe("calendar");
    expect(due(counted(days(3).after("early"), { early: anchor("9999-12-31") }))).toBe("calendar");
  });

  it("passes on every other mistake", () => {
    const broken = {
      ...englandAndWales,
      add: () => {
        throw new CodedError("not-a-whole-number", "No.");
      },
    };
    expect(() => counted(workingDays(3).after("early"), anchors, broken)).toThrowError(
      expect.objectContaining({ code: "not-a-whole-number" }),
    );
    const codes = ["outside-calendar", "date-out-of-range", "not-a-date"];
    expect(codes.map((code) => isOutside(new CodedError(code, "No.")))).toEqual([true, true, false]);
    expect([isOutside(new Error("outside-calendar")), isOutside({ code: "outside-calendar" })]).toEqual([false, false]);
  });
});

describe("the sooner of several", () => {
  it("is the first to come, of those that are known", () => {
    expect(due(counted(soonerOf(days(30).after("early"), days(10).after("late"))))).toBe("2020-05-30");
    expect(due(counted(soonerOf(days(20).after("early"), days(10).after("late"))))).toBe("2020-05-25");
    expect(due(counted(soonerOf(days(10).after("late"), days(20).after("early"))))).toBe("2020-05-25");
    const some = counted(soonerOf(days(20).after("early"), days(10).after("unknown")));
    expect([due(some), notes(some)]).toEqual(["2020-05-25", ["sooner-date-possible"]]);
    expect(notes(counted(soonerOf(days(20).after("early"), days(10).after("late"))))).toEqual([]);
    expect(due(counted(soonerOf(days(1).after("unknown"), days(1).after("missing"))))).toBe(
      "decision.madeAt, minutes.completedAt",
    );
  });

  it("is never before the last event that is counted after", () => {
    const passed = counted(soonerOf(days(5).after("early"), days(10).after("late")));
    expect([due(passed), notes(passed)]).toEqual(["2020-05-30", ["sooner-date-left-out"]]);
    expect(isCount(passed) && "of" in passed ? passed.of.map((each) => each.due.date) : null).toEqual(["2020-05-30"]);
    // On the day itself it is in time.
    const onTheDay = counted(soonerOf(days(15).after("early"), days(10).after("late")));
    expect([due(onTheDay), notes(onTheDay)]).toEqual(["2020-05-20", []]);
    // What is counted before an event is no reason to leave another out.
    const before = counted(soonerOf(days(5).after("early"), days(1).before("late")));
    expect([due(before), notes(before)]).toEqual(["2020-05-10", []]);
  });

  it("is the first of all, where each is before the last event", () => {
    const both = counted(soonerOf(days(1).before("early"), days(2).before("early"), days(0).after("late")));
    expect(due(both)).toBe("2020-05-20");
    const none = { early: anchor("2020-05-05"), late: anchor("2020-05-20T10:00") };
    expect(due(counted(soonerOf(days(1).after("early"), days(2).after("early")), none))).toBe("2020-05-06");
  });

  it("counts the last event in whatever order, and within others", () => {
    const nested = soonerOf(days(5).after("early"), laterOf(days(1).after("early"), days(10).after("late")));
    expect(due(counted(nested))).toBe("2020-05-30");
    expect(due(counted(soonerOf(days(10).after("late"), days(5).after("early"))))).toBe("2020-05-30");
  });
});

describe("the later of several", () => {
  it("is the last to come, and waits for all of them", () => {
    expect(due(counted(laterOf(days(5).after("early"), days(1).after("late"))))).toBe("2020-05-21");
    expect(due(counted(laterOf(days(1).after("late"), days(5).after("early"))))).toBe("2020-05-21");
    expect(due(counted(laterOf(days(5).after("early"), days(1).after("unknown"))))).toBe("decision.madeAt");
    expect(notes(counted(laterOf(days(5).after("early"), days(10).after("late"))))).toEqual([]);
  });
});

describe("what a reader should know of a count", () => {
  const noted = (period: Period, changes: Partial<Anchor>, day = "2020-05-05") =>
    notes(counted(period, { it: anchor(day, changes) }));

  it("is that an event stands in for another", () => {
    expect(noted(days(1).after("it"), { is: "assumed" })).toEqual(["conference-end-assumed"]);
    expect(noted(days(1).after("it"), { is: "assumed", event: "concern-raised" })).toEqual([
      "counted-from-later-event",
    ]);
    expect(noted(days(1).after("it"), { is: "assumed", event: "own-duty" })).toEqual(["conference-end-assumed"]);
    for (const is of ["happened", "planned", "completed", "projected"] as const) {
      expect(noted(days(1).after("it"), { is })).toEqual([]);
    }
  });

  it("is that bank holidays are not published yet, where working days are counted", () => {
    const { from, through } = englandAndWales.published!;
    expect(noted(workingDays(1).after("it"), {}, "2030-05-07")).toEqual(["projected-holidays"]);
    expect(noted(days(1).after("it"), {}, "2030-05-07")).toEqual([]);
    expect(noted(workingDays(1).after("it"), {})).toEqual([]);
    expect([from, through].map((day) => isProjected(day, englandAndWales))).toEqual([false, false]);
    expect(["2010-12-31", "2029-01-01"].map((day) => isProjected(day, englandAndWales))).toEqual([true, true]);
    expect(isProjected("2020-05-05", { ...englandAndWales, published: null })).toBe(true);
  });

  it("is that hours are counted from a day", () => {
    expect(noted(hours(1).after("it"), {})).toEqual(["time-of-day-unknown"]);
    expect(noted(hours(1).after("it"), {}, "2020-05-05T10:00")).toEqual([]);
    expect(noted(days(1).after("it"), {})).toEqual([]);
  });

  it("is also what there is to know of what it is projected from, each once", () => {
    const below = counted(hours(1).after("it"), { it: anchor("2020-05-05") }) as Count;
    const from = { is: "projected", count: below } as const;
    expect(noted(days(1).after("it"), from)).toEqual(["time-of-day-unknown"]);
    expect(noted(hours(1).after("it"), from)).toEqual(["time-of-day-unknown"]);
    expect(noted(workingDays(1).after("it"), from, "2030-05-07")).toEqual([
      "projected-holidays",
      "time-of-day-unknown",
    ]);
    const assumed = { end: anchor("2020-05-05", { is: "assumed" }), late: anchors["late"]! };
    const two = counted(laterOf(days(1).after("end"), days(2).after("end"), days(3).after("late")), assumed);
    expect(notes(two)).toEqual(["conference-end-assumed"]);
  });
});

describe("the duties that a count is projected from", () => {
  const [one, other, none]: string[][] = [["a", "b"], ["c"], []];
  const of = (...lists: readonly (readonly string[])[]) => {
    const given = Object.fromEntries(
      lists.map((list, index) => [`e${index}`, anchor("2020-05-05", { projectedFrom: list })]),
    );
    const periods = lists.map((_, index) => days(index).after(`e${index}`));
    return projectedFrom(counted(periods.length === 1 ? periods[0]! : laterOf(...periods), given) as Count);
  };

  it("are those of its event; of several, those of all", () => {
    expect(of(one!)).toBe(one);
    expect(of(one!, one!)).toBe(one);
    expect(of(one!, none!)).toBe(one);
    expect(of(none!, one!)).toBe(one);
    expect(of(none!, none!)).toEqual([]);
    expect(of(one!, other!)).toEqual(["a", "b", "c"]);
    expect(of(other!, one!, none!)).toEqual(["c", "a", "b"]);
    expect(of(one!, ["b", "d"])).toEqual(["a", "b", "d"]);
  });

  it("are found by the single counts that it is chosen from", () => {
    const nested = counted(laterOf(days(1).after("early"), soonerOf(days(2).after("early"), days(3).after("early"))));
    expect(singleCounts(nested as Count).map((each) => each.due.date)).toEqual([
      "2020-05-06",
      "2020-05-07",
      "2020-05-08",
    ]);
    const single = counted(days(1).after("early")) as Count;
    expect(singleCounts(single)).toEqual([single]);
  });
});
