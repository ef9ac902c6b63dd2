import { english, say, section, type Language } from "../language/language.js";
import { eventText } from "../wording/anchor-text.js";
import { clausesInWords } from "../wording/clauses-text.js";
import { lengthText } from "../wording/count-text.js";
import { dateText } from "../wording/dates.js";
import { fieldAt, fieldText } from "../wording/field-text.js";
import { joinTexts } from "../wording/lists.js";
import { nameOf } from "../wording/names.js";
import type { Difference } from "./date-explained.js";

/** How another system's date differs from the policy's. */
export const differenceWords = /* @__PURE__ */ section("differences", {
  same: "This is the policy's own date.",
  sentence: "{Differences}.",
  "other-event": "it is counted from {event} of {day}",
  "counting.day-zero": "the day it is counted from is not counted",
  "counting.inclusive": "the day it is counted from is day one",
  "counting.clear-days": "neither the first day nor the due date is counted",
  "counting.rolled-start": "a start that is no working day is moved to one first",
  "holidays-counted": "bank holidays are counted as working days",
  "closures-counted": "days on which the office is shut are counted",
  "closures-left-out": "days on which the office is shut are left out",
  "other-length": {
    one: "{to} is counted in place of {from}",
    other: "{to} are counted in place of {from}",
  },
  "other-reading": "the reading “{reading}” is used",
  "other-layer": "the rule of {clause} is used",
  "one-of-several": "only the time from {event} is looked at",
  "moved-to-working-day.next": "it is moved to the next working day",
  "moved-to-working-day.previous": "it is moved to the working day before",
});

/** How it differs, as a sentence: `The day it is counted from is day one, and …`. */
export function differencesText(differences: readonly Difference[], language: Language = english): string {
  if (differences.length === 0) return say(language, differenceWords, "same");
  const all = differences.map((difference) => differenceText(difference, language));
  return say(language, differenceWords, "sentence", { differences: joinTexts(all, "and", language) });
}

/** `bank holidays are counted as working days` */
function differenceText(difference: Difference, language: Language): string {
  switch (difference.code) {
    case "other-event":
      return say(language, differenceWords, "other-event", {
        event: fieldText(fieldAt(difference.path), language),
        day: dateText(difference.date, "long", language),
      });
    case "counting":
      return say(language, differenceWords, `counting.${difference.counting}`);
    case "other-length": {
      const [from, to] = [difference.from, difference.to].map(({ count, unit }) => lengthText(count, unit, language));
      return say(language, differenceWords, "other-length", { from, to, count: difference.to.count });
    }
    case "other-reading":
      return say(language, differenceWords, "other-reading", { reading: nameOf(difference.reading, language) });
    case "other-layer":
      return say(language, differenceWords, "other-layer", { clause: clausesInWords(difference, language) });
    case "one-of-several":
      return say(language, differenceWords, "one-of-several", { event: eventText(difference.event, language) });
    case "moved-to-working-day":
      return say(language, differenceWords, `moved-to-working-day.${difference.to}`);
    default:
      return say(language, differenceWords, difference.code);
  }
}
