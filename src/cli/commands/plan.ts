import { addDays, readMoment } from "../../calendar/index.js";
import { csvHeader, possibleDatesToCsv, possibleDatesToMarkdown, possibleDatesToText } from "../../formats/index.js";
import type { ConferenceRecord } from "../../model/index.js";
import { possibleDates, type PossibleDates, type PossibleDatesOptions } from "../../planning/index.js";
import { formatIn, parseArguments, parseRecordArguments, textOptions } from "../arguments.js";
import { COMMANDS } from "../command-table.js";
import { conferencesToCome } from "../conferences-to-come.js";
import { eachItem, nothingRead } from "../each-item.js";
import { orUsageError, UsageError, type Io } from "../io.js";
import { resultsIn } from "../results.js";

/** How far is looked where nothing says how far: six weeks. */
const USUAL_DAYS = 42;

/** On which days a conference can be held: of one record, of one a line, or of the conferences to come of each child. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArguments(argv, "plan", io);
  const format = formatIn(values.format, COMMANDS.plan.formats);
  const { file, policy, options, wording } = await parseRecordArguments(values, positionals);
  const asOf = values["as-of"] ?? values.from;
  const from = values.from ?? dayIn(values["as-of"]);
  if (from === undefined) throw new UsageError(["Say from which day on: --from 2020-04-15, or --as-of."]);
  const asked: PossibleDatesOptions = {
    ...options,
    asOf,
    from,
    through: values.through ?? orUsageError(() => addDays(from, USUAL_DAYS - 1)),
    at: values.at === undefined ? undefined : timesIn(values.at),
    unavailable: (values.unavailable ?? []).map(daysIn),
    forDuties: values.duty,
  };
  // A mistake in the options is said before anything is read.
  const possible = (record: ConferenceRecord) => orUsageError(() => possibleDates(record, policy, asked));
  possible({ type: "initial" });
  const results = resultsIn<PossibleDates>(format, io, {
    csvHeader: csvHeader("possible-dates", wording),
    csv: (each) => possibleDatesToCsv(each, wording),
    markdown: (each) => possibleDatesToMarkdown(each, wording),
    table: (each) => possibleDatesToText(each, textOptions(io, wording)),
  });
  const read = nothingRead();
  for await (const item of eachItem(file, values.lines === true, io, read)) {
    const records = item.is === "record" ? [item.record] : conferencesToCome(item.history, dayIn(asOf));
    for (const record of records) results.add(possible(record));
  }
  results.end();
  return read.hasErrors ? 2 : 0;
}

/** `10:00-12:00`, or `10:00` */
function timesIn(text: string): NonNullable<PossibleDatesOptions["at"]> {
  const [start, end, ...more] = text.split("-");
  if (start === undefined || more.length > 0) throw new UsageError(["Give times of day as --at 10:00-12:00."]);
  return { start, end };
}

/** `2020-04-20`, or `2020-04-20..2020-04-22`, both included. */
function daysIn(text: string): string | { readonly from: string; readonly until: string } {
  const [from, through, ...more] = text.split("..");
  if (from === undefined || more.length > 0) {
    throw new UsageError(["Give days as --unavailable 2020-04-20, or --unavailable 2020-04-20..2020-04-22."]);
  }
  return through === undefined ? from : { from, until: orUsageError(() => addDays(through, 1)) };
}

function dayIn(text: string | undefined): string | undefined {
  const moment = readMoment(text);
  return typeof moment === "string" ? undefined : moment.date;
}
