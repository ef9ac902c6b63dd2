import { wordingIn } from "../../language/wording-options.js";
import { createReadStream } from "node:fs";
import { csvHeader, reportsToSarif, reportToCsv, reportToText, sarifWriter } from "../../formats/index.js";
import type { FindingsTextOptions } from "../../formats/text/findings-to-text.js";
import type { Policy } from "../../policy/index.js";
import { unusedWaiverInWords } from "../../formats/text/unused-waiver-in-words.js";
import {
  parseWaivers,
  validateRecord,
  type ValidationOptions,
  type ValidationReport,
  type Waiver,
} from "../../validation/index.js";
import { validateRead } from "../../validation/validate-record.js";
import { unusedInRun, waiverTally, type UnusedInRun } from "../../validation/waiver-tally.js";
import { formatIn, parseArguments, parseRecordArguments, textOptions } from "../arguments.js";
import { COMMANDS } from "../command-table.js";
import { unusable, uriOf } from "../input.js";
import { orUsageError, codeOf, nameOf, readSettingText, readText, UsageError, type Io } from "../io.js";
import { holdsLines, linesOf } from "../lines.js";
import { holdsHistories } from "../histories-from.js";
import { OutputError } from "../output.js";
import { progressOf } from "../progress.js";
import { recordReader } from "../read-record.js";
import { reportLine } from "../report-line.js";
import { validateHistories } from "../validate-histories.js";

type ReportFormat = (typeof COMMANDS.validate.formats)[number];

interface Job {
  readonly file: string;
  readonly policy: Policy;
  readonly options: ValidationOptions;
  readonly format: ReportFormat;
  readonly text: FindingsTextOptions;
  readonly version: string;
}

export async function run(argv: readonly string[], io: Io, version: string): Promise<number> {
  const { values, positionals } = parseArguments(argv, "validate", io);
  const format = formatIn(values.format, COMMANDS.validate.formats);
  const { file, policy, options: counted, wording } = await parseRecordArguments(values, positionals);
  const options = { ...counted, exclude: values.exclude ?? [], waive: await waiversIn(values.waive) };
  // A mistake in the options is said before anything is read.
  orUsageError(() => validateRecord({ type: "initial" }, policy, options));
  if (await holdsHistories(file)) {
    if (values.waive !== undefined)
      throw new UsageError(["--waive is for records of conferences, and not for histories."]);
    const { waive: _, ...ofHistories } = options;
    return validateHistories(
      {
        file,
        policy,
        options: ofHistories,
        format,
        text: { ...textOptions(io, wording), why: values.why ?? false },
        version,
      },
      io,
    );
  }
  return validate(
    { file, policy, options, format, text: { ...textOptions(io, wording), why: values.why ?? false }, version },
    io,
  );
}

/** The waivers in a file: a list of them, as JSON. */
async function waiversIn(file: string | undefined): Promise<readonly Waiver[]> {
  if (file === undefined) return [];
  const read = parseWaivers(readSettingText(file));
  if (read.ok) return read.value;
  throw unusable(file, read.findings);
}

/** One record, or one a line: by the file's name, or because lines are asked for. */
async function validate(job: Job, io: Io): Promise<number> {
  const isLines = holdsLines(job.file) || job.format === "ndjson";
  return isLines ? validateLines(job, io) : validateOne(job, io);
}

async function validateOne({ file, policy, options, format, text, version }: Job, io: Io): Promise<number> {
  const json = await readText(file);
  const report = orUsageError(() => validateRecord(json, policy, options));
  const isUnreadable = report.stage === null;
  if (isUnreadable && format === "table") throw unusable(file, report.findings);
  switch (format) {
    case "csv":
      io.out(csvHeader("report", wordingIn(text)) + reportToCsv(report, wordingIn(text)));
      break;
    case "sarif":
      io.out(`${JSON.stringify(reportsToSarif([{ report, uri: uriOf(file), source: json }], version), null, 2)}\n`);
      break;
    case "table":
      io.out(reportToText(report, text));
      break;
    default:
      io.out(`${JSON.stringify(report, null, 2)}\n`);
  }
  // A report for reading, and its JSON, say which waivers let nothing stand; what other formats hold has no place for it.
  if (format === "csv" || format === "sarif") complain(report.unusedWaivers, io);
  if (isUnreadable) return 2;
  return hasErrors(report) ? 1 : 0;
}

/** Reports go out as their lines come in, so that memory does not grow with the stream. */
async function validateLines(job: Job, io: Io): Promise<number> {
  const { file, policy, options, format, text: wording, version } = job;
  const source = file === "-" ? process.stdin : createReadStream(file, { highWaterMark: 1 << 18 });
  const sarif = format === "sarif" ? sarifWriter(version) : null;
  const total = { records: 0, withErrors: 0, unreadable: 0 };
  const tally = waiverTally();
  const read = recordReader();
  const progress = progressOf("records", io);
  let isRead = true;
  if (format === "csv") io.out(csvHeader("report", wordingIn(wording)));
  if (sarif) io.out(sarif.start());
  try {
    for await (const lines of linesOf(source)) {
      let rows = "";
      for (const { number, text } of lines) {
        if (!/\S/.test(text)) continue;
        const report = orUsageError(() => validateRead(read(text), policy, options, text, tally));
        total.records++;
        if (report.stage === null) total.unreadable++;
        if (hasErrors(report)) total.withErrors++;
        if (sarif) rows += sarif.add({ report, uri: uriOf(file), line: number });
        else rows += rowOf(job, report, number);
        progress.step();
      }
      io.out(rows);
      isRead = await io.drained();
      if (!isRead) break;
    }
  } catch (error) {
    if (error instanceof UsageError || error instanceof OutputError) throw error;
    throw new UsageError([`${nameOf(file)} cannot be read (${codeOf(error)}).`]);
  } finally {
    progress.end();
  }
  if (sarif && isRead) io.out(sarif.end());
  if (io.isTerminal) {
    io.err(`${total.records} records, ${total.withErrors} with errors, ${total.unreadable} of them unreadable.\n`);
  }
  // A nightly export that failed must not look like a success.
  if (total.records === 0 && isRead) io.err(`cpc: ${nameOf(file)} holds no records.\n`);
  if (isRead) complain(unusedInRun(tally, policy, options), io);
  return total.withErrors > 0 ? 1 : 0;
}

function rowOf({ format, text }: Job, report: ValidationReport, line: number): string {
  switch (format) {
    case "csv":
      return reportToCsv(report, { ...wordingIn(text), line });
    case "table":
      return `Line ${line}\n${reportToText(report, text)}\n`;
    default:
      return reportLine(line, report);
  }
}

/** Says which waivers let nothing stand: one of them may be of what has been put right, or misspelt. */
function complain(unused: readonly UnusedInRun[], io: Io): void {
  for (const each of unused) io.err(`cpc: ${unusedWaiverInWords(each)}\n`);
}

function hasErrors({ findings }: ValidationReport): boolean {
  return findings.some(({ severity }) => severity === "error");
}
