import { dateWords } from "../../wording/dates.js";
import type { Language } from "../../language/language.js";
import { NO_BREAK } from "./text-width.js";

/** How dates are written, and the parts of a name that has several words. */
const HELD: ReadonlySet<string> = new Set([
  "short",
  "shortWithTime",
  "dayAndMonth",
  "dayMonthAndYear",
  ...Object.keys(dateWords.messages).filter((key) => /^short(?:Weekday|Month)\d/.test(key)),
]);

/** A language whose short dates hold together where lines are broken. */
export function withWholeDates(language: Language): Language {
  const dates = { ...dateWords.messages, ...language.words[dateWords.name] };
  const held = Object.entries(dates).map(([key, message]) => [
    key,
    HELD.has(key) && typeof message === "string" ? message.replaceAll(" ", NO_BREAK) : message,
  ]);
  return { ...language, words: { ...language.words, [dateWords.name]: Object.fromEntries(held) } };
}
