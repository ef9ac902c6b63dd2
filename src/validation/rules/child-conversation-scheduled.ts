import { isBefore } from "../../timeline/facts.js";
import { momentOf } from "../moment-of.js";
import type { RequirementRule } from "../rule.js";
import { failed, missing, onlyIf, that } from "../verdict.js";

export const childConversationScheduled: RequirementRule = {
  code: "child-conversation-scheduled",
  from: "recorded",
  message: "A child wants to speak with the chair, and no conversation is scheduled before the conference.",
  fix: "Schedule it before the conference.",
  check: ({ conference }) =>
    onlyIf(conference === undefined ? undefined : true, "conference", () => {
      const scheduled = momentOf(conference!.childConversation?.scheduledAt);
      const start = momentOf(conference!.held?.start ?? conference!.planned?.start);
      const path = "conference.childConversation.scheduledAt";
      if (conference!.childConversation?.scheduled === false) {
        return failed("conference.childConversation.scheduled");
      }
      if (scheduled === undefined) return missing(path);
      return that(start && !isBefore(start, scheduled), path);
    }),
};
