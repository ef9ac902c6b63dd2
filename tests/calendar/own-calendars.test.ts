import Holidays from "date-holidays";
import { describe, expect, it } from "vitest";
import {
  calendarFromDateHolidays,
  calendarFromGovUk,
  englandAndWales,
  northernIreland,
  scotland,
  combineCalendars,
  workingCalendar,
} from "../../src/calendar/index.js";

describe("a calendar of one's own", () => {
  it("is weekends alone when nothing else is said", () => {
    const weekdays = workingCalendar();
    expect(weekdays.isWorkingDay("2020-12-25")).toBe(true);
    expect(weekdays.isWorkingDay("2020-12-26")).toBe(false);
  });

  it("takes another weekend", () => {
    const calendar = workingCalendar({ weekend: [5, 6] });
    expect(calendar.add("2020-04-23", 1)).toBe("2020-04-26");
    expect(calendar.whyNotWorking("2020-04-24")).toMatchObject({ reason: "weekend", title: "Friday" });
  });

  it("has published the years it lists holidays for, and no others", () => {
    const calendar = workingCalendar({ holidays: ["2023-09-13", "2024-09-18"] });
    expect(calendar.published).toEqual({ from: "2023-01-01", through: "2024-12-31" });
  });

  it("is called custom, and names a holiday that has no title, unless told otherwise", () => {
    const calendar = workingCalendar({ holidays: ["2023-09-13"] });
    expect(calendar.id).toBe("custom");
    expect(calendar.whyNotWorking("2023-09-13")?.title).toBe("Bank holiday");
    expect(calendar.with({ closures: [] }).id).toBe("custom+closures");
  });

  it("may have a weekend of six days, a span of one, and closures from the start", () => {
    const sundays = workingCalendar({ weekend: [1, 2, 3, 4, 5, 6] });
    expect(sundays.next("2020-04-20")).toBe("2020-04-26");
    const day = { from: "2020-04-20", through: "2020-04-20" };
    const short = workingCalendar({ covers: day, published: day });
    expect(short.isWorkingDay("2020-04-20")).toBe(true);
    expect(() => short.isWorkingDay("2020-04-21")).toThrow(
      expect.objectContaining({ details: { calendar: "custom", covers: day } }),
    );
    const shut = workingCalendar({ closures: [{ from: "2020-04-20", until: "2020-04-22", title: "Move" }] });
    expect(["2020-04-20", "2020-04-21", "2020-04-22"].map(shut.isWorkingDay)).toEqual([false, false, true]);
    expect(shut.whyNotWorking("2020-04-21")).toMatchObject({ reason: "closure", title: "Move" });
  });

  it("says of a holiday that it is projected on every day but those that are published", () => {
    const holidays = ["2020-01-01", "2020-12-31", "2021-01-01"];
    const calendar = workingCalendar({ holidays, published: { from: "2020-01-01", through: "2020-12-31" } });
    expect(holidays.map((date) => calendar.whyNotWorking(date)?.projected)).toEqual([undefined, undefined, true]);
  });

  it.each([
    ["a weekday between two", { weekend: [6.5, 7] }, "not-a-weekday"],
    ["a weekday too many", { weekend: [6, 8] }, "not-a-weekday"],
    ["a holiday that does not exist", { holidays: ["2023-02-29"] }, "not-a-date"],
    ["a weekday that does not exist", { weekend: [0] }, "not-a-weekday"],
    ["a week of weekends", { weekend: [1, 2, 3, 4, 5, 6, 7] }, "not-a-weekday"],
    ["a span that ends before it begins", { covers: { from: "2021-01-01", through: "2020-01-01" } }, "empty-span"],
  ])("refuses %s", (_, options, code) => {
    expect(() => workingCalendar(options)).toThrow(expect.objectContaining({ code }));
  });
});

describe("a council's closures", () => {
  const council = englandAndWales.with({
    id: "council",
    closures: [
      { from: "2020-12-24", until: "2021-01-01", title: "Christmas shutdown" },
      { date: "2020-06-01", title: "Staff day" },
    ],
  });

  it("are not counted, and are named", () => {
    expect(englandAndWales.add("2020-12-23", 1)).toBe("2020-12-24");
    expect(council.add("2020-12-23", 1)).toBe("2021-01-04");
    expect(council.whyNotWorking("2020-12-29")).toEqual({
      date: "2020-12-29",
      weekday: "Tuesday",
      reason: "closure",
      title: "Christmas shutdown",
    });
  });

  it("must end after they begin", () => {
    expect(() => englandAndWales.with({ closures: [{ from: "2020-06-01", until: "2020-06-01", title: "?" }] })).toThrow(
      expect.objectContaining({ code: "ends-before-it-begins" }),
    );
  });

  it("leave a bank holiday its name, and the calendar they were added to as it was", () => {
    expect(council.whyNotWorking("2020-12-25")?.title).toBe("Christmas Day");
    expect(council.id).toBe("council");
    expect(englandAndWales.isWorkingDay("2020-06-01")).toBe(true);
    expect(council.isWorkingDay("2020-06-01")).toBe(false);
  });
});

