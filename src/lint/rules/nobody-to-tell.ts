import { audiences } from "../../model/codes.js";
import { dutiesIn, placesWhere, type LintRule } from "../rule.js";

export const nobodyToTell: LintRule = {
  code: "nobody-to-tell",
  severity: "query",
  message: "This is owed to each audience, and it names none.",
  fix: "Name in to whom it is owed, or leave each out.",
  find: (policy) =>
    placesWhere(
      dutiesIn(policy),
      ({ duty: { each, by, to } }) =>
        each === "audience" && ![...by, ...to].some((actor) => (audiences as readonly string[]).includes(actor)),
      "to",
    ),
};
