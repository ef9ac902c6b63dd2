import { checked } from "../checked.js";
import { markdownTable } from "./markdown-table.js";
import { markdownText } from "./markdown-text.js";
import { languageOf, say, type WordingOptions } from "../../language/language.js";
import type { Worklist } from "../../worklist/work-items.js";
import { worklistSections, worklistTitle, worklistWords } from "../in-words/worklist-sections.js";

/**
 * A worklist as Markdown: a table for each of its lists that is not empty.
 *
 * @example
 * ```ts
 * const list = worklist(buildTimeline({ type: "review" }, "hounslow"), { role: "chair" });
 * worklistToMarkdown(list).split("\n")[0]; // "# Worklist: Chair"
 * ```
 */
export function worklistToMarkdown(list: Worklist, options: WordingOptions = {}): string {
  checked(list, "worklist", options);
  const language = languageOf(options);
  const words = (key: "due" | "what" | "more" | "nothing") => say(language, worklistWords, key);
  const sections = worklistSections(list, language).map(({ title, lines }) => {
    const isDated = lines.some(({ when }) => when !== null);
    const table = markdownTable(
      [...(isDated ? [words("due")] : []), words("what"), words("more")],
      lines.map(({ when, what, more }) => [...(isDated ? [when ?? ""] : []), what, more].map(markdownText)),
    );
    return `## ${title}\n\n${table}`;
  });
  const body = sections.length === 0 ? [words("nothing")] : sections;
  return `${[`# ${markdownText(worklistTitle(list, language))}`, ...body].join("\n\n")}\n`;
}
