import { singlePeriodsOf } from "../../policy/due.js";
import { isEventName, isNeverBefore, type EventName } from "../../vocabulary/events.js";
import { capitalize } from "../../vocabulary/words.js";
import { eventText } from "../../wording/anchor-text.js";
import type { Duty } from "../../policy/rule.js";
import { dutiesIn, placesWhere, type LintRule } from "../rule.js";

export const timeBeforeItsClock: LintRule = {
  code: "time-before-its-clock",
  severity: "error",
  message: "This time ends before it can begin.",
  fix: "Count it from something that comes before the duty is done.",
  find: (policy) =>
    placesWhere(dutiesIn(policy), ({ duty }) => dueBeforeItMayBeDone(duty) ?? countedFromWhatFollows(duty), "due"),
};

/** What is done earlier than `notBefore` does not fulfil it, and it is due before that. */
function dueBeforeItMayBeDone({ due, notBefore }: Duty): string | undefined {
  if (notBefore === undefined) return undefined;
  const early = singlePeriodsOf(due).find(
    ({ relation, event }) =>
      (relation === "before" || relation === "day-before") && isEventName(event) && isNeverBefore(notBefore, event),
  );
  return (
    early &&
    `It is due before ${eventText(early.event)}, and nothing counts that is done before ${eventText(notBefore)}.`
  );
}

/** It counts from what can only come after it is done. */
function countedFromWhatFollows({ id, due, doneBy }: Duty): string | undefined {
  const done = doneBy ?? (isEventName(id) ? id : undefined);
  if (done === undefined) return undefined;
  const first: EventName = done === "conference-held" ? "conference-start" : done;
  const late = singlePeriodsOf(due).find(
    ({ relation, event }) =>
      relation === "after" && isEventName(event) && event !== first && event !== done && isNeverBefore(event, first),
  );
  return late && `${capitalize(eventText(late.event))} only comes once it is done.`;
}
