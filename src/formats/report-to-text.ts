import { longDate } from "../calendar/index.js";
import type { RuleStatus, ValidationReport } from "../validation/report.js";
import { countInWords, findingBlock } from "./findings-to-text.js";
import { plain, type TextOptions } from "./paint.js";
import { capital } from "../vocabulary/words.js";
import { wrap } from "./wrap.js";

/**
 * A report for reading: every finding with its place, what to do and whose clause; then what became of the rules.
 *
 * @example
 * ```ts
 * const report = validateRecord({ type: "review", conference: { held: { start: "2020-02-30" } } }, "hounslow");
 * reportToText(report).split("\n")[0]; // "Unreadable record"
 * ```
 */
export function reportToText(report: ValidationReport, { paint = plain, width = 100 }: TextOptions = {}): string {
  const { record, policy, stage, findings, waived, asOf } = report;
  const title =
    record.type === null ? "Unreadable record" : `${capital(record.type)} conference ${record.reference ?? ""}`.trim();
  const blocks = [
    [
      paint.bold(title),
      `Policy  ${policy.title} (${policy.layers.toReversed().join(", then ")})`,
      ...(stage === null ? [] : [`Stage   ${stage}`]),
      ...(asOf === null ? [] : [`As of   ${longDate(asOf.slice(0, 10))}`]),
    ].join("\n"),
    ...findings.map((found) => findingBlock(found, { paint, width })),
    ...waived.map(
      ({ code, path, waived: { reason } }) =>
        `WAIVED ${code}${path === "" ? "" : `  ${path}`}\n      ${wrap(reason, width, "      ")}`,
    ),
    summary(report, width),
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** How many findings, what became of the rules, and which of them could not be judged: silence is no success. */
function summary({ findings, rules }: ValidationReport, width: number): string {
  const rulesThat = (status: RuleStatus) => rules.filter((rule) => rule.status === status);
  const skipped = [...new Set(rulesThat("skipped").map(({ code, duty }) => duty ?? code))];
  const count = (status: RuleStatus) => rulesThat(status).length;
  return [
    countInWords(findings),
    `Rules: ${count("passed")} passed, ${count("failed")} failed, ${count("skipped")} skipped for want of facts, ${count("not-applicable")} not applicable.`,
    ...(skipped.length === 0 ? [] : [wrap(`Skipped: ${skipped.join(", ")}.`, width, "  ")]),
  ].join("\n");
}