describe("a day that is announced", () => {
  const announced = englandAndWales.with({ holidays: [{ date: "2027-06-21", title: "A day announced" }] });

  it("is not counted, and is named as a bank holiday", () => {
    expect(announced.id).toBe("england-and-wales+holidays");
    expect(announced.add("2027-06-18", 1)).toBe("2027-06-22");
    expect(announced.whyNotWorking("2027-06-21")).toEqual({
      date: "2027-06-21",
      weekday: "Monday",
      reason: "bank-holiday",
      title: "A day announced",
    });
    expect(englandAndWales.isWorkingDay("2027-06-21")).toBe(true);
  });

  it("is certain, also in a year of which no list is published", () => {
    const later = englandAndWales.with({ holidays: ["2031-06-23"] });
    expect(later.whyNotWorking("2031-06-23")).not.toHaveProperty("projected");
    expect(later.whyNotWorking("2031-12-25")).toHaveProperty("projected", true);
  });

  it("gives its name to a day on which the office is shut, and takes none from a bank holiday or a weekend", () => {
    const both = englandAndWales.with({
      closures: [{ date: "2027-06-21", title: "Shut" }],
      holidays: [
        { date: "2027-06-21", title: "A day announced" },
        { date: "2027-12-27", title: "Another" },
        { date: "2027-06-19", title: "On a Saturday" },
      ],
    });
    expect(both.id).toBe("england-and-wales+holidays+closures");
    expect(["2027-06-21", "2027-12-27", "2027-06-19"].map((day) => both.whyNotWorking(day)?.title)).toEqual([
      "A day announced",
      "Christmas Day",
      "Saturday",
    ]);
  });
});

describe("several calendars", () => {
  const both = combineCalendars(englandAndWales, scotland);

  it("count a day only when all of them do", () => {
    expect(both.id).toBe("england-and-wales+scotland");
    expect(both.whyNotWorking("2020-04-13")?.title).toBe("Easter Monday");
    expect(both.whyNotWorking("2020-11-30")?.title).toBe("St Andrew’s Day");
    expect(both.isWorkingDay("2020-12-01")).toBe(true);
    expect(both.published).toEqual({ from: "2011-01-01", through: "2028-12-31" });
  });

  it("are published only where all are, and are at least one", () => {
    const of = (from: string, through: string) => workingCalendar({ published: { from, through } });
    const [early, late] = [of("2020-01-01", "2022-12-31"), of("2022-06-01", "2024-12-31")];
    expect(combineCalendars(early, late).published).toEqual({ from: "2022-06-01", through: "2022-12-31" });
    expect(combineCalendars(early, of("2023-01-01", "2024-12-31")).published).toBeNull();
    expect(() => combineCalendars(...([] as unknown as [typeof early]))).toThrow(
      expect.objectContaining({ code: "empty-span" }),
    );
  });

  it("may have a single day in common, the last of one and the first of the other", () => {
    const [one, other] = [
      workingCalendar({ covers: { from: "2020-04-01", through: "2020-04-20" } }),
      workingCalendar({ covers: { from: "2020-04-20", through: "2020-04-30" }, holidays: ["2020-04-20"] }),
    ];
    expect(combineCalendars(one, other).covers).toEqual({ from: "2020-04-20", through: "2020-04-20" });
    expect(combineCalendars(one, other).isWorkingDay("2020-04-20")).toBe(false);
  });

  it("cover what all of them cover", () => {
    const year = workingCalendar({ covers: { from: "2020-01-01", through: "2020-12-31" }, published: null });
    const shared = combineCalendars(northernIreland, year);
    expect(shared.covers).toEqual({ from: "2020-01-01", through: "2020-12-31" });
    expect(shared.published).toBeNull();
    expect(() =>
      combineCalendars(year, workingCalendar({ covers: { from: "2021-01-01", through: "2021-12-31" } })),
    ).toThrow(expect.objectContaining({ code: "empty-span" }));
  });
});

