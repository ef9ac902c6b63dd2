import { isKnown, isOfFamily, isWithFamily } from "../../vocabulary/roles.js";
import { ifPlanNeeded } from "../decisions.js";
import type { RequirementRule } from "../rule.js";
import { each, failed, missing, that } from "../verdict.js";

export const planActionsTellFamilyApart: RequirementRule = {
  code: "plan-actions-tell-family-apart",
  from: "decided",
  message: "An action of the {plan} does not rightly say whether the family or a professional does it.",
  fix: "Tell the family's actions apart from the others'.",
  check: ({ plan, participants }, context) =>
    ifPlanNeeded(context, () =>
      each(plan?.actions, "plan.actions", ({ owner, by }, path) => {
        if (owner === undefined) return missing(`${path}.owner`);
        if (owner === "not-stated") return failed(`${path}.owner`);
        const who = participants?.find(({ id }) => id === by);
        return that(
          !who || !isKnown(who) || (owner === "family" ? isWithFamily(who) : !isOfFamily(who)),
          `${path}.owner`,
        );
      }),
    ),
};
