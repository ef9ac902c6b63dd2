import type { Requirement } from "../../policy/rule.js";
import { requirementRules } from "../../validation/rules/index.js";
import { placesWhere, rulesIn, type LintRule } from "../rule.js";

export const particularsDoNotFit: LintRule = {
  code: "particulars-do-not-fit",
  severity: "query",
  message: "The rule that checks this requirement needs particulars of another shape, and will skip it.",
  fix: "Give them as another policy does that has this requirement.",
  find: (policy, { others }) =>
    placesWhere(
      rulesIn(policy),
      ({ rule }) => {
        if (rule.kind !== "requirement" || fits(rule)) return false;
        const twin = others
          .flatMap((other) => [...rulesIn(other)].map((each) => each.rule))
          .find((other) => other.kind === "requirement" && other.id === rule.id && fits(other));
        return twin?.kind === "requirement" ? `Such as ${JSON.stringify(twin.particulars)}.` : true;
      },
      "particulars",
    ),
};

function fits({ id, particulars }: Requirement): boolean {
  return requirementRules.find(({ code }) => code === id)?.takes?.(particulars) ?? true;
}
