import { csvHeader, historyToCsv, historyToMarkdown, historyToText } from "../../formats/index.js";
import { buildHistory, type HistoryTimeline } from "../../history/index.js";
import type { WordingOptions } from "../../language/language.js";
import { ABOUT_A_RECORD, formatIn, json, parsed, question, textOptions } from "../arguments.js";
import { eachHistory, type HistoriesRead } from "../each-history.js";
import { ask, type Io } from "../io.js";

const FORMATS = ["table", "json", "csv", "markdown"] as const;
type Format = (typeof FORMATS)[number];

/** The history of one child, or of many. Each is written as soon as it is made; of many as JSON, one a line. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parsed(argv, ABOUT_A_RECORD);
  const format = formatIn(values.format, FORMATS);
  const { file, policy, options, wording } = await question(values, positionals);
  // A mistake in the options is said before anything is read.
  ask(() => buildHistory({}, policy, options));
  if (format === "csv") io.out(csvHeader("history", wording));
  const read: HistoriesRead = { histories: 0, hasErrors: false };
  let first: HistoryTimeline | null = null;
  for await (const history of eachHistory(file, io, read)) {
    const built = ask(() => buildHistory(history, policy, options));
    if (format !== "json") {
      if (read.histories > 1 && format !== "csv") io.out("\n");
      io.out(written(built, format, wording, io));
    } else if (read.histories === 1) {
      first = built;
    } else {
      if (first) io.out(`${JSON.stringify(first)}\n`);
      first = null;
      io.out(`${JSON.stringify(built)}\n`);
    }
  }
  if (first) io.out(json(first));
  return read.hasErrors ? 2 : 0;
}

function written(history: HistoryTimeline, format: Exclude<Format, "json">, wording: WordingOptions, io: Io): string {
  switch (format) {
    case "csv":
      return historyToCsv(history, wording);
    case "markdown":
      return historyToMarkdown(history, wording);
    case "table":
      return historyToText(history, textOptions(io, wording));
  }
}
