import { checked, textTypes } from "../checked.js";
import { languageOf, type WordingOptions } from "../../language/language.js";
import type { DateExplained } from "../../planning/date-explained.js";
import type { TextOptions } from "./paint.js";
import { dateExplainedSheet } from "../in-words/counts-in-words.js";
import { sheetToText } from "./sheet-to-text.js";

/**
 * Why another system's date differs from the policy's, as text for reading. The policy's own date comes first.
 *
 * @example
 * ```ts
 * const record: ConferenceRecord = { type: "initial", strategyDiscussions: [{ heldOn: "2020-03-31" }] };
 * const explained = explainDate(record, "hounslow", { duty: "conference-held", date: "2020-04-21" });
 * dateExplainedToText(explained).split("\n")[0]; // "“Hold the ICPC”: Tue 21 Apr 2020 explained"
 * ```
 */
export function dateExplainedToText(of: DateExplained, options: TextOptions & WordingOptions = {}): string {
  checked(of, "date-explained", options, textTypes);
  return sheetToText(dateExplainedSheet(of, languageOf(options, of)), options);
}
