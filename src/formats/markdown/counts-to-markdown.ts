import { checked } from "../checked.js";
import { languageOf, type WordingOptions } from "../../language/language.js";
import { countsSheet, type CountsBetween } from "../in-words/counts-in-words.js";
import { sheetToMarkdown } from "./sheet-to-markdown.js";

/**
 * The counts that give one date from another as Markdown (GitHub's): a line for each.
 *
 * @example
 * ```ts
 * const [from, to] = ["2020-03-31", "2020-04-23"];
 * countsToMarkdown({ from, to, counts: countsGiving(from, to) }).split("\n")[0]; // "# From Tue 31 Mar 2020 to Thu 23 Apr 2020"
 * ```
 */
export function countsToMarkdown(of: CountsBetween, options: WordingOptions = {}): string {
  checked(of, "counts", options);
  return sheetToMarkdown(countsSheet(of, languageOf(options)));
}
