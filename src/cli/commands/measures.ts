import { measuresCsvHeader, measuresToCsv, measuresToMarkdown, measuresToText } from "../../formats/index.js";
import { measure, measureAsync, type MeasureOptions, type Measures } from "../../measures/index.js";
import { calendarNamed, formatIn, json, parsed, textOptions } from "../arguments.js";
import { eachHistory } from "../each-history.js";
import { policyFrom } from "../input.js";
import { ask, Unusable, type Io } from "../io.js";

const FORMATS = ["table", "json", "csv", "markdown"] as const;
const COUNTS = ["children", "meetings"] as const;

/** Figures over all histories of a file or folder, which is read once. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parsed(argv, {
    policy: { type: "string" },
    on: { type: "string" },
    by: { type: "string" },
    from: { type: "string" },
    through: { type: "string" },
    count: { type: "string" },
    "suppress-below": { type: "string" },
    calendar: { type: "string" },
    format: { type: "string" },
  });
  const format = formatIn(values.format, FORMATS);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) {
    throw new Unusable([
      "Give one source of histories: JSON with one a line, a census as XML, or a folder with the tables of the dataset.",
    ]);
  }
  if (values.policy === undefined) {
    throw new Unusable(["Say which policy: --policy ID or --policy FILE. cpc policies lists the ids."]);
  }
  if (values.on === undefined) throw new Unusable(["Say as of which day: --on 2025-03-31."]);
  const policy = await policyFrom(values.policy);
  const options: MeasureOptions = {
    on: values.on,
    by: values.by as MeasureOptions["by"],
    from: values.from,
    through: values.through,
    count: countIn(values.count),
    suppressBelow: values["suppress-below"] === undefined ? undefined : wholeNumber(values["suppress-below"]),
    calendar: calendarNamed(values.calendar),
  };
  // A mistake in the options is said before anything is read.
  ask(() => measure([], policy, options));
  const state = { hasErrors: false, histories: 0 };
  const measures = await measureAsync(eachHistory(file, io, state), policy, options);
  if (io.isTerminal) io.err(`\r${state.histories} histories\n`);
  // Figures of nothing would look like figures.
  if (state.hasErrors && state.histories === 0) return 2;
  io.out(written(measures, format, io));
  return state.hasErrors ? 1 : 0;
}

function countIn(given: string | undefined): MeasureOptions["count"] {
  const count = COUNTS.find((each) => each === (given ?? COUNTS[0]));
  if (!count) throw new Unusable([`Say what to count: ${COUNTS.join(" or ")}.`]);
  return count;
}

function wholeNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new Unusable(["Give --suppress-below a whole number: --suppress-below 6."]);
}

function written(measures: Measures, format: (typeof FORMATS)[number], io: Io): string {
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
