import {
  addDays,
  countingOf,
  londonTimeOfDay,
  longDate,
  shortDate,
  type CountedPeriod,
  type Counting,
  type DayPeriod,
  type LocalDate,
  type Moment,
  type NonWorkingDay,
} from "../calendar/index.js";

/** `Wednesday 22 April 2020 at 10:00` */
export function inWords({ date, at }: Moment): string {
  return at === null ? longDate(date) : `${longDate(date)} at ${londonTimeOfDay(at)}`;
}

function conventionInWords(counting: Counting, relation: "after" | "before"): string {
  switch (counting) {
    case "day-zero":
      return "";
    case "inclusive":
      return ", that day being the first if it is a working day,";
    case "clear-days":
      return ", with that many clear days between,";
    case "rolled-start":
      return `, from the working day ${relation} it if it is none itself,`;
  }
}

/** `15 working days after` */
export function lengthInWords(period: CountedPeriod | DayPeriod, wholeDays: boolean): string {
  if (!("count" in period)) return period.relation === "on" ? "The same day" : "The day before";
  const { count: number, unit, relation } = period;
  const units = (number === 1 ? unit.slice(0, -1) : unit).replace("-", " ");
  switch (relation) {
    case "by":
      return `${number} weeks and 0 days of the pregnancy, which is then 40 weeks and 0 days,`;
    case "spanning":
      return `The last of ${number} ${units}, of which that day is the first if it is a working day,`;
    case "every":
      return `The next, ${number} ${units} after,`;
    default: {
      const convention = unit === "working-days" ? conventionInWords(countingOf(period), relation) : "";
      return `${number} ${units} ${relation}${wholeDays ? ", in whole days," : ""}${convention}`;
    }
  }
}

/** ` Not counted: Fri 10 Apr (Good Friday), Sat 11 and Sun 12 Apr.` The result's own date tells the year. */
export function skippedInWords(skipped: readonly NonWorkingDay[]): string {
  if (skipped.length === 0) return "";
  let text = " Not counted: ";
  for (let index = 0; index < skipped.length; index++) {
    const off = skipped[index]!;
    const next = skipped[index + 1];
    if (index > 0) text += ", ";
    if (next && isWeekend(off, next)) {
      text += weekendInWords(off, next);
      index++;
    } else {
      text += dayInWords(off);
    }
  }
  return `${text}.`;
}

function isWeekend(off: NonWorkingDay, next: NonWorkingDay): boolean {
  return (
    off.reason === "weekend" && next.reason === "weekend" && (weekends.has(off) || addDays(off.date, 1) === next.date)
  );
}

/** The words for a calendar's days are made once for each. */
const days = new WeakMap<NonWorkingDay, string>();
const weekends = new WeakMap<NonWorkingDay, string>();

/** `Fri 10 Apr (Good Friday)` */
function dayInWords(off: NonWorkingDay): string {
  let words = days.get(off);
  if (words === undefined) {
    const { date, reason, title, projected } = off;
    words = dayAndMonth(date) + (reason === "weekend" ? "" : ` (${title}${projected ? ", projected" : ""})`);
    days.set(off, words);
  }
  return words;
}

/** `Sat 11 and Sun 12 Apr`, `Sat 31 Oct and Sun 1 Nov` */
function weekendInWords(off: NonWorkingDay, next: NonWorkingDay): string {
  let words = weekends.get(off);
  if (words === undefined) {
    const [first, second] = [dayAndMonth(off.date), dayAndMonth(next.date)];
    const month = second.slice(-4);
    words = `${first.endsWith(month) ? first.slice(0, -4) : first} and ${second}`;
    weekends.set(off, words);
  }
  return words;
}

/** `Fri 10 Apr` */
function dayAndMonth(date: LocalDate): string {
  return shortDate(date).slice(0, -5);
}
