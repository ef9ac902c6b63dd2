import {
  addDays,
  countingOf,
  type CountedPeriod,
  type Counting,
  type DayPeriod,
  type NonWorkingDay,
} from "../calendar/index.js";
import { dateText } from "./dates.js";
import { english, say, section, textIn, type Language } from "../language/language.js";
import { chainTexts } from "./lists.js";

/** So much time. */
export const unitWords = /* @__PURE__ */ section("units", {
  "working-days": { one: "{count} working day", other: "{count} working days" },
  days: { one: "{count} day", other: "{count} days" },
  "calendar-days": { one: "{count} calendar day", other: "{count} calendar days" },
  weeks: { one: "{count} week", other: "{count} weeks" },
  months: { one: "{count} month", other: "{count} months" },
  hours: { one: "{count} hour", other: "{count} hours" },
  "gestation-weeks": { one: "{count} week of pregnancy", other: "{count} weeks of pregnancy" },
} satisfies Record<CountedPeriod["unit"], object>);

/** The steps of a count. */
export const countWords = /* @__PURE__ */ section("counts", {
  from: "Counted from {event}: {day}.",
  chooseSooner: "The sooner of these counts: {day}.",
  chooseLater: "The later of these counts: {day}.",
  is: "{length} is {day}.",
  isAndSkipped: "{length} is {day}. {skipped}",
  sameDay: "The same day",
  dayBefore: "The day before",
  after: "{time} after",
  before: "{time} before",
  afterInWholeDays: "{time} after, in whole days,",
  beforeInWholeDays: "{time} before, in whole days,",
  afterInclusive: "{time} after, that day being the first if it is a working day,",
  beforeInclusive: "{time} before, that day being the first if it is a working day,",
  afterClearDays: "{time} after, with that many clear days between,",
  beforeClearDays: "{time} before, with that many clear days between,",
  afterRolledStart: "{time} after, from the working day after it if it is none itself,",
  beforeRolledStart: "{time} before, from the working day before it if it is none itself,",
  by: "{count} weeks and 0 days of the pregnancy, which is then 40 weeks and 0 days,",
  spanning: "The last of {time}, of which that day is the first if it is a working day,",
  every: "The next, {time} after,",
  notCounted: "Not counted: {days}.",
  weekendOfTwoMonths: "{first} and {second}",
  weekendOfOneMonth: "{first} and {second}",
  off: "{day} ({title})",
  offProjected: "{day} ({title}, projected)",
});

/** `15 working days` */
export function lengthText(count: number, unit: CountedPeriod["unit"], language: Language = english): string {
  return say(language, unitWords, unit, { count });
}

const CONVENTIONS = {
  "day-zero": { after: "after", before: "before" },
  inclusive: { after: "afterInclusive", before: "beforeInclusive" },
  "clear-days": { after: "afterClearDays", before: "beforeClearDays" },
  "rolled-start": { after: "afterRolledStart", before: "beforeRolledStart" },
} as const satisfies Record<Counting, object>;

/** `15 working days after` */
export function periodText(
  period: CountedPeriod | DayPeriod,
  wholeDays: boolean,
  language: Language = english,
): string {
  if (!("count" in period)) return say(language, countWords, period.relation === "on" ? "sameDay" : "dayBefore");
  const { count, unit, relation } = period;
  const time = lengthText(count, unit, language);
  switch (relation) {
    case "by":
    case "spanning":
    case "every":
      return say(language, countWords, relation, { count, time });
    default: {
      const how = wholeDays
        ? (`${relation}InWholeDays` as const)
        : CONVENTIONS[unit === "working-days" ? countingOf(period) : "day-zero"][relation];
      return say(language, countWords, how, { time });
    }
  }
}

/** `Not counted: Fri 10 Apr (Good Friday), Sat 11 and Sun 12 Apr.` The result's own date tells the year. */
export function skippedText(skipped: readonly NonWorkingDay[], language: Language = english): string {
  const days: string[] = [];
  for (let index = 0; index < skipped.length; index++) {
    const off = skipped[index]!;
    const next = skipped[index + 1];
    if (next && isWeekend(off, next)) {
      days.push(kept(weekends, off, language, () => weekendText(off, next, language)));
      index++;
    } else {
      days.push(kept(singleDays, off, language, () => dayOffText(off, language)));
    }
  }
  return say(language, countWords, "notCounted", { days: chainTexts(days, "comma", language) });
}

function isWeekend(off: NonWorkingDay, next: NonWorkingDay): boolean {
  return (
    off.reason === "weekend" && next.reason === "weekend" && (weekends.has(off) || addDays(off.date, 1) === next.date)
  );
}

/** The English words for a calendar's days are made once for each. */
const singleDays = new WeakMap<NonWorkingDay, string>();
const weekends = new WeakMap<NonWorkingDay, string>();

function kept(
  among: WeakMap<NonWorkingDay, string>,
  day: NonWorkingDay,
  language: Language,
  make: () => string,
): string {
  if (language !== english) return make();
  let words = among.get(day);
  if (words === undefined) among.set(day, (words = make()));
  return words;
}

/** `Fri 10 Apr (Good Friday)` */
function dayOffText({ date, reason, title, projected }: NonWorkingDay, language: Language): string {
  const day = dateText(date, "dayAndMonth", language);
  if (reason === "weekend") return day;
  return say(language, countWords, projected ? "offProjected" : "off", { day, title: textIn(language, title ?? "") });
}

/** `Sat 11 and Sun 12 Apr`, `Sat 31 Oct and Sun 1 Nov` */
function weekendText(off: NonWorkingDay, next: NonWorkingDay, language: Language): string {
  const isOneMonth = off.date.slice(0, 7) === next.date.slice(0, 7);
  return say(language, countWords, isOneMonth ? "weekendOfOneMonth" : "weekendOfTwoMonths", {
    first: dateText(off.date, isOneMonth ? "weekdayAndDay" : "dayAndMonth", language),
    second: dateText(next.date, "dayAndMonth", language),
  });
}
