import { inEnglish } from "../language/terms.js";
import type { GeneralRule, RequirementRule } from "./rule.js";
import * as rules from "./rules/index.js";

/** A rule whose sentences can be shown by themselves: without places for what other nations call otherwise. */
function shown<Rule extends GeneralRule | RequirementRule>(rule: Rule): Rule {
  return { ...rule, message: inEnglish(rule.message), fix: inEnglish(rule.fix) };
}

/** Rules that hold under any policy. */
export const generalRules: readonly GeneralRule[] = /* @__PURE__ */ rules.generalRules.map(shown);

/** Rules that enforce a policy's requirements, each by the requirement's id. */
export const requirementRules: readonly RequirementRule[] = /* @__PURE__ */ rules.requirementRules.map(shown);
