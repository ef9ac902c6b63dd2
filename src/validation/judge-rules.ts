import { severities, type Finding } from "../model/finding.js";
import type { ConferenceRecord } from "../model/record.js";
import type { Evaluation } from "../obligations/evaluate.js";
import { isExcluded, outcomeUnless, withDuties } from "./exclude.js";
import { withKeys } from "./finding-keys.js";
import { judge, judgeNotAsked, judgeUnchecked, type RuleInput, type Judgement } from "./judge.js";
import { ruleIdsOf } from "./known-codes.js";
import { obligationFindings } from "./obligation-findings.js";
import { recordFindings } from "./record-findings.js";
import type { RuleOutcome } from "./report.js";
import type { OwnRule } from "./rule.js";
import { ruleContext, type Shared } from "./rule-context.js";
import { generalRules, requirementRules } from "./rules/index.js";
import type { CaseStage } from "./stage.js";

const checks = new Map<string, OwnRule>(requirementRules.map((rule) => [rule.code, rule]));

/** What every rule finds, and what became of it. */
export function judgeRules(
  record: ConferenceRecord,
  evaluation: Evaluation,
  stage: CaseStage,
  exclude: ReadonlySet<string>,
  ownRules: readonly OwnRule[],
): { readonly found: readonly Finding[]; readonly rules: readonly RuleOutcome[] } {
  const { facts, compiled, rules: inForce, obligations } = evaluation;
  const held = obligations.find(({ duty }) => duty.id === "conference-held");
  const shared: Shared = {
    facts,
    calendar: compiled.calendar,
    // Where no policy gives a day there is none to be late for.
    wasHeldLate: !held || held.reading === null ? false : held.evidence ? held.state === "late" : undefined,
    evaluation,
    timeline: undefined,
  };
  const duties = obligationFindings(evaluation);
  const excluded = withDuties(exclude, duties.rules);
  const given: RuleInput = { record, stage, excluded, shared, context: ruleContext(shared, undefined) };
  const rules = duties.rules.map((outcome) => outcomeUnless(excluded, outcome, duties.findings));
  const found = [
    ...recordFindings(record, evaluation),
    ...duties.findings.filter((finding) => !isExcluded(finding, excluded)),
  ];
  /** Where the findings about duties stand, by the paths of what they are about. */
  const placesOfDuties = new Map<string, number[]>();
  found.forEach(({ deadline, path }, place) => {
    if (deadline) placesOfDuties.set(path, [...(placesOfDuties.get(path) ?? []), place]);
  });
  const take = ({ outcome, findings }: Judgement) => {
    rules.push(outcome);
    for (const finding of findings) {
      const twin = placesOfDuties.get(finding.path)?.find((place) => isOneFault(found[place]!, finding)) ?? -1;
      if (twin < 0) found.push(finding);
      else if (isGraver(finding, found[twin]!)) found[twin] = finding;
    }
  };
  const { requirements } = ruleIdsOf(compiled);
  for (const rule of generalRules) take(judge(rule, undefined, given));
  for (const rule of ownRules) {
    if (inForce.requirements.some(({ id }) => id === rule.code)) continue;
    const isGeneral = rule.severity !== undefined && !requirements.has(rule.code);
    take(isGeneral ? judge(rule, undefined, given) : judgeNotAsked(rule, given));
  }
  for (const requirement of inForce.requirements) {
    const rule = checks.get(requirement.id) ?? ownRules.find(({ code }) => code === requirement.id);
    take(rule ? judge(rule, requirement, given) : judgeUnchecked(requirement, given));
  }
  // Keys are made before anything is left out: what is excluded changes no other finding's key.
  const keyed = withKeys(found, record);
  return { found: excluded.size === 0 ? keyed : keyed.filter((finding) => !isExcluded(finding, excluded)), rules };
}

/** Whether a duty and a requirement of one clause find the same fault at the same place: it is told once, by the graver. */
function isOneFault({ deadline, path, basis }: Finding, other: Finding): boolean {
  return deadline !== undefined && path === other.path && basis.some((cited) => cited === other.basis[0]);
}

function isGraver(one: Finding, other: Finding): boolean {
  return severities.indexOf(one.severity) < severities.indexOf(other.severity);
}
