import type { Citation } from "./citation.js";

/**
 * `error`: a *must* is not met, or the input cannot be used. `query`: a *should* is not met, or a person has to look.
 * `info`: worth knowing. The words of the children in need census.
 */
export type Severity = "error" | "query" | "info";

/** Every severity, the gravest first. */
export const severities: readonly Severity[] = ["error", "query", "info"];

/** Something that is wrong or missing. It holds codes, paths, ids and dates, and never a value from the record. */
export interface Finding {
  /** Kebab-case, permanent. */
  readonly code: string;
  /** How grave it is. A rule's `must` makes an error, `should` a query, `may` something worth knowing. */
  readonly severity: Severity;
  /** Where, for people: `reports[0].submittedAt`; empty for the whole. */
  readonly path: string;
  /** Where, as a JSON Pointer: `/reports/0/submittedAt`. */
  readonly pointer: string;
  /** What is wrong, in words a social worker would use. */
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
  /** The clauses that ask for it; empty for what is wrong under any policy. */
  readonly basis: readonly Citation[];
}

/** What a parser gives back: the value, or everything that is wrong with it. */
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly findings: readonly Finding[] };
