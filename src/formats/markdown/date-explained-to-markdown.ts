import { checked } from "../checked.js";
import { languageOf, type WordingOptions } from "../../language/language.js";
import type { DateExplained } from "../../planning/date-explained.js";
import { dateExplainedSheet } from "../in-words/counts-in-words.js";
import { sheetToMarkdown } from "./sheet-to-markdown.js";

/**
 * Why another system's date differs from the policy's, as Markdown (GitHub's). The policy's own date comes first.
 *
 * @example
 * ```ts
 * const record: ConferenceRecord = { type: "initial", strategyDiscussions: [{ heldOn: "2020-03-31" }] };
 * const explained = explainDate(record, "hounslow", { duty: "conference-held", date: "2020-04-21" });
 * dateExplainedToMarkdown(explained).split("\n")[0]; // "# “Hold the ICPC”: Tue 21 Apr 2020 explained"
 * ```
 */
export function dateExplainedToMarkdown(of: DateExplained, options: WordingOptions = {}): string {
  checked(of, "date-explained", options);
  return sheetToMarkdown(dateExplainedSheet(of, languageOf(options, of)));
}
