import { eachDecision } from "../decisions.js";
import type { RequirementRule } from "../rule.js";
import { onlyIf, that } from "../verdict.js";

export const categoryDetermined: RequirementRule = {
  code: "category-determined",
  from: "decided",
  message: "A {plan} is made, and no category of abuse is determined.",
  fix: "Record the category.",
  check: (record) =>
    eachDecision(record, (decision, path) =>
      onlyIf(decision?.planNeeded, `${path}.planNeeded`, () =>
        that(decision?.category && decision.category !== "not-determined", `${path}.category`),
      ),
    ),
};
