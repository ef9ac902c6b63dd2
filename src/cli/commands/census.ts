import { createReadStream } from "node:fs";
import { previewReturn, readCinCensus, type CensusHeader, type CensusReading } from "../../census/index.js";
import { censusPeriod, type CensusPeriodOptions } from "../../census/period.js";
import { formatIn, parseArguments, textOptions } from "../arguments.js";
import { COMMANDS } from "../command-table.js";
import { censusWriter } from "../census-writer.js";
import { unusable } from "../input.js";
import { OutputError } from "../output.js";
import { progressOf } from "../progress.js";
import { orUsageError, codeOf, nameOf, UsageError, type Io } from "../io.js";

/** How much is gathered before it is written. */
const ENOUGH_TO_WRITE = 1 << 14;

export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArguments(argv, "census", io);
  const format = formatIn(values.format, COMMANDS.census.formats);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) {
    throw new UsageError(["Give one return: an XML file, or - for standard input."]);
  }
  const asked = periodIn(values);
  const source = file === "-" ? process.stdin : createReadStream(file, { highWaterMark: 1 << 18 });
  const writer = censusWriter(format, textOptions(io));
  const progress = progressOf("children", io);
  try {
    const census = readCinCensus(source);
    const header = await census.header;
    const options = asked ?? (await periodOfHeader(header, census, file));
    let rows = writer.begin(header);
    let isRead = true;
    for await (const entry of previewReturn(census, options)) {
      const [first] = entry.findings;
      // Of what cannot be read at all, there is nothing to report.
      if (entry.child === null && entry.line !== null && writer.sums.children === 0) throw unusable(file, [first!]);
      rows += writer.rowsOf(entry);
      if (rows.length >= ENOUGH_TO_WRITE) {
        io.out(rows);
        isRead = await io.drained();
        rows = "";
      }
      progress.step();
      if (!isRead) break;
    }
    progress.end();
    if (isRead) io.out(rows + writer.end());
    if (io.isTerminal) io.err(`${writer.sums.children} children, ${writer.sums.withErrors} with errors.\n`);
  } catch (error) {
    if (error instanceof UsageError || error instanceof OutputError) throw error;
    throw new UsageError([`${nameOf(file)} cannot be read (${codeOf(error)}).`]);
  } finally {
    progress.end();
  }
  return writer.sums.error > 0 ? 1 : 0;
}

/** The period that the arguments give. */
function periodIn(values: { year?: string; "reference-date"?: string }): CensusPeriodOptions | undefined {
  const { year, "reference-date": referenceDate } = values;
  if (year === undefined && referenceDate === undefined) return undefined;
  if (year !== undefined && referenceDate !== undefined) {
    throw new UsageError(["Give --year or --reference-date, and not both."]);
  }
  const options = year === undefined ? { referenceDate } : { year: /^\d{4}$/.test(year) ? Number(year) : Number.NaN };
  orUsageError(() => censusPeriod(options));
  return options;
}

/** The period that the header gives. A file that cannot be read is said to be so first. */
async function periodOfHeader(
  { referenceDate }: CensusHeader,
  census: CensusReading,
  file: string,
): Promise<CensusPeriodOptions> {
  if (referenceDate !== undefined) {
    orUsageError(() => censusPeriod({ referenceDate }));
    return { referenceDate };
  }
  for await (const entry of census) {
    if (entry.child === null) throw unusable(file, entry.findings);
    break;
  }
  throw new UsageError([`${nameOf(file)} has no reference date. Give --year or --reference-date.`]);
}
