import type { Decision } from "../../model/decision.js";
import type { RequirementRule } from "../rule.js";
import { each, notApplicable, onlyIf, that, type Verdict } from "../verdict.js";

export const categoryDetermined: RequirementRule = {
  code: "category-determined",
  from: "minuted",
  message: "A plan is made, and no category of abuse is determined.",
  fix: "Record the category.",
  check: ({ decision, children }) =>
    (children?.some((child) => child.decision !== undefined) ?? false)
      ? each(children, "children", (child, path) =>
          child.decision?.planNeeded === true
            ? isDetermined(child.decision.category ?? decision?.category, `${path}.decision.category`)
            : notApplicable,
        )
      : onlyIf(decision?.planNeeded, "decision.planNeeded", () =>
          isDetermined(decision?.category, "decision.category"),
        ),
};

function isDetermined(category: Decision["category"], path: string): Verdict {
  return that(category === undefined ? undefined : category !== "not-determined", path);
}
