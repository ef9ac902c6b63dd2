import { readFileSync } from "node:fs";
import { addBusinessDays } from "date-fns";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  dayNumber,
  englandAndWales,
  localDate,
  northernIreland,
  scotland,
  workingCalendar,
  type Counting,
  type LocalDate,
  type WorkingCalendar,
} from "../../src/calendar/index.js";
import { always } from "../always.js";

interface Vector {
  id: string;
  op: "add" | "between";
  calendar: string;
  start: string;
  n: number;
  end: string;
  expected: string | number;
}
const { vectors, calendars } = JSON.parse(
  readFileSync(new URL("working-day-vectors.json", import.meta.url), "utf8"),
) as { vectors: Vector[]; calendars: Record<string, { weekend: number[]; holidays: string[] }> };

const named = (name: string): WorkingCalendar =>
  name === "GB-ENG" ? englandAndWales : workingCalendar({ id: name, ...calendars[name]! });

/** One step at a time, as one would on paper. */
function onPaper(calendar: WorkingCalendar, start: LocalDate, n: number): LocalDate {
  let date = start;
  for (let left = Math.abs(n); left > 0;) {
    date = addDays(date, Math.sign(n));
    if (calendar.isWorkingDay(date)) left--;
  }
  return date;
}

const day = fc.integer({ min: dayNumber("1992-01-01"), max: dayNumber("2058-12-31") }).map(localDate);
const steps = fc.integer({ min: -300, max: 300 });

describe("vectors from public test suites", () => {
  it.each(vectors.filter(({ op }) => op === "add").map((vector) => [vector.id, vector] as const))("%s", (_, vector) => {
    expect(named(vector.calendar).add(vector.start, vector.n)).toBe(vector.expected);
  });

  it.each(vectors.filter(({ op }) => op === "between").map((vector) => [vector.id, vector] as const))(
    "%s",
    (_, { calendar, start, end, expected }) => {
      // These count [start, end); between counts (start, end].
      expect(named(calendar).between(addDays(start, -1), addDays(end, -1))).toBe(expected);
    },
  );

  it("are all there", () => {
    expect(vectors).toHaveLength(133);
  });
});

describe("n working days", () => {
  it.each([
    ["2022-12-12", 15, "2023-01-05", "Monday; Boxing Day, its substitute and New Year's substitute do not count"],
    ["2020-03-31", 15, "2020-04-23", "Tuesday; over Easter 2020"],
    ["2020-04-18", 1, "2020-04-20", "from a Saturday, the Monday"],
    ["2020-04-10", 1, "2020-04-14", "from Good Friday, the Tuesday"],
    ["2020-04-18", 0, "2020-04-18", "nothing counted from a Saturday: that Saturday"],
    ["2020-04-20", -1, "2020-04-17", "Monday back to Friday"],
    ["2020-04-14", -1, "2020-04-09", "Tuesday after Easter back to Maundy Thursday"],
    ["2020-05-07", 1, "2020-05-11", "Thursday; the early May holiday was moved to Friday 8 May in 2020"],
  ])("%s and %i is %s: %s", (start, n, expected) => {
    expect(englandAndWales.add(start, n)).toBe(expected);
  });

  it.each([englandAndWales, scotland, northernIreland])("$id: is what one counts on paper", (calendar) => {
    always(
      fc.property(day, fc.integer({ min: -40, max: 40 }), (start, n) => {
        expect(calendar.add(start, n)).toBe(onPaper(calendar, start, n));
      }),
    );
  });

  it("is a working day, grows with n, and between undoes it, from any day", () => {
    always(
      fc.property(day, steps, (start, n) => {
        const result = englandAndWales.add(start, n);
        if (n !== 0) expect(englandAndWales.isWorkingDay(result)).toBe(true);
        expect(englandAndWales.between(start, result)).toBe(n);
        expect(englandAndWales.add(start, n + 1) > result).toBe(true);
      }),
    );
  });

  it("never comes earlier for one holiday more", () => {
    always(
      fc.property(day, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 100 }), (start, n, offset) => {
        const busier = englandAndWales.with({ closures: [{ date: addDays(start, offset), title: "Closed" }] });
        expect(busier.add(start, n) >= englandAndWales.add(start, n)).toBe(true);
      }),
    );
  });

  it("is date-fns' business days where there are no holidays", () => {
    const weekdays = workingCalendar();
    always(
      fc.property(day, steps, (start, n) => {
        // From a weekend date-fns counts 0 as the weekend too, and n from it as here.
        const there = addBusinessDays(new Date(`${start}T12:00`), n);
        const text = [there.getFullYear(), there.getMonth() + 1, there.getDate()]
          .map((part) => String(part).padStart(2, "0"))
          .join("-");
        expect(weekdays.add(start, n)).toBe(text);
      }),
    );
  });

  it("next, previous, on or after, on or before", () => {
    expect(englandAndWales.next("2020-04-09")).toBe("2020-04-14");
    expect(englandAndWales.previous("2020-04-14")).toBe("2020-04-09");
    expect(englandAndWales.onOrAfter("2020-04-09")).toBe("2020-04-09");
    expect(englandAndWales.onOrAfter("2020-04-10")).toBe("2020-04-14");
    expect(englandAndWales.onOrBefore("2020-04-13")).toBe("2020-04-09");
    expect(englandAndWales.onOrBefore("2020-04-14")).toBe("2020-04-14");
  });
});

