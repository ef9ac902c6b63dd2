import { isCount, type OptionType } from "../../calendar/check-options.js";
import { wordingTypes } from "../../language/wording-options.js";
import { checked } from "../checked.js";
import type { Finding, FindingParameter } from "../../model/finding.js";
import type { ValidationReport } from "../../validation/report.js";
import { findingInWords } from "../../wording/finding-text.js";
import { languageOf, labelOf, type Language, type WordingOptions } from "../../language/language.js";
import { csvRow } from "./csv-row.js";

/** The columns of {@link reportToCsv}, in their order. */
export const reportColumns = [
  "line",
  "reference",
  "policy",
  "severity",
  "code",
  "path",
  "duty",
  "party",
  "partyRole",
  "due",
  "done",
  "workingDaysLate",
  "message",
  "fix",
  "clauses",
  "key",
] as const;

/** The first row, for {@link reportToCsv}: the names of its columns, for programs. See {@link csvHeader} for people. */
export const reportCsvHeader = /* @__PURE__ */ csvRow(reportColumns);

/** How a report is written as rows. All may be left out. */
export interface ReportCsvOptions extends WordingOptions {
  /** The number of the record's line, where there are several. */
  readonly line?: number | null | undefined;
}

/**
 * The findings of a report as rows of CSV, without a header. Safe to open in a spreadsheet. Of a finding about a duty:
 * which, by or to whom, the day or instant by which it was due and on which it was done, and how many working days late.
 *
 * @example
 * ```ts
 * const report = validateRecord({ type: "review", conference: { held: { start: "2020-02-30" } } }, "hounslow");
 * reportToCsv(report); // '"","","hounslow","error","date-does-not-exist",…'
 * ```
 */
export function reportToCsv(
  report: Pick<ValidationReport, "record" | "policy" | "findings">,
  options: ReportCsvOptions = {},
): string {
  checked(report, "report", options, { ...wordingTypes, line: isLine });
  const { record, policy, findings } = report;
  const language = languageOf(options, policy);
  return findings
    .map((finding) => {
      const { severity, code, path, basis, key, params, deadline } = finding;
      const { message, fix } = findingInWords(finding, language);
      const fields: Record<(typeof reportColumns)[number], string | number | null> = {
        line: options.line ?? null,
        reference: record.reference,
        policy: policy.id,
        severity,
        code,
        path,
        duty: deadline?.duty ?? null,
        party: partyOf(params, language),
        partyRole: textOf(params["role"] ?? params["roles"]),
        due: deadline?.due ?? null,
        done: textOf(params["done"]),
        workingDaysLate: typeof params["workingDaysLate"] === "number" ? params["workingDaysLate"] : null,
        message,
        fix,
        clauses: basis.map(({ clause }) => clause).join(" "),
        key,
      };
      return csvRow(reportColumns.map((column) => fields[column]));
    })
    .join("");
}

const isLine: OptionType = (value) => value === null || isCount(value);

function partyOf({ party }: Finding["params"], language: Language): string | null {
  return typeof party === "string" ? (labelOf(language, party) ?? party) : null;
}

function textOf(value: FindingParameter | undefined): string | null {
  if (value === undefined || value === null) return null;
  return Array.isArray(value) ? value.join(" ") : String(value);
}
