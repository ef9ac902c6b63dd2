import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  CodedError,
  dayNumber,
  localDate,
  combineCalendars,
  weekdayNumber,
  workingCalendar,
  type Counting,
  type LocalDate,
  type WorkingCalendar,
} from "../../src/calendar/index.js";
import { always } from "../always.js";

const COVERS = { from: "2020-01-01", through: "2020-12-31" };
const [FIRST, LAST] = [dayNumber(COVERS.from), dayNumber(COVERS.through)];
const dayBetween = (first: number, last: number) => fc.integer({ min: first, max: last }).map(localDate);
const anyDate = dayBetween(FIRST, LAST);
/** With room for a count on both sides. */
const middle = dayBetween(FIRST + 120, LAST - 120);
const anyCount = fc.integer({ min: -25, max: 25 });
const anyCounting = fc.constantFrom<Counting>("day-zero", "inclusive", "clear-days", "rolled-start");
const anyClosure = fc
  .tuple(dayBetween(FIRST + 90, LAST - 90), fc.integer({ min: 1, max: 12 }))
  .map(([from, days]) => ({ from, until: addDays(from, days), title: "Shut" }));
/** At least three working days a week, and runs of days off in between. */
const anyParts = fc.record({
  weekend: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 4 }),
  holidays: fc.uniqueArray(anyDate, { maxLength: 40 }),
  closures: fc.array(anyClosure, { maxLength: 3 }),
});
const made = (parts: Partial<Parameters<typeof workingCalendar>[0]>) =>
  workingCalendar({ ...parts, covers: COVERS, published: null });
const anyCalendar = anyParts.map(made);

/** Day by day, as one would on paper, from the table of the four conventions. */
function onPaper(calendar: WorkingCalendar, start: LocalDate, n: number, counting: Counting): LocalDate {
  const step = n < 0 ? -1 : 1;
  const isOff = (date: LocalDate) => !calendar.isWorkingDay(date);
  let date = start;
  let left = Math.abs(n);
  if (counting === "rolled-start") while (isOff(date)) date = addDays(date, step);
  if (counting === "inclusive" && left > 0 && !isOff(date)) left--;
  if (counting === "clear-days") left++;
  while (left > 0) {
    date = addDays(date, step);
    if (!isOff(date)) left--;
  }
  return date;
}

describe("n working days, on any calendar", () => {
  it("are what one counts on paper, by every convention", () => {
    always(
      fc.property(anyCalendar, middle, anyCount, anyCounting, (calendar, start, n, counting) => {
        expect(calendar.add(start, n, counting)).toBe(onPaper(calendar, start, n, counting));
      }),
      500,
    );
  });

  it("come strictly later for every one more", () => {
    always(
      fc.property(anyCalendar, middle, anyCount, anyCounting, (calendar, start, n, counting) => {
        // Nothing counted is the start itself, and so can one be, counted inclusively.
        fc.pre(counting !== "inclusive" || (n !== 0 && n !== -1));
        expect(calendar.add(start, n + 1, counting) > calendar.add(start, n, counting)).toBe(true);
      }),
    );
  });

  it("lie between the start and the answer, and lead back from it", () => {
    always(
      fc.property(anyCalendar, middle, anyCount, (calendar, start, n) => {
        const answer = calendar.add(start, n);
        expect(calendar.between(start, answer)).toBe(n);
        const back = calendar.add(answer, -n);
        // From a day off the count leads back to the working day before it, or after it.
        if (calendar.isWorkingDay(start) || n === 0) expect(back).toBe(start);
        else expect(back).toBe(n > 0 ? calendar.onOrBefore(start) : calendar.onOrAfter(start));
      }),
    );
  });

  it("are as many as the days between any two that count", () => {
    always(
      fc.property(anyCalendar, middle, middle, (calendar, a, b) => {
        const [from, to] = [dayNumber(a), dayNumber(b)];
        let count = 0;
        for (let day = Math.min(from, to); day <= Math.max(from, to); day++) {
          if (day !== from && calendar.isWorkingDay(localDate(day))) count++;
        }
        expect(calendar.between(a, b)).toBe(to < from ? -count || 0 : count);
        const off = calendar.nonWorkingBetween(a, b).map(({ date }) => date);
        const expected = [];
        for (let day = Math.min(from, to) + 1; day < Math.max(from, to); day++) {
          if (!calendar.isWorkingDay(localDate(day))) expected.push(localDate(day));
        }
        expect(off).toEqual(expected);
      }),
    );
  });

  it("are the same by day numbers", () => {
    always(
      fc.property(anyCalendar, middle, middle, anyCount, anyCounting, (calendar, a, b, n, counting) => {
        const { dayNumbers } = calendar;
        const day = dayNumber(a);
        expect(localDate(dayNumbers.add(day, n, counting))).toBe(calendar.add(a, n, counting));
        expect(dayNumbers.add(day, n)).toBe(dayNumbers.add(day, n, "day-zero"));
        expect(dayNumbers.between(day, dayNumber(b))).toBe(calendar.between(a, b));
        expect(dayNumbers.isWorkingDay(day)).toBe(calendar.isWorkingDay(a));
      }),
    );
  });

  it("find the next, the previous, and the day itself where it counts", () => {
    always(
      fc.property(anyCalendar, middle, (calendar, date) => {
        expect(calendar.next(date)).toBe(onPaper(calendar, date, 1, "day-zero"));
        expect(calendar.previous(date)).toBe(onPaper(calendar, date, -1, "day-zero"));
        expect(calendar.onOrAfter(date)).toBe(onPaper(calendar, date, 0, "rolled-start"));
        expect(calendar.onOrBefore(date)).toBe(calendar.isWorkingDay(date) ? date : calendar.previous(date));
      }),
    );
  });
});

