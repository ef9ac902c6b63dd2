import { checkOptions, isAnything, isFlag } from "../calendar/check-options.js";
import { CodedError, dayNumber, englandAndWales, type LocalDate } from "../calendar/index.js";

/** The year that a return is about; one of the two is needed. */
export interface CensusPeriodOptions {
  /**
   * Its last day, as the header has it. Give today to preview a year that is not over: what is open is judged as of today.
   */
  readonly referenceDate?: LocalDate | undefined;
  /** In place of it, the year in which it ends: 2025 is 1 April 2024 to 31 March 2025. */
  readonly year?: number | undefined;
}

/** The days that rules compare with. */
export interface CensusPeriod {
  /** 1 April. */
  readonly firstDay: LocalDate;
  /** The last day. */
  readonly referenceDate: LocalDate;
  /** 15 working days before the last day, that day being day zero, with the bank holidays of England and Wales. */
  readonly openTooLongBefore: LocalDate;
}

const WORKING_DAYS_TO_CONFERENCE = 15;

/**
 * The period of a census.
 *
 * @throws CodedError `reference-date-missing` when neither is given; `not-a-date`; `not-a-year`; `outside-calendar`.
 */
export function censusPeriod(options: CensusPeriodOptions): CensusPeriod {
  const { referenceDate, year } = checkOptions(options, {
    referenceDate: isAnything,
    year: isAnything,
    complete: isFlag,
  });
  const last = referenceDate ?? (year === undefined ? undefined : lastDayOf(year));
  if (last === undefined) {
    throw new CodedError("reference-date-missing", "Give the reference date of the return, or its year.");
  }
  dayNumber(last);
  const endsIn = Number(last.slice(0, 4));
  const firstDay = `${last.slice(0, 4)}-04-01`;
  return {
    firstDay: last >= firstDay ? firstDay : `${String(endsIn - 1).padStart(4, "0")}-04-01`,
    referenceDate: last,
    openTooLongBefore: englandAndWales.add(last, -WORKING_DAYS_TO_CONFERENCE),
  };
}

function lastDayOf(year: number): LocalDate {
  if (Number.isInteger(year) && year > 0 && year <= 9999) return `${String(year).padStart(4, "0")}-03-31`;
  throw new CodedError("not-a-year", "Give the year in which the period ends, such as 2025.");
}
