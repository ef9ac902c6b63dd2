import type { Period } from "../calendar/index.js";
import type { ConferenceType } from "../model/codes.js";
import type { Actor } from "./actors.js";
import type { ConditionName } from "./conditions.js";
import type { EventName } from "./events.js";

/** `must`: an error when not met. `should` ("encouraged", "strive", "where possible"): a query. `may`: never a failure. */
export const strengths = ["must", "should", "may"] as const;
export type Strength = (typeof strengths)[number];

export const phases = ["before", "on-the-day", "after"] as const;
export type Phase = (typeof phases)[number];

/** Whom a duty is owed by or to one at a time. */
export const eachOf = ["agency", "professional", "report", "audience"] as const;
export type Each = (typeof eachOf)[number];

/** One honest way to read a document that allows several. */
export interface Reading {
  readonly name: string;
  readonly due: Period;
  /** Why one can read it so. */
  readonly because: string;
}

/** Several readings of one due time; the first is the default. */
export interface Readings {
  readonly readings: readonly Reading[];
}

/** That a time was looked for and not found, and why. */
export interface NotStated {
  readonly notStated: string;
}

/** When a duty is due. */
export type Due = Period | Readings | NotStated;

interface RuleBase {
  /** Kebab-case; the same id means the same thing in every policy. */
  readonly id: string;
  readonly strength: Strength;
  /** The conference types it holds for; without it, all. `initial` includes pre-birth unless a rule names that. */
  readonly for?: readonly ConferenceType[];
  /** It holds only if this is so. */
  readonly when?: ConditionName;
  /** It does not hold if any of these is so. */
  readonly unless?: readonly ConditionName[];
}

/** Someone does something, by a time or without one. */
export interface Duty extends RuleBase {
  readonly kind: "duty";
  readonly title: string;
  readonly by: readonly Actor[];
  readonly to: readonly Actor[];
  readonly phase: Phase;
  readonly each?: Each;
  /** Without it the policy gives no time, and the duty stands in the checklist. */
  readonly due?: Due;
  /** The event that fulfils it. Any duty can also be recorded as completed by its id. */
  readonly doneBy?: EventName;
}

/** A JSON value, for an arrangement's or a requirement's particulars. */
export type Particulars = string | number | boolean | readonly Particulars[] | { readonly [name: string]: Particulars };

/** Something a record must, should or may contain or satisfy. */
export interface Requirement extends RuleBase {
  readonly kind: "requirement";
  readonly particulars?: Particulars;
}

/** A fact about how conferences run under a policy. */
export interface Arrangement extends RuleBase {
  readonly kind: "arrangement";
  readonly particulars: Particulars;
}

export type Rule = Duty | Requirement | Arrangement;
