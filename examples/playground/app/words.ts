import { longDate } from "child-protection-conferences/calendar";

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

/** `1 deadline`, `2 deadlines` */
export function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}

/** `Wednesday 22 April 2020 at 12:00`; without a time where the day is all there is. */
export function momentInWords(moment: string): string {
  const time = moment.length > 10 ? ` at ${moment.slice(11, 16)}` : "";
  return `${longDate(moment.slice(0, 10))}${time}`;
}
