import { validateHistory } from "../../../src/history/index.js";
import { findPolicy, type ChildHistory } from "../../../src/index.js";

const national = findPolicy("working-together");

/** What became of a rule about a history, and every finding with its code: of the history, and of its conferences. */
export function ruleInWords(code: string, history: ChildHistory, asOf?: string): string[] {
  const { rules, findings } = validateHistory(history, national, { asOf });
  const { status, reason, missing } = rules.find((rule) => rule.code === code && rule.conference === null)!;
  return [
    [status, reason ?? [], missing ?? []].flat(2).join(" "),
    ...findings.filter((finding) => finding.code === code).map(({ severity, path }) => `${severity} ${path}`),
  ];
}
