import type { Citation } from "./citation.js";
import type { NonEmpty } from "./non-empty.js";

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
  /** Unique in a report, and the same while the record is: the code, and the deadline or the place it is about. */
  readonly key: string;
  /** What the message is made of: codes, dates and counts. */
  readonly params: Readonly<Record<string, FindingParameter>>;
  /** The deadline it is about. */
  readonly deadline?: FindingDeadline;
  /** That the record gives a reason for it. */
  readonly explained?: true;
}

/** What a message is made of. */
export type FindingParameter = string | number | boolean | null | readonly string[];

/** The deadline that a finding is about; the same as in the timeline. */
export interface FindingDeadline {
  readonly key: string;
  readonly duty: string;
  /** The day, or the instant, by which it is due; `null` of a duty without a time. */
  readonly due: string | null;
  /** The party as keys name it; `null` where it is owed once. */
  readonly party: string | null;
}

/** What a parser gives back: the value, or everything that is wrong with it, which is one thing at least. */
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly findings: NonEmpty<Finding> };

/** What a parser gives back that leaves out what it cannot read: the rest, and what was left out. */
export type PartlyParsed<T> =
  | { readonly ok: true; readonly value: T; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: NonEmpty<Finding> };

/** What is given of a finding; the rest follows. */
export type FindingParts = Pick<Finding, "code" | "severity" | "path" | "message" | "fix"> &
  Partial<Pick<Finding, "basis" | "key" | "params" | "deadline" | "pointer">> & { readonly explained?: boolean };

/** A finding at a path such as `reports[0].submittedAt`, with the same place as a JSON Pointer. */
export function makeFinding(parts: FindingParts): Finding {
  const { code, severity, path, message, fix, basis = [], params = {}, deadline, explained } = parts;
  return {
    code,
    severity,
    path,
    pointer: parts.pointer ?? pointerTo(path),
    message,
    fix,
    basis,
    key: parts.key ?? `${code}@${deadline?.key ?? path}`,
    params,
    ...(deadline ? { deadline } : {}),
    ...(explained ? { explained } : {}),
  };
}

function pointerTo(path: string): string {
  return path === "" ? "" : `/${path.replaceAll("[", ".").replaceAll("]", "").replaceAll(".", "/")}`;
}
