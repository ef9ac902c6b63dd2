import type { Severity } from "../model/finding.js";
import type { CensusCase } from "./case.js";
import type { CensusVerdict } from "./judgement.js";

/** What there is to know about a rule of the census, without judging by it. */
export interface CensusRuleText {
  /** The census's own code. */
  readonly code: string;
  /** A query asks to check, and to amend or give a reason. */
  readonly severity: Exclude<Severity, "info">;
  /** The elements of the return that it is about. */
  readonly fields: readonly string[];
  /** What is wrong when it fails. */
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
  /** How the public validator differs from the rule's text. */
  readonly departs?: string;
}

/** A rule about one child. */
export interface CensusRule extends CensusRuleText {
  /** The verdict on a child. A comparison with a day that is missing does not fail. */
  check(census: CensusCase): CensusVerdict;
}

/** A rule about a return as a whole. */
export interface CensusReturnRule extends CensusRuleText {
  /** Begins to count. */
  tally(): CensusTally;
}

/** What a rule about the whole return counts, child by child. */
export interface CensusTally {
  add(census: CensusCase): void;
  verdict(): CensusVerdict;
}
