import type { Finding } from "../model/finding.js";
import { outcome } from "./outcomes.js";
import type { RuleOutcome } from "./report.js";
import { deadlinesOf, dutyIn } from "./whose.js";

/** The codes that outcomes of duties have: each stands for all duties that have it. */
export const dutyOutcomeCodes = ["deadline-met", "duty-done"] as const;

/** What is excluded, with every duty that the code of its outcome excludes. */
export function withDuties(excluded: ReadonlySet<string>, outcomes: readonly RuleOutcome[]): ReadonlySet<string> {
  if (!dutyOutcomeCodes.some((code) => excluded.has(code))) return excluded;
  const duties = outcomes.flatMap(({ code, duty }) => (duty !== undefined && excluded.has(code) ? duty : []));
  return new Set([...excluded, ...duties]);
}

/** Whether a finding is left out: by its code, or since every deadline that it is about is of a duty that is excluded. */
export function isExcluded(finding: Finding, excluded: ReadonlySet<string>): boolean {
  if (excluded.size === 0) return false;
  if (excluded.has(finding.code)) return true;
  const keys = deadlinesOf(finding);
  return keys.length > 0 && keys.every((key) => excluded.has(dutyIn(key)));
}

/** What became of a duty; or that it is excluded, itself or everything that is wrong with it. */
export function outcomeUnless(
  excluded: ReadonlySet<string>,
  became: RuleOutcome,
  findings: readonly Finding[],
): RuleOutcome {
  const { code, duty, status, basis } = became;
  if (duty === undefined || excluded.size === 0) return became;
  const isOut = excluded.has(duty) || (status === "failed" && isNothingLeft(excluded, duty, findings));
  return isOut ? outcome({ code, duty, basis }, { status: "not-applicable", reason: "excluded" }) : became;
}

/** Whether all findings about a duty that failed are left out. One that has none waits for the response to a concern. */
function isNothingLeft(excluded: ReadonlySet<string>, duty: string, findings: readonly Finding[]): boolean {
  const own = findings.filter(({ deadline }) => deadline?.duty === duty);
  if (own.length === 0) return excluded.has("immediate-safety-concern");
  return own.every((finding) => isExcluded(finding, excluded));
}
