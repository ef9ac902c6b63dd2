import { addDays, addMonths, CodedError, isLocalDate, type LocalDate, type Span } from "../calendar/index.js";
import { periodLengths, type MeasureOptions, type PeriodLength } from "./measures.js";

const MONTHS: Readonly<Record<PeriodLength, number>> = { month: 1, quarter: 3, year: 12 };

/**
 * The periods that have a row each: whole months, quarters or years, of which the first and the last may be cut short.
 *
 * @throws CodedError `not-a-date`, `not-a-period`, `unknown-period-length`.
 */
export function periodsOf({ on, by, from, through = on }: MeasureOptions): readonly Span[] {
  for (const day of [on, through, ...(from === undefined ? [] : [from])]) {
    if (!isLocalDate(day)) throw new CodedError("not-a-date", "Expected a day that exists, written YYYY-MM-DD.");
  }
  if (by !== undefined && !periodLengths.includes(by)) {
    throw new CodedError("unknown-period-length", `Give one of: ${periodLengths.join(", ")}.`);
  }
  const first = from ?? startOf("year", through);
  if (first > through) throw new CodedError("not-a-period", "The first day is after the last.");
  if (through > on) throw new CodedError("not-a-period", "The last day is after the day as of which figures are told.");
  if (by === undefined) return [{ from: first, through }];
  const periods: Span[] = [];
  for (let start = first; start <= through;) {
    const next = addMonths(startOf(by, start), MONTHS[by]);
    const last = addDays(next, -1);
    periods.push({ from: start, through: last < through ? last : through });
    start = next;
  }
  return periods;
}

/** The first day of the month, quarter or year of a day. Years, and with them quarters, begin with April. */
function startOf(length: PeriodLength, day: LocalDate): LocalDate {
  const month = `${day.slice(0, 7)}-01`;
  const sinceApril = (Number(day.slice(5, 7)) + 8) % 12;
  return addMonths(month, -(sinceApril % MONTHS[length]));
}
