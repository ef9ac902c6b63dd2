import { londonTimeOfDay } from "../../calendar/index.js";
import { momentOf } from "../moment-of.js";
import { listOfTexts } from "../particulars.js";
import type { RequirementRule } from "../rule.js";
import { missing, onlyIf, that } from "../verdict.js";

export const parentCallInSlot: RequirementRule = {
  code: "parent-call-in-slot",
  from: "recorded",
  message: "The call to the parents is planned outside the chair's slots.",
  fix: "Plan it in one of the slots.",
  takes: listOfTexts,
  example: ["09:45", "13:45"],
  check: ({ conference }, { particulars }) =>
    onlyIf(
      conference?.parentCall?.plannedAt === undefined ? undefined : true,
      "conference.parentCall.plannedAt",
      () => {
        const planned = momentOf(conference!.parentCall!.plannedAt);
        if (!planned || planned.at === null) return missing("conference.parentCall.plannedAt");
        return that((particulars as string[]).includes(londonTimeOfDay(planned.at)), "conference.parentCall.plannedAt");
      },
    ),
};
