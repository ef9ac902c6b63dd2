import type { Period } from "../calendar/index.js";
import type { ConferenceType } from "../vocabulary/codes.js";
import type { Actor } from "../vocabulary/actors.js";
import type { EventName } from "../vocabulary/events.js";
import type { When } from "./when.js";

/**
 * How strongly a rule is put. `must`: an error when not met. `should` ("encouraged", "strive", "where possible"): a
 * query. `may`: worth knowing, and never an error.
 */
export const strengths = ["must", "should", "may"] as const;
/** How strongly a rule is put; see {@link strengths}. */
export type Strength = (typeof strengths)[number];

/** When something is done, seen from the conference. */
export const phases = ["before", "on-the-day", "after"] as const;
/** When something is done, seen from the conference; see {@link phases}. */
export type Phase = (typeof phases)[number];

/**
 * Those by or to whom a duty can be owed one at a time: one deadline for every agency, professional or author of a
 * report that the record lists, for every audience that the duty names, for every participant who is one of those to
 * whom it is owed (`recipient`), or for every child. While nobody is listed there is one for all.
 */
export const eachOf = ["agency", "professional", "report", "audience", "recipient", "child"] as const;
/** By or to whom a duty is owed one at a time; see {@link eachOf}. */
export type Each = (typeof eachOf)[number];

/** One honest way to read a document that allows several. */
export interface Reading {
  /** Its name in results and in the option `readings`: `working-days`. */
  readonly name: string;
  /** When the duty is due, read so. */
  readonly due: Period;
  /** Why one can read it so. */
  readonly because: string;
}

/** Several readings of one due time; the first is the default. */
export interface Readings {
  /** Two to eight, the default first. */
  readonly readings: readonly Reading[];
}

/** That a time was looked for and not found, and why. */
export interface NotStated {
  /** Where a time would stand, and what is there in its place, as a sentence. */
  readonly notStated: string;
}

/** When a duty is due. */
export type DueTime = Period | Readings | NotStated;

interface RuleBase {
  /** Kebab-case; the same id means the same thing in every policy. */
  readonly id: string;
  /** How grave it is when it is not met; it means nothing for an arrangement. */
  readonly strength: Strength;
  /** The conference types it holds for; without it, all. `initial` includes pre-birth unless a rule names that. */
  readonly for?: readonly ConferenceType[];
  /** It holds only if this is so; of several conditions, if all of them are. */
  readonly when?: When;
  /** It does not hold if any of these is so; of several in a list of their own, if all of them are. */
  readonly unless?: readonly When[];
  /** Other clauses, of this policy or of a layer below it, that say it too: what is found by it cites them as well. */
  readonly cites?: readonly string[];
}

/** Why duties are owed. */
export const dutySubjects = ["conference", "plan", "enquiry"] as const;
/** Why a duty is owed; see {@link dutySubjects}. */
export type DutySubject = (typeof dutySubjects)[number];

/** Someone does something, by a time or without one. */
export interface Duty extends RuleBase {
  readonly kind: "duty";
  /** What people call it once it is done: `Reports submitted`. */
  readonly title: string;
  /** What people are told to do, beginning with a verb: `Submit reports`. The usual words for the duty unless given. */
  readonly task?: string;
  /** Who does it: one or more. */
  readonly by: readonly Actor[];
  /** For whom, or to whom, it is done; empty where it is for nobody in particular. */
  readonly to: readonly Actor[];
  /** Its place in the checklist. It follows from when the duty is due unless given. */
  readonly phase: Phase;
  /** Owed by or to each of these, with one deadline for every one. */
  readonly each?: Each;
  /** Of a duty for each child: only for those who are so many years old on the day of the conference, or older. */
  readonly fromAge?: number;
  /** Without it the policy gives no time, and the duty stands in the checklist. */
  readonly due?: DueTime;
  /**
   * By when it should be done, where `due` is by when it must be at the latest: monthly, and at the latest every six weeks.
   * Done after it and in time, or open after it and not yet due, is a query.
   */
  readonly target?: Period;
  /** The event that fulfils it. Any duty can also be recorded as completed by its id. */
  readonly doneBy?: EventName;
  /**
   * What is done before this event does not fulfil the duty. If the duty is due on the day of an event (`on`), only the
   * days are compared, not the times of day.
   */
  readonly notBefore?: EventName;
  /** Of a duty without a time: the event before which it is done, where that is not the start of the conference. */
  readonly before?: EventName;
  /**
   * Why it is owed: because of the `conference`, of a `plan` or of the `enquiry`. Unless given, it is what the event in
   * `doneBy` is about. Without `doneBy` it is `plan` if the due time is counted only from events of a plan, else
   * `conference`.
   *
   * If an initial or pre-birth conference is not required and was not held, only duties about the enquiry are owed. If
   * the plan has ended, a duty about the plan that is due on that day or later is not owed; nor is a duty about a
   * review that has not been held.
   */
  readonly about?: DutySubject;
  /**
   * How strongly the document asks that it is done at all, if that differs from how strongly it asks for the time. Once
   * the conference has started and the record has no entry for it, this decides the severity of the finding. If it was
   * done late, `strength` does.
   */
  readonly existence?: Strength;
  /**
   * The id of the duty that this one asks somebody to chase. What is open of that duty is then `awaited` on the
   * worklists of those who do this one. If this duty has a `to`, that is so only for what these people owe.
   */
  readonly chases?: string;
}

/** A JSON value, for an arrangement's or a requirement's particulars. */
export type Particulars = string | number | boolean | readonly Particulars[] | { readonly [name: string]: Particulars };

/** Something a record must, should or may contain or satisfy. */
export interface Requirement extends RuleBase {
  readonly kind: "requirement";
  /** What the rule that checks it needs to know: `{ people: 20 }`. Each rule says which it takes. */
  readonly particulars?: Particulars;
}

/** A fact about how conferences run under a policy. */
export interface Arrangement extends RuleBase {
  readonly kind: "arrangement";
  /** The fact itself. */
  readonly particulars: Particulars;
}

/**
 * That a rule of a layer below does not hold here, by its id: for the conference types it names and under its condition, as
 * a rule of its own would stand in its place. How strongly it is put means nothing.
 */
export interface NotHere extends RuleBase {
  readonly kind: "not-here";
}

/** What a clause is encoded as: a duty, a requirement, an arrangement, or that one does not hold; its `kind` says which. */
export type Rule = Duty | Requirement | Arrangement | NotHere;
