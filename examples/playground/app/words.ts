import { longDate, shortDate } from "child-protection-conferences/calendar";

/** `conference-service` → `conference service` */
export function spelt(code: string): string {
  return code.replaceAll("-", " ");
}

/** `["a", "b", "c"]` → `a, b and c` */
export function series(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function uncapital(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** `1 date`, `2 dates` */
export function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}

/** `Wednesday 22 April 2020 at 12:00`; without a time where the day is all there is. */
export function momentInWords(moment: string): string {
  return `${longDate(moment.slice(0, 10))}${timeIn(moment)}`;
}

/** `Wednesday 22 April at 12:00`, with its year where that is another than this one. */
export function dayInWords(moment: string, asOf: string | null): string {
  return withoutYear(longDate(moment.slice(0, 10)), moment, asOf) + timeIn(moment);
}

/** The same in short: `Wed 22 Apr`. */
export function shortDay(moment: string, asOf: string | null): string {
  return withoutYear(shortDate(moment.slice(0, 10)), moment, asOf) + timeIn(moment);
}

function withoutYear(written: string, moment: string, asOf: string | null): string {
  return moment.slice(0, 4) === asOf?.slice(0, 4) ? written.slice(0, -5) : written;
}

function timeIn(moment: string): string {
  return moment.length > 10 ? ` at ${moment.slice(11, 16)}` : "";
}
