import type { Deadline } from "../../timeline/index.js";
import { english, say, textIn, type Language } from "../../language/language.js";
import { nameOf } from "../../wording/names.js";
import { dueDateText } from "./deadline-in-words.js";
import { timelineWords } from "./timeline-words.js";

/** Under which reading a day was counted, and what each other one gives: a sentence each. */
export function readingsInWords(
  { reading, otherReadings }: Pick<Deadline, "reading" | "otherReadings">,
  language: Language = english,
): string[] {
  return [
    ...(reading === null ? [] : [say(language, timelineWords, "readAs", { reading: nameOf(reading, language) })]),
    ...otherReadings.map((other) =>
      say(language, timelineWords, "orAs", {
        reading: nameOf(other.reading, language),
        day: dueDateText(other.due, language),
        because: textIn(language, other.because),
      }),
    ),
  ];
}
