import type { RequirementRule } from "../rule.js";
import { all, each, onlyIf, stated } from "../verdict.js";

export const planActionsSmart: RequirementRule = {
  code: "plan-actions-smart",
  from: "decided",
  message: "An action of the plan has nobody who does it, or no day by which.",
  fix: "Say who does it, and by when.",
  check: ({ plan, decision }) =>
    onlyIf(decision?.planNeeded, "decision.planNeeded", () =>
      each(plan?.actions, "plan.actions", ({ by, byWhen }, path) =>
        all(stated(by, `${path}.by`), stated(byWhen, `${path}.byWhen`)),
      ),
    ),
};
