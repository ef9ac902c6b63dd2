import { csvHeader, findingsToText, reportToCsv, sarifWriter } from "../formats/index.js";
import { wordingIn } from "../language/wording-options.js";
import { validateHistory, type HistoryReport, type HistoryValidationOptions } from "../history/index.js";
import type { FindingsTextOptions } from "../formats/text/findings-to-text.js";
import { visibleText } from "../formats/text/visible.js";
import type { Policy } from "../policy/index.js";
import { eachHistory, type HistoriesRead } from "./each-history.js";
import { forItem } from "./each-item.js";
import { uriOf } from "./input.js";
import type { Io } from "./io.js";

/** Histories to be judged, and how the reports are written. */
export interface HistoriesJob {
  readonly file: string;
  readonly policy: Policy;
  readonly options: HistoryValidationOptions;
  readonly format: "table" | "json" | "ndjson" | "sarif" | "csv";
  readonly text: FindingsTextOptions;
  readonly version: string;
}

/** Reports on the histories of a source, each as soon as it is made. */
export async function validateHistories(job: HistoriesJob, io: Io): Promise<number> {
  const { file, policy, options, format, text, version } = job;
  const read: HistoriesRead = { histories: 0, hasErrors: false };
  const sarif = format === "sarif" ? sarifWriter(version) : null;
  let [judged, hasErrors] = [0, false];
  if (format === "csv") io.out(csvHeader("report", wordingIn(text)));
  if (sarif) io.out(sarif.start());
  for await (const { history, where } of eachHistory(file, io, read)) {
    let isRead = true;
    forItem({ where }, io, read, () => {
      const report = validateHistory(history, policy, options);
      judged += 1;
      hasErrors ||= report.findings.some(({ severity }) => severity === "error");
      isRead = io.out(sarif ? sarif.add({ report, uri: uriOf(file) }) : writeReport(report, job));
    });
    if (!isRead) break;
  }
  if (sarif) io.out(sarif.end());
  if (read.hasErrors && judged === 0) return 2;
  return hasErrors || read.hasErrors ? 1 : 0;
}

function writeReport(report: HistoryReport, { format, text }: HistoriesJob): string {
  switch (format) {
    case "csv":
      return reportToCsv(
        { ...report, policy: report.policy!, record: { type: null, reference: report.child } },
        wordingIn(text),
      );
    case "table":
      return `${visibleText(report.child ?? "–")}\n\n${findingsToText(report.findings, text)}\n`;
    default:
      return `${JSON.stringify(report)}\n`;
  }
}
