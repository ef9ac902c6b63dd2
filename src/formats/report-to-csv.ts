import type { ValidationReport } from "../validation/report.js";

const COLUMNS = ["line", "reference", "policy", "severity", "code", "path", "message", "fix", "clauses"] as const;

/** The first row, for {@link reportToCsv}. */
export const csvHeader = `${COLUMNS.join(",")}\r\n`;

/**
 * The findings of a report as rows of CSV (RFC 4180), without a header. Every field is quoted, and one that a spreadsheet
 * would take for a formula begins with an apostrophe.
 *
 * @param line the number of the record's line, where there are several.
 */
export function reportToCsv({ record, policy, findings }: ValidationReport, line: number | null = null): string {
  return findings
    .map(({ severity, code, path, message, fix, basis }) =>
      [
        line ?? "",
        record.reference ?? "",
        policy.id,
        severity,
        code,
        path,
        message,
        fix,
        basis.map(({ clause }) => clause).join(" "),
      ]
        .map(field)
        .join(","),
    )
    .map((row) => `${row}\r\n`)
    .join("");
}

function field(value: string | number): string {
  const text = String(value);
  return `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
