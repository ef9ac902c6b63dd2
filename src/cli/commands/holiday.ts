import { csvHeader, holidayEffectsToCsv, holidayEffectsToMarkdown, holidayEffectsToText } from "../../formats/index.js";
import { collectAffected } from "../../planning/collect-affected.js";
import type { HolidayEffects } from "../../planning/index.js";
import { dayOr, formatIn, parseArguments, parseRecordArguments, textOptions } from "../arguments.js";
import { COMMANDS } from "../command-table.js";
import { eachItem, forItem, nothingRead } from "../each-item.js";
import { orUsageError, UsageError, type Io } from "../io.js";
import { resultsIn } from "../results.js";

/** What a new bank holiday moves, over all records and histories of the files. Only what it moves is kept. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArguments(argv, "holiday", io);
  const format = formatIn(values.format, COMMANDS.holiday.formats);
  const [date, ...files] = positionals;
  if (date === undefined || files.length === 0) {
    throw new UsageError(["Give the day, and the records or histories: cpc holiday 2027-06-21 cases.ndjson."]);
  }
  const { policy, options, wording } = await parseRecordArguments(values, files.slice(0, 1));
  const affected = orUsageError(() =>
    collectAffected(policy, { date: dayOr(date, io), title: values.title ?? "Bank holiday" }, options),
  );
  const read = nothingRead();
  for (const file of files) {
    for await (const item of eachItem(file, values.lines === true, io, read)) {
      forItem(item, io, read, () => affected.add(item.is === "record" ? item.record : item.history));
    }
  }
  const results = resultsIn<HolidayEffects>(format, io, {
    csvHeader: csvHeader("holiday-effects", wording),
    csv: (each) => holidayEffectsToCsv(each, wording),
    markdown: (each) => holidayEffectsToMarkdown(each, wording),
    table: (each) => holidayEffectsToText(each, textOptions(io, wording)),
  });
  results.add(affected.effects());
  results.end();
  return read.hasErrors ? 2 : 0;
}
