import { checked, textTypes } from "../checked.js";
import { languageOf, say, type WordingOptions } from "../../language/language.js";
import type { Measures } from "../../measures/measures.js";
import { headingOf, hiddenInWords, measuresInWords, measureWords } from "../in-words/measures-in-words.js";
import { plain, type TextOptions } from "./paint.js";
import { wrap } from "./wrap.js";

/**
 * Measures for reading: of each what it counts, and a line for each period with what was left out and of whom.
 *
 * @example
 * ```ts
 * const figures = measure([], workingTogether, { on: "2025-03-31" });
 * measuresToText(figures).split("\n")[0]; // "Measures as of Monday 31 March 2025"
 * ```
 */
export function measuresToText(measures: Measures, options: TextOptions & WordingOptions = {}): string {
  const { paint = plain, width = 100, ...wording } = checked(measures, "measures", options, textTypes);
  const language = languageOf(wording, measures);
  const [title, ...under] = headingOf(measures, language);
  const all = measuresInWords(measures, language);
  const figureOf = (numerator: string, denominator: string | null) =>
    denominator === null ? numerator : say(language, measureWords, "share", { numerator, denominator });
  const rows = all.flatMap((each) => each.rows);
  const periodWidth = Math.max(0, ...rows.map(({ period }) => period.length));
  const figureWidth = Math.max(0, ...rows.map(({ numerator, denominator }) => figureOf(numerator, denominator).length));
  const sections = all.map(({ title: name, definition, rows: own }) => {
    const lines = own.flatMap(({ period, numerator, denominator, percent, leftOut }) => {
      const figure = figureOf(numerator, denominator).padStart(figureWidth);
      const left = leftOut === null ? [] : [say(language, measureWords, "leftOutOf", { reasons: leftOut })];
      return [
        `  ${period.padEnd(periodWidth)}  ${figure}${percent === null ? "" : `  ${percent.padStart(6)}`}`,
        ...left.map((text) => `    ${paint.dim(wrap(text, width, "    "))}`),
      ];
    });
    return [paint.bold(name.toUpperCase()), `  ${paint.dim(wrap(definition, width, "  "))}`, ...lines].join("\n");
  });
  const hidden = hiddenInWords(measures, language);
  const head = [paint.bold(title!), ...under].join("\n");
  return `${[head, ...sections, ...(hidden === null ? [] : [hidden])].join("\n\n")}\n`;
}
