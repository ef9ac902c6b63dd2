import type { ValidationReport } from "../validation/report.js";
import { csvRow } from "./csv-row.js";

const COLUMNS = ["line", "reference", "policy", "severity", "code", "path", "message", "fix", "clauses"] as const;

/** The first row, for {@link reportToCsv}: the names of its columns. */
export const reportCsvHeader = `${COLUMNS.join(",")}\r\n`;

/**
 * The findings of a report as rows of CSV, without a header. Safe to open in a spreadsheet.
 *
 * @param line the number of the record's line, where there are several.
 * @example
 * ```ts
 * const report = validateRecord({ type: "review", conference: { held: { start: "2020-02-30" } } }, "hounslow");
 * reportToCsv(report); // '"","","hounslow","error","date-does-not-exist",…'
 * ```
 */
export function reportToCsv({ record, policy, findings }: ValidationReport, line: number | null = null): string {
  return findings
    .map(({ severity, code, path, message, fix, basis }) =>
      csvRow([
        line,
        record.reference,
        policy.id,
        severity,
        code,
        path,
        message,
        fix,
        basis.map(({ clause }) => clause).join(" "),
      ]),
    )
    .join("");
}
