import { chairInformationItems } from "../../model/minutes.js";
import { listOfTexts } from "../particulars.js";
import type { RequirementRule } from "../rule.js";
import { includesAll } from "../verdict.js";

export const chairInformationComplete: RequirementRule = {
  code: "chair-information-complete",
  from: "decided",
  message: "The chair has not given the minute taker all that they need.",
  cases: {
    missing: "The chair has not given the minute taker {missing}.",
  },
  fix: "Give the outcome, who attended, the reports, the date of the next {conference}, the summary and the {plan}.",
  takes: listOfTexts,
  allowed: chairInformationItems,
  example: ["outcome", "attendees", "next-conference-date"],
  check: ({ chairInformation, nextReview }, { particulars, facts }) => {
    const hasNextDate = nextReview?.plannedOn !== undefined || facts.planNeeded === false;
    const wanted = (particulars as Item[]).filter((item) => !(item === NEXT_DATE && hasNextDate));
    return includesAll(chairInformation, wanted, "chairInformation");
  },
};

/** Where the plan ends there is no next conference; where its date is recorded, the minute taker has it. */
const NEXT_DATE: Item = "next-conference-date";

type Item = (typeof chairInformationItems)[number];
