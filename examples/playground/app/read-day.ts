import { isLocalDate, type LocalDate } from "child-protection-conferences/calendar";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const FULL = "january february march april may june july august september october november december".split(" ");

/** What is wrong with a day that somebody typed. */
export type DayProblem = "not-a-date" | "date-does-not-exist";

/**
 * A day as people write one: `21/4/2020`, `21.4.2020`, `21 April 2020`, `Tue 21 Apr 2020`, `2020-04-21`. The day comes
 * before the month, and the year is written in full.
 */
export function readDay(text: string): { date: LocalDate } | { problem: DayProblem } {
  const written =
    /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/.exec(text.trim()) ??
    /^(?:[a-z]+,? )?(?<day>\d{1,2})(?:st|nd|rd|th)?[ ./-]+(?<month>\d{1,2}|[a-z]+)[ ./,-]+(?<year>\d{4})$/i.exec(
      text.trim().replaceAll(/\s+/g, " "),
    );
  if (!written?.groups) return { problem: "not-a-date" };
  const { year, month, day } = written.groups as Record<"year" | "month" | "day", string>;
  const isNumber = /^\d/.test(month);
  const number = isNumber ? Number(month) : monthNamed(month.toLowerCase());
  if (number === 0 && !isNumber) return { problem: "not-a-date" };
  const date = `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isLocalDate(date) ? { date } : { problem: "date-does-not-exist" };
}

/** The month of this name, or of its first three letters; 0 for none. */
function monthNamed(name: string): number {
  return (FULL.includes(name) ? FULL.indexOf(name) : name === "sept" ? 8 : MONTHS.indexOf(name)) + 1;
}

/** `21/4/2020`: a day as the form shows it. */
export function writeDay(date: LocalDate): string {
  const [year, month, day] = date.split("-");
  return `${Number(day)}/${Number(month)}/${year}`;
}
