import type { RequirementRule } from "../rule.js";
import { each, onlyIf, that } from "../verdict.js";

export const decisionMade: RequirementRule = {
  code: "decision-made",
  from: "minuted",
  message: "It is not recorded whether a child protection plan is needed.",
  fix: "Record the decision.",
  check: ({ decision, children }) =>
    (children?.length ?? 0) > 0 && children!.some((child) => child.decision !== undefined)
      ? each(children, "children", (child, path) =>
          that(
            child.decision?.planNeeded !== undefined || decision?.planNeeded !== undefined,
            `${path}.decision.planNeeded`,
          ),
        )
      : onlyIf(decision === undefined ? undefined : true, "decision", () =>
          that(decision!.planNeeded !== undefined, "decision.planNeeded"),
        ),
};
