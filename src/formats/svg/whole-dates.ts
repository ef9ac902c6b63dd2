import { dateWords } from "../../wording/dates.js";
import type { Language } from "../../language/language.js";
import { NO_BREAK } from "./text-width.js";

/** A language whose short dates hold together where lines are broken. */
export function withWholeDates(language: Language): Language {
  const dates = { ...dateWords.messages, ...language.words[dateWords.name] };
  const held = Object.entries(dates).map(([key, message]) => [
    key,
    key.startsWith("short") && typeof message === "string" ? message.replaceAll(" ", NO_BREAK) : message,
  ]);
  return { ...language, words: { ...language.words, [dateWords.name]: Object.fromEntries(held) } };
}
