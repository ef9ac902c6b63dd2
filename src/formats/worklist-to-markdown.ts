import { markdownTable } from "./markdown-table.js";
import { markdownText } from "./markdown-text.js";
import type { Worklist } from "../worklist/work-items.js";
import { NOTHING_OPEN, worklistSections, worklistTitle } from "./worklist-sections.js";

/**
 * A worklist as Markdown: a table for each of its lists that is not empty.
 *
 * @example
 * ```ts
 * const list = worklist(buildTimeline({ type: "review" }, "hounslow"), { role: "chair" });
 * worklistToMarkdown(list).split("\n")[0]; // "# Worklist: Chair"
 * ```
 */
export function worklistToMarkdown(list: Worklist): string {
  const sections = worklistSections(list).map(({ title, lines }) => {
    const isDated = lines.some(({ when }) => when !== null);
    const table = markdownTable(
      isDated ? ["Due", "What", "More"] : ["What", "More"],
      lines.map(({ when, what, more }) => [...(isDated ? [when ?? ""] : []), what, more].map(markdownText)),
    );
    return `## ${title}\n\n${table}`;
  });
  const body = sections.length === 0 ? [NOTHING_OPEN] : sections;
  return `${[`# ${markdownText(worklistTitle(list))}`, ...body].join("\n\n")}\n`;
}
