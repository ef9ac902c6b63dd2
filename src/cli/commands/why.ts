import {
  countsToCsv,
  countsToMarkdown,
  countsToText,
  csvHeader,
  dateExplainedToCsv,
  dateExplainedToMarkdown,
  dateExplainedToText,
  type CountsBetween,
} from "../../formats/index.js";
import { countsGiving, explainDate, type DateExplained } from "../../planning/index.js";
import { calendarOf, dayOr, formatIn, parseArguments, parseRecordArguments, textOptions } from "../arguments.js";
import { COMMANDS } from "../command-table.js";
import { recordFrom } from "../input.js";
import { orUsageError, UsageError, type Io } from "../io.js";
import { resultsIn } from "../results.js";
import { wordingFrom } from "../wording.js";

type Format = (typeof COMMANDS.why.formats)[number];

/** Which counts give one date from another; or how a date for a duty of a record differs from the policy's. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArguments(argv, "why", io);
  const format = formatIn(values.format, COMMANDS.why.formats);
  const [first, second, ...more] = positionals;
  if (first === undefined || second === undefined || more.length > 0) {
    throw new UsageError(["Give two dates, FROM and TO; or a record and a date, with --policy and --duty."]);
  }
  const date = dayOr(second, io);
  if (isDate(first)) {
    await explainCount(first, date, values, format, io);
  } else {
    const { calendar: [calendar, ...others] = [], ...asked } = values;
    if (others.length > 0) throw new UsageError(["For a record, give one --calendar."]);
    await explainDateOf(first, date, { ...asked, ...(calendar === undefined ? {} : { calendar }) }, format, io);
  }
  return 0;
}

/** Whether it is written as a day or a time, and not the name of a file. */
function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}(?:[T ]|$)/.test(text);
}

async function explainCount(
  from: string,
  to: string,
  values: { readonly calendar?: readonly string[]; readonly words?: string; readonly labels?: string },
  format: Format,
  io: Io,
): Promise<void> {
  const wording = await wordingFrom(values);
  const calendar = values.calendar?.map(calendarOf);
  const results = resultsIn<CountsBetween>(format, io, {
    csvHeader: csvHeader("counts", wording),
    csv: (each) => countsToCsv(each, wording),
    markdown: (each) => countsToMarkdown(each, wording),
    table: (each) => countsToText(each, textOptions(io, wording)),
  });
  results.add({ from, to, counts: orUsageError(() => countsGiving(from, to, { calendar })) });
  results.end();
}

async function explainDateOf(
  record: string,
  date: string,
  values: Parameters<typeof parseRecordArguments>[0] & { readonly duty?: string },
  format: Format,
  io: Io,
): Promise<void> {
  const { duty } = values;
  if (duty === undefined) throw new UsageError(["Say which duty the date is for: --duty ID, or a key."]);
  const { file, policy, options, wording } = await parseRecordArguments(values, [record]);
  const given = await recordFrom(file);
  const results = resultsIn<DateExplained>(format, io, {
    csvHeader: csvHeader("date-explained", wording),
    csv: (each) => dateExplainedToCsv(each, wording),
    markdown: (each) => dateExplainedToMarkdown(each, wording),
    table: (each) => dateExplainedToText(each, textOptions(io, wording)),
  });
  results.add(orUsageError(() => explainDate(given, policy, { duty, date }, options)));
  results.end();
}
