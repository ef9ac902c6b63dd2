import { format, parse } from "date-fns";
import { describe, expect, it } from "vitest";
import type { RowOptions } from "../../../src/model/index.js";
import { field, has } from "./read.js";

const bornOn = field("bornOn");
const starts = field("conference.held.start");

describe("a day", () => {
  it.each([
    ["SQL Server", "2020-05-05 00:00:00.0000000"],
    ["SQL Server, with an offset", "2020-05-05 00:00:00.0000000 +01:00"],
    [".NET", "2020-05-05T00:00:00"],
    ["PostgreSQL", "2020-05-05 00:00:00+01"],
    ["PostgreSQL, in UTC", "2020-05-04 23:00:00+00"],
    ["a padded column", "2020-05-05  "],
    ["JSON", "2020-05-04T23:00:00.000Z"],
  ])("is read as %s writes it", (_, text) => expect(bornOn(text)).toEqual(has("bornOn", "2020-05-05")));

  it("is a leap day only in a leap year", () => {
    expect(bornOn("2020-02-29 00:00:00")).toEqual(has("bornOn", "2020-02-29"));
    expect(bornOn("2019-02-29 00:00:00")).toEqual(["date-does-not-exist bornOn"]);
    expect(bornOn(new Date("2024-02-29T00:00Z"))).toEqual(has("bornOn", "2024-02-29"));
  });

  it("is written otherwise only where the caller says how", () => {
    const as = (pattern: string): RowOptions => ({ readDate: (text) => parse(text, pattern, new Date(2000, 0, 1)) });
    expect(bornOn("05/06/2020")).toEqual(["not-a-date bornOn"]);
    expect(bornOn("05/06/2020", as("dd/MM/yyyy"))).toEqual(has("bornOn", "2020-06-05"));
    expect(bornOn("05-MAY-20", as("dd-MMM-yy"))).toEqual(has("bornOn", "2020-05-05"));
    expect(bornOn("29/02/2019", as("dd/MM/yyyy"))).toEqual(["not-a-date bornOn"]);
    expect(starts("05/05/2020 10:30:00", as("dd/MM/yyyy HH:mm:ss"))).toEqual(
      has("conference.held.start", "2020-05-05T10:30:00"),
    );
    expect(starts("05/05/2020", as("dd/MM/yyyy"))).toEqual(has("conference.held.start", "2020-05-05"));
    expect(starts("29/03/2020 01:30", as("dd/MM/yyyy HH:mm"))).toEqual(
      // In a zone whose clocks skip it, the parser has moved it on already.
      format(new Date(2020, 2, 29, 1, 30), "HH:mm") === "01:30"
        ? ["time-does-not-exist conference.held.start"]
        : has("conference.held.start", "2020-03-29T02:30:00"),
    );
    const fails: RowOptions = { readDate: () => undefined };
    expect(bornOn("soon", fails)).toEqual(["not-a-date bornOn"]);
    expect(bornOn("5 May", { readDate: () => "2020-05-05" })).toEqual(has("bornOn", "2020-05-05"));
    const throws: RowOptions = {
      readDate: () => {
        throw new RangeError("no date");
      },
    };
    expect(bornOn("soon", throws)).toEqual(["not-a-date bornOn"]);
    expect(starts("soon", throws)).toEqual(["not-a-date-or-time conference.held.start"]);
    // What is written as ISO is, is not asked about.
    expect(bornOn("2020-05-05", fails)).toEqual(has("bornOn", "2020-05-05"));
    expect(bornOn("2020-02-30", { readDate: () => "2020-05-05" })).toEqual(["date-does-not-exist bornOn"]);
  });

  it("is no number, and no date that is none", () => {
    expect(bornOn(43956)).toEqual(["wrong-type bornOn"]);
    expect(bornOn(new Date("soon"))).toEqual(["not-a-date bornOn"]);
    expect(starts(new Date("soon"))).toEqual(["not-a-date-or-time conference.held.start"]);
    expect(bornOn(new Date(8.64e15))).toEqual(["not-a-date bornOn"]);
  });
});

/** How many minutes each is behind UTC in June. */
const ZONES = [
  ["UTC", 0],
  ["Europe/London", -60],
  ["America/Los_Angeles", 420],
  ["Pacific/Kiritimati", -840],
  ["Asia/Kolkata", -330],
  // Its clocks skip midnight in spring.
  ["Asia/Beirut", -180],
] as const;

