import type { chairInformationItems } from "../../model/minutes.js";
import { listOfTexts } from "../particulars.js";
import type { RequirementRule } from "../rule.js";
import { includesAll } from "../verdict.js";

export const chairInformationComplete: RequirementRule = {
  code: "chair-information-complete",
  from: "minuted",
  message: "The chair has not given the minute taker all that they need.",
  fix: "Give the outcome, who attended, the reports, the date of the next conference, the summary and the plan.",
  takes: listOfTexts,
  example: ["outcome", "attendees", "next-conference-date"],
  check: ({ chairInformation }, { particulars }) =>
    includesAll(chairInformation, particulars as Item[], "chairInformation"),
};

type Item = (typeof chairInformationItems)[number];
