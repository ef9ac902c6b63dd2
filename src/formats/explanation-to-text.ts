import { shortDate } from "../calendar/index.js";
import type { Count, Explanation } from "../explanation/explanation.js";
import { plain, type Paint, type TextOptions } from "./paint.js";
import { wrap } from "./wrap.js";

/**
 * Explanations to be read out, and under each its counts day by day.
 *
 * @example
 * ```ts
 * const record = { type: "initial", strategyDiscussions: [{ heldOn: "2020-03-31" }] } as const;
 * explanationToText(explain(record, "hounslow", { duty: "conference-held" })).split("\n")[1];
 * // "  “Conference held” must be done by Thursday 23 April 2020: by local authority."
 * ```
 */
export function explanationToText(
  explanations: readonly Explanation[],
  { paint = plain, width = 100 }: TextOptions = {},
): string {
  return explanations.map((explanation) => blockOf(explanation, paint, width)).join("\n");
}

function blockOf({ id, key, finding, sentences, counts }: Explanation, paint: Paint, width: number): string {
  return [
    paint.bold(key ?? (finding?.path ? `${id} at ${finding.path}` : id)),
    ...sentences.map((sentence) => `  ${wrap(sentence, width, "  ")}`),
    ...counts.filter(({ days }) => days.length > 0).map((count) => countBlock(count, paint)),
    "",
  ].join("\n");
}

function countBlock({ days }: Count, paint: Paint): string {
  const rows = days.map(({ date, counts, because }) =>
    counts === null
      ? paint.dim(`    ${shortDate(date).padEnd(16)}          ${because}`)
      : `    ${shortDate(date).padEnd(16)}${counts === 0 ? "day zero" : String(counts).padStart(8)}`,
  );
  return `\n${rows.join("\n")}`;
}
