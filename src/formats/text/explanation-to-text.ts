import { assertItems, hasFields } from "../../calendar/assert-shape.js";
import { checkOptions, isListOf, isText } from "../../calendar/check-options.js";
import { textTypes } from "../checked.js";
import type { ExplainedCount, Explanation } from "../../explanation/explanation.js";
import { explanationWords } from "../../explanation/explanation-words.js";
import { dateText } from "../../wording/dates.js";
import { languageOf, say, type Language, type WordingOptions } from "../../language/language.js";
import { plain, type TextOptions } from "./paint.js";
import { wrap } from "./wrap.js";

/**
 * Explanations to be read out, and under each its counts day by day. Their sentences are as `explain` made them: give it
 * the same `words`.
 *
 * @example
 * ```ts
 * const record = { type: "initial", strategyDiscussions: [{ heldOn: "2020-03-31" }] } as const;
 * explanationToText(explain(record, "hounslow", { duty: "conference-held" })).split("\n")[1];
 * // "  “Hold the ICPC” must be done by Thursday 23 April 2020: by local authority."
 * ```
 */
export function explanationToText(
  explanations: readonly Explanation[],
  options: TextOptions & WordingOptions = {},
): string {
  const { paint = plain, width = 100, ...wording } = checkOptions(options, textTypes);
  assertItems(explanations, "explanations", isExplanation);
  const page: Page = { paint, width, language: languageOf(wording) };
  return explanations.map((explanation) => blockOf(explanation, page)).join("\n");
}

interface Page extends Required<TextOptions> {
  readonly language: Language;
}

function blockOf({ id, key, finding, sentences, counts }: Explanation, page: Page): string {
  const { paint, width, language } = page;
  const heading = finding?.path ? say(language, explanationWords, "headingAt", { id, path: finding.path }) : id;
  return [
    paint.bold(key ?? heading),
    ...sentences.map((sentence) => `  ${wrap(sentence, width, "  ")}`),
    ...counts.filter(({ days }) => days.length > 0).map((count) => countBlock(count, page)),
    "",
  ].join("\n");
}

function countBlock({ days }: ExplainedCount, { paint, language }: Page): string {
  const dates = days.map(({ date }) => dateText(date, "short", language));
  const dayZero = say(language, explanationWords, "dayZero");
  const column = Math.max(15, ...dates.map(({ length }) => length)) + 1;
  const number = Math.max(8, dayZero.length);
  const rows = days.map(({ counts, because }, index) => {
    const day = `    ${dates[index]!.padEnd(column)}`;
    return counts === null
      ? paint.dim(`${day}${" ".repeat(number + 2)}${because}`)
      : `${day}${counts === 0 ? dayZero : String(counts).padStart(number)}`;
  });
  return `\n${rows.join("\n")}`;
}

const isExplanation = (value: unknown) => hasFields(value, { sentences: isListOf(isText) });
