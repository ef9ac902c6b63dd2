import type { RequirementRule } from "../rule.js";
import { all, stated, that } from "../verdict.js";

export const recordReasonForConference: RequirementRule = {
  code: "record-reason-for-conference",
  from: "minuted",
  message: "The minutes give no reason for the conference, or one that is not taken from the social work report.",
  fix: "Take the reason from the social work report.",
  check: ({ minutes }) =>
    all(
      stated(minutes?.reasonForConference, "minutes.reasonForConference"),
      that(minutes?.reasonTakenFromSocialWorkReport, "minutes.reasonTakenFromSocialWorkReport"),
    ),
};
