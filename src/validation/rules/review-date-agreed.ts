import type { Participant } from "../../model/participant.js";
import { ifPlanNeeded } from "../decisions.js";
import { isOfFamily, mayChair } from "../../vocabulary/roles.js";
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
      const agreed = participants.filter(({ id }) => nextReview.agreedBy!.includes(id));
      const sides = [mayChair, ({ role }: Participant) => role === "social-worker", isOfFamily];
      const byAll = sides.every((isOfSide) => agreed.some(isOfSide));
      const isTold = agreed.every(({ role, agency }) => role !== undefined || agency === "family");
      return that(byAll || (isTold ? false : undefined), "nextReview.agreedBy");
    }),
};
