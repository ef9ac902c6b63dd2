import { isEventName, isNeverBefore } from "../../vocabulary/events.js";
import { eventText } from "../../wording/anchor-text.js";
import { singlePeriodsOf } from "../../policy/due.js";
import { capitalize } from "../../vocabulary/words.js";
import { dutiesIn, placesWhere, type LintRule } from "../rule.js";

export const dueBeforeItsTrigger: LintRule = {
  code: "due-before-its-trigger",
  severity: "error",
  message: "Nobody can meet this: it is due before what it follows has happened.",
  fix: "Count it after that, or from something earlier.",
  find: (policy) =>
    placesWhere(
      dutiesIn(policy),
      ({ duty }) => {
        const done = duty.doneBy ?? (isEventName(duty.id) ? duty.id : undefined);
        if (done === undefined) return false;
        const early = singlePeriodsOf(duty.due).find(
          ({ relation, event }) =>
            (relation === "before" || relation === "day-before") && isEventName(event) && isNeverBefore(done, event),
        );
        return early && `${capitalize(eventText(done))} cannot come before ${eventText(early.event)}.`;
      },
      "due",
    ),
};
