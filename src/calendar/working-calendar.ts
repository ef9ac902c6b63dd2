import type { LocalDate, Weekday } from "./local-date.js";

/** A day on which nothing is counted, and why. */
export interface NonWorkingDay {
  readonly date: LocalDate;
  readonly weekday: Weekday;
  /** A bank holiday on a weekend is `weekend`; what is a bank holiday and a closure is `bank-holiday`. */
  readonly reason: "weekend" | "bank-holiday" | "closure";
  /** `Saturday`, `Good Friday`, `Christmas shutdown`: what a person would call it. */
  readonly title: string;
  /** The day comes from a projection and not from a published list. */
  readonly projected?: true;
}

/**
 * Which day is day one, when counting n working days from a trigger day.
 *
 * | convention | n working days after | n working days before |
 * |---|---|---|
 * | `day-zero` (the default) | the n-th working day strictly after the trigger | the n-th strictly before |
 * | `inclusive` | the n-th working day, the trigger day itself counting if it is one | the same, backwards |
 * | `clear-days` | n whole working days lie between: the next working day after them | the same, backwards |
 * | `rolled-start` | a trigger that is no working day first moves to the next one, then day-zero | it first moves to the one before |
 */
export type Counting = "day-zero" | "inclusive" | "clear-days" | "rolled-start";

/** The days from a start to a result, as counted. */
export interface CountExplained {
  readonly calendar: string;
  /** The trigger day. */
  readonly start: LocalDate;
  readonly startIsWorkingDay: boolean;
  /** How many were counted; negative when counted back. */
  readonly workingDays: number;
  readonly counting: Counting;
  /** The answer. */
  readonly date: LocalDate;
  /** Every day looked at on the way, in the order of the count: its number, or why it does not count. */
  readonly days: readonly ({ readonly date: LocalDate; readonly counts: number } | NonWorkingDay)[];
  /** The days among them that do not count. */
  readonly skipped: readonly NonWorkingDay[];
  /** Whether any day looked at lies outside the years whose holidays are published. */
  readonly projected: boolean;
}

/** A span of whole days, both ends included: `through` is the last day in it. */
export interface Span {
  readonly from: LocalDate;
  readonly through: LocalDate;
}

/**
 * Days on which the office is shut beside weekends and bank holidays: one day, or a half-open period, whose `until` is
 * the first day on which it is open again.
 */
export type Closure =
  | { readonly date: LocalDate; readonly title: string }
  | { readonly from: LocalDate; readonly until: LocalDate; readonly title: string };

/**
 * The questions that are asked most, about day numbers as `dayNumber` gives them: for whoever counts by the million and has
 * no need of text. Each throws `outside-calendar` and `not-a-whole-number`.
 */
export interface CountsByDayNumber {
  /** Whether people work on this day. */
  isWorkingDay(day: number): boolean;
  /**
   * The n-th working day strictly after a day, as {@link WorkingCalendar.add}.
   *
   * @example
   * ```ts
   * const day = englandAndWales.dayNumbers.add(dayNumber("2020-03-31"), 15);
   * localDate(day); // "2020-04-23"
   * ```
   */
  add(day: number, n: number, counting?: Counting): number;
  /** How many working days after `a` lie up to and including `b`, as {@link WorkingCalendar.between}. */
  between(a: number, b: number): number;
}

/** Which days are working days, and how they are counted. */
export interface WorkingCalendar {
  /** Its name in results: `england-and-wales`, `england-and-wales+closures`. */
  readonly id: string;
  /** The days this calendar can answer for. Anything that leaves them throws `outside-calendar`. */
  readonly covers: Span;
  /** The days whose holidays come from a published list; the rest of `covers` is projected. `null`: all of it is. */
  readonly published: Span | null;

  /**
   * Whether people work on `date`: neither a weekend, nor a bank holiday, nor a closure.
   *
   * @throws CodedError `outside-calendar`, `not-a-date`.
   */
  isWorkingDay(date: LocalDate): boolean;