describe("counting conventions", () => {
  // Thursday 9 April 2020 is the last working day before Easter; Tuesday 14 April the first after it.
  const cases: [counting: Counting, start: LocalDate, n: number, expected: LocalDate, why: string][] = [
    ["day-zero", "2020-04-09", 2, "2020-04-15", "Thursday is day zero; Tuesday 1, Wednesday 2"],
    ["inclusive", "2020-04-09", 2, "2020-04-14", "Thursday is day one, Tuesday day two"],
    ["inclusive", "2020-04-10", 2, "2020-04-15", "Good Friday does not count, so Tuesday is day one"],
    ["inclusive", "2020-04-09", 1, "2020-04-09", "day one is the day itself"],
    ["inclusive", "2020-04-10", 1, "2020-04-14", "or the first working day after it"],
    ["inclusive", "2020-04-14", -2, "2020-04-09", "backwards: Tuesday is one, Thursday two"],
    ["inclusive", "2020-04-11", 0, "2020-04-11", "nothing counted"],
    ["clear-days", "2020-04-09", 2, "2020-04-16", "Tuesday and Wednesday lie clear between"],
    ["clear-days", "2020-04-16", -2, "2020-04-09", "and backwards"],
    ["clear-days", "2020-04-09", 0, "2020-04-14", "with no clear day: the next working day"],
    ["clear-days", "2020-04-16", -3, "2020-04-08", "Wednesday, Tuesday and Thursday lie clear between"],
    ["rolled-start", "2020-04-10", 1, "2020-04-15", "Good Friday moves to Tuesday, one after which is Wednesday"],
    ["rolled-start", "2020-04-09", 1, "2020-04-14", "a working day does not move"],
    ["rolled-start", "2020-04-11", 0, "2020-04-14", "moved, and nothing counted"],
    ["rolled-start", "2020-04-11", -1, "2020-04-08", "backwards Saturday moves to Thursday, one before is Wednesday"],
  ];

  it.each(cases)("%s: %s and %i is %s, as %s", (counting, start, n, expected) => {
    expect(englandAndWales.add(start, n, counting)).toBe(expected);
    expect(englandAndWales.explain(start, n, counting).date).toBe(expected);
  });

  it("relate to day zero as they say", () => {
    always(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (start, n) => {
        const { add, onOrAfter } = englandAndWales;
        expect(add(start, n, "inclusive")).toBe(add(addDays(start, -1), n));
        expect(add(start, n, "clear-days")).toBe(add(start, n + 1));
        expect(add(start, n, "rolled-start")).toBe(add(onOrAfter(start), n));
        expect(add(start, -n, "inclusive")).toBe(add(addDays(start, 1), -n));
      }),
    );
  });

  it("refuses a convention it does not know", () => {
    expect(() => englandAndWales.add("2020-04-09", 1, "guess" as Counting)).toThrow(
      expect.objectContaining({ code: "unknown-counting" }),
    );
  });
});