describe.each(ZONES)("a Date where the clock stands in %s", (zone, behind) => {
  const here = <T>(what: () => T): T => {
    const before = process.env["TZ"];
    process.env["TZ"] = zone;
    try {
      expect(new Date(2020, 5, 1).getTimezoneOffset()).toBe(behind);
      return what();
    } finally {
      if (before === undefined) delete process.env["TZ"];
      else process.env["TZ"] = before;
    }
  };

  it("is an instant unless said otherwise: a day field has its day in London", () => {
    here(() => {
      expect(bornOn(new Date("2020-05-04T23:00:00Z"))).toEqual(has("bornOn", "2020-05-05"));
      expect(bornOn(new Date("2020-01-04T23:00:00Z"))).toEqual(has("bornOn", "2020-01-04"));
      expect(starts(new Date("2020-05-05T09:00:00Z"))).toEqual(
        has("conference.held.start", "2020-05-05T09:00:00.000Z"),
      );
    });
  });

  // Midsummer, midwinter, leap day, both changes of London's clocks, and of others'.
  it.each(["2020-06-21", "2020-12-21", "2024-02-29", "2020-03-29", "2020-10-25", "2020-03-08", "2021-03-28"])(
    "is the day %s, where it is midnight by the clock that was named",
    (day) => {
      here(() => {
        const [year, month, date] = day.split("-").map(Number) as [number, number, number];
        for (const [datesAre, midnight] of [
          ["utc", new Date(Date.UTC(year, month - 1, date))],
          ["local", new Date(year, month - 1, date)],
        ] as const) {
          expect(bornOn(midnight, { datesAre })).toEqual(has("bornOn", day));
          expect(starts(midnight, { datesAre })).toEqual(has("conference.held.start", day));
        }
      });
    },
  );

  it("is London's time, as the clock that was named shows it", () => {
    here(() => {
      const local = new Date(2020, 4, 5, 10, 30);
      expect(starts(local, { datesAre: "local" })).toEqual(has("conference.held.start", "2020-05-05T10:30:00"));
      expect(bornOn(local, { datesAre: "local" })).toEqual(has("bornOn", "2020-05-05"));
      const utc = new Date(Date.UTC(2020, 4, 5, 10, 30));
      expect(starts(utc, { datesAre: "utc" })).toEqual(has("conference.held.start", "2020-05-05T10:30:00"));
      expect(starts(new Date("2020-03-29T01:30Z"), { datesAre: "utc" })).toEqual([
        "time-does-not-exist conference.held.start",
      ]);
      expect(starts(new Date("2020-10-25T01:30Z"), { datesAre: "utc" })).toEqual([
        "time-exists-twice conference.held.start",
      ]);
      // Of a day, the time does not matter.
      expect(bornOn(new Date("2020-03-29T01:30Z"), { datesAre: "utc" })).toEqual(has("bornOn", "2020-03-29"));
    });
  });

  it("is the same as a text at midnight by the clock that was named", () => {
    here(() => {
      for (const text of ["2020-05-05 00:00:00", "2020-05-05T00:00", "2020-05-05 00:00:00.0000000"]) {
        for (const datesAre of ["utc", "local"] as const) {
          expect(starts(text, { datesAre })).toEqual(has("conference.held.start", "2020-05-05"));
          expect(bornOn(text, { datesAre })).toEqual(has("bornOn", "2020-05-05"));
        }
        expect(starts(text)).toEqual(has("conference.held.start", text));
      }
      for (const text of ["2020-05-05 00:00:01", "2020-05-05 00:00:00.001", "2020-05-05T00:00:00Z"]) {
        expect(starts(text, { datesAre: "utc" })).toEqual(has("conference.held.start", text));
      }
      expect(starts("5 May", { datesAre: "utc", readDate: () => "2020-05-05T00:00" })).toEqual(
        has("conference.held.start", "2020-05-05"),
      );
    });
  });

  it("is midnight in UTC or London on the right day by default", () => {
    for (const text of ["2020-06-21T00:00Z", "2020-06-20T23:00Z"]) {
      expect(here(() => bornOn(new Date(text)))).toEqual(has("bornOn", "2020-06-21"));
    }
  });
});
