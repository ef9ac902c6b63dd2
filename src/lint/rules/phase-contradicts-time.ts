import { phaseOf } from "../../policy/write.js";
import { firstPeriod } from "../../policy/due.js";
import { isEventName } from "../../vocabulary/events.js";
import { dutiesIn, placesWhere, type LintRule } from "../rule.js";

export const phaseContradictsTime: LintRule = {
  code: "phase-contradicts-time",
  severity: "query",
  message: "The phase is not that in which the duty is due.",
  fix: "Leave the phase out, so that it follows from the time, or correct one of them.",
  find: (policy) =>
    placesWhere(
      dutiesIn(policy),
      ({ duty: { due, phase } }) => {
        const period = firstPeriod(due);
        if (!period || !isEventName(period.event) || phaseOf(due) === phase) return false;
        return `It is ${phase}, and by its time ${phaseOf(due)}.`;
      },
      "phase",
    ),
};
