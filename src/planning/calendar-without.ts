import {
  addDays,
  weekdayNumber,
  workingCalendar,
  type NonWorkingDay,
  type WorkingCalendar,
} from "../calendar/index.js";

/** Why a day beside the weekend is off. */
type Reason = Exclude<NonWorkingDay["reason"], "weekend">;

/** Asking a calendar about every day that it covers takes longer than all that is counted with the answer. */
const made = /* @__PURE__ */ new WeakMap<WorkingCalendar, Map<string, WorkingCalendar>>();

/**
 * A calendar without the days that are off for one of these reasons: to count as a system does that knows no bank holidays.
 * Where it has none of them it is the calendar itself. Its id is the same.
 */
export function calendarWithout(calendar: WorkingCalendar, ...reasons: readonly Reason[]): WorkingCalendar {
  let known = made.get(calendar);
  if (!known) made.set(calendar, (known = new Map()));
  const key = reasons.toSorted().join();
  let found = known.get(key);
  if (!found) known.set(key, (found = makeWithout(calendar, reasons)));
  return found;
}

function makeWithout(calendar: WorkingCalendar, reasons: readonly Reason[]): WorkingCalendar {
  const { id, covers, published } = calendar;
  const [from, through] = [covers.from, covers.through];
  const ends = [from, through].flatMap((day) => calendar.whyNotWorking(day) ?? []);
  const off = [...calendar.nonWorkingBetween(from, through), ...ends].filter(({ reason }) => reason !== "weekend");
  const left = off.filter(({ reason }) => !reasons.some((each) => each === reason));
  if (left.length === off.length) return calendar;
  const week = Array.from({ length: 7 }, (_, days) => addDays(from, days));
  return workingCalendar({
    id,
    covers,
    published,
    weekend: week.filter((day) => calendar.whyNotWorking(day)?.reason === "weekend").map(weekdayNumber),
    holidays: left.filter(({ reason }) => reason === "bank-holiday"),
    closures: left.filter(({ reason }) => reason === "closure"),
  });
}
