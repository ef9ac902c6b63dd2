import type { LocalDate } from "../../calendar/index.js";
import type { Finding } from "../../model/finding.js";
import type { ChildHistory } from "../../model/history.js";
import type { NonEmpty } from "../../model/non-empty.js";

/** What a header says; what it leaves out is not there. */
export interface HeaderFields {
  /** Census: `Collection`, `CIN`. */
  readonly collection?: string;
  /** Census: `Year`, as it is given. */
  readonly year?: number;
  /** The last day of the year that the return is about. Census: `ReferenceDate`. */
  readonly referenceDate?: LocalDate;
  /** The number of the authority. Census: `LEA`. */
  readonly authority?: string;
}

/** The header of a return. */
export interface CensusHeader extends HeaderFields {
  /** What could not be read in it, or is missing. */
  readonly findings: readonly Finding[];
}

/** A child of a return. */
export interface CensusChild {
  /** Its place in the return, from 0. */
  readonly child: number;
  /** The line on which it begins, from 1. */
  readonly line: number;
  /** What is known of it. What could not be read is left out. Its lists are there, also those that are empty. */
  readonly history: ChildHistory;
  /** What could not be read, each with its path in the history. */
  readonly findings: readonly Finding[];
}

/** Why the rest of a return could not be read. It comes last, if at all, and is about no child. */
export interface CensusFault {
  readonly child: null;
  /** Where reading ended, from 1. */
  readonly line: number;
  readonly history: null;
  /** `not-xml`, `truncated`, `wrong-encoding`, `has-doctype`, `too-large-to-read` or `not-a-census`. */
  readonly findings: NonEmpty<Finding>;
}

/** What a return holds, in its order: its children and, if it could not be read to its end, why. */
export type CensusEntry = CensusChild | CensusFault;

/** A return that is being read. It can be gone through once. */
export interface CensusReading extends AsyncIterable<CensusEntry> {
  /** The header; reads as far as the first child. */
  readonly header: Promise<CensusHeader>;
}