describe("one more day off", () => {
  it("makes nothing after earlier, and nothing before later", () => {
    always(
      fc.property(anyCalendar, middle, fc.nat(25), anyCounting, anyClosure, (calendar, start, n, counting, closure) => {
        const busier = calendar.with({ closures: [closure] });
        expect(busier.add(start, n, counting) >= calendar.add(start, n, counting)).toBe(true);
        // Nothing counted back is nothing counted; a start that rolls rolls on.
        if (n > 0) expect(busier.add(start, -n, counting) <= calendar.add(start, -n, counting)).toBe(true);
      }),
      300,
    );
  });
});

describe("any calendar", () => {
  it("is off on its weekends, holidays and closures, says which, and counts every other day", () => {
    always(
      fc.property(anyParts, anyDate, ({ weekend, holidays, closures }, date) => {
        const why = made({ weekend, holidays, closures }).whyNotWorking(date);
        const isShut = closures.some(({ from, until }) => from <= date && date < until);
        const expected = weekend.includes(weekdayNumber(date))
          ? "weekend"
          : holidays.includes(date)
            ? "bank-holiday"
            : isShut
              ? "closure"
              : undefined;
        expect(why?.reason).toBe(expected);
        expect(why?.date ?? date).toBe(date);
      }),
      300,
    );
  });

  it("gives the same whether it was made with its closures or given them later", () => {
    always(
      fc.property(anyParts, anyDate, (parts, date) => {
        const [whole, later] = [made(parts), made({ ...parts, closures: [] }).with({ closures: parts.closures })];
        expect(later.whyNotWorking(date)).toEqual(whole.whyNotWorking(date));
        expect(later.isWorkingDay(date)).toBe(whole.isWorkingDay(date));
      }),
    );
  });

  it("together with another counts the days that both count, in any order", () => {
    always(
      fc.property(anyCalendar, anyCalendar, anyDate, middle, anyCount, (one, other, date, start, n) => {
        const both = combineCalendars(one, other);
        expect(both.isWorkingDay(date)).toBe(one.isWorkingDay(date) && other.isWorkingDay(date));
        try {
          expect(combineCalendars(other, one).add(start, n)).toBe(both.add(start, n));
        } catch (error) {
          // Two that have hardly a day in common run out of days.
          expect((error as CodedError).code).toBe("outside-calendar");
        }
      }),
      60,
    );
  });

  it("answers with a day that it covers or refuses, from any day and for any count", () => {
    always(
      fc.property(
        anyCalendar,
        anyDate,
        fc.integer({ min: -400, max: 400 }),
        anyCounting,
        (calendar, date, n, counting) => {
          try {
            const answer = calendar.add(date, n, counting);
            expect(answer >= COVERS.from && answer <= COVERS.through).toBe(true);
            expect(calendar.explain(date, n, counting).date).toBe(answer);
          } catch (error) {
            expect((error as CodedError).code).toBe("outside-calendar");
          }
        },
      ),
      300,
    );
  });

  it("explains a count by every day on the way, each once, in the order of the count", () => {
    always(
      fc.property(anyCalendar, middle, anyCount, anyCounting, (calendar, start, n, counting) => {
        const { days, skipped, date, startIsWorkingDay, projected } = calendar.explain(start, n, counting);
        const step = dayNumber(date) < dayNumber(start) || (date === start && n < 0) ? -1 : 1;
        const first = counting === "inclusive" && n !== 0 ? start : addDays(start, step);
        expect(days.map((day) => day.date)).toEqual(days.map((_, index) => addDays(first, step * index)));
        if (days.length > 0) expect(days.at(-1)!.date).toBe(date);
        expect(skipped).toEqual(
          days.filter((day) => !calendar.isWorkingDay(day.date)).map((day) => calendar.whyNotWorking(day.date)),
        );
        const numbers = days.flatMap((day) => ("counts" in day ? day.counts : []));
        // A start that rolls reaches day zero first.
        const zero = counting === "rolled-start" && !startIsWorkingDay ? 0 : 1;
        expect(numbers).toEqual(numbers.map((_, index) => index + zero));
        expect(startIsWorkingDay).toBe(calendar.isWorkingDay(start));
        expect(projected).toBe(true);
      }),
      300,
    );
  });
});
