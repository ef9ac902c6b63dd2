import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths, englandAndWales, scotland } from "../../src/calendar/index.js";
import { countsGiving, type CountGiving } from "../../src/planning/index.js";
import { always } from "../always.js";
import { codeOf } from "../refusals.js";

const textsOf = (from: string, to: string) => countsGiving(from, to).map(({ text }) => text);
const council = englandAndWales.with({
  closures: [
    { from: "2020-04-20", until: "2020-04-23", title: "Shut" },
    { from: "2020-12-29", until: "2021-01-01", title: "Christmas shutdown" },
  ],
});

describe("the counts that give a date", () => {
  it("come with the simplest first", () => {
    // With no bank holiday between: three weeks.
    expect(
      countsGiving("2020-06-01", "2020-06-22").map(({ count, unit, counting }) => [count, unit, counting]),
    ).toEqual([
      [15, "working-days", "day-zero"],
      [16, "working-days", "inclusive"],
      [14, "working-days", "clear-days"],
      [21, "days", undefined],
      [3, "weeks", undefined],
      [15, "working-days", "rolled-start"],
      [15, "working-days", "day-zero"],
      [16, "working-days", "inclusive"],
      [14, "working-days", "clear-days"],
      [15, "working-days", "rolled-start"],
    ]);
  });

  it("are as many working days as there are with bank holidays left out, and with them counted", () => {
    const counts = countsGiving("2020-03-31", "2020-04-23");
    expect(counts.find(({ counting, holidays }) => counting === "day-zero" && holidays)).toEqual({
      count: 15,
      unit: "working-days",
      relation: "after",
      counting: "day-zero",
      holidays: true,
      calendar: "england-and-wales",
      text: "15 working days after",
    });
    expect(counts.find(({ counting, holidays }) => counting === "day-zero" && !holidays)?.count).toBe(17);
  });

  it("are tried with the office shut and open, where the calendar has closures", () => {
    const counts = countsGiving("2020-12-23", "2021-01-05", { calendar: council });
    const dayZero = counts.filter(({ counting }) => counting === "day-zero");
    expect(dayZero.map(({ count, holidays, closures }) => [count, holidays, closures ?? false])).toEqual([
      [6, true, false],
      [9, false, false],
      [3, true, true],
      [6, false, true],
    ]);
    expect(new Set(dayZero.map(({ calendar }) => calendar))).toEqual(new Set(["england-and-wales+closures"]));
  });

  it("are tried in each of several calendars, which the text names", () => {
    const counts = countsGiving("2026-12-31", "2027-01-05", { calendar: [englandAndWales, scotland] });
    const dayZero = counts.filter(({ counting, holidays }) => counting === "day-zero" && holidays);
    expect(dayZero.map(({ calendar, text }) => [calendar, text])).toEqual([
      ["england-and-wales", "2 working days after, in the days of England and Wales"],
      ["scotland", "1 working day after, in the days of Scotland"],
    ]);
  });

  it("give two months or more before everything else, and a single one after working days", () => {
    expect(textsOf("2020-04-22", "2020-07-22")[0]).toBe("3 months after");
    expect(textsOf("2020-11-30", "2021-02-28")).toEqual(["3 months after", "90 days after"]);
    expect(textsOf("2020-05-22", "2020-06-22").slice(0, 2)).toEqual([
      "20 working days after",
      "21 working days, the day it is counted from being day one",
    ]);
    expect(textsOf("2020-05-22", "2020-06-22")).toContain("1 month after");
  });

  it("say of each how it counts, back and forth", () => {
    const closed = (from: string, to: string) => countsGiving(from, to, { calendar: council }).map(({ text }) => text);
    expect(closed("2020-12-23", "2021-01-05")).toEqual([
      "6 working days after",
      "7 working days, the day it is counted from being day one",
      "5 clear working days between",
      "13 days after",
      "6 working days after, counted from the next working day if it starts on none",
      "9 working days after, bank holidays being counted",
      "10 working days, the day it is counted from being day one, bank holidays being counted",
      "8 clear working days between, bank holidays being counted",
      "9 working days after, counted from the next working day if it starts on none, bank holidays being counted",
      ...[
        "3 working days after",
        "4 working days, the day it is counted from being day one",
        "2 clear working days between",
        "3 working days after, counted from the next working day if it starts on none",
      ].map((text) => `${text}, days on which the office is shut being left out`),
      ...[
        "6 working days after",
        "7 working days, the day it is counted from being day one",
        "5 clear working days between",
        "6 working days after, counted from the next working day if it starts on none",
      ].map((text) => `${text}, bank holidays being counted, and days on which the office is shut being left out`),
    ]);
    expect(closed("2021-01-05", "2020-12-23").slice(0, 5)).toEqual([
      "6 working days before",
      "7 working days back, the day it is counted from being day one",
      "5 clear working days between",
      "13 days before",
      "6 working days before, counted from the working day before if it starts on none",
    ]);
  });

  it("are told of every calendar only where they are its own", () => {
    const texts = countsGiving("2026-12-31", "2027-01-05", { calendar: [englandAndWales, scotland] }).map(
      ({ text }) => text,
    );
    expect(texts).toContain("5 days after");
    expect(texts.filter((text) => text.startsWith("3 working days after"))).toEqual([
      "3 working days after, bank holidays being counted",
      "3 working days after, counted from the next working day if it starts on none, bank holidays being counted",
    ]);
  });

  it("are refused for what is no calendar", () => {
    expect(codeOf(() => countsGiving("2020-04-22", "2020-04-23", { calendar: ["2020-05-08"] as never }))).toBe(
      "not-a-calendar",
    );
  });

  it("count back where the date is before the other", () => {
    expect(countsGiving("2020-04-22", "2020-04-17")[0]).toMatchObject({ count: 3, relation: "before" });
    expect(textsOf("2020-04-22", "2020-04-17")[0]).toBe("3 working days before");
  });

  it("are zero days for the same day, which is also day one", () => {
    expect(textsOf("2020-04-22", "2020-04-22").slice(0, 2)).toEqual([
      "the same day",
      "1 working day, the day it is counted from being day one",
    ]);
    expect(textsOf("2020-04-18", "2020-04-18")).toEqual(["the same day"]);
  });

  it("are whole hours between two times, across a change of the clocks", () => {
    expect(textsOf("2020-03-28T12:00", "2020-03-29T12:00")).toContain("23 hours after");
    expect(textsOf("2020-03-28T12:00", "2020-03-29T12:30").join()).not.toContain("hour");
    expect(textsOf("2020-04-22T14:00", "2020-04-22T10:00")).toContain("4 hours before");
  });

  it("leave out what a calendar does not know", () => {
    expect(textsOf("2060-12-30", "2061-01-10")).toEqual(["11 days after"]);
  });

  it.each(["2020-02-30", "tomorrow", "2020-03-29T01:30"])("are refused for %s", (date) => {
    expect(() => countsGiving(date, "2020-04-22")).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/-/) }),
    );
  });
});

