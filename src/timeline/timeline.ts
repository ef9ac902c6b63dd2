import type { CountedPeriod, DayPeriod, Instant, LocalDate, NonWorkingDay } from "../calendar/index.js";
import type { EvaluateOptions } from "../obligations/evaluate.js";
import type { Citation } from "../model/citation.js";
import type { NonEmpty } from "../model/non-empty.js";
import type { Audience } from "../vocabulary/codes.js";
import type { Actor, Phase, Strength } from "../policy/index.js";
import type { NationTerms } from "../language/terms.js";
import type { ConditionName } from "../vocabulary/conditions.js";
import type { PlannedTooLate } from "../wording/notice-text.js";

/** When everything around one conference is due, and why. Plain JSON; the same input gives the same bytes. */
export interface Timeline {
  /** The version of this shape, for programs that store the result. */
  readonly schemaVersion: 1;
  readonly record: {
    readonly type: string;
    readonly reference: string | null;
    /** When the conference is, as the record has it: what was held, else what is planned. `null` while neither is known. */
    readonly conference: ConferenceTimes | null;
    /** Whether a child protection plan is needed, for one child at least; `null` while that is not decided. */
    readonly planNeeded: boolean | null;
    /** Who is in the record, in its order: codes only. */
    readonly people: readonly TimelinePerson[];
  };
  /** The day, or the instant, as of which each status is told; `null` when none was asked about. */
  readonly asOf: Instant | LocalDate | null;
  /** The policy that the dates come from. */
  readonly policy: TimelinePolicy;
  /** The working days that were counted. */
  readonly calendar: {
    readonly id: string;
    /** The days whose bank holidays are published; outside them they are projected. `null`: they all are. */
    readonly publishedFrom: LocalDate | null;
    readonly publishedThrough: LocalDate | null;
  };
  /** In due order. */
  readonly deadlines: readonly Deadline[];
  /** What the policy asks for without giving a time, by phase and actor. */
  readonly checklist: readonly ChecklistItem[];
  /** Deadlines that cannot be dated yet, and the facts each of them waits for. */
  readonly waiting: readonly Waiting[];
  /** What is not asked for, although the policy has it, and why. */
  readonly notOwed: readonly NotOwed[];
  /** What a reader should know about the timeline as a whole. */
  readonly notices: readonly Notice[];
}

/** The policy that dated a record. Store it beside the dates, so that they can be explained later. */
export interface TimelinePolicy {
  readonly id: string;
  readonly title: string;
  /** The policies its rules come from, the lowest first and itself last. */
  readonly layers: readonly string[];
  /** What people call each of them, in the same order: `Working Together`, `London Procedures`, `Hounslow`. */
  readonly layerTitles: readonly string[];
  /**
   * The edition of its document that is in force on the day whose rules are used. `null`: the policy states no editions, or
   * none for that day.
   */
  readonly edition: string | null;
  /** The document it encodes. */
  readonly document: {
    readonly title: string;
    /** Where it is published; `null`: the policy does not say. */
    readonly url: string | null;
    /** The day on which the policy was last checked against the document; `null`: the policy does not say. */
    readonly checkedOn: LocalDate | null;
  };
  /** What its nation calls its things, where not as England does: results are worded by it. `null`: nothing. */
  readonly terms: NationTerms | null;
  /** The rules were made for the time being: the day or the year of their text. `null`: they were not, as far as the policy says. */
  readonly interim: string | null;
  /** The first day on which the policy is in force; `null`: it states none. */
  readonly from: LocalDate | null;
  /** The first day on which it no longer is; `null`: it states none. */
  readonly until: LocalDate | null;
}

/** Somebody in the record, by codes: whose a deadline is can be told by them. */
export interface TimelinePerson {
  readonly id: string;
  readonly role?: string;
  readonly agency?: string;
  /** Their exclusion from the conference was agreed: they are owed nothing by way of the family. */
  readonly excluded?: true;
  readonly inCoreGroup?: true;
}

/**
 * Where a deadline stands. `done` in time or `late` after it, whatever today is; the others as of the day asked about.
 */
export type Status = "done" | "late" | "overdue" | "due-today" | "upcoming";

/** When the conference is. A day where the record gives no time of day; `null` where it does not say. */
export interface ConferenceTimes {
  readonly start: Instant | LocalDate | null;
  readonly end: Instant | LocalDate | null;
  /** Whether these are the times at which it was held; else those for which it is planned. */
  readonly isHeld: boolean;
}

