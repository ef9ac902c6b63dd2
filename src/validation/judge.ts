import { factDeciding } from "../facts/read-facts.js";
import type { Finding } from "../model/finding.js";
import type { ConferenceRecord } from "../model/record.js";
import { whyNoConference } from "../obligations/ends.js";
import { openConditions, truthOf } from "../obligations/truth.js";
import type { CompiledRequirement } from "../policy/compile.js";
import type { OutcomeReason } from "./outcome-text.js";
import { outcomeOf, type WhatBecame } from "./outcomes.js";
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
  const basis = requirement?.basis ?? NO_BASIS;
  const language = policyLanguage(shared.evaluation.compiled);
  const become = (became: WhatBecame) => outcomeOf(requirement ?? rule, { code, basis }, became, language);
  const notAsked = (requirement && notAskedOf(requirement, given)) ?? notYetAskedBy(rule, given);
  if (notAsked) return withoutFinding(become(notAsked));

  const particulars = requirement?.particulars;
  const verdict = runCheck(rule, record, particulars === undefined ? given.context : ruleContext(shared, particulars));
  if (verdict === "particulars-missing") return withoutFinding(become(skipped(verdict)));
  if (typeof verdict === "string") {
    return { outcome: become(skipped(verdict)), findings: [faultFinding(verdict, rule, language)] };
  }

  const { failed, missing, applies, params } = verdict;
  if (failed.length > 0) {
    const severity = requirement ? severityOf[requirement.strength] : (rule.severity ?? "error");
    return {
      outcome: become(FAILED),
      findings: [...new Set(failed)].map((path) =>
        wordedFinding(
          {
            code,
            severity,
            path,
            basis,
            params: { ...ruleParameters(path, particulars, record, shared.facts), ...params?.[path] },
          },
          language,
          { message, fix, cases },
        ),
      ),
    };
  }
  if (missing.length > 0) {
    const isHeld = missing.some((path) => shared.facts.isHeldBySource(path));
    return withoutFinding(become({ ...skipped(isHeld ? "facts-missing" : "not-held"), missing }));
  }
  return withoutFinding(become(applies ? PASSED : notApplicable("nothing-to-judge")));
}

/** What becomes of a policy's requirement that no rule checks. */
export function judgeUnchecked(requirement: CompiledRequirement, { excluded, shared }: RuleInput): Judgement {
  const { id: code, basis } = requirement;
  const became = excluded.has(code)
    ? notApplicable("excluded")
    : requirement.isNotHere
      ? notApplicable("not-here")
      : skipped("no-rule");
  return withoutFinding(outcomeOf(requirement, { code, basis }, became, policyLanguage(shared.evaluation.compiled)));
}

/** What becomes of a rule that judges a requirement, under a policy that does not have it. */
export function judgeNotAsked(rule: OwnRule, { excluded, shared }: RuleInput): Judgement {
  const { code } = rule;
  const became = notApplicable(excluded.has(code) ? "excluded" : "not-asked");
  return withoutFinding(outcomeOf(rule, { code, basis: NO_BASIS }, became, policyLanguage(shared.evaluation.compiled)));
}

/** Why a requirement is not asked of a record, or cannot be told to be. */
function notAskedOf(requirement: CompiledRequirement, given: RuleInput): WhatBecame | undefined {
  const { facts } = given.shared;
  if (given.excluded.has(requirement.id)) return notApplicable("excluded");
  if (requirement.isNotHere) {
    return notApplicable(truthOf(requirement, facts) === true ? "not-here" : "condition-not-met");
  }
  const noConference = whyNoConference(facts);
  if (noConference) return notApplicable(noConference.code);
  const truth = truthOf(requirement, facts);
  if (truth === false) return notApplicable("condition-not-met");
  if (truth) return undefined;
  return { ...skipped("condition-unknown"), missing: openConditions(requirement, facts).map(factDeciding) };
}

/** Why a rule is not asked at all, or not at this stage. */
function notYetAskedBy({ code, from }: OwnRule, { excluded, stage }: RuleInput): WhatBecame | undefined {
  if (excluded.has(code)) return notApplicable("excluded");
  return hasReached(stage, from) ? undefined : { ...notApplicable("stage-not-reached"), stage: from };
}

const PASSED: WhatBecame = { status: "passed" };
const FAILED: WhatBecame = { status: "failed" };

function skipped(reason: OutcomeReason): WhatBecame {
  return { status: "skipped", reason };
}

function notApplicable(reason: OutcomeReason): WhatBecame {
  return { status: "not-applicable", reason };
}

function withoutFinding(became: RuleOutcome): Judgement {
  return { outcome: became, findings: NONE };
}

const NONE: readonly Finding[] = [];
const NO_BASIS: RuleOutcome["basis"] = [];
