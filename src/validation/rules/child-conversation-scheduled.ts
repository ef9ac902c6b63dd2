import { beforeConference } from "../before-conference.js";
import type { RequirementRule } from "../rule.js";
import { failed, onlyIf } from "../verdict.js";

export const childConversationScheduled: RequirementRule = {
  code: "child-conversation-scheduled",
  from: "recorded",
  message: "A child wants to speak with the chair, and no conversation is scheduled before the {conference}.",
  cases: {
    late: "A child's conversation with the chair is scheduled for {at}, after the {conference} starts on {start}.",
  },
  fix: "Schedule it before the {conference}.",
  check: ({ conference }, { facts }) =>
    onlyIf(conference === undefined ? undefined : true, "conference", () => {
      if (conference!.childConversation?.scheduled === false) {
        return failed("conference.childConversation.scheduled");
      }
      return beforeConference("conference.childConversation.scheduledAt", facts);
    }),
};
