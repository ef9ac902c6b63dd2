import { checked } from "../checked.js";
import { languageOf, type WordingOptions } from "../../language/language.js";
import { countGivingText } from "../../planning/count-giving-text.js";
import { csvRow, csvRowOf } from "./csv-row.js";
import type { CountsBetween } from "../in-words/counts-in-words.js";

export const countsColumns = [
  "from",
  "to",
  "count",
  "unit",
  "relation",
  "counting",
  "holidays",
  "closures",
  "calendar",
  "text",
] as const;

/** The first row, for {@link countsToCsv}: the names of its columns. */
export const countsCsvHeader = /* @__PURE__ */ csvRow(countsColumns);

/**
 * The counts that give one date from another as rows of CSV, without a header. `holidays` and `closures` are `true` where such
 * days are left out of the count.
 *
 * @example
 * ```ts
 * const [from, to] = ["2020-03-31", "2020-04-23"];
 * countsToCsv({ from, to, counts: countsGiving(from, to) }); // '"2020-03-31","2020-04-23","15","working-days","after",…'
 * ```
 */
export function countsToCsv(between: CountsBetween, options: WordingOptions = {}): string {
  checked(between, "counts", options);
  const { from, to, counts } = between;
  const language = languageOf(options);
  const several = new Set(counts.flatMap(({ calendar }) => calendar ?? [])).size > 1;
  return counts
    .map((count) =>
      csvRowOf(countsColumns, {
        from,
        to,
        count: count.count,
        unit: count.unit,
        relation: count.relation,
        counting: count.counting ?? null,
        holidays: count.holidays ? "true" : "false",
        closures: count.closures ? "true" : "false",
        calendar: count.calendar,
        text: countGivingText(count, { several }, language),
      }),
    )
    .join("");
}
