import { checked } from "../checked.js";
import { languageOf, type WordingOptions } from "../../language/language.js";
import { definitionText } from "../../measures/definition-text.js";
import type { Measures } from "../../measures/measures.js";
import { csvRow } from "./csv-row.js";

export const measuresColumns = [
  "measure",
  "from",
  "through",
  "on",
  "policy",
  "count",
  "numerator",
  "denominator",
  "percent",
  "suppressed",
  "excluded",
  "definition",
] as const;

/** The first row, for {@link measuresToCsv}: the names of its columns. */
export const measuresCsvHeader = /* @__PURE__ */ csvRow(measuresColumns);

/**
 * Measures as rows of CSV, without a header: one for each measure and period. `excluded` holds each reason with its number,
 * parted by spaces, and no code of a child. A number that is suppressed is empty, and `suppressed` is `true`.
 *
 * @example
 * ```ts
 * const figures = measure([], workingTogether, { on: "2025-03-31" });
 * measuresToCsv(figures).split(",").slice(0, 3); // ['"conferences-in-time"', '"2024-04-01"', '"2025-03-31"']
 * ```
 */
export function measuresToCsv(measures: Measures, options: WordingOptions = {}): string {
  checked(measures, "measures", options);
  const { on, policy, count, rows } = measures;
  const language = languageOf(options, measures);
  return rows
    .map(({ id, period, numerator, denominator, percent, suppressed, excluded }) =>
      csvRow([
        id,
        period.from,
        period.through,
        on,
        policy,
        count,
        numerator,
        denominator,
        percent,
        suppressed ? "true" : null,
        excluded.map(({ reason, count: left }) => `${reason}=${left ?? ""}`).join(" ") || null,
        definitionText(id, count, language),
      ]),
    )
    .join("");
}
