import type { LocalDate } from "../calendar/index.js";
import type { Rule } from "./rule.js";

/**
 * How well a clause is known: `stated` in its document, or in another that is encoded here; `published` on a public page;
 * or `quoted` from the document by one. `not-found`: what was looked for, or should be, and is not known.
 */
export const grades = ["stated", "published", "quoted", "not-found"] as const;
export type Grade = (typeof grades)[number];

/** One clause of a document, and the rules that encode it. */
export interface Clause {
  readonly id: string;
  /** Where it stands in the document. */
  readonly at: string;
  /** What it says, paraphrased. */
  readonly says: string;
  /** `stated` unless said otherwise. */
  readonly grade?: Grade;
  /** The first day on which it is in force. */
  readonly from?: LocalDate;
  /** The first day on which it no longer is. */
  readonly until?: LocalDate;
  readonly rules: readonly Rule[];
}
