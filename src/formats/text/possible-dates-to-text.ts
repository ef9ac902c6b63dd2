import { checked, textTypes } from "../checked.js";
import { languageOf, type WordingOptions } from "../../language/language.js";
import type { PossibleDates } from "../../planning/possible-date.js";
import type { TextOptions } from "./paint.js";
import { possibleDatesSheet } from "../in-words/possible-dates-in-words.js";
import { sheetToText } from "./sheet-to-text.js";

/**
 * The days on which a conference can be held for reading: the possible ones first, what stops the others, and what to know.
 *
 * @example
 * ```ts
 * const options = { from: "2020-04-15", through: "2020-05-01", asOf: "2020-04-15" };
 * const dates = possibleDates({ type: "initial", strategyDiscussions: [{ heldOn: "2020-03-31" }] }, "hounslow", options);
 * possibleDatesToText(dates).split("\n")[0]; // "Possible days"
 * ```
 */
export function possibleDatesToText(of: PossibleDates, options: TextOptions & WordingOptions = {}): string {
  checked(of, "possible-dates", options, textTypes);
  return sheetToText(possibleDatesSheet(of, languageOf(options, of)), options);
}
