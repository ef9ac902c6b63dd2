import { categoryCodes } from "../../vocabulary/codes.js";
import { absent, eachPlan } from "../each.js";
import { failsIf } from "../judgement.js";
import type { CensusRule } from "../rule.js";

const CODES: readonly string[] = categoryCodes;

/** The latest category of abuse is one of the census, in capitals. */
export const rule8910: CensusRule = {
  code: "8910",
  severity: "error",
  fields: ["LatestCategoryOfAbuse"],
  message: "The latest category of abuse is missing, or is none of the census.",
  fix: "Give one of NEG, PHY, SAB, EMO and MUL.",
  check: (census) =>
    eachPlan(census, ({ is: { latestCategory } }) =>
      latestCategory === undefined
        ? absent(census, "latestCategory")
        : failsIf(!CODES.includes(latestCategory), "latestCategory", { latestCategory }),
    ),
};
