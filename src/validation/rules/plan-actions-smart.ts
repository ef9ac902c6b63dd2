import { ifPlanNeeded } from "../decisions.js";
import type { RequirementRule } from "../rule.js";
import { all, each, missing, stated, that } from "../verdict.js";

export const planActionsSmart: RequirementRule = {
  code: "plan-actions-smart",
  from: "decided",
  message: "An action of the {plan} has nobody who does it, or no day by which it can still be done.",
  fix: "Say who does it, and by when.",
  check: ({ plan }, context) =>
    ifPlanNeeded(context, () => {
      const held = context.facts.conference.held?.at?.date;
      return each(plan?.actions, "plan.actions", ({ by, byWhen }, path) =>
        all(
          stated(by, `${path}.by`),
          byWhen === undefined
            ? missing(`${path}.byWhen`)
            : that(held === undefined ? undefined : byWhen >= held, `${path}.byWhen`),
        ),
      );
    }),
};
