import type { Instant, LocalDate } from "../calendar/index.js";

/** A deadline, as far as this asks. */
export interface Upcoming {
  readonly status: string | null;
  readonly due: { readonly lastWorkingDay: LocalDate | null };
}

/** Whether the day asked about is the last working day for something that is due on a day on which nobody works. */
export function isLastWorkingDay({ status, due }: Upcoming, asOf: Instant | LocalDate | null): boolean {
  return status === "upcoming" && asOf?.slice(0, 10) === due.lastWorkingDay;
}