describe("an explained count", () => {
  it("names every day on the way and why it counts or not", () => {
    const { days, skipped, startIsWorkingDay, projected } = englandAndWales.explain("2020-04-09", 2);
    expect(days).toEqual([
      { date: "2020-04-10", weekday: "Friday", reason: "bank-holiday", title: "Good Friday" },
      { date: "2020-04-11", weekday: "Saturday", reason: "weekend", title: "Saturday" },
      { date: "2020-04-12", weekday: "Sunday", reason: "weekend", title: "Sunday" },
      { date: "2020-04-13", weekday: "Monday", reason: "bank-holiday", title: "Easter Monday" },
      { date: "2020-04-14", counts: 1 },
      { date: "2020-04-15", counts: 2 },
    ]);
    expect(skipped).toHaveLength(4);
    expect(startIsWorkingDay).toBe(true);
    expect(projected).toBe(false);
  });

  it("numbers the days as the convention does, and says the same as the count", () => {
    const counting = fc.constantFrom<Counting>("day-zero", "inclusive", "clear-days", "rolled-start");
    always(
      fc.property(day, fc.integer({ min: -40, max: 40 }), counting, (start, n, convention) => {
        const { date, days, skipped } = englandAndWales.explain(start, n, convention);
        expect(date).toBe(englandAndWales.add(start, n, convention));
        const counted = days.filter((each) => "counts" in each);
        expect(counted.length + skipped.length).toBe(days.length);
        expect(skipped.every((each) => !englandAndWales.isWorkingDay(each.date))).toBe(true);
        if (convention === "day-zero") {
          expect(counted.map((each) => each.counts)).toEqual(Array.from({ length: Math.abs(n) }, (_, i) => i + 1));
        }
      }),
    );
  });

  it("says when it leans on projected holidays", () => {
    expect(englandAndWales.explain("2028-12-20", 3).projected).toBe(false);
    expect(englandAndWales.explain("2028-12-20", 12).projected).toBe(true);
    expect(englandAndWales.whyNotWorking("2029-03-30")).toEqual({
      date: "2029-03-30",
      weekday: "Friday",
      reason: "bank-holiday",
      title: "Good Friday",
      projected: true,
    });
    expect(englandAndWales.whyNotWorking("2029-03-31")).not.toHaveProperty("projected");
    expect(englandAndWales.whyNotWorking("2029-03-29")).toBeNull();
  });
});

describe("the edge of what is known", () => {
  it.each([
    ["a start before it", () => englandAndWales.add("1989-12-31", 1)],
    ["a start after it", () => englandAndWales.add("2061-01-01", -1)],
    ["an answer after it", () => englandAndWales.add("2060-12-30", 15)],
    ["an answer before it", () => englandAndWales.add("1990-01-02", -15)],
    ["a huge count", () => englandAndWales.add("2020-01-01", 1e9)],
    ["a question about it", () => englandAndWales.isWorkingDay("2075-01-01")],
  ])("%s is refused with a code", (_, question) => {
    expect(question).toThrow(expect.objectContaining({ code: "outside-calendar" }));
  });

  it("refuses what is no whole number and no date", () => {
    for (const n of [1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => englandAndWales.add("2020-01-01", n)).toThrow(
        expect.objectContaining({ code: "not-a-whole-number" }),
      );
    }
    expect(() => englandAndWales.add("2020-02-30", 1)).toThrow(expect.objectContaining({ code: "not-a-date" }));
  });

  it("answers on its first and last day", () => {
    expect(englandAndWales.covers).toEqual({ from: "1990-01-01", through: "2060-12-31" });
    expect(englandAndWales.isWorkingDay("1990-01-01")).toBe(false);
    expect(englandAndWales.isWorkingDay("2060-12-31")).toBe(true);
    expect(englandAndWales.between("1990-01-01", "2060-12-31")).toBeGreaterThan(17_000);
  });
});

it.each([
  ["outside-calendar", 2_932_896],
  ["not-a-whole-number", Number.POSITIVE_INFINITY],
  ["not-a-whole-number", 18_352.5],
  ["not-a-whole-number", Number.NaN],
])("a day number that is none of its days is refused: %s, %d", (code, number) => {
  const { add, between, isWorkingDay } = englandAndWales.dayNumbers;
  for (const ask of [
    () => add(number, 1),
    () => add(number, 0),
    () => between(number, 18_352),
    () => isWorkingDay(number),
  ]) {
    expect(ask).toThrow(expect.objectContaining({ code }));
  }
});