  /**
   * The n-th working day strictly after `date`, also when `date` itself is no working day. Negative n counts back:
   * the n-th strictly before. Zero gives `date` unchanged, whatever day it is. The cost does not depend on n.
   *
   * @param counting another convention than day-zero; see {@link Counting}.
   * @throws CodedError `outside-calendar` when the start or the answer is not covered, `not-a-date`, `not-a-whole-number`.
   * @example
   * ```ts
   * englandAndWales.add("2020-03-31", 15); // "2020-04-23": Good Friday and Easter Monday do not count
   * englandAndWales.add("2020-04-18", 1); // "2020-04-20": from a Saturday
   * ```
   */
  add(date: LocalDate, n: number, counting?: Counting): LocalDate;

  /**
   * How many working days after `a` lie up to and including `b`; negative when `b` is the earlier, counted the same way
   * backwards. `between(a, add(a, n))` is n for every a.
   *
   * @throws CodedError `outside-calendar`, `not-a-date`.
   * @example
   * ```ts
   * englandAndWales.between("2020-04-09", "2020-04-14"); // 1
   * ```
   */
  between(a: LocalDate, b: LocalDate): number;

  /** The first working day strictly after `date`. */
  next(date: LocalDate): LocalDate;
  /** The last working day strictly before `date`. */
  previous(date: LocalDate): LocalDate;
  /** `date` if it is a working day, else the next. */
  onOrAfter(date: LocalDate): LocalDate;
  /** `date` if it is a working day, else the last before it. */
  onOrBefore(date: LocalDate): LocalDate;

  /** The same questions with day numbers in and out. */
  readonly dayNumbers: CountsByDayNumber;

  /** Why `date` does not count; `null` for a working day. */
  whyNotWorking(date: LocalDate): NonWorkingDay | null;
  /** The days strictly between two dates that do not count, earliest first. */
  nonWorkingBetween(a: LocalDate, b: LocalDate): readonly NonWorkingDay[];
  /**
   * {@link WorkingCalendar.add}, naming every day on the way: for whoever has to defend a date.
   *
   * @throws CodedError as {@link WorkingCalendar.add} does.
   * @example
   * ```ts
   * englandAndWales.explain("2020-04-09", 1).skipped.map(({ title }) => title);
   * // ["Good Friday", "Saturday", "Sunday", "Easter Monday"]
   * ```
   */
  explain(date: LocalDate, n: number, counting?: Counting): CountExplained;

  /**
   * This calendar with more days on which nothing is counted: bank holidays that were announced, or a council's own
   * shutdown. Its id is this one's with `+holidays`, `+closures` or both, unless given; this calendar stays as it is. What
   * is a holiday and a closure is a holiday.
   *
   * @throws CodedError `not-a-date`; `ends-before-it-begins`.
   * @example
   * ```ts
   * const ours = englandAndWales.with({
   *   closures: [{ from: "2026-12-29", until: "2027-01-01", title: "Christmas shutdown" }],
   * });
   * ours.next("2026-12-24"); // "2027-01-04"
   * const announced = englandAndWales.with({ holidays: [{ date: "2027-06-21", title: "A day announced" }] });
   * announced.next("2027-06-18"); // "2027-06-22"
   * ```
   */
  with(changes: {
    readonly id?: string;
    readonly holidays?: WorkingCalendarOptions["holidays"];
    readonly closures?: readonly Closure[];
  }): WorkingCalendar;
}

/** What a calendar is made of. */
export interface WorkingCalendarOptions {
  /** Its name in results; `custom` unless given. */
  readonly id?: string;
  /** Days by number, Monday 1 to Sunday 7. Saturday and Sunday unless said otherwise. */
  readonly weekend?: readonly number[];
  /** Bank holidays: dates, or dates with a title. A holiday on a weekend changes nothing. */
  readonly holidays?: readonly (LocalDate | { readonly date: LocalDate; readonly title: string })[];
  /** Further days on which the office is shut. */
  readonly closures?: readonly Closure[];
  /** The days the calendar answers for; 1990-01-01 to 2060-12-31 unless said otherwise. */
  readonly covers?: Span;
  /** The days whose holidays are published. Unless said otherwise: the years in which `holidays` has any, or all. */
  readonly published?: Span | null;
}
