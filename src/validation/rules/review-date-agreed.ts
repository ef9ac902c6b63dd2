import { familyRoles } from "../../model/roles.js";
import { ifPlanNeeded } from "../decisions.js";
import type { RequirementRule } from "../rule.js";
import { missing, that } from "../verdict.js";

export const reviewDateAgreed: RequirementRule = {
  code: "review-date-agreed",
  from: "decided",
  message: "The date of the review is not agreed between chair, social worker and family.",
  fix: "Agree it with all three, and record who agreed.",
  check: ({ participants, nextReview }, context) =>
    ifPlanNeeded(context, () => {
      if (nextReview?.agreedBy === undefined || participants === undefined) return missing("nextReview.agreedBy");
      const agreed = participants.filter(({ id }) => nextReview.agreedBy!.includes(id)).map(({ role }) => role);
      const sides = [["chair", "independent-reviewing-officer"], ["social-worker"], familyRoles as readonly string[]];
      const byAll = sides.every((side) => agreed.some((role) => role !== undefined && side.includes(role)));
      return that(byAll || (agreed.includes(undefined) ? undefined : false), "nextReview.agreedBy");
    }),
};
