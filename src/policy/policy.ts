import { hasFields } from "../calendar/assert-shape.js";
import { isAnything } from "../calendar/check-options.js";
import { CodedError } from "../calendar/coded-error.js";
import type { Division } from "../calendar/divisions.js";
import { addDays, addMonths, type LocalDate } from "../calendar/local-date.js";
import type { Closure } from "../calendar/working-calendar.js";
import type { NationTerms } from "../language/terms.js";
import type { Clause } from "./clause.js";

/** One way to read the word "days" in a document that does not say which. */
export interface DaysMeaning {
  readonly as: "working-days" | "calendar-days";
  /** Why one can read it so. */
  readonly because: string;
}

/** The document a policy encodes. */
export interface PolicyDocument {
  /** The document's own title. */
  readonly title: string;
  readonly publisher?: string;
  /** Where it is published. */
  readonly url?: string;
  /** The day on which the policy was last checked against it. */
  readonly checkedOn?: LocalDate;
  /** The editions it was read in, by name; half-open periods, one in force at a time. */
  readonly editions?: readonly { readonly name: string; readonly from?: LocalDate; readonly until?: LocalDate }[];
  /**
   * What "days" means in it, where that is not calendar days: each way to read it, the default first. A time that a clause
   * gives in days then has these readings; with one way, it is in that unit. A time in `calendar-days` is not changed.
   */
  readonly days?: readonly DaysMeaning[];
  /** What a reader should know about the source: what it leaves open, what was not read. */
  readonly note?: string;
}

/** Days on which an authority is shut. They put off the times of authorities' layers, and of no other. */
export type PolicyClosure = Closure & {
  /** They put off the times of national and regional layers too. Those layers do not provide for that. */
  readonly scope?: "all";
};

/** An authority's rules, or a layer they are based on, clause by clause. Plain data: it goes through JSON unchanged. */
export interface Policy {
  /** Lower-case words joined by hyphens, up to 64 characters. Results name the policy and its layers by it. */
  readonly id: string;
  /** What people call it: `Hounslow`. */
  readonly title: string;
  /** How far it reaches, for readers. What replaces what follows from `base`, and not from this. */
  readonly layer: "national" | "regional" | "authority";
  readonly document: PolicyDocument;
  /** The authority whose policy this is, where that has several over time; the policy's own id unless said otherwise. */
  readonly authority?: string;
  /** The policy whose rules hold where this one has none of its own. */
  readonly base?: Policy;
  /** The first day on which the policy is in force. */
  readonly from?: LocalDate;
  /** The first day on which it no longer is. */
  readonly until?: LocalDate;
  /** The day by which its makers meant to look at it again. */
  readonly reviewBy?: LocalDate;
  /**
   * The rules were made for the time being: the day of their text, `2020-04-30`, or its year where the text gives no day,
   * `2020`. Everything that shows the policy says so.
   */
  readonly interim?: LocalDate | (string & {});
  /** Of an authority that ended: the authorities that followed it. */
  readonly succeededBy?: readonly string[];
  /** The division whose bank holidays are no working days; that of the layer below unless given. */
  readonly holidays?: Division;
  /** What the nation calls its things, where that is not what England calls them: `{ conference: "planning meeting" }`. */
  readonly terms?: NationTerms;
  /** Days beside weekends and bank holidays on which the authority's working days are not counted. */
  readonly closures?: readonly PolicyClosure[];
  /** In the document's order. */
  readonly clauses: readonly Clause[];
}

/** More layers than any authority is based on. */
export const MOST_LAYERS = 8;

/** More rules than any authority has, its layers' together; and more times that these are due. */
export const MOST_RULES = 600;

/**
 * The policy and every policy it is based on, the lowest layer first.
 *
 * @throws CodedError `too-many-layers`: more than eight, or a policy that is based on itself.
 * @example
 * ```ts
 * layersOf(findPolicy("hounslow")).map(({ id }) => id); // ["working-together", "london", "hounslow"]
 * ```
 */
export function layersOf(policy: Policy): Policy[] {
  if (!hasFields(policy, { id: isAnything })) throw notAPolicy();
  const layers: Policy[] = [];
  for (let layer: Policy | undefined = policy; layer; layer = layer.base) {
    if (layers.unshift(layer) > MOST_LAYERS) {
      throw new CodedError(
        "too-many-layers",
        `A policy is based on at most ${MOST_LAYERS - 1} others, and not on itself.`,
      );
    }
  }
  return layers;
}

/** What a policy calls things: its own terms, and those of the layers below it. `null` where none has any. */
export function termsOf(policy: Policy): NationTerms | null {
  const terms: NationTerms = Object.assign({}, ...layersOf(policy).map((layer) => layer.terms));
  return Object.keys(terms).length === 0 ? null : terms;
}

/**
 * The authority whose policy this is: its `authority`, else its own id. Policies of one authority over time share it.
 *
 * @example
 * ```ts
 * authorityOf(findPolicy("hounslow")); // "hounslow"
 * ```
 */
export function authorityOf(policy: Policy): string {
  if (!hasFields(policy, { id: isAnything })) throw notAPolicy();
  return policy.authority ?? policy.id;
}

/**
 * The first day on which interim rules are more than a year old; a text without a day counts as one of the first day of its
 * year. `null` of what is not interim.
 */
export function interimUntil({ interim }: Policy): LocalDate | null {
  return interim === undefined ? null : addDays(addMonths(interim.length === 4 ? `${interim}-01-01` : interim, 12), 1);
}

/** Whether something dated is in force on a day; `until` is the first day on which it no longer is. */
export function isInForce({ from, until }: Dated, on: LocalDate): boolean {
  return (from === undefined || from <= on) && (until === undefined || on < until);
}

/** A half-open period; without an end, or a beginning, it has none. */
export interface Dated {
  readonly from?: LocalDate;
  readonly until?: LocalDate;
}

/** Stands for no day: what has no end is in force then, and nothing else. */
export const LATEST: LocalDate = "9999-12-31";

/** A policy that cannot be changed, so that what is made from it can share its parts. */
export function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.values(Object.freeze(value)).forEach(frozen);
  }
  return value;
}

export function notAPolicy(): CodedError {
  return new CodedError(
    "not-a-policy",
    "Expected a policy. Find one by its id with findPolicy, and read one from JSON with parsePolicy.",
  );
}