// Day by day, by nothing but the published list.

function isOff(day: string, { holidays, closures = false }: Pick<CountGiving, "holidays"> & { closures?: boolean }) {
  const off = council.whyNotWorking(day);
  return off !== null && (off.reason === "weekend" || (off.reason === "closure" ? closures : holidays));
}

function counted(from: string, count: CountGiving): string {
  const sign = count.relation === "after" ? 1 : -1;
  if (count.unit === "days") return addDays(from, sign * count.count);
  if (count.unit === "weeks") return addDays(from, sign * 7 * count.count);
  if (count.unit === "months") return addMonths(from, sign * count.count);
  const off = (day: string) => isOff(day, { holidays: count.holidays, closures: count.closures === true });
  let day = from;
  if (count.counting === "rolled-start") while (off(day)) day = addDays(day, sign);
  let left = count.count + (count.counting === "clear-days" ? 1 : 0);
  if (count.counting === "inclusive") day = addDays(day, -sign);
  while (left > 0) {
    day = addDays(day, sign);
    if (!off(day)) left--;
  }
  return day;
}

const anyCount = fc.record({
  count: fc.integer({ min: 1, max: 45 }),
  unit: fc.constantFrom<CountGiving["unit"]>("working-days", "working-days", "days", "weeks", "months"),
  relation: fc.constantFrom("after" as const, "before" as const),
  counting: fc.constantFrom("day-zero" as const, "inclusive" as const, "clear-days" as const, "rolled-start" as const),
  holidays: fc.boolean(),
  closures: fc.constantFrom(undefined, true as const),
});
const anyStart = fc.integer({ min: 0, max: 500 }).map((offset) => addDays("2020-01-01", offset));

describe("for any date", () => {
  it("the count that it was made by is among them", () => {
    always(
      fc.property(anyStart, anyCount, (from, { counting, holidays, closures, ...rest }) => {
        const isWorking = rest.unit === "working-days";
        const used = {
          ...rest,
          ...(isWorking ? { counting, ...(closures ? { closures } : {}) } : {}),
          holidays: isWorking && holidays,
        } as CountGiving;
        const to = counted(from, used);
        const { relation, ...withoutRelation } = used;
        const isSameDay = from === to;
        expect(countsGiving(from, to, { calendar: council })).toContainEqual(
          expect.objectContaining(isSameDay ? withoutRelation : { ...withoutRelation, relation }),
        );
      }),
      400,
    );
  });

  it("each of them gives it", () => {
    always(
      fc.property(anyStart, fc.integer({ min: -120, max: 120 }), (from, offset) => {
        const to = addDays(from, offset);
        for (const count of countsGiving(from, to, { calendar: council })) {
          expect(counted(from, count), JSON.stringify(count)).toBe(to);
        }
      }),
      150,
    );
  });

  it("none is there twice", () => {
    always(
      fc.property(anyStart, fc.integer({ min: -120, max: 120 }), (from, offset) => {
        const all = countsGiving(from, addDays(from, offset), { calendar: council }).map((count) =>
          JSON.stringify(count),
        );
        expect(all).toEqual([...new Set(all)]);
      }),
      100,
    );
  });
});
