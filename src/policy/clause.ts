import type { LocalDate } from "../calendar/index.js";
import type { Citation } from "../model/citation.js";
import type { Rule } from "./rule.js";

/**
 * How well a clause is known: `stated` in its document, or in another that is encoded here; `published` on a public page;
 * or `quoted` from the document by one. `not-found`: what was looked for, or should be, and is not known.
 */
export const grades = ["stated", "published", "quoted", "not-found"] as const;
/** How well a clause is known; see {@link grades}. */
export type Grade = (typeof grades)[number];

/** A page on which a clause was read, where that is not the address of the policy's document. */
export interface ClauseSource {
  /** What it is: `Core groups, standards and criteria`. */
  readonly title?: string;
  readonly url: string;
  /** The day on which it was read. */
  readonly readOn?: LocalDate;
}

/** One clause of a document, and the rules that encode it. */
export interface Clause {
  /** Its id in the policy: `4.2`, `HO11`. Letters, digits and `. _ -`, up to 32 characters. */
  readonly id: string;
  /** Where it stands in the document. */
  readonly at: string;
  /** What it says, paraphrased. */
  readonly says: string;
  /** `stated` unless said otherwise. */
  readonly grade?: Grade;
  /** Where it was read, where that is another page than the document's. */
  readonly source?: ClauseSource;
  /** The first day on which it is in force. */
  readonly from?: LocalDate;
  /** The first day on which it no longer is. */
  readonly until?: LocalDate;
  /** The duties, requirements and arrangements that encode it; never empty. */
  readonly rules: readonly Rule[];
}

/** A clause as results cite it. */
export function citationOf({ id, at, says, grade = "stated", source }: Clause): Citation {
  return { clause: id, at, says, ...(grade === "stated" ? {} : { grade }), ...(source ? { source } : {}) };
}
