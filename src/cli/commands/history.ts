import { csvHeader, historyToCsv, historyToMarkdown, historyToText } from "../../formats/index.js";
import { buildHistory, type HistoryTimeline } from "../../history/index.js";
import { formatIn, parseArguments, parseRecordArguments, textOptions } from "../arguments.js";
import { COMMANDS } from "../command-table.js";
import { eachHistory, type HistoriesRead } from "../each-history.js";
import { forItem } from "../each-item.js";
import { orUsageError, type Io } from "../io.js";
import { resultsIn } from "../results.js";

/** The history of one child, or of many. Each is written as soon as it is made; of many as JSON, one a line. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArguments(argv, "history", io);
  const format = formatIn(values.format, COMMANDS.history.formats);
  const { file, policy, options, wording } = await parseRecordArguments(values, positionals);
  // A mistake in the options is said before anything is read.
  orUsageError(() => buildHistory({}, policy, options));
  const results = resultsIn<HistoryTimeline>(format, io, {
    csvHeader: csvHeader("history", wording),
    csv: (each) => historyToCsv(each, wording),
    markdown: (each) => historyToMarkdown(each, wording),
    table: (each) => historyToText(each, { ...textOptions(io, wording), why: values.why ?? false }),
  });
  const read: HistoriesRead = { histories: 0, hasErrors: false };
  for await (const { history, where } of eachHistory(file, io, read)) {
    forItem({ where }, io, read, () => results.add(buildHistory(history, policy, options)));
  }
  results.end();
  return read.hasErrors ? 2 : 0;
}
