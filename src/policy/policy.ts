import { CodedError } from "../calendar/coded-error.js";
import type { LocalDate } from "../calendar/local-date.js";
import type { Clause } from "./clause.js";

/** The document a policy encodes. */
export interface PolicyDocument {
  readonly title: string;
  readonly publisher?: string;
  /** The editions it was read in; half-open periods. */
  readonly editions?: readonly { readonly name: string; readonly from?: LocalDate; readonly until?: LocalDate }[];
  /** What a reader should know about the source: what it leaves open, what was not read. */
  readonly note?: string;
}

/** An authority's rules, or a layer they stand on, clause by clause. Plain data: it goes through JSON unchanged. */
export interface Policy {
  readonly id: string;
  readonly title: string;
  readonly layer: "national" | "regional" | "authority";
  readonly document: PolicyDocument;
  /** The policy whose rules hold where this one has none of its own. */
  readonly base?: Policy;
  /** The first day on which the policy is in force. */
  readonly from?: LocalDate;
  /** The first day on which it no longer is. */
  readonly until?: LocalDate;
  /** The day by which its makers meant to look at it again. */
  readonly reviewBy?: LocalDate;
  readonly clauses: readonly Clause[];
}

/** More layers than any authority stands on. */
export const MOST_LAYERS = 8;

/**
 * The policy and everything it stands on, the lowest layer first.
 *
 * @throws CodedError `too-many-layers`: more than eight, or a policy that stands on itself.
 */
export function layersOf(policy: Policy): Policy[] {
  const layers: Policy[] = [];
  for (let layer: Policy | undefined = policy; layer; layer = layer.base) {
    if (layers.unshift(layer) > MOST_LAYERS) {
      throw new CodedError(
        "too-many-layers",
        `A policy stands on at most ${MOST_LAYERS - 1} others, and not on itself.`,
      );
    }
  }
  return layers;
}

/** A policy that cannot be changed, so that what is made from it can share its parts. */
export function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.values(Object.freeze(value)).forEach(frozen);
  }
  return value;
}