describe("GOV.UK's feed", () => {
  const feed = {
    "england-and-wales": {
      division: "england-and-wales",
      events: [
        { title: "New Year’s Day", date: "2027-01-01", notes: "", bunting: true },
        { title: "A new holiday", date: "2027-07-05", notes: "", bunting: true },
      ],
    },
    scotland: {
      division: "scotland",
      events: [{ title: "2nd January", date: "2028-01-04", notes: "", bunting: true }],
    },
  };

  it("gives a calendar of the years it lists, and no others", () => {
    const calendar = calendarFromGovUk(feed);
    expect(calendar.id).toBe("england-and-wales");
    expect(calendar.whyNotWorking("2027-07-05")?.title).toBe("A new holiday");
    expect(calendar.covers).toEqual({ from: "2027-01-01", through: "2027-12-31" });
    expect(calendarFromGovUk(feed, "scotland").isWorkingDay("2028-01-04")).toBe(false);
  });

  it.each([
    ["nothing", undefined],
    ["text", "england-and-wales"],
    ["another shape", { events: [] }],
    ["no events", { "england-and-wales": { events: [] } }],
    ["an event without a date", { "england-and-wales": { events: [{ title: "Christmas" }] } }],
    ["an event without a title", { "england-and-wales": { events: [{ date: "2027-01-01" }] } }],
    ["an event that is nothing", { "england-and-wales": { events: [null] } }],
    ["a date that does not exist", { "england-and-wales": { events: [{ title: "?", date: "2027-02-29" }] } }],
  ])("is refused when it is %s", (_, value) => {
    expect(() => calendarFromGovUk(value)).toThrow(expect.objectContaining({ code: "not-a-bank-holiday-feed" }));
  });
});

describe("date-holidays", () => {
  it("gives any region's calendar, all of it projected", () => {
    const calendar = calendarFromDateHolidays(new Holidays("GB", "SCT"), { id: "scotland-by-rule" });
    expect(calendar.published).toBeNull();
    expect(calendar.whyNotWorking("2025-12-01")).toMatchObject({ reason: "bank-holiday", projected: true });
    expect(calendar.isWorkingDay("2025-04-21")).toBe(true);
  });

  it("closes every day of a holiday that lasts several", () => {
    const calendar = calendarFromDateHolidays(new Holidays("SA"));
    const days = ["2025-03-30", "2025-03-31", "2025-04-01", "2025-04-02"];
    expect(days.filter((day) => calendar.isWorkingDay(day))).toEqual([]);
  });

  it("takes what is public, for as many days as it lasts, in every year it covers", () => {
    const at = (day: string) => new Date(`${day}T00:00:00Z`);
    const source = {
      getHolidays: (year: number) => [
        { date: `${year}-03-02 00:00:00`, name: "One day", type: "public" },
        {
          date: `${year}-06-01`,
          name: "Two days",
          type: "public",
          start: at(`${year}-06-01`),
          end: at(`${year}-06-03`),
        },
        { date: `${year}-09-01`, name: "Only begun", type: "public", start: at(`${year}-09-01`) },
        { date: `${year}-10-01`, name: "Observed", type: "observance" },
      ],
    };
    const calendar = calendarFromDateHolidays(source, { covers: { from: "2026-01-01", through: "2027-12-31" } });
    expect(calendar.id).toBe("date-holidays");
    const off = calendar.nonWorkingBetween("2026-01-01", "2027-12-31").filter(({ reason }) => reason !== "weekend");
    expect(off.map(({ date, title }) => `${date} ${title}`)).toEqual([
      "2026-03-02 One day",
      "2026-06-01 Two days",
      "2026-06-02 Two days",
      "2026-09-01 Only begun",
      "2027-03-02 One day",
      "2027-06-01 Two days",
      "2027-06-02 Two days",
      "2027-09-01 Only begun",
    ]);
  });

  it("is refused when it knows no holidays at all", () => {
    expect(() => calendarFromDateHolidays(new Holidays())).toThrow(expect.objectContaining({ code: "no-holidays" }));
  });

  it("knows none of the one-off holidays that the published list has", () => {
    const byRule = calendarFromDateHolidays(new Holidays("GB", "SCT"));
    expect(scotland.isWorkingDay("2026-06-15")).toBe(false);
    expect(byRule.isWorkingDay("2026-06-15")).toBe(true);
  });
});
