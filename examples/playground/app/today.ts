import type { LocalDate } from "child-protection-conferences/calendar";

/** Today in London: the only place where the page reads the clock for a date. */
export function today(): LocalDate {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" }).format();
}
