import type { RequirementRule } from "../rule.js";
import { stated } from "../verdict.js";

export const recordDangerStatements: RequirementRule = {
  code: "record-danger-statements",
  from: "minuted",
  message: "The minutes record no danger statement under what we are worried about.",
  fix: "Record the danger statements there.",
  check: ({ minutes }) => stated(minutes?.worriedAbout?.dangerStatements, "minutes.worriedAbout.dangerStatements"),
};
