import type { ConferenceType } from "../../vocabulary/codes.js";
import { singlePeriodsOf } from "../../policy/due.js";
import { events, isEventName, type Event } from "../../vocabulary/events.js";
import { eventText } from "../../wording/anchor-text.js";
import { joinWords } from "../../vocabulary/words.js";
import type { Rule } from "../../policy/rule.js";
import { isWithin } from "../../policy/when.js";
import { placesWhere, rulesIn, type LintRule } from "../rule.js";

export const neverHolds: LintRule = {
  code: "never-holds",
  severity: "error",
  message: "This never holds.",
  fix: "Correct the condition, the conference types or the event.",
  find: (policy) => placesWhere(rulesIn(policy), ({ rule }) => excludesItself(rule) ?? countsFromWhatIsNotThere(rule)),
};

function excludesItself({ when, unless = [] }: Rule): string | undefined {
  const isExcluded = unless.some((excluding) => isWithin(when, excluding));
  return isExcluded ? "What it is subject to also excludes it." : undefined;
}

function countsFromWhatIsNotThere(rule: Rule): string | undefined {
  if (rule.kind !== "duty" || !rule.for) return undefined;
  const types = rule.for.flatMap((type): ConferenceType[] => (type === "initial" ? ["initial", "pre-birth"] : [type]));
  const counted = singlePeriodsOf(rule.due).map(({ event }) => event);
  if (counted.length === 0 || !counted.every((event) => isEventName(event) && !isAbout(events[event], types))) {
    return undefined;
  }
  return `No ${joinWords(rule.for, "or")} conference has ${eventText(counted[0]!)} in its record.`;
}

function isAbout({ for: about }: Event, types: readonly ConferenceType[]): boolean {
  return about === undefined || about.some((type) => types.includes(type));
}
