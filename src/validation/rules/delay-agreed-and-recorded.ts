import type { RequirementRule } from "../rule.js";
import { all, onlyIf, stated, that } from "../verdict.js";

export const delayAgreedAndRecorded: RequirementRule = {
  code: "delay-agreed-and-recorded",
  from: "held",
  message: "The {conference} was held late, and the reason is not agreed by a manager and the chair, and recorded.",
  fix: "Record the reason and who agreed it.",
  check: ({ conference }, { wasHeldLate }) =>
    onlyIf(wasHeldLate, "conference.held.start", () =>
      all(
        stated(conference?.delay?.reason, "conference.delay.reason"),
        that(conference?.delay?.agreedByManager, "conference.delay.agreedByManager"),
        that(conference?.delay?.agreedByChair, "conference.delay.agreedByChair"),
      ),
    ),
};
