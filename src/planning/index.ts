/**
 * What if: the days on which a conference can be held, what changes from one timeline to the next, which count gives a
 * date, and what a new bank holiday moves. Takes records or timelines, a policy, and what could be otherwise. Gives
 * days, changes, counts and effects. May import `worklist` and the folders before it.
 *
 * @module
 */
export { affectedByHoliday, affectedByHolidayAsync } from "./affected-by-holiday.js";
export type {
  Affectable,
  AffectedConference,
  AffectedDeadline,
  AnnouncedHoliday,
  HolidayEffects,
  Where,
} from "./holiday-effects.js";
export type { Cause, Change, Changes, FactThen, Item, Move, OtherChange, PolicyThen } from "./change.js";
export { changesBetween, type ChangesOptions } from "./changes-between.js";
export type { CountGiving } from "./count.js";
export { countsGiving, type CountsGivingOptions } from "./counts-giving.js";
export type { DateExplained, DateExplanation, Difference, CountLength } from "./date-explained.js";
export { explainDate, type DateGiven } from "./explain-date.js";
export type {
  Advice,
  Against,
  Binding,
  Bound,
  PossibleDate,
  PossibleDates,
  PossibleDatesOptions,
} from "./possible-date.js";
export { possibleDates } from "./possible-dates.js";
