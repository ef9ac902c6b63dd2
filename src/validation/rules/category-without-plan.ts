import type { GeneralRule } from "../rule.js";
import { onlyIf, that } from "../verdict.js";

export const categoryWithoutPlan: GeneralRule = {
  code: "category-without-plan",
  severity: "query",
  from: "decided",
  message: "A category of abuse is recorded, and no plan is needed.",
  fix: "Remove the category, or correct the decision.",
  check: ({ decision }) =>
    onlyIf(decision?.planNeeded === undefined ? undefined : !decision.planNeeded, "decision.planNeeded", () =>
      that(decision?.category === undefined || decision.category === "not-determined", "decision.category"),
    ),
};
