import type { Instant, LocalDate } from "../calendar/index.js";
import type { NationTerms } from "../language/terms.js";
import type { ChecklistItem, Deadline, Due, NotOwed } from "../timeline/index.js";

/**
 * When a fact was, and how well that is known: it `happened`; is `planned`; a duty was `completed`; is `projected`, the time by
 * which it is due; or `assumed`, what stands in for it.
 */
export interface FactThen {
  readonly at: Instant | LocalDate;
  readonly kind: "happened" | "planned" | "completed" | "projected" | "assumed";
}

/** The policy, its edition and the clause that something was asked for by. */
export interface PolicyThen {
  readonly policy: string;
  readonly edition: string | null;
  readonly layer: string;
  readonly clauses: readonly string[];
}

/** Why something changed. */
export type Cause =
  /**
   * A fact of the record is new, another or gone: the event or duty it is of, and the field that gives it; `null` where one of
   * several fields could.
   */
  | {
      readonly code: "fact";
      readonly event: string;
      readonly path: string | null;
      readonly from: FactThen | null;
      readonly to: FactThen | null;
    }
  /** Another policy, edition or clause, or another time in the same clause. */
  | { readonly code: "policy"; readonly from: PolicyThen; readonly to: PolicyThen }
  /** The clause is read otherwise. */
  | { readonly code: "reading"; readonly from: string | null; readonly to: string | null }
  /** A day that is off now, or (`isOff: false`) no longer. */
  | {
      readonly code: "holiday";
      readonly date: LocalDate;
      readonly title: string;
      readonly reason: "bank-holiday" | "closure";
      readonly isOff: boolean;
    }
  /** Another calendar; which of its days makes the difference is not known. */
  | { readonly code: "calendar"; readonly from: string; readonly to: string }
  /** Time has passed. */
  | { readonly code: "as-of"; readonly from: Instant | LocalDate | null; readonly to: Instant | LocalDate | null }
  /**
   * Somebody by or to whom it is owed, by their id or code, joined the record or left it, or has a deadline of their own now, or
   * no longer. `null` where it is owed by or to nobody in particular: whose list this is joined or left.
   */
  | { readonly code: "people"; readonly who: string | null; readonly change: "joined" | "left" | "told-apart" }
  /** It is not owed any more (`isOwed: false`), or again, and the fact that said so. */
  | { readonly code: "owed"; readonly isOwed: boolean; readonly because: Pick<NotOwed["because"], "code" | "path"> }
  /** What is recorded as done comes before what it would follow, and does not count any more (`counts: false`), or counts now. */
  | { readonly code: "before-its-event"; readonly counts: boolean }
  /** Something else in the record. */
  | { readonly code: "record" };

/** A deadline, or a duty without a time. */
export type Item = Deadline | ChecklistItem;

/** What became of one deadline, or of one duty without a time. */
export interface Change {
  readonly key: string;
  /** As it was; `null` of what is new. */
  readonly before: Item | null;
  /** As it is; `null` of what is gone. */
  readonly after: Item | null;
  /** Why: at least one cause. */
  readonly because: readonly Cause[];
}

/** A deadline that has another due time. */
export interface Move extends Change {
  readonly before: Item;
  readonly after: Item;
  /** `null` where it had, or has, no time. */
  readonly from: Due | null;
  readonly to: Due | null;
  /** By how many working days; below zero where it is due sooner. 0 within a day, `null` where that cannot be told. */
  readonly workingDays: number | null;
  /** By how many hours, where both times are known; below zero where it is due sooner. */
  readonly hours: number | null;
}

/** A deadline of the same time of which something else is another. */
export interface OtherChange extends Change {
  readonly before: Item;
  readonly after: Item;
  /**
   * `reading`; `clause`: it is asked for by another; `strength`; `who`: by or to whom it is owed; `done-at`: when it was done;
   * `in-time`: whether what is done was done in time; `last-working-day`: the last day before it on which people work.
   */
  readonly what: readonly ("reading" | "clause" | "strength" | "who" | "done-at" | "in-time" | "last-working-day")[];
}

/** What changed from one timeline to the next of the same record, or the same child. Plain JSON. */
export interface Changes {
  readonly schemaVersion: 1;
  /** The record's reference, or the child's code. */
  readonly reference: string | null;
  /** What the nation of the later policy calls things; `null` where it says what England's policies say. */
  readonly terms: NationTerms | null;
  readonly new: readonly Change[];
  readonly moved: readonly Move[];
  /** No longer asked for, or nobody's to do any more. */
  readonly gone: readonly Change[];
  /** Done now, in time or late. */
  readonly done: readonly Change[];
  /** Done before, and not any more. */
  readonly reopened: readonly Change[];
  /** Overdue now and not before, whether it moved, is new or stands where it was. */
  readonly newlyOverdue: readonly Change[];
  readonly changed: readonly OtherChange[];
  /** Each cause once, with the keys of what changed because of it. */
  readonly because: readonly { readonly cause: Cause; readonly keys: readonly string[] }[];
  /** How many stand as they did. */
  readonly unchanged: number;
}
