import { CodedError } from "../calendar/index.js";
import { languageOf, say, section, type WordingOptions } from "../language/language.js";
import { csvRow } from "./csv-row.js";
import { historyColumns } from "./history-to-csv.js";
import { measuresColumns } from "./measures-to-csv.js";
import { changesColumns } from "./planning/changes-to-csv.js";
import { countsColumns } from "./planning/counts-to-csv.js";
import { dateExplainedColumns } from "./planning/date-explained-to-csv.js";
import { holidayEffectsColumns } from "./planning/holiday-effects-to-csv.js";
import { possibleDatesColumns } from "./planning/possible-dates-to-csv.js";
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
export function csvHeader(of: keyof typeof columns, options: WordingOptions = {}): string {
  if (!Object.hasOwn(columns, of)) {
    const known = Object.keys(columns);
    throw new CodedError("unknown-table", `There is no CSV of this. Give one of: ${known.join(", ")}.`, { known });
  }
  const language = languageOf(options);
  return csvRow(columns[of].map((column) => say(language, columnWords, column)));
}
