import { createReadStream } from "node:fs";
import {
  reportCsvHeader,
  reportsToSarif,
  reportToCsv,
  reportToText,
  type SarifInput,
  type TextOptions,
} from "../../formats/index.js";
import type { Policy } from "../../policy/index.js";
import {
  generalRules,
  requirementRules,
  validateRecord,
  type ValidationOptions,
  type ValidationReport,
} from "../../validation/index.js";
import { recordCodes } from "../../validation/record-findings.js";
import { noticeMessages } from "../../timeline/index.js";
import { dutyCodes } from "../../validation/obligation-findings.js";
import { validateRead } from "../../validation/validate-record.js";
import { ABOUT_A_RECORD, formatIn, parsed, question, textOptions } from "../arguments.js";
import { unusable, uriOf } from "../input.js";
import { ask, codeOf, nameOf, readText, Unusable, type Io } from "../io.js";
import { holdsLines, linesOf } from "../lines.js";
import { recordReader } from "../read-record.js";

const REPORT_FORMATS = ["table", "json", "ndjson", "sarif", "csv"] as const;
type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Whether there is such a finding to exclude. */
function isCode(code: string): boolean {
  const rules = [...generalRules, ...requirementRules].map((rule) => rule.code);
  return [...rules, ...Object.keys(noticeMessages), ...dutyCodes, ...recordCodes].includes(code);
}

interface Job {
  readonly file: string;
  readonly policy: Policy;
  readonly options: ValidationOptions;
  readonly format: ReportFormat;
  readonly text: TextOptions;
  readonly version: string;
}

export async function run(argv: readonly string[], io: Io, version: string): Promise<number> {
  const { values, positionals } = parsed(argv, { ...ABOUT_A_RECORD, exclude: { type: "string", multiple: true } });
  const format = formatIn(values.format, REPORT_FORMATS);
  const { file, policy, options } = await question(values, positionals);
  const exclude = values.exclude ?? [];
  const unknown = exclude.find((code) => !isCode(code));
  if (unknown !== undefined)
    throw new Unusable([`There is no finding ${unknown}. docs/reference/findings.md lists all.`]);
  return validate({ file, policy, options: { ...options, exclude }, format, text: textOptions(io), version }, io);
}

/** One record, or one a line: by the file's name, or because lines are asked for. */
async function validate(job: Job, io: Io): Promise<number> {
  const isLines = holdsLines(job.file) || job.format === "ndjson";
  return isLines ? validateLines(job, io) : validateOne(job, io);
}

async function validateOne({ file, policy, options, format, text, version }: Job, io: Io): Promise<number> {
  const json = await readText(file);
  const report = ask(() => validateRecord(json, policy, options));
  const isUnreadable = report.stage === null;
  if (isUnreadable && format === "table") throw unusable(file, report.findings);
  switch (format) {
    case "csv":
      io.out(reportCsvHeader + reportToCsv(report));
      break;
    case "sarif":
      io.out(`${JSON.stringify(reportsToSarif([{ report, uri: uriOf(file) }], version), null, 2)}\n`);
      break;
    case "table":
      io.out(reportToText(report, text));
      break;
    default:
      io.out(`${JSON.stringify(report, null, 2)}\n`);
  }
  if (isUnreadable) return 2;
  return hasErrors(report) ? 1 : 0;
}

/** Reports go out as their lines come in, so that memory does not grow with the stream. */
async function validateLines(job: Job, io: Io): Promise<number> {
  const { file, policy, options, format, version } = job;
  const source = file === "-" ? process.stdin : createReadStream(file, { highWaterMark: 1 << 18 });
  const sarif: SarifInput[] = [];
  const total = { records: 0, withErrors: 0, unreadable: 0 };
  const read = recordReader();
  let isStopped = false;
  const stop = () => {
    isStopped = true;
    source.destroy();
  };
  process.once("SIGINT", stop);
  // A mistake in the options is said before anything is read.
  ask(() => validateRecord({ type: "initial" }, policy, options));
  if (format === "csv") io.out(reportCsvHeader);
  try {
    for await (const lines of linesOf(source)) {
      let rows = "";
      for (const { number, text } of lines) {
        if (!/\S/.test(text)) continue;
        const report = ask(() => validateRead(read(text), policy, options, text));
        total.records++;
        if (report.stage === null) total.unreadable++;
        if (hasErrors(report)) total.withErrors++;
        if (format === "sarif") sarif.push({ report, uri: uriOf(file), line: number });
        else rows += rowOf(job, report, number);
        if (io.isTerminal && total.records % 1000 === 0) io.err(`\r${total.records} records`);
      }
      if (!io.out(rows) || isStopped) break;
    }
  } catch (error) {
    if (error instanceof Unusable) throw error;
    if (!isStopped) throw new Unusable([`${nameOf(file)} cannot be read (${codeOf(error)}).`]);
  } finally {
    process.off("SIGINT", stop);
  }
  if (format === "sarif") io.out(`${JSON.stringify(reportsToSarif(sarif, version), null, 2)}\n`);
  if (io.isTerminal) {
    io.err(`\r${total.records} records, ${total.withErrors} with errors, ${total.unreadable} of them unreadable.\n`);
  }
  if (isStopped) return 130;
  return total.withErrors > 0 ? 1 : 0;
}

function rowOf({ format, text }: Job, report: ValidationReport, line: number): string {
  switch (format) {
    case "csv":
      return reportToCsv(report, { line });
    case "table":
      return `Line ${line}\n${reportToText(report, text)}\n`;
    default:
      return `${JSON.stringify({ line, ...report })}\n`;
  }
}

function hasErrors({ findings }: ValidationReport): boolean {
  return findings.some(({ severity }) => severity === "error");
}
