import { checked, textTypes } from "../checked.js";
import { languageOf, type WordingOptions } from "../../language/language.js";
import type { HolidayEffects } from "../../planning/holiday-effects.js";
import type { TextOptions } from "./paint.js";
import { holidayEffectsSheet } from "../in-words/holiday-effects-in-words.js";
import { sheetToText } from "./sheet-to-text.js";

/**
 * What a new bank holiday moves for reading: conferences planned on it first.
 *
 * @example
 * ```ts
 * const effects = affectedByHoliday([], "hounslow", { date: "2027-06-21", title: "A day announced" });
 * holidayEffectsToText(effects).split("\n")[0]; // "A day announced, Monday 21 June 2027: what it moves"
 * ```
 */
export function holidayEffectsToText(of: HolidayEffects, options: TextOptions & WordingOptions = {}): string {
  checked(of, "holiday-effects", options, textTypes);
  return sheetToText(holidayEffectsSheet(of, languageOf(options, of)), options);
}
