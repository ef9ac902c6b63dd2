import { assertShape } from "../../calendar/assert-shape.js";
import { isText } from "../../calendar/check-options.js";
import { assertPolicy } from "../../policy/assert-policy.js";
import type { Clause } from "../../policy/clause.js";
import { definePolicy } from "../../policy/define-policy.js";
import { authorityOf, type Policy } from "../../policy/policy.js";
import { policyGiven } from "./policy-given.js";

/** What an overlay changes: rules, days on which the authority is closed, dates. All but an id may be left out. */
export type Overlay = Partial<Omit<Policy, "id" | "base" | "clauses">> & {
  /** An id of its own: a layer's id stands once in a policy. */
  readonly id: string;
  /** Clauses of its own; those that are in force together from `inForce` or `graded` go in as they come. */
  readonly clauses?: readonly (Clause | readonly Clause[])[];
};

/**
 * A policy that is based on another and says only what differs: a council's closures, its own time for reports, a value
 * that a layer below leaves unstated. A rule of the same id replaces the one below for the conference types it names.
 * `base` is a policy, or the id of one that comes with this package.
 *
 * Unless you give others, the title and the document are those of the base, and the layer is `authority`. If the base
 * is an authority's policy, the result belongs to the same authority, and has the base's `from`, `until`, `interim` and
 * `succeededBy` unless you give others. Give a document if you add clauses, so that results can cite it.
 *
 * @throws CodedError `unknown-policy`, `not-a-policy`, `too-many-layers` or `too-many-rules` for the base;
 * `invalid-policy` for the result, as `definePolicy` does.
 * @example
 * ```ts
 * const ours = extendPolicy("hounslow", {
 *   id: "hounslow-with-closures",
 *   closures: [{ from: "2026-12-29", until: "2027-01-01", title: "Christmas shutdown" }],
 * });
 * layersOf(ours).map(({ id }) => id); // ["working-together", "london", "hounslow", "hounslow-with-closures"]
 * ```
 */
export function extendPolicy(base: Policy | string, given: Overlay): Policy {
  const below = policyGiven(base);
  assertPolicy(below);
  assertShape(given, "overlay", { id: isText, clauses: isListOrNone }, "invalid-policy");
  const { clauses = [], ...overlay } = given;
  const ofTheSameAuthority = below.layer === "authority" ? datesOf(below) : {};
  return definePolicy({
    title: below.title,
    document: below.document,
    layer: "authority",
    ...ofTheSameAuthority,
    ...overlay,
    base: below,
    clauses: clauses.flat(),
  });
}

/** Whose a policy is, when it is in force, and whether for the time being. */
function datesOf(policy: Policy): Pick<Policy, "authority" | "from" | "until" | "interim" | "succeededBy"> {
  const { from, until, interim, succeededBy } = policy;
  return {
    authority: authorityOf(policy),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    ...(interim === undefined ? {} : { interim }),
    ...(succeededBy === undefined ? {} : { succeededBy }),
  };
}

const isListOrNone = (value: unknown) => value === undefined || Array.isArray(value);
