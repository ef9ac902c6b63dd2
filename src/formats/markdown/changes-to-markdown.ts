import { checked } from "../checked.js";
import { languageOf, type WordingOptions } from "../../language/language.js";
import type { Changes } from "../../planning/change.js";
import { changesSheet } from "../in-words/changes-in-words.js";
import { sheetToMarkdown } from "./sheet-to-markdown.js";

/**
 * What changed from one timeline to the next as Markdown (GitHub's): a table for each kind of change, with why.
 *
 * @example
 * ```ts
 * const timeline = buildTimeline({ type: "review" }, hounslow);
 * changesToMarkdown(changesBetween(timeline, timeline)).split("\n")[0]; // "# What changed"
 * ```
 */
export function changesToMarkdown(of: Changes, options: WordingOptions = {}): string {
  checked(of, "changes", options);
  return sheetToMarkdown(changesSheet(of, languageOf(options, of)));
}
