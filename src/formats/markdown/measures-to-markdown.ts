import { checked } from "../checked.js";
import { languageOf, say, type WordingOptions } from "../../language/language.js";
import type { Measures } from "../../measures/measures.js";
import { markdownTable } from "./markdown-table.js";
import { markdownText } from "./markdown-text.js";
import { headingOf, hiddenInWords, measuresInWords, measureWords } from "../in-words/measures-in-words.js";

/**
 * Measures as Markdown: of each what it counts, and a table with a row for each period.
 *
 * @example
 * ```ts
 * const figures = measure([], workingTogether, { on: "2025-03-31" });
 * measuresToMarkdown(figures).split("\n")[0]; // "# Measures as of Monday 31 March 2025"
 * ```
 */
export function measuresToMarkdown(measures: Measures, options: WordingOptions = {}): string {
  checked(measures, "measures", options);
  const language = languageOf(options, measures);
  const [title, ...under] = headingOf(measures, language).map(markdownText);
  const words = (key: "period" | "number" | "of" | "percentage" | "leftOut") => say(language, measureWords, key);
  const sections = measuresInWords(measures, language).map(({ title: name, definition, rows }) => {
    const isPart = rows.some(({ denominator }) => denominator !== null);
    const isLeft = rows.some(({ leftOut }) => leftOut !== null);
    const header = [
      words("period"),
      words("number"),
      ...(isPart ? [words("of"), words("percentage")] : []),
      ...(isLeft ? [words("leftOut")] : []),
    ];
    const cells = rows.map(({ period, numerator, denominator, percent, leftOut }) =>
      [
        period,
        numerator,
        ...(isPart ? [denominator ?? "", percent ?? ""] : []),
        ...(isLeft ? [leftOut ?? ""] : []),
      ].map(markdownText),
    );
    return `## ${markdownText(name)}\n\n${markdownText(definition)}\n\n${markdownTable(header, cells)}`;
  });
  const hidden = hiddenInWords(measures, language);
  return `${[`# ${title}`, ...under, ...sections, ...(hidden === null ? [] : [markdownText(hidden)])].join("\n\n")}\n`;
}
