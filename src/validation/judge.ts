import type { Finding } from "../model/finding.js";
import type { ConferenceRecord } from "../model/record.js";
import type { CompiledRequirement } from "../policy/compile.js";
import { factDeciding } from "../facts/read-facts.js";
import { whyNoConference } from "../obligations/ends.js";
import { openConditions, truthOf } from "../obligations/truth.js";
import { makeFinding } from "../model/finding.js";
import { becauseText } from "../wording/because-text.js";
import type { RuleOutcome } from "./report.js";
import type { RuleContext, ValidationRule } from "./rule.js";
import { ruleContext, type Shared } from "./rule-context.js";
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
  readonly excluded: ReadonlySet<string>;
  readonly shared: Shared;
  /** The context of rules that need no particulars. */
  readonly context: RuleContext;
}

/** Judges a record by a rule: one of any record, or one that enforces a policy's requirement. */
export function judge(rule: ValidationRule, requirement: CompiledRequirement | undefined, given: Case): Judgement {
  const { code, from, message, fix } = rule;
  const { record, stage, excluded, shared, context } = given;
  const { facts } = shared;
  const basis = requirement?.basis ?? [];
  const particulars = requirement?.particulars;

  if (excluded.has(code)) return withoutFinding({ code, status: "not-applicable", why: "It is excluded.", basis });
  const noConference = requirement ? whyNoConference(facts) : null;
  if (noConference) {
    return withoutFinding({ code, status: "not-applicable", why: becauseText[noConference.code], basis });
  }
  const truth = requirement ? truthOf(requirement, facts) : true;
  if (truth === false)
    return withoutFinding({ code, status: "not-applicable", why: "Its condition is not met.", basis });
  if (truth === null) {
    const why = "It is not known whether its condition is met.";
    return withoutFinding({
      code,
      status: "skipped",
      why,
      missing: openConditions(requirement!, facts).map(factDeciding),
      basis,
    });
  }
  if (!hasReached(stage, from)) {
    return withoutFinding({
      code,
      status: "not-applicable",
      why: `It is asked once the conference is ${from}.`,
      basis,
    });
  }
  if (rule.takes && !rule.takes(particulars)) {
    return withoutFinding({
      code,
      status: "skipped",
      why: "The policy does not give the particulars it needs.",
      basis,
    });
  }

  const { failed, missing, applies } = rule.check(
    record,
    particulars === undefined ? context : ruleContext(shared, particulars),
  );
  if (failed.length > 0) {
    const severity = requirement ? severityOf[requirement.strength] : (rule.severity ?? "error");
    return {
      outcome: { code, status: "failed", basis },
      findings: [...new Set(failed)].map((path) => makeFinding({ code, severity, path, message, fix, basis })),
    };
  }
  if (missing.length > 0) {
    return withoutFinding({ code, status: "skipped", why: "Facts are missing to tell.", missing, basis });
  }
  if (applies) return withoutFinding({ code, status: "passed", basis });
  return withoutFinding({
    code,
    status: "not-applicable",
    why: "There is nothing in the record that it is about.",
    basis,
  });
}

function withoutFinding(outcome: RuleOutcome): Judgement {
  return { outcome, findings: NONE };
}

const NONE: readonly Finding[] = [];
