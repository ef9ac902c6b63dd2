import type { GeneralRule } from "../rule.js";
import { each, missing, onlyIf, that } from "../verdict.js";

export const actionUnderNoGoal: GeneralRule = {
  code: "action-under-no-goal",
  severity: "error",
  from: "recorded",
  message: "An action of the {plan} stands under a safety goal that is not recorded.",
  fix: "Correct the goal's id, or record the goal.",
  check: ({ plan, safetyGoals }) =>
    onlyIf(safetyGoals === undefined ? undefined : true, "safetyGoals", () =>
      each(plan?.actions, "plan.actions", ({ goal }, path) =>
        goal === undefined
          ? missing(`${path}.goal`)
          : that(
              safetyGoals!.some(({ id }) => id === goal),
              `${path}.goal`,
            ),
      ),
    ),
};
