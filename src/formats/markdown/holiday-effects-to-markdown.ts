import { checked } from "../checked.js";
import { languageOf, type WordingOptions } from "../../language/language.js";
import type { HolidayEffects } from "../../planning/holiday-effects.js";
import { holidayEffectsSheet } from "../in-words/holiday-effects-in-words.js";
import { sheetToMarkdown } from "./sheet-to-markdown.js";

/**
 * What a new bank holiday moves as Markdown (GitHub's): conferences planned on it first.
 *
 * @example
 * ```ts
 * const effects = affectedByHoliday([], "hounslow", { date: "2027-06-21", title: "A day announced" });
 * holidayEffectsToMarkdown(effects).split("\n")[0]; // "# A day announced, Monday 21 June 2027: what it moves"
 * ```
 */
export function holidayEffectsToMarkdown(of: HolidayEffects, options: WordingOptions = {}): string {
  checked(of, "holiday-effects", options);
  return sheetToMarkdown(holidayEffectsSheet(of, languageOf(options, of)));
}
