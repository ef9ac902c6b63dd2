import { checked, textTypes } from "../checked.js";
import { languageOf, type WordingOptions } from "../../language/language.js";
import type { Changes } from "../../planning/change.js";
import type { TextOptions } from "./paint.js";
import { changesSheet } from "../in-words/changes-in-words.js";
import { sheetToText } from "./sheet-to-text.js";

/**
 * What changed from one timeline to the next for reading: a table for each kind of change, with why.
 *
 * @example
 * ```ts
 * const timeline = buildTimeline({ type: "review" }, hounslow);
 * changesToText(changesBetween(timeline, timeline)).split("\n")[0]; // "What changed"
 * ```
 */
export function changesToText(of: Changes, options: TextOptions & WordingOptions = {}): string {
  checked(of, "changes", options, textTypes);
  return sheetToText(changesSheet(of, languageOf(options, of)), options);
}
