import type { Counting, LocalDate } from "../calendar/index.js";
import type { NationTerms } from "../language/terms.js";
import type { Citation } from "../model/citation.js";
import type { NonEmpty } from "../model/non-empty.js";
import type { Due } from "../timeline/index.js";
import type { CountGiving } from "./count.js";

/** How many of what, counted from an event. */
export interface CountLength {
  readonly count: number;
  readonly unit: "working-days" | "days" | "weeks" | "months" | "hours";
}

/** One thing in which a count differs from the policy's. */
export type Difference =
  /** Counted from something else that the record has: another strategy discussion. */
  | { readonly code: "other-event"; readonly event: string; readonly path: string; readonly date: LocalDate }
  /** By another convention: `inclusive` where the day that is counted from is day one. */
  | { readonly code: "counting"; readonly counting: Counting }
  /** Bank holidays are counted as working days. */
  | { readonly code: "holidays-counted" }
  /** Days on which the office is shut are counted, or left out, where the policy does otherwise. */
  | { readonly code: "closures-counted" | "closures-left-out" }
  /** So much in place of so much: 15 days for 15 working days, 91 days for 3 months. */
  | { readonly code: "other-length"; readonly from: CountLength; readonly to: CountLength }
  /** Another reading of the clause. */
  | { readonly code: "other-reading"; readonly reading: string }
  /** The rule of a layer that this policy stands over. */
  | { readonly code: "other-layer"; readonly layer: string; readonly basis: NonEmpty<Citation> }
  /** One of several times, and not the sooner or later of them. */
  | { readonly code: "one-of-several"; readonly event: string }
  /** The day was not a working day, and the next one, or the one before, was taken. */
  | { readonly code: "moved-to-working-day"; readonly to: "next" | "previous" };

/** One way in which a date was made. */
export interface DateExplanation {
  /** In what it differs from the policy's count; nothing where the date is the policy's own. */
  readonly differences: readonly Difference[];
  /** The event, or duty, that is counted from, and when that was. */
  readonly from: { readonly event: string; readonly date: LocalDate };
  /** What is counted from it. */
  readonly length: CountLength & { readonly relation: "after" | "before"; readonly counting?: Counting };
  readonly text: string;
}

/** How a date that another system has differs from the policy's. Plain JSON. */
export interface DateExplained {
  readonly schemaVersion: 1;
  readonly reference: string | null;
  readonly policy: string;
  /** What the policy's nation calls things; `null` where it says what England's policies say. */
  readonly terms: NationTerms | null;
  readonly duty: string;
  readonly key: string;
  readonly title: string;
  readonly task: string;
  readonly layer: string;
  readonly basis: NonEmpty<Citation>;
  /** The date that is to be explained. */
  readonly date: string;
  /** By when it is due under the policy; `null` where that cannot be told. */
  readonly due: Due | null;
  readonly isSame: boolean;
  /** Working days from the policy's date to the one given; below zero where that is sooner. `null` where either is not known. */
  readonly workingDays: number | null;
  /** The fewest differences first. Empty where no likely count gives the date. */
  readonly explanations: readonly DateExplanation[];
  /** What the policy counts from, and when that was; `null` while it is not due. */
  readonly countedFrom: { readonly event: string; readonly date: LocalDate } | null;
  /** Where there is no explanation: the counts that give the date from what the policy counts from. */
  readonly counts: readonly CountGiving[];
  /** Where there is no due date: the facts that would tell it. */
  readonly needs: readonly string[];
}
