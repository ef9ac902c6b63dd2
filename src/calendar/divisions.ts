import { divisionCalendar } from "./bank-holidays/division-calendar.js";
import { publishedHolidays as inEnglandAndWales } from "./bank-holidays/england-and-wales.js";
import { publishedHolidays as inNorthernIreland } from "./bank-holidays/northern-ireland.js";
import { publishedHolidays as inScotland } from "./bank-holidays/scotland.js";
import { usualInEnglandAndWales, usualInNorthernIreland, usualInScotland } from "./bank-holidays/usual-holidays.js";
import type { WorkingCalendar } from "./working-calendar.js";

/** The divisions of the United Kingdom that have bank holidays of their own, as GOV.UK names them. */
export const divisions = ["england-and-wales", "scotland", "northern-ireland"] as const;
/** One of the divisions that have bank holidays of their own; see {@link divisions}. */
export type Division = (typeof divisions)[number];

/**
 * Weekends and the bank holidays of England and Wales: as published on GOV.UK for 2011 to 2028, projected for 1990 to
 * 2010 and 2029 to 2060. A projection knows no one-off holiday: the jubilees of 2002 and the millennium are not in it.
 */
export const englandAndWales: WorkingCalendar = /* @__PURE__ */ divisionCalendar(
  "england-and-wales",
  usualInEnglandAndWales,
  inEnglandAndWales,
);

/** Weekends and the bank holidays of Scotland; years as for {@link englandAndWales}. */
export const scotland: WorkingCalendar = /* @__PURE__ */ divisionCalendar("scotland", usualInScotland, inScotland);

/** Weekends and the bank holidays of Northern Ireland; years as for {@link englandAndWales}. */
export const northernIreland: WorkingCalendar = /* @__PURE__ */ divisionCalendar(
  "northern-ireland",
  usualInNorthernIreland,
  inNorthernIreland,
);

/**
 * The working days of a division.
 *
 * @example
 * ```ts
 * calendarOfDivision("scotland").add("2026-03-31", 10); // "2026-04-15": Good Friday does not count, Easter Monday does
 * ```
 */
export function calendarOfDivision(division: Division): WorkingCalendar {
  switch (division) {
    case "england-and-wales":
      return englandAndWales;
    case "scotland":
      return scotland;
    case "northern-ireland":
      return northernIreland;
  }
}

/**
 * The divisions whose bank holidays a calendar leaves out, as its id says: of `scotland` and of `scotland+closures`
 * Scotland's.
 */
export function divisionsIn(calendarId: string): readonly Division[] {
  const parts = calendarId.split("+");
  return divisions.filter((division) => parts.includes(division));
}

/** The working days of the division a calendar's id names first; of one that names none, those of England and Wales. */
export function divisionCalendarIn(calendarId: string): WorkingCalendar {
  return calendarOfDivision(divisionsIn(calendarId)[0] ?? "england-and-wales");
}
