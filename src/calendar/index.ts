/**
 * Days and how they are counted: working calendars, bank holidays, periods, and the day in London of an instant. Takes
 * days, instants and lists of holidays. Gives days, instants and calendars. Imports no other folder.
 *
 * Days are `YYYY-MM-DD` strings and instants are ISO 8601; no `Date` crosses this face, and nothing reads the clock.
 *
 * @module
 */
export { applyPeriod, countingOf } from "./apply-period.js";
export { calendarFromDateHolidays, type DateHolidays } from "./calendar-from-date-holidays.js";
export { calendarFromGovUk } from "./calendar-from-govuk.js";
export { calendarTexts } from "./calendar-texts.js";
export { CodedError } from "./coded-error.js";
export {
  calendarOfDivision,
  divisions,
  englandAndWales,
  northernIreland,
  scotland,
  type Division,
} from "./divisions.js";
export {
  addDays,
  addMonths,
  dayNumber,
  isLocalDate,
  localDate,
  longDate,
  shortDate,
  weekday,
  weekdayNumber,
  type LocalDate,
  type Weekday,
} from "./local-date.js";
export {
  addHours,
  londonTimeOfDay,
  momentAt,
  momentPattern,
  momentProblems,
  readDate,
  readMoment,
  writeInstant,
  writeMoment,
  type Instant,
  type Moment,
  type MomentProblem,
} from "./london-time.js";
export {
  beforeTheDayOf,
  days,
  eventsOf,
  every,
  gestationWeeks,
  hours,
  laterOf,
  months,
  on,
  soonerOf,
  weeks,
  workingDays,
  type ChosenPeriod,
  type CountedPeriod,
  type DayPeriod,
  type Duration,
  type Period,
  type Unit,
  type WorkingDaysDuration,
} from "./period.js";
export { workingCalendar } from "./make-calendar.js";
export { combineCalendars } from "./combine-calendars.js";
export type {
  Closure,
  CountExplained,
  Counting,
  CountsByDayNumber,
  NonWorkingDay,
  Span,
  WorkingCalendar,
  WorkingCalendarOptions,
} from "./working-calendar.js";
