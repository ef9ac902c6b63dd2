import type { Clause } from "./clause.js";
import { definePolicy } from "./define-policy.js";
import type { Policy } from "./policy.js";

/** What an overlay changes: rules, days on which the authority is closed, dates. All but an id may be left out. */
export type Overlay = Partial<Omit<Policy, "id" | "base" | "clauses">> & {
  readonly id: string;
  readonly clauses?: readonly (Clause | readonly Clause[])[];
};

/**
 * A policy that stands on another and says only what differs: a council's closures, its own time for reports, a value that
 * a layer below leaves unstated. A rule of the same id replaces the one below for the conference types it names.
 *
 * Title and document are those of the base unless given, and the layer is `authority`. Give a document for clauses of your
 * own, so that results can cite it.
 *
 * @throws CodedError `invalid-policy`, as `definePolicy` does.
 * @example
 * ```ts
 * const ours = extendPolicy(hounslow, {
 *   id: "hounslow-with-closures",
 *   closures: [{ from: "2026-12-29", until: "2027-01-01", title: "Christmas shutdown" }],
 * });
 * ```
 */
export function extendPolicy(base: Policy, { clauses = [], ...overlay }: Overlay): Policy {
  return definePolicy({
    title: base.title,
    document: base.document,
    layer: "authority",
    ...overlay,
    base,
    clauses: clauses.flat(),
  });
}
