import type { LocalDate } from "../calendar/index.js";
import type { NationTerms } from "../language/terms.js";
import type { Citation } from "../model/citation.js";
import type { Rule } from "../policy/rule.js";
import type { Due, NotOwed, Status } from "../timeline/timeline.js";

/** What differs between policies, rule by rule; and for one record, deadline by deadline. Plain JSON. */
export interface Comparison {
  /** The version of this shape, for programs that store the result. */
  readonly schemaVersion: 1;
  /** The day whose rules are compared; `null`: the latest. */
  readonly on: LocalDate | null;
  /** In the order in which they were given; everything below has one entry for each, in this order. */
  readonly policies: readonly {
    readonly id: string;
    readonly title: string;
    readonly layers: readonly string[];
    /** What its nation calls its things, where not as England does. */
    readonly terms: NationTerms | null;
    /** The day or the year of rules that were made for the time being; `null` of others. */
    readonly interim: string | null;
    /** The working days that its deadlines are counted in, by the calendar's id. */
    readonly calendar: string;
  }[];
  /** Every rule that one of the policies has, also those that do not differ. */
  readonly rules: readonly ComparedRule[];
  /** Of the record that was given; empty without one. */
  readonly deadlines: readonly ComparedDeadline[];
}

/** One rule in several policies. */
export interface ComparedRule {
  readonly id: string;
  readonly kind: Rule["kind"];
  readonly title: string;
  /** Whether two of the policies ask for different things; other words for the same are no difference. */
  readonly differs: boolean;
  /** What each policy says of it: nothing, or something for every group of cases. */
  readonly in: readonly (readonly RuleInForce[])[];
}

/** What a policy says, in words and with its source. */
export interface RuleInForce {
  /** `48 hours before the start of the conference`, `must`, `people: 20`. */
  readonly says: string;
  /** Whom and when it is for: `for initial, if the conference is split`; empty: always. */
  readonly scope: string;
  /** Whether not every one of the policies says it. */
  readonly differs: boolean;
  /** The id of the policy it stands in: one of those compared, or a layer below. */
  readonly layer: string;
  readonly clause: Citation;
}

/** One deadline of a record under several policies. */
export interface ComparedDeadline {
  /** Its key in the timelines, or the duty's id while it cannot be dated. */
  readonly key: string;
  readonly title: string;
  /** Whether two of the policies give different dates, or only one of them gives any. */
  readonly differs: boolean;
  /** Under each policy: when it is due; what it waits for; that it has no time; why it is not owed; or `null`, where nobody asks for it. */
  readonly in: readonly (DeadlineUnder | null)[];
}

/**
 * What becomes of a deadline under one policy: a date, the paths of the facts that it waits for, that its policy gives no
 * time, or why it is not owed.
 */
export type DeadlineUnder =
  | { readonly due: Due; readonly status: Status | null; readonly layer: string; readonly clause: Citation }
  | { readonly waitingFor: readonly string[] }
  | { readonly notOwed: NotOwed["because"]; readonly layer: string; readonly clause: Citation }
  | { readonly noTime: true; readonly layer: string; readonly clause: Citation };
