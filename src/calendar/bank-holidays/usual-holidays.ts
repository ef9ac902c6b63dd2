import { daysFromCivil, weekdayOfDayNumber } from "../local-date.js";

/** A bank holiday and its usual day: a day of a month, a Monday of a month, or so many days after Easter Sunday. */
export type UsualHoliday = { readonly title: string } & (
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly monday: "first" | "last" }
  | { readonly easter: number }
);

const newYearsDay: UsualHoliday = { title: "New Year’s Day", month: 1, day: 1 };
const goodFriday: UsualHoliday = { title: "Good Friday", easter: -2 };
const easterMonday: UsualHoliday = { title: "Easter Monday", easter: 1 };
const earlyMay: UsualHoliday = { title: "Early May bank holiday", month: 5, monday: "first" };
const spring: UsualHoliday = { title: "Spring bank holiday", month: 5, monday: "last" };
const lateSummer: UsualHoliday = { title: "Summer bank holiday", month: 8, monday: "last" };
const christmasDay: UsualHoliday = { title: "Christmas Day", month: 12, day: 25 };
const boxingDay: UsualHoliday = { title: "Boxing Day", month: 12, day: 26 };

export const usualInEnglandAndWales: readonly UsualHoliday[] = [
  newYearsDay,
  goodFriday,
  easterMonday,
  earlyMay,
  spring,
  lateSummer,
  christmasDay,
  boxingDay,
];

export const usualInScotland: readonly UsualHoliday[] = [
  newYearsDay,
  { title: "2nd January", month: 1, day: 2 },
  goodFriday,
  earlyMay,
  spring,
  { title: "Summer bank holiday", month: 8, monday: "first" },
  { title: "St Andrew’s Day", month: 11, day: 30 },
  christmasDay,
  boxingDay,
];

export const usualInNorthernIreland: readonly UsualHoliday[] = [
  newYearsDay,
  { title: "St Patrick’s Day", month: 3, day: 17 },
  goodFriday,
  easterMonday,
  earlyMay,
  spring,
  { title: "Battle of the Boyne (Orangemen’s Day)", month: 7, day: 12 },
  lateSummer,
  christmasDay,
  boxingDay,
];

/**
 * The bank holidays of a year as they usually are: their titles by day number. One on a weekend is on the next day that is
 * neither of a weekend nor a bank holiday itself. For the years 1900 to 2099.
 */
export function usualHolidays(year: number, usual: readonly UsualHoliday[]): ReadonlyMap<number, string> {
  const dated = usual.map((holiday) => [dayIn(year, holiday), holiday.title] as const);
  const found = new Map(dated.filter(([day]) => !isWeekend(day)));
  for (const [day, title] of dated.filter(([own]) => isWeekend(own))) {
    let substitute = day;
    while (isWeekend(substitute) || found.has(substitute)) substitute++;
    found.set(substitute, title);
  }
  return found;
}

function dayIn(year: number, holiday: UsualHoliday): number {
  if ("easter" in holiday) return easterSunday(year) + holiday.easter;
  if ("day" in holiday) return daysFromCivil(year, holiday.month, holiday.day);
  const isFirst = holiday.monday === "first";
  const from = daysFromCivil(year, isFirst ? holiday.month : holiday.month + 1, 1);
  const monday = from + ((8 - weekdayOfDayNumber(from)) % 7);
  return isFirst ? monday : monday - 7;
}

/** Carter's rule: the Sunday after the full moon of spring. It holds from 1900 to 2099. */
function easterSunday(year: number): number {
  const moon = ((204 - 11 * (year % 19)) % 30) + 21;
  const fullMoon = moon > 48 ? moon - 1 : moon;
  const weekday = (year + Math.floor(year / 4) + fullMoon + 1) % 7;
  return daysFromCivil(year, 3, fullMoon + 7 - weekday);
}

function isWeekend(day: number): boolean {
  return weekdayOfDayNumber(day) > 5;
}
