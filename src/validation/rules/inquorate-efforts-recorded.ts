import type { RequirementRule } from "../rule.js";
import { onlyIf, stated } from "../verdict.js";

export const inquorateEffortsRecorded: RequirementRule = {
  code: "inquorate-efforts-recorded",
  from: "held",
  message: "The {conference} was not quorate, and no efforts to reach the others are recorded.",
  fix: "Record what was done to reach them.",
  check: ({ conference }) =>
    onlyIf(conference?.quorate === undefined ? undefined : !conference.quorate, "conference.quorate", () =>
      stated(conference?.effortsToReachOthers, "conference.effortsToReachOthers"),
    ),
};
