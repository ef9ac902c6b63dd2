import { singlePeriodsOf } from "../../policy/due.js";
import { events, isEventName } from "../../vocabulary/events.js";
import { eventText } from "../../wording/anchor-text.js";
import { dutiesIn, placesWhere, type LintRule } from "../rule.js";

export const hoursFromADay: LintRule = {
  code: "hours-from-a-day",
  severity: "info",
  message: "Hours are counted here from something of which a record holds only the day, so they give whole days.",
  fix: "Count days, if the document lets one.",
  find: (policy) =>
    placesWhere(
      dutiesIn(policy),
      ({ duty }) => {
        const found = singlePeriodsOf(duty.due).find(
          (period) =>
            "unit" in period &&
            period.unit === "hours" &&
            isEventName(period.event) &&
            events[period.event].fact.endsWith("On"),
        );
        return found && `That is ${eventText(found.event)}.`;
      },
      "due",
    ),
};
