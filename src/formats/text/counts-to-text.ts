import { checked, textTypes } from "../checked.js";
import { languageOf, type WordingOptions } from "../../language/language.js";
import type { TextOptions } from "./paint.js";
import { countsSheet, type CountsBetween } from "../in-words/counts-in-words.js";
import { sheetToText } from "./sheet-to-text.js";

/**
 * The counts that give one date from another for reading: a line for each.
 *
 * @example
 * ```ts
 * const [from, to] = ["2020-03-31", "2020-04-23"];
 * countsToText({ from, to, counts: countsGiving(from, to) }).split("\n")[0]; // "From Tue 31 Mar 2020 to Thu 23 Apr 2020"
 * ```
 */
export function countsToText(of: CountsBetween, options: TextOptions & WordingOptions = {}): string {
  checked(of, "counts", options, textTypes);
  return sheetToText(countsSheet(of, languageOf(options)), options);
}
