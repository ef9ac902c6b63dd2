import type { RequirementRule } from "../rule.js";
import { onlyIf, that } from "../verdict.js";

export const notInquorateTwiceRunning: RequirementRule = {
  code: "not-inquorate-twice-running",
  from: "held",
  message: "The {conference} went ahead without a quorum, as the one before it did.",
  fix: "Reconvene with a quorum.",
  check: ({ conference, previousConference }) =>
    onlyIf(
      previousConference?.quorate === undefined ? undefined : !previousConference.quorate,
      "previousConference.quorate",
      () => that(conference?.quorate, "conference.quorate"),
    ),
};
