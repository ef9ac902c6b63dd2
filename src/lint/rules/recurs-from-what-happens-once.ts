import { singlePeriodsOf } from "../../policy/due.js";
import { events, isEventName } from "../../vocabulary/events.js";
import { capitalize } from "../../vocabulary/words.js";
import { eventText } from "../../wording/anchor-text.js";
import { dutiesIn, placesWhere, type LintRule } from "../rule.js";

export const recursFromWhatHappensOnce: LintRule = {
  code: "recurs-from-what-happens-once",
  severity: "query",
  message: "This recurs each time that something happens which happens once.",
  fix: "Count from the last of several, such as latest-core-group; or since the duty itself was last done: give its own id for the event, and this one in from.",
  find: (policy) =>
    placesWhere(
      dutiesIn(policy),
      ({ duty }) => {
        const once = singlePeriodsOf(duty.due).find(
          ({ relation, event }) => relation === "every" && isEventName(event) && !happensAgain(event),
        );
        return once && `${capitalize(eventText(once.event))} is one.`;
      },
      "due",
    ),
};

/** Of what happens again a record has a list, and the event is the last in it. */
function happensAgain(event: keyof typeof events): boolean {
  return events[event].pick === "last";
}
