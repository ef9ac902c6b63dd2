import { categoryCodes } from "../../vocabulary/codes.js";
import { absent, eachPlan } from "../each.js";
import { failsIf } from "../judgement.js";
import type { CensusRule } from "../rule.js";

const CODES: readonly string[] = categoryCodes;

/** The initial category of abuse is one of the census, in capitals. */
export const rule8905: CensusRule = {
  code: "8905",
  severity: "error",
  fields: ["InitialCategoryOfAbuse"],
  message: "The initial category of abuse is missing, or is none of the census.",
  fix: "Give one of NEG, PHY, SAB, EMO and MUL.",
  check: (census) =>
    eachPlan(census, ({ is: { category } }) =>
      category === undefined
        ? absent(census, "category")
        : failsIf(!CODES.includes(category), "category", { category }),
    ),
};
