import type { Decision } from "../../model/decision.js";
import { haveOwnDecisions } from "../decisions.js";
import type { GeneralRule } from "../rule.js";
import { all, each, notApplicable, onlyIf, that, type Verdict } from "../verdict.js";

export const categoryWithoutPlan: GeneralRule = {
  code: "category-without-plan",
  severity: "query",
  from: "decided",
  message: "A category of abuse is recorded, and no {plan} is needed.",
  fix: "Remove the category, or correct the decision.",
  check: ({ decision, children }) =>
    all(
      decision || !haveOwnDecisions(children) ? withoutPlan(decision, "decision") : notApplicable,
      each(children ?? [], "children", ({ decision: own }, path) =>
        own ? withoutPlan(own, `${path}.decision`) : notApplicable,
      ),
    ),
};

function withoutPlan(decision: Decision | undefined, path: string): Verdict {
  const { planNeeded, category } = decision ?? {};
  return onlyIf(planNeeded === undefined ? undefined : !planNeeded, `${path}.planNeeded`, () =>
    that(category === undefined || category === "not-determined", `${path}.category`),
  );
}
