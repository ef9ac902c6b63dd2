import { numberNamed } from "../particulars.js";
import { notBeforeWeek } from "../pregnancy.js";
import type { RequirementRule } from "../rule.js";

export const conferenceNotBefore: RequirementRule = {
  code: "conference-not-before",
  from: "held",
  message: "The {conference} about an unborn child was held before the week of pregnancy from which one is.",
  cases: {
    early: "The {conference} was held on {recorded}. One about an unborn child is not held before {earliest}.",
  },
  fix: "Record why it was held so early, or correct the date or the expected date of delivery.",
  takes: numberNamed("gestationWeeks"),
  example: { gestationWeeks: 12 },
  meaning:
    "the week of pregnancy, told from the expected date of delivery, before which no conference about an unborn child is held.",
  check: (_, context) => notBeforeWeek("conference.held.start", context),
};
