import { eachDecision } from "../decisions.js";
import { listOfTexts } from "../particulars.js";
import type { RequirementRule } from "../rule.js";
import { onlyIf, that } from "../verdict.js";

export const categoryAsListed: RequirementRule = {
  code: "category-as-listed",
  from: "decided",
  message: "The category is none of those under which a {plan} is made here.",
  fix: "Correct the category, or use the policy of the nation whose category it is.",
  takes: listOfTexts,
  meaning: "The codes of the categories that the nation, or the area, makes plans under.",
  example: ["NEG", "PHY", "SAB", "EMO", "MUL"],
  check: (record, { particulars }) =>
    eachDecision(record, (decision, path) => {
      const category = decision?.category;
      return onlyIf(category !== undefined && category !== "not-determined", `${path}.category`, () =>
        that((particulars as string[]).includes(category!), `${path}.category`),
      );
    }),
};
