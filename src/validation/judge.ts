import { factDeciding } from "../facts/read-facts.js";
import type { Language } from "../language/language.js";
import type { Finding } from "../model/finding.js";
import type { ConferenceRecord } from "../model/record.js";
import { whyNoConference } from "../obligations/ends.js";
import { openConditions, truthOf } from "../obligations/truth.js";
import type { CompiledRequirement } from "../policy/compile.js";
import { withReason, type OutcomeReason } from "./outcome-text.js";
import type { RuleOutcome } from "./report.js";
import type { OwnRule, RuleContext } from "./rule.js";
import { ruleContext, type Shared } from "./rule-context.js";
import { ruleParameters } from "./rule-parameters.js";
import { faultFinding, runCheck } from "./run-check.js";
import { severityOf } from "./severity.js";
import { hasReached, type CaseStage } from "./stage.js";
import { wordedFinding } from "./worded-finding.js";
import { policyLanguage } from "../wording/policy-language.js";

/** What becomes of a rule, and the findings where it fails. */
export interface Judgement {
  readonly outcome: RuleOutcome;
  readonly findings: readonly Finding[];
}

/** A record at a stage, and what rules may look at beside it. */
export interface RuleInput {
  readonly record: ConferenceRecord;
  readonly stage: CaseStage;
  readonly excluded: ReadonlySet<string>;
  readonly shared: Shared;
  /** The context of rules that need no particulars. */
  readonly context: RuleContext;
}

/** Judges a record by a rule: one of any record, or one that enforces a policy's requirement. */
export function judge(rule: OwnRule, requirement: CompiledRequirement | undefined, given: RuleInput): Judgement {
  const { code, message, fix, cases } = rule;
  const { record, shared } = given;
  const basis = requirement?.basis ?? [];
  const notAsked = (requirement && notAskedOf(requirement, given)) ?? notYetAskedBy(rule, given);
  if (notAsked) return withoutFinding({ code, ...notAsked, basis });

  const particulars = requirement?.particulars;
  const verdict = runCheck(rule, record, particulars === undefined ? given.context : ruleContext(shared, particulars));
  if (verdict === "particulars-missing") return withoutFinding({ code, ...skipped(verdict), basis });
  if (typeof verdict === "string") {
    return {
      outcome: { code, ...skipped(verdict), basis },
      findings: [faultFinding(verdict, rule, policyLanguage(shared.evaluation.compiled))],
    };
  }

  const { failed, missing, applies, params } = verdict;
  if (failed.length > 0) {
    const severity = requirement ? severityOf[requirement.strength] : (rule.severity ?? "error");
    return {
      outcome: { code, status: "failed", basis },
      findings: [...new Set(failed)].map((path) =>
        wordedFinding(
          {
            code,
            severity,
            path,
            basis,
            params: { ...ruleParameters(path, particulars, record, shared.facts), ...params?.[path] },
          },
          policyLanguage(shared.evaluation.compiled),
          { message, fix, cases },
        ),
      ),
    };
  }
  if (missing.length > 0) {
    const isHeld = missing.some((path) => shared.facts.isHeldBySource(path));
    return withoutFinding({ code, ...skipped(isHeld ? "facts-missing" : "not-held"), missing, basis });
  }
  if (applies) return withoutFinding({ code, status: "passed", basis });
  return withoutFinding({ code, ...notApplicable("nothing-to-judge"), basis });
}

/** What becomes of a policy's requirement that no rule checks. */
export function judgeUnchecked(requirement: CompiledRequirement, given: RuleInput): Judgement {
  const { id: code, basis } = requirement;
  if (given.excluded.has(code)) return withoutFinding({ code, ...notApplicable("excluded"), basis });
  const outcome = requirement.isNotHere ? notApplicable("not-here") : skipped("no-rule");
  return withoutFinding({ code, ...outcome, basis });
}

/** What becomes of a rule that judges a requirement, under a policy that does not have it. */
export function judgeNotAsked({ code }: OwnRule, { excluded }: RuleInput): Judgement {
  return withoutFinding({ code, ...notApplicable(excluded.has(code) ? "excluded" : "not-asked"), basis: [] });
}

type WithoutFinding = Pick<RuleOutcome, "status" | "reason" | "why" | "missing">;

/** Why a requirement is not asked of a record, or cannot be told to be. */
function notAskedOf(requirement: CompiledRequirement, given: RuleInput): WithoutFinding | undefined {
  const { facts } = given.shared;
  if (given.excluded.has(requirement.id)) return notApplicable("excluded");
  if (requirement.isNotHere) {
    return notApplicable(truthOf(requirement, facts) === true ? "not-here" : "condition-not-met");
  }
  const noConference = whyNoConference(facts);
  if (noConference) return notApplicable(noConference.code, policyLanguage(given.shared.evaluation.compiled));
  const truth = truthOf(requirement, facts);
  if (truth === false) return notApplicable("condition-not-met");
  if (truth) return undefined;
  return { ...skipped("condition-unknown"), missing: openConditions(requirement, facts).map(factDeciding) };
}

/** Why a rule is not asked at all, or not at this stage. */
function notYetAskedBy({ code, from }: OwnRule, { excluded, stage, shared }: RuleInput): WithoutFinding | undefined {
  if (excluded.has(code)) return notApplicable("excluded");
  return hasReached(stage, from)
    ? undefined
    : notApplicable("stage-not-reached", policyLanguage(shared.evaluation.compiled), from);
}

function skipped(reason: OutcomeReason): WithoutFinding {
  return { status: "skipped", ...withReason(reason) };
}

function notApplicable(reason: OutcomeReason, language?: Language, stage?: CaseStage): WithoutFinding {
  return { status: "not-applicable", ...withReason(reason, language, stage) };
}

function withoutFinding(outcome: RuleOutcome): Judgement {
  return { outcome, findings: NONE };
}

const NONE: readonly Finding[] = [];
