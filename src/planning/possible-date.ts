import type { LocalDate, NonWorkingDay } from "../calendar/index.js";
import type { NationTerms } from "../language/terms.js";
import type { Citation } from "../model/citation.js";
import type { NonEmpty } from "../model/non-empty.js";
import type { EvaluateOptions } from "../obligations/evaluate.js";
import type { Strength } from "../policy/index.js";
import type { Due } from "../timeline/index.js";

/** The days asked about, and what is known of them. */
export interface PossibleDatesOptions extends EvaluateOptions {
  /** The first day asked about. */
  readonly from: LocalDate;
  /** The last one: three years after the first at most. */
  readonly through: LocalDate;
  /** From what time of day to what time it would be held, in London: `{ start: "10:00", end: "12:00" }`. */
  readonly at?: { readonly start: string; readonly end?: string | undefined } | undefined;
  /** Days on which somebody who is needed is away: single ones, or from a first one until one on which they are back. */
  readonly unavailable?: readonly (LocalDate | { readonly from: LocalDate; readonly until: LocalDate })[] | undefined;
  /**
   * The duties that have to be possible in time, by their ids; all unless given. The limit for holding the conference is
   * always looked at.
   */
  readonly forDuties?: readonly string[] | undefined;
}

/** What speaks against a day. */
export interface Against {
  /**
   * `not-a-working-day`; `unavailable`; `in-the-past`: before the day asked about; `before-its-event`: before what the
   * conference follows; `after-limit`: after the day by which it has to be held; `too-late-for`: what counts back from the
   * conference would already be overdue; `already-held`.
   */
  readonly reason:
    | "not-a-working-day"
    | "unavailable"
    | "in-the-past"
    | "before-its-event"
    | "after-limit"
    | "too-late-for"
    | "already-held";
  /** Of a weekend, a bank holiday or a closure: which. */
  readonly day?: NonWorkingDay;
  /** The field of the record that says so. */
  readonly path?: string;
  /** The deadline that would be missed, by its key, and its duty. */
  readonly key?: string;
  readonly duty?: string;
  readonly title?: string;
  readonly task?: string;
  /** What is only a `should` does not stop the day. */
  readonly strength?: Strength;
  /** By when it would be due. */
  readonly due?: Due;
  /**
   * How many working days too late: the conference after its limit, or the day asked about after the due date. `null`
   * outside the calendar.
   */
  readonly workingDays?: number | null;
  readonly layer?: string;
  /** The clause that asks for it, and then those that say it too. */
  readonly basis?: NonEmpty<Citation>;
}

/** An obligation that stops a day. */
export type Binding = Against &
  Required<Pick<Against, "key" | "duty" | "title" | "task" | "strength" | "due" | "layer" | "basis">>;

/** A day, and whether the conference can be held on it. */
export interface PossibleDate {
  readonly date: LocalDate;
  readonly possible: boolean;
  /** Everything that speaks against it. What is possible can have a `should` against it. */
  readonly against: readonly Against[];
}

/** The first or last possible day. */
export interface Bound {
  readonly date: LocalDate;
  /**
   * The obligation that stops the working day before, or after. `null` where none does: the day asked about has come, or
   * nothing limits it.
   */
  readonly binding: Binding | null;
}

/** Something to know, or to do, when a day is chosen. */
export interface Advice {
  /**
   * `no-possible-day`; `should-be-missed`: a possible day misses a `should`; `not-checked`: that cannot be dated before more
   * is recorded; `limit-not-known`; `conference-not-required`; `already-held`; `projected-holidays`.
   */
  readonly code:
    | "no-possible-day"
    | "should-be-missed"
    | "not-checked"
    | "limit-not-known"
    | "conference-not-required"
    | "already-held"
    | "projected-holidays";
  readonly text: string;
  /** Of `no-possible-day`: the limit, and the obligation that makes earlier days too late. */
  readonly limit?: Binding;
  readonly tooLateFor?: Binding;
  /** Of `no-possible-day`: the first day on which it would not be too late for anything. */
  readonly date?: LocalDate;
  /** The last of the days asked about on which it is too late for that. */
  readonly until?: LocalDate;
  /** The duty that it is about. */
  readonly duty?: string;
  readonly title?: string;
  readonly task?: string;
  readonly layer?: string;
  readonly basis?: NonEmpty<Citation>;
  /** The facts that would tell, by their paths. */
  readonly needs?: readonly string[];
}

/** On which days a conference can be held, and why not on the others. Plain JSON. */
export interface PossibleDates {
  readonly schemaVersion: 1;
  readonly reference: string | null;
  readonly policy: string;
  /** What the policy's nation calls things; `null` where it says what England's policies say. */
  readonly terms: NationTerms | null;
  /** The calendar whose working days they are. */
  readonly calendar: string;
  readonly asOf: string | null;
  /** Every day asked about, in order. */
  readonly dates: readonly PossibleDate[];
  /** The first and the last of them that is possible; `null` where none is. */
  readonly earliest: Bound | null;
  readonly latest: Bound | null;
  readonly advice: readonly Advice[];
}
