import {
  addDays,
  countingOf,
  londonTimeOfDay,
  longDate,
  shortDate,
  type CountedPeriod,
  type Counting,
  type DayPeriod,
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
  const names: string[] = [];
  for (const [index, off] of skipped.entries()) {
    const { date, reason, title, projected } = off;
    const day = dayAndMonth(off);
    const before = skipped[index - 1];
    if (reason === "weekend" && before?.reason === "weekend" && addDays(before.date, 1) === date) {
      names.push(
        `${names.pop()!.replace(/ [A-Z][a-z]{2}$/, (month) => (day.endsWith(month) ? "" : month))} and ${day}`,
      );
    } else {
      names.push(reason === "weekend" ? day : `${day} (${title}${projected ? ", projected" : ""})`);
    }
  }
  return ` Not counted: ${names.join(", ")}.`;
}

const remembered = new WeakMap<NonWorkingDay, string>();

/** `Fri 10 Apr`; made once for each of a calendar's days. */
function dayAndMonth(off: NonWorkingDay): string {
  let words = remembered.get(off);
  if (words === undefined) remembered.set(off, (words = shortDate(off.date).slice(0, -5)));
  return words;
}
