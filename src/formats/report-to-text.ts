import { longDate } from "../calendar/index.js";
import type { Severity } from "../model/finding.js";
import type { ValidationReport } from "../validation/report.js";
import { plain, type TextOptions } from "./paint.js";
import { capital, counted } from "./words.js";
import { wrap } from "./wrap.js";

/** A report for reading: every finding with its place, what to do and whose clause; then what became of the rules. */
export function reportToText(report: ValidationReport, { paint = plain, width = 100 }: TextOptions = {}): string {
  const { record, policy, stage, findings, waived, rules, asOf } = report;
  const colour: Record<Severity, (text: string) => string> = { error: paint.red, query: paint.yellow, info: paint.dim };
  const title =
    record.type === null ? "Unreadable record" : `${capital(record.type)} conference ${record.reference ?? ""}`.trim();
  const blocks = [
    [
      paint.bold(title),
      `Policy  ${policy.title} (${policy.layers.toReversed().join(", then ")})`,
      ...(stage === null ? [] : [`Stage   ${stage}`]),
      ...(asOf === null ? [] : [`As of   ${longDate(asOf.slice(0, 10))}`]),
    ].join("\n"),
    ...findings.map(({ code, severity, path, message, fix, basis }) =>
      [
        `${colour[severity](severity.toUpperCase().padEnd(5))} ${paint.bold(code)}${path === "" ? "" : `  ${path}`}`,
        `      ${wrap(`${message} ${fix}`, width, "      ")}`,
        ...basis.map(
          ({ clause, at, says }) => `      ${paint.dim(wrap(`${clause}, ${at}: ${says}`, width, "      "))}`,
        ),
      ].join("\n"),
    ),
    ...waived.map(
      ({ code, path, waived: { reason } }) =>
        `WAIVED ${code}${path === "" ? "" : `  ${path}`}\n      ${wrap(reason, width, "      ")}`,
    ),
    summary(report, (status) => rules.filter((rule) => rule.status === status).length),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function summary(
  { findings }: ValidationReport,
  rulesThat: (status: ValidationReport["rules"][number]["status"]) => number,
) {
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const [errors, queries] = [of("error"), of("query")];
  const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
  return [
    `${counted(errors, "error")}, ${plural(queries, "query", "queries")}, ${of("info")} worth knowing.`,
    `Rules: ${rulesThat("passed")} passed, ${rulesThat("failed")} failed, ${rulesThat("skipped")} skipped for want of facts, ${rulesThat("not-applicable")} not applicable.`,
  ].join("\n");
}
