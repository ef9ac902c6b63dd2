/**
 * What is missing or wrong in a record under a policy, and the parts that rules of one's own are made of. Takes a
 * record, a policy and a calendar. Gives a report: findings, and each rule with its outcome. May import `timeline` and
 * the folders before it.
 *
 * @module
 */
export { collectWaivers, type CollectedWaivers } from "./collect-waivers.js";
export type { ReportSummary, RuleOutcome, RuleStatus, ValidationReport, WaivedFinding } from "./report.js";
export { outcomeReasons, type OutcomeReason } from "./outcome-text.js";
export type { GeneralRule, OwnRule, RequirementRule, RuleContext, ValidationRule } from "./rule.js";
export { generalRules, requirementRules } from "./rules-in-english.js";
export { hasReached, stageOf, stages, type CaseStage } from "./stage.js";
export type { UnusedWaiver } from "./unused-waivers.js";
export { validateRecord } from "./validate-record.js";
export type { ValidationOptions } from "./validation-options.js";
export {
  all,
  each,
  failed,
  includesAll,
  missing,
  notApplicable,
  onlyIf,
  passed,
  stated,
  that,
  type FailedPlace,
  type VerdictPlace,
  type PlaceParameters,
  type Verdict,
} from "./verdict.js";
export type { UnusedInRun } from "./waiver-tally.js";
export { parseWaivers, type Waiver } from "./waiver.js";
