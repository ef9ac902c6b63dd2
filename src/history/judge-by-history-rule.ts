import type { Language } from "../language/language.js";
import type { Finding } from "../model/finding.js";
import { outcome, type WhatBecame } from "../validation/outcomes.js";
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
  if (isExcluded) return without({ status: "not-applicable", reason: "excluded" });
  const { failed, missing, applies } = check(context);
  if (failed.length > 0) {
    return {
      findings: failed.map((path) =>
        wordedFinding({ code, severity, path, basis, params: {} }, language, { message, fix }),
      ),
      outcome: outcome({ code, basis }, { status: "failed" }),
    };
  }
  if (missing.length > 0) return without({ status: "skipped", reason: "facts-missing", missing });
  if (applies) return without({ status: "passed" });
  return without({ status: "not-applicable", reason: "nothing-to-judge" });

  function without(became: WhatBecame): { readonly findings: readonly Finding[]; readonly outcome: RuleOutcome } {
    return { findings: [], outcome: outcome({ code, basis }, became) };
  }
}