/**
 * By when something must be done: the day, the last day on which people work, and for what is due by the hour the
 * instant.
 */
export interface Due {
  /** The due date itself; it can be a day on which nobody works. */
  readonly date: LocalDate;
  /** The due date, or the last working day before it: when it must practically be done. `null` outside the calendar. */
  readonly lastWorkingDay: LocalDate | null;
  /** The instant, for what is due by the hour. */
  readonly at?: Instant;
}

/** What is asked of whom, and by which clause. */
export interface DutySummary {
  /** The duty. The same id means the same thing in every policy. */
  readonly id: string;
  /** What it is called once it is done, for programs: `Reports submitted`. */
  readonly title: string;
  /** What to do, for people: `Submit reports`. */
  readonly task: string;
  readonly by: readonly Actor[];
  /** For whom, or to whom, it is done; empty where it is for nobody in particular. */
  readonly to: readonly Actor[];
  readonly strength: Strength;
  /** Before the conference, on the day, or after. */
  readonly phase: Phase;
  /** The policy of the chain that asks for it. */
  readonly layer: string;
  /** The clause that asks for it, and then those that say it too. */
  readonly basis: NonEmpty<Citation>;
}

/** The day for which something is planned that is due before. */
export interface PlannedFor {
  readonly on: LocalDate;
  /** How many working days after the due date; `null` outside the calendar. */
  readonly workingDays: number | null;
}

/** What deadlines and checklist items share. */
export interface TimelineItem extends DutySummary {
  /** Unique in the timeline and stable while the record changes: the id, with whom it is owed by or to where that is one of several. */
  readonly key: string;
  /** When it was done, as recorded. */
  readonly doneAt: Instant | LocalDate | null;
  /** Who is asked to chase it; left out where nobody is. */
  readonly chasedBy?: readonly Actor[];
}

/**
 * One duty with a day by which it must be done: for one agency, professional, author or audience where it is owed by or
 * to each.
 */
export interface Deadline extends TimelineItem {
  /**
   * The one of several by or to whom it is owed: an agency with those of its own who are in the record, and their roles; a
   * participant; an audience; or a child, where children's own dates differ.
   */
  readonly party:
    | { readonly agency: string; readonly members: readonly string[]; readonly roles: readonly string[] }
    | { readonly id: string; readonly role?: string; readonly agency?: string }
    | { readonly audience: Audience }
    | { readonly child: string }
    | null;
  /** By when it must be done, under the reading that was used. */
  readonly due: Due;
  /** By when it should be done, where the policy says so beside by when it must. */
  readonly target?: Due;
  /**
   * `null` while it is not done and no day was asked about; where the source does not hold it; and where it may have been
   * done and the record does not say for whom, or when.
   */
  readonly status: Status | null;
  /** It is not done, and planned for later than it is due; left out where it is not. See {@link Notice.planned}. */
  readonly plannedTooLate?: PlannedFor;
  /**
   * Working days from the day asked about to the due date. If the due date has passed, a negative number: the working
   * days after it, up to and including the day asked about. 0 if no working day lies between. `null` unless `status` is
   * `overdue`, `due-today` or `upcoming`, and `null` outside the calendar.
   */
  readonly workingDaysLeft: number | null;
  /** The reading of the clause that was used, where it has several. */
  readonly reading: string | null;
  /** When it would be due under each of the clause's other readings, and why one can read it so. */
  readonly otherReadings: readonly { readonly reading: string; readonly because: string; readonly due: Due }[];
  /** The duties whose due time stands in for an event that has not happened yet. */
  readonly projectedFrom: readonly string[];
  /** Of what fell due and was not done before the plan ended, or the child died: it is nobody's to do any more. */
  readonly closedBy: { readonly code: NotOwed["because"]["code"]; readonly path: string } | null;
  /** The count, step by step. */
  readonly why: NonEmpty<Step>;
}

/**
 * One step of a count, as a sentence and as data.
 *
 * `from`: the event that is counted from. `count`: so much from it, with every day left out and why. `choose`: the sooner
 * or later of several.
 */
