import { longDate } from "../calendar/index.js";
import type { RuleOutcome, RuleStatus, ValidationReport, WaivedFinding } from "../validation/report.js";
import { countInWords, findingBlock } from "./findings-to-text.js";
import { plain, type TextOptions } from "./paint.js";
import { capital, counted } from "../vocabulary/words.js";
import { unusedWaiverInWords } from "./unused-waiver-in-words.js";
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
  const { record, policy, stage, findings, waived, unusedWaivers, notHeld, asOf } = report;
  const title =
    record.type === null ? "Unreadable record" : `${capital(record.type)} conference ${record.reference ?? ""}`.trim();
  const blocks = [
    [
      paint.bold(title),
      `Policy  ${policy.title} (${policy.layers.toReversed().join(", then ")})`,
      ...(stage === null ? [] : [`Stage   ${stage}`]),
      ...(asOf === null ? [] : [`As of   ${longDate(asOf.slice(0, 10))}`]),
      ...(notHeld.length === 0 ? [] : [wrap(`The source does not hold: ${notHeld.join(", ")}.`, width, "  ")]),
    ].join("\n"),
    ...findings.map((found) => findingBlock(found, { paint, width })),
    ...waived.map(
      ({ code, path, waived: waiver }) =>
        `WAIVED ${code}${path === "" ? "" : `  ${path}`}\n      ${wrap(decisionInWords(waiver), width, "      ")}`,
    ),
    ...(unusedWaivers.length === 0 ? [] : [unusedWaivers.map(unusedWaiverInWords).join("\n")]),
    summary(report, width),
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** Why a finding was waived, who decided it and until when: `Agreed with the chair. (M. Okoro, until Friday 1 May 2020)` */
function decisionInWords({ reason, by, until }: WaivedFinding["waived"]): string {
  const details = [by ?? [], until === undefined ? [] : `until ${longDate(until)}`].flat();
  return details.length === 0 ? reason : `${reason} (${details.join(", ")})`;
}

/**
 * How many findings, how many rules passed, and what the policy asks for and is not recorded; then what became of the
 * other rules: silence is no success.
 */
function summary({ record, findings, rules, summary: counts }: ValidationReport, width: number): string {
  if (record.type === null) return countInWords(findings);
  const rulesThat = (status: RuleStatus) => rules.filter((rule) => rule.status === status);
  const count = (status: RuleStatus) => rulesThat(status).length;
  // What the source does not hold is said once, by its paths.
  const skipped = rulesThat("skipped").filter(({ reason }) => reason !== "not-held");
  const asked = namesOf(skipped.filter(({ basis }) => basis.length > 0));
  const general = namesOf(skipped.filter(({ basis }) => basis.length === 0));
  const notRecorded = `${counted(counts.notRecorded, "thing")} the policy asks for ${counts.notRecorded === 1 ? "is" : "are"} not recorded`;
  return [
    `${countInWords(findings)} ${counted(counts.passed, "rule")} passed; ${notRecorded}${asked === "" ? "." : ":"}`,
    ...(asked === "" ? [] : [`  ${wrap(`${asked}.`, width, "  ")}`]),
    `Other rules: ${count("failed")} failed, ${count("not-applicable")} not applicable.`,
    ...(general === "" ? [] : [wrap(`Skipped for want of facts: ${general}.`, width, "  ")]),
  ].join("\n");
}

function namesOf(rules: readonly RuleOutcome[]): string {
  return [...new Set(rules.map(({ code, duty }) => duty ?? code))].join(", ");
}
