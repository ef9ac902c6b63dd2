import type { RequirementRule } from "../rule.js";
import { each, missing, notApplicable, onlyIf, passed, that } from "../verdict.js";

export const categoryDetermined: RequirementRule = {
  code: "category-determined",
  from: "minuted",
  message: "A plan is made, and no category of abuse is determined.",
  fix: "Record the category.",
  check: ({ decision, children }) =>
    (children?.some((child) => child.decision !== undefined) ?? false)
      ? each(children, "children", (child, path) =>
          child.decision?.planNeeded === true
            ? that((child.decision.category ?? decision?.category) !== undefined, `${path}.decision.category`)
            : notApplicable,
        )
      : onlyIf(decision?.planNeeded, "decision.planNeeded", () =>
          decision?.category === undefined ? missing("decision.category") : passed,
        ),
};
