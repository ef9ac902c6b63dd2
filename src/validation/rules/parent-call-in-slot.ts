import { londonTimeOfDay } from "../../calendar/index.js";
import { listOfTexts } from "../particulars.js";
import type { RequirementRule } from "../rule.js";
import { all, missing, that } from "../verdict.js";
import { parentCallsIn } from "./parent-call-covers-four-points.js";

export const parentCallInSlot: RequirementRule = {
  code: "parent-call-in-slot",
  from: "recorded",
  message: "The call to the parents is planned outside the chair's slots.",
  fix: "Plan it in one of the slots.",
  takes: listOfTexts,
  example: ["09:45", "13:45"],
  check: (record, { particulars, facts }) => {
    const calls = parentCallsIn(record);
    if (calls.length === 0) return missing("conference.parentCall.plannedAt");
    return all(
      ...calls.map(({ path }) => {
        const planned = facts.momentAt(`${path}.plannedAt`);
        if (!planned || planned.at === null) return missing(`${path}.plannedAt`);
        return that((particulars as string[]).includes(londonTimeOfDay(planned.at)), `${path}.plannedAt`);
      }),
    );
  },
};
