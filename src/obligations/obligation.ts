import type { Moment } from "../calendar/index.js";
import type { Fact, FactPlace } from "../facts/fact.js";
import type { AnyReading, CompiledDuty } from "../policy/compile.js";
import type { Actor } from "../vocabulary/actors.js";
import type { Audience } from "../vocabulary/codes.js";
import type { Count } from "./count.js";

/** One of those by or to whom a duty is owed. */
export interface Party {
  /** How keys name it. */
  readonly key: string;
  /** The ids, in order, of the participants who can fulfil it; none for an audience, or a child who takes no part. */
  readonly members: readonly string[];
  readonly is:
    | { readonly agency: string; readonly roles: readonly string[] }
    | { readonly id: string; readonly role: string | undefined; readonly agency: string | undefined }
    | { readonly audience: Audience }
    | { readonly child: string };
}

/**
 * Where an obligation stands as of a day.
 *
 * With a time: `done` in time, or `late`. While it is not done: `overdue`, `due-today` or `upcoming`; if no day was
 * asked about, `not-done` if the record says so, else `open`. `waiting`: a fact that dates it is missing.
 *
 * Without a time: `done`; `late`, done after the event that it has to come before; `not-done`, if the record says so,
 * or if a list in the record should name the party, does not, and it is too late now; else `open`.
 *
 * With or without: `unclear`, it may have been done, and the record does not say for whom or when, or contradicts
 * itself; `not-held`, the source of the record does not hold it; `not-owed`, and `because` says why.
 */
export type State =
  | "done"
  | "late"
  | "overdue"
  | "due-today"
  | "upcoming"
  | "open"
  | "waiting"
  | "not-done"
  | "unclear"
  | "not-held"
  | "not-owed";

/** Why something is not owed, and the fact that says so; of what does not hold under the policy there is none. */
export interface Because {
  readonly code: "conference-not-required" | "no-plan-needed" | "plan-ended" | "died" | "not-here";
  readonly place: FactPlace;
}

/** When a duty was done, and where that is recorded; `at` is `null` where it is recorded without its time. */
export interface Evidence {
  readonly at: Moment | null;
  readonly place: FactPlace;
}

/** What a duty follows, an event or a duty by its id, and when that was. */
export interface Followed {
  readonly event: string;
  readonly at: Moment;
}

/** A fact that would have discharged a duty, had it not come before what the duty follows. */
export interface Rejected {
  readonly fact: Fact;
  /** `previous-decision`: a notice that came before the decision, and tells of another one. */
  readonly because: "before-its-event" | "previous-decision";
  /** What it came before. */
  readonly follows: Followed;
}

/** What is owed by or to one party, and where it stands: the one judgement that every view reads. */
export interface Obligation {
  /** Unique, and the same while the record changes. */
  readonly key: string;
  readonly duty: CompiledDuty;
  readonly party: Party | null;
  readonly state: State;
  /** The reading that was used; `null` without a time. */
  readonly reading: AnyReading | null;
  readonly count: Count | null;
  readonly due: Moment | null;
  /** By when it should be done, where the policy says so beside by when it must. */
  readonly target: Moment | null;
  /** Of a duty without a time: when it has to be done at the latest, where that is known. */
  readonly limit: Moment | null;
  /** The other readings of its time, and when it would be due so. */
  readonly otherReadings: readonly { readonly reading: AnyReading; readonly due: Moment }[];
  readonly evidence: Evidence | null;
  readonly rejected: readonly Rejected[];
  /** For when it is planned, or recorded later than the day asked about. */
  readonly planned: Fact | null;
  /**
   * The place in the record that a finding about it points to. The first of these that there is: where the record says
   * that it was not done; the entry that lacks its date; the list that does not name the party; the field or list in
   * which it would be recorded. For a duty that recurs, where its last time is recorded. `null` if the policy says that
   * the duty does not hold here, or if no plan is needed.
   */
  readonly place: FactPlace | null;
  /**
   * If it is owed to a group and not done: who is missing from the record's list of those for whom it was done, in
   * order. These are participants' ids; if no member of an audience is a participant, the audience's code.
   */
  readonly leftOut: readonly string[];
  /** Working days from the day asked about to the due date; below zero, those after it up to that day. */
  readonly workingDaysLeft: number | null;
  /** Of what waits or is unclear: the facts that would tell. */
  readonly needs: readonly string[];
  /** Why it is not owed. */
  readonly because: Because | null;
  /** Of what fell due before the plan ended: that it is nobody's to do any more. */
  readonly closedBy: Because | null;
  /** Whether the condition it is subject to is not known to be met. */
  readonly isConditional: boolean;
  /** Who is asked to chase it. */
  readonly chasedBy: readonly Actor[];
  /** Of a duty without a time: the phase in which it is done has passed. */
  readonly phasePassed: boolean;
}
