import { languageOf, say, type WordingOptions } from "../language/language.js";
import { plain, type TextOptions } from "./paint.js";
import type { Worklist } from "../worklist/work-items.js";
import { worklistSections, worklistTitle, worklistWords } from "./worklist-sections.js";
import { wrap } from "./wrap.js";

/**
 * A worklist for reading: what is overdue, to do, awaited and nobody's, a line or two for each.
 *
 * @example
 * ```ts
 * const list = worklist(buildTimeline({ type: "review" }, "hounslow"), { role: "chair" });
 * worklistToText(list).split("\n")[0]; // "Worklist: Chair"
 * ```
 */
export function worklistToText(
  list: Worklist,
  { paint = plain, width = 100, ...wording }: TextOptions & WordingOptions = {},
): string {
  const language = languageOf(wording);
  const sections = worklistSections(list, language).map(({ title, isPressing, lines }) => {
    const mark = isPressing ? paint.red : paint.bold;
    return [
      mark(title.toUpperCase()),
      ...lines.map(({ when, what, more }) => {
        const head = when === null ? "" : `${when}  `;
        return `  ${head}${wrap(what, width - head.length, "    ")}\n      ${paint.dim(wrap(more, width, "      "))}`;
      }),
    ].join("\n");
  });
  return `${[paint.bold(worklistTitle(list, language)), ...(sections.length === 0 ? [say(language, worklistWords, "nothing")] : sections)].join("\n\n")}\n`;
}
