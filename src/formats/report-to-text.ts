import { longDate } from "../calendar/index.js";
import type { ValidationReport } from "../validation/report.js";
import { countInWords, findingBlock } from "./findings-to-text.js";
import { plain, type TextOptions } from "./paint.js";
import { capital } from "../policy/words.js";
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
  const { record, policy, stage, findings, waived, rules, asOf } = report;
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
    summary(report, (status) => rules.filter((rule) => rule.status === status).length),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function summary(
  { findings }: ValidationReport,
  rulesThat: (status: ValidationReport["rules"][number]["status"]) => number,
) {
  return [
    countInWords(findings),
    `Rules: ${rulesThat("passed")} passed, ${rulesThat("failed")} failed, ${rulesThat("skipped")} skipped for want of facts, ${rulesThat("not-applicable")} not applicable.`,
  ].join("\n");
}
