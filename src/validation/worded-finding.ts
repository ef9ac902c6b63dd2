import type { Language } from "../language/language.js";
import { makeFinding, type Finding, type FindingParts } from "../model/finding.js";
import { findingText, type RuleSentences } from "../wording/finding-text.js";

type Parts = Omit<FindingParts, "message" | "fix" | "params"> & Pick<Finding, "params">;

/** A finding whose sentences are made of its code and parameters or, of a rule's, are the rule's own. */
export function wordedFinding(parts: Parts, language: Language, ofRule: RuleSentences = {}): Finding {
  return makeFinding({ ...parts, ...findingText(parts, language, ofRule) });
}
