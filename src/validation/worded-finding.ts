import { makeFinding, type Finding, type FindingParts } from "../model/finding.js";
import { findingText } from "../wording/finding-text.js";

/** A finding whose sentences are made of its code and parameters. */
export function wordedFinding(parts: Omit<FindingParts, "message" | "fix" | "params"> & Pick<Finding, "params">): Finding {
  return makeFinding({ ...parts, ...findingText(parts) });
}
