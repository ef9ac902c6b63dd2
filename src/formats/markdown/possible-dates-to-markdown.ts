import { checked } from "../checked.js";
import { languageOf, type WordingOptions } from "../../language/language.js";
import type { PossibleDates } from "../../planning/possible-date.js";
import { possibleDatesSheet } from "../in-words/possible-dates-in-words.js";
import { sheetToMarkdown } from "./sheet-to-markdown.js";

/**
 * The days on which a conference can be held as Markdown (GitHub's): the possible ones first, what stops the others, and what to know.
 *
 * @example
 * ```ts
 * const options = { from: "2020-04-15", through: "2020-05-01", asOf: "2020-04-15" };
 * const dates = possibleDates({ type: "initial", strategyDiscussions: [{ heldOn: "2020-03-31" }] }, "hounslow", options);
 * possibleDatesToMarkdown(dates).split("\n")[0]; // "# Possible days"
 * ```
 */
export function possibleDatesToMarkdown(of: PossibleDates, options: WordingOptions = {}): string {
  checked(of, "possible-dates", options);
  return sheetToMarkdown(possibleDatesSheet(of, languageOf(options, of)));
}
