/**
 * What is missing or wrong in a record under a policy, and the parts that rules of one's own are made of.
 *
 * @module
 */
export type { ReportSummary, RuleOutcome, RuleStatus, ValidationReport, WaivedFinding } from "./report.js";
export type { GeneralRule, RequirementRule, RuleContext, ValidationRule } from "./rule.js";
export { generalRules, requirementRules } from "./rules/index.js";
export { hasReached, stageOf, stages, type Stage } from "./stage.js";
export { validateRecord, type ValidationOptions, type Waiver } from "./validate-record.js";
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
  type Verdict,
} from "./verdict.js";
