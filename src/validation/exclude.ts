import type { Finding } from "../model/finding.js";
import { withReason } from "./outcome-text.js";
import type { RuleOutcome } from "./report.js";
import { deadlinesOf, dutyIn } from "./whose.js";

/** Whether a finding is left out: by its code, or since every deadline that it is about is of a duty that is excluded. */
export function isExcluded(finding: Finding, excluded: ReadonlySet<string>): boolean {
  if (excluded.size === 0) return false;
  if (excluded.has(finding.code)) return true;
  const keys = deadlinesOf(finding);
  return keys.length > 0 && keys.every((key) => excluded.has(dutyIn(key)));
}

/** What became of a duty, or that it is excluded. */
export function outcomeUnless(excluded: ReadonlySet<string>, outcome: RuleOutcome): RuleOutcome {
  const { code, duty, basis } = outcome;
  if (duty === undefined || !excluded.has(duty)) return outcome;
  return { code, duty, status: "not-applicable", ...withReason("excluded"), basis };
}
