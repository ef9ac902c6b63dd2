import { checkOptions, isFlag } from "../../calendar/check-options.js";
import { wordingTypes } from "../../language/wording-options.js";
import { CodedError } from "../../calendar/index.js";
import { languageOf, say, section, type WordingOptions } from "../../language/language.js";
import { csvRow } from "./csv-row.js";
import { historyColumns } from "./history-to-csv.js";
import { measuresColumns } from "./measures-to-csv.js";
import { changesColumns } from "./changes-to-csv.js";
import { countsColumns } from "./counts-to-csv.js";
import { dateExplainedColumns } from "./date-explained-to-csv.js";
import { holidayEffectsColumns } from "./holiday-effects-to-csv.js";
import { possibleDatesColumns } from "./possible-dates-to-csv.js";
import { reportColumns } from "./report-to-csv.js";
import { timelineColumns } from "./timeline-to-csv.js";
import { worklistColumns } from "./worklist-to-csv.js";

const columns = {
  timeline: timelineColumns,
  report: reportColumns,
  worklist: worklistColumns,
  history: historyColumns,
  measures: measuresColumns,
  "possible-dates": possibleDatesColumns,
  changes: changesColumns,
  counts: countsColumns,
  "date-explained": dateExplainedColumns,
  "holiday-effects": holidayEffectsColumns,
} as const;
type Column = (typeof columns)[keyof typeof columns][number];

/** What the columns of rows are called. */
export const columnWords = /* @__PURE__ */ section("columns", /* @__PURE__ */ namesOfColumns());

function namesOfColumns(): Readonly<Record<Column, string>> {
  const names = Object.values(columns).flatMap((all): readonly Column[] => all);
  return Object.fromEntries(names.map((name) => [name, name])) as Record<Column, string>;
}

/** How a header is written. */
export interface CsvHeaderOptions extends WordingOptions {
  /**
   * Begin with a byte order mark, by which Excel knows that the file is UTF-8. Other programs can take it for part of the first
   * column's name: leave it out for them.
   */
  readonly bom?: boolean | undefined;
}

const BYTE_ORDER_MARK = "\uFEFF";

/**
 * The first row for people, in words of one's own: of a timeline's rows, a report's, a worklist's, a history's, those of
 * measures, or those about possible dates, changes, counts, a date explained or a holiday's effects.
 *
 * @throws CodedError `unknown-table` for any other, with `details.known`.
 * @example
 * ```ts
 * csvHeader("worklist", { words: { columns: { reference: "cyfeirnod" } } }).split(",")[0]; // '"cyfeirnod"'
 * ```
 */
export function csvHeader(of: keyof typeof columns, options: CsvHeaderOptions = {}): string {
  checkOptions(options, { ...wordingTypes, bom: isFlag });
  if (typeof of !== "string" || !Object.hasOwn(columns, of)) {
    const known = Object.keys(columns);
    throw new CodedError("unknown-table", `There is no CSV of this. Give one of: ${known.join(", ")}.`, { known });
  }
  const { bom = false, ...wording } = options;
  const language = languageOf(wording);
  return `${bom ? BYTE_ORDER_MARK : ""}${csvRow(columns[of].map((column) => say(language, columnWords, column)))}`;
}
