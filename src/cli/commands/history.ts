import { createReadStream } from "node:fs";
import { historyCsvHeader, historyToCsv, historyToMarkdown, historyToText } from "../../formats/index.js";
import { buildHistory, type HistoryTimeline } from "../../history/index.js";
import { parseHistory, type ChildHistory } from "../../model/index.js";
import { ABOUT_A_RECORD, formatIn, json, parsed, question, textOptions } from "../arguments.js";
import { unusable } from "../input.js";
import { ask, codeOf, complain, nameOf, readText, Unusable, type Io } from "../io.js";
import { holdsLines, linesOf } from "../lines.js";

const FORMATS = ["table", "json", "csv", "markdown"] as const;

/** The history of one child, or of one child a line. Each is written as soon as it is made. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parsed(argv, { ...ABOUT_A_RECORD, lines: { type: "boolean" } });
  const format = formatIn(values.format, FORMATS);
  const { file, policy, options } = await question(values, positionals);
  // A mistake in the options is said before anything is read.
  ask(() => buildHistory({}, policy, options));
  const isLines = values.lines === true || holdsLines(file);
  const write = (history: ChildHistory) => {
    const built = ask(() => buildHistory(history, policy, options));
    io.out(isLines && format === "json" ? `${JSON.stringify(built)}\n` : written(built, format, io));
  };
  if (format === "csv") io.out(historyCsvHeader);
  if (isLines) return (await eachLine(file, write, format, io)) ? 0 : 2;
  const read = parseHistory(await readText(file));
  if (!read.ok) throw unusable(file, read.findings);
  write(read.value);
  return 0;
}

/** A history a line; each line that cannot be used is said with its number, and the rest go on. Whether all could be used. */
async function eachLine(
  file: string,
  write: (history: ChildHistory) => void,
  format: (typeof FORMATS)[number],
  io: Io,
): Promise<boolean> {
  const source = file === "-" ? process.stdin : createReadStream(file, { highWaterMark: 1 << 18 });
  let isWhole = true;
  let isFirst = true;
  try {
    for await (const lines of linesOf(source)) {
      for (const { number, text } of lines) {
        if (!/\S/.test(text)) continue;
        const history = parseHistory(text);
        if (history.ok) {
          if (!isFirst && (format === "table" || format === "markdown")) io.out("\n");
          isFirst = false;
          write(history.value);
        } else {
          isWhole = false;
          complain(io, unusable(`${nameOf(file)}, line ${number}`, history.findings).problems);
        }
      }
    }
  } catch (error) {
    if (error instanceof Unusable) throw error;
    throw new Unusable([`${nameOf(file)} cannot be read (${codeOf(error)}).`]);
  }
  return isWhole;
}

function written(history: HistoryTimeline, format: (typeof FORMATS)[number], io: Io): string {
  switch (format) {
    case "json":
      return json(history);
    case "csv":
      return historyToCsv(history);
    case "markdown":
      return historyToMarkdown(history);
    case "table":
      return historyToText(history, textOptions(io));
  }
}
