import type { RequirementRule } from "../rule.js";
import { all, stated, that } from "../verdict.js";

export const recordReasonForConference: RequirementRule = {
  code: "record-reason-for-conference",
  from: "minuted",
  message: "The minutes give no reason for the {conference}, or one that is not taken from the social work report.",
  cases: {
    "not-from-report": "The reason for the {conference} in the minutes is not taken from the social work report.",
    none: "The minutes give no reason for the {conference}.",
  },
  fix: "Take the reason from the social work report.",
  check: ({ minutes }) =>
    all(
      stated(minutes?.reasonForConference, { path: "minutes.reasonForConference", params: { how: "none" } }),
      that(minutes?.reasonTakenFromSocialWorkReport, {
        path: "minutes.reasonTakenFromSocialWorkReport",
        params: { how: "not-from-report" },
      }),
    ),
};
