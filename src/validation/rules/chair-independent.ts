import type { RequirementRule } from "../rule.js";
import { missing, onlyIf, that } from "../verdict.js";

export const chairIndependent: RequirementRule = {
  code: "chair-independent",
  from: "held",
  message: "The chair is not independent of the case.",
  fix: "Let somebody chair who is independent of its management.",
  check: ({ participants }) =>
    onlyIf(participants === undefined ? undefined : true, "participants", () => {
      const index = participants!.findIndex(({ role }) => role === "chair" || role === "independent-reviewing-officer");
      return index < 0
        ? missing("participants[role=chair]")
        : that(participants![index]!.independentOfCase, `participants[${index}].independentOfCase`);
    }),
};
