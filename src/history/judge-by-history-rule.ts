import type { Language } from "../language/language.js";
import type { Finding } from "../model/finding.js";
import { withReason } from "../validation/outcome-text.js";
import type { RuleOutcome } from "../validation/report.js";
import { wordedFinding } from "../validation/worded-finding.js";
import type { HistoryRule, HistoryRuleContext } from "./rule.js";

/** What becomes of a rule about a history, and the findings where it fails. */
export function judgeByHistoryRule(
  { code, severity, message, fix, check }: HistoryRule,
  context: HistoryRuleContext,
  isExcluded: boolean,
  language: Language,
): { readonly findings: readonly Finding[]; readonly outcome: RuleOutcome } {
  const basis = code === "review-interval-exceeded" ? (context.longestInterval?.basis ?? []) : [];
  if (isExcluded) return without({ code, status: "not-applicable", ...withReason("excluded"), basis });
  const { failed, missing, applies } = check(context);
  if (failed.length > 0) {
    return {
      findings: failed.map((path) =>
        wordedFinding({ code, severity, path, basis, params: {} }, language, { message, fix }),
      ),
      outcome: { code, status: "failed", basis },
    };
  }
  if (missing.length > 0) return without({ code, status: "skipped", ...withReason("facts-missing"), missing, basis });
  if (applies) return without({ code, status: "passed", basis });
  return without({ code, status: "not-applicable", ...withReason("nothing-to-judge"), basis });
}

function without(outcome: RuleOutcome): { readonly findings: readonly Finding[]; readonly outcome: RuleOutcome } {
  return { findings: [], outcome };
}
