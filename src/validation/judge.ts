import type { Finding } from "../model/finding.js";
import type { ConferenceRecord } from "../model/record.js";
import type { ResolvedRequirement } from "../policy/resolve-policy.js";
import { factsToDecide, holds } from "../timeline/conditions.js";
import { findingAt } from "./finding-at.js";
import type { RuleOutcome } from "./report.js";
import type { RuleContext, ValidationRule } from "./rule.js";
import { severityOf } from "./severity.js";
import { hasReached, type Stage } from "./stage.js";

/** What becomes of a rule, and the findings where it fails. */
export interface Judgement {
  readonly outcome: RuleOutcome;
  readonly findings: readonly Finding[];
}

/** A record at a stage, and what rules may look at beside it. */
export interface Case {
  readonly record: ConferenceRecord;
  readonly stage: Stage;
  readonly context: Omit<RuleContext, "particulars">;
  readonly excluded: ReadonlySet<string>;
}

/** Judges a record by a rule: one of any record, or one that enforces a policy's requirement. */
export function judge(rule: ValidationRule, requirement: ResolvedRequirement | undefined, given: Case): Judgement {
  const { code, from, takes, message, fix } = rule;
  const { record, stage, context, excluded } = given;
  const basis = requirement ? [requirement.clause] : [];
  const particulars = requirement?.particulars;
  const without = (status: RuleOutcome["status"], why?: string, missing?: readonly string[]): Judgement => ({
    outcome: { code, status, ...(why ? { why } : {}), ...(missing ? { missing } : {}), basis },
    findings: [],
  });

  if (excluded.has(code)) return without("not-applicable", "It is excluded.");
  const truth = requirement ? holds(requirement, record) : "yes";
  if (truth === "no") return without("not-applicable", "Its condition is not met.");
  if (truth === "unknown") {
    return without("skipped", "It is not known whether its condition is met.", factsToDecide(requirement!, record));
  }
  if (!hasReached(stage, from)) return without("not-applicable", `It is asked once the conference is ${from}.`);
  if (takes && !takes(particulars)) return without("skipped", "The policy does not give the particulars it needs.");

  const { failed, missing, applies } = rule.check(record, { ...context, particulars });
  if (failed.length > 0) {
    const severity = requirement ? severityOf[requirement.strength] : (rule.severity ?? "error");
    return {
      outcome: { code, status: "failed", basis },
      findings: failed.map((path) => findingAt(code, severity, path, message, fix, basis)),
    };
  }
  if (missing.length > 0) return without("skipped", "Facts are missing to tell.", missing);
  return applies ? without("passed") : without("not-applicable", "There is nothing in the record that it is about.");
}
