import { measuresCsvHeader, measuresToCsv, measuresToMarkdown, measuresToText } from "../../formats/index.js";
import type { MeasureOptions, Measures } from "../../measures/index.js";
import { collectMeasures } from "../../measures/measure.js";
import { calendarNamed, choiceIn, formatIn, json, parseArguments, textOptions } from "../arguments.js";
import { COMMANDS } from "../command-table.js";
import { eachHistory } from "../each-history.js";
import { forItem } from "../each-item.js";
import { policyFrom } from "../input.js";
import { orUsageError, UsageError, type Io } from "../io.js";

const PERIODS = ["month", "quarter", "year"] as const;
const COUNTS = ["children", "meetings"] as const;

/** Figures over all histories of a file or folder, which is read once. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArguments(argv, "measures", io);
  const format = formatIn(values.format, COMMANDS.measures.formats);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) {
    throw new UsageError([
      "Give one source of histories: JSON with one a line, a census as XML, or a folder with the tables of the dataset.",
    ]);
  }
  if (values.policy === undefined) {
    throw new UsageError(["Say which policy: --policy ID or --policy FILE. cpc policies lists the ids."]);
  }
  if (values.on === undefined) throw new UsageError(["Say as of which day: --on 2025-03-31."]);
  const policy = await policyFrom(values.policy);
  const options: MeasureOptions = {
    on: values.on,
    by: values.by === undefined ? undefined : choiceIn(values.by, PERIODS, "period"),
    from: values.from,
    through: values.through,
    count: choiceIn(values.count ?? COUNTS[0], COUNTS, "thing to count"),
    suppressBelow: values["suppress-below"] === undefined ? undefined : wholeNumber(values["suppress-below"]),
    calendar: calendarNamed(values.calendar),
  };
  // A mistake in the options is said before anything is read.
  const { add, measures } = orUsageError(() => collectMeasures(policy, options));
  const read = { hasErrors: false, histories: 0 };
  let measured = 0;
  for await (const { history, where } of eachHistory(file, io, read)) {
    forItem({ where }, io, read, () => {
      add(history);
      measured += 1;
    });
  }
  if (io.isTerminal) io.err(`${measured} histories\n`);
  // Figures of nothing would look like figures.
  if (read.hasErrors && measured === 0) return 2;
  io.out(writeMeasures(measures(), format, io));
  return read.hasErrors ? 1 : 0;
}

function wholeNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new UsageError(["Give --suppress-below a whole number: --suppress-below 6."]);
}

function writeMeasures(measures: Measures, format: (typeof COMMANDS.measures.formats)[number], io: Io): string {
  switch (format) {
    case "json":
      return json(measures);
    case "csv":
      return measuresCsvHeader + measuresToCsv(measures);
    case "markdown":
      return measuresToMarkdown(measures);
    case "table":
      return measuresToText(measures, textOptions(io));
  }
}
