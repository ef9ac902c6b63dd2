import type { RequirementRule } from "../rule.js";
import { each, missing, notApplicable, onlyIf, that } from "../verdict.js";

export const chairIndependent: RequirementRule = {
  code: "chair-independent",
  from: "held",
  message: "The chair is not independent of the case.",
  fix: "Let somebody chair who is independent of its management.",
  check: ({ participants }) =>
    onlyIf(participants === undefined ? undefined : true, "participants", () => {
      // An independent reviewing officer chairs where nobody is named as the chair.
      const chairing = ["chair", "independent-reviewing-officer"].find((wanted) =>
        participants!.some(({ role }) => role === wanted),
      );
      if (chairing === undefined) return missing("participants[role=chair]");
      return each(participants, "participants", ({ role, independentOfCase }, path) =>
        role === chairing ? that(independentOfCase, `${path}.independentOfCase`) : notApplicable,
      );
    }),
};