export interface Step {
  readonly step: "from" | "count" | "choose";
  readonly text: string;
  /** Of `from`: what is counted from, an event or the id of a duty. */
  readonly event?: string;
  /**
   * Of `from`, how well that is known: it `happened`; is `planned`; is a duty that was `completed`; is `projected` from when it
   * is due; or is `assumed`, the start of a conference standing in for its end, or an event for one before it that is not
   * recorded.
   */
  readonly kind?: "happened" | "planned" | "completed" | "projected" | "assumed";
  /** Of `from` a duty, that was completed or is projected: its title. */
  readonly title?: string;
  /** Of an assumed end: the start that stands in for it is itself only planned. */
  readonly asPlanned?: true;
  /** Of `from`, for people: `the start of the conference, as planned`. */
  readonly says?: string;
  /** The day that the step arrives at. */
  readonly date: LocalDate;
  /** The instant, for what is counted in hours. */
  readonly at?: Instant;
  /** Of working days: the days on the way that were not counted, and why. */
  readonly skipped?: readonly NonWorkingDay[];
  /** Of `count`: what was counted. */
  readonly period?: CountedPeriod | DayPeriod;
  /** Of `choose`: which of the times before it counts. */
  readonly choose?: "sooner" | "later";
}

/** One duty that the policy asks for without giving a time. What does not hold for this record is left out. */
export interface ChecklistItem extends TimelineItem {
  /**
   * `done`; `late`, after the event it comes before; `not-done`, when somebody has looked; `open` while nothing is recorded;
   * `unclear` where it may have been done and nobody is named; `not-held` where the source of the record does not hold it.
   */
  readonly state: "done" | "late" | "not-done" | "open" | "unclear" | "not-held";
  /** The one of several by or to whom it is owed. */
  readonly party: Deadline["party"];
  /** Why there is no date, where the policy says more than nothing. */
  readonly notStated: string | null;
  /** The condition it is subject to, while nobody knows whether that is met. */
  readonly onlyIf: string | null;
  /** The same as data: each condition that it is not known whether the record meets, and whether the duty is owed if it is met. */
  readonly subjectTo: readonly { readonly condition: ConditionName; readonly holds: boolean }[];
  /** Of what is owed for each child of an age: that age, while nobody knows how old the child is. */
  readonly fromAge?: number;
}

/** One duty that has a time but cannot be dated yet. */
export interface Waiting extends DutySummary {
  /** The paths of the missing facts. `calendar`: the count leaves the days that the calendar knows. */
  readonly needs: readonly string[];
}

/** One duty that is not asked for of this record, although the policy has it. */
export interface NotOwed extends Pick<DutySummary, "id" | "title" | "task" | "by" | "to" | "layer" | "basis"> {
  readonly key: string;
  /** The one of several by or to whom it would be owed. */
  readonly party: Deadline["party"];
  readonly because: {
    /** Kebab-case, permanent. */
    readonly code: "conference-not-required" | "no-plan-needed" | "plan-ended" | "died" | "not-here";
    /** The fact that says so; empty where the policy itself says that it does not hold here. */
    readonly path: string;
    readonly text: string;
  };
}

/** A deadline in few words, for lists and nightly runs: what it has in common with {@link Deadline} is the same. */
export interface DeadlineDates extends Pick<Deadline, "key" | "due" | "status" | "doneAt" | "party"> {
  /** The clause that asks for it, and the policy of the chain it stands in. */
  readonly basis: NonEmpty<{ readonly layer: string; readonly clause: string }>;
}

/** A timeline's dates and nothing else; see the option `detail`. */
export interface TimelineDates {
  readonly schemaVersion: 1;
  readonly asOf: Instant | LocalDate | null;
  readonly policy: string;
  readonly reference: string | null;
  readonly deadlines: readonly DeadlineDates[];
}

/**
 * Something a reader should know about the timeline as a whole: what was assumed, what could not be read, what to
 * check. No notice is a mistake of the caller's.
 */
export interface Notice {
  /** Kebab-case, permanent; `noticeMessages` lists them all. */
  readonly code: string;
  /** What it means, and what to do, as a sentence or two. */
  readonly message: string;
  /** Of `planned-after-due`: each thing that is planned too late. */
  readonly planned?: readonly PlannedTooLate[];
  /** The keys of the deadlines, or the ids of what is waiting, that it is about. */
  readonly about?: readonly string[];
  /** Where in the record. */
  readonly paths?: readonly string[];
}

/** How a timeline is counted and as of when. All may be left out. */
export interface TimelineOptions extends EvaluateOptions {
  /** All there is to say of each deadline; see {@link DatesOptions} for less. */
  readonly detail?: "full" | undefined;
}

/** That only dates are asked for. */
export interface DatesOptions extends EvaluateOptions {
  /** The same deadlines with key, due, status, `doneAt`, party and clause, and nothing else; several times faster. */
  readonly detail: "dates";
}
