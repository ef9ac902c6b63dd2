import type { RequirementRule } from "../rule.js";
import { that } from "../verdict.js";

export const recordInUsualFormat: RequirementRule = {
  code: "record-in-usual-format",
  from: "minuted",
  message: "The record of the {conference} is not in the usual format.",
  fix: "Put it into the usual format, concisely.",
  check: ({ minutes }) => that(minutes?.inUsualFormat, "minutes.inUsualFormat"),
};
