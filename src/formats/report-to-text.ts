import type { RuleOutcome, RuleStatus, ValidationReport, WaivedFinding } from "../validation/report.js";
import { dateText, writtenMomentText } from "../wording/dates.js";
import { languageOf, say, type Language, type WordingOptions } from "../language/language.js";
import { chained } from "../wording/lists.js";
import { nameOf } from "../wording/names.js";
import { findingBlock } from "./findings-to-text.js";
import { plain, type TextOptions } from "./paint.js";
import { countInWords, reportWords } from "./report-words.js";
import { policyInWords } from "./title-in-words.js";
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
export function reportToText(
  report: ValidationReport,
  { paint = plain, width = 100, ...wording }: TextOptions & WordingOptions = {},
): string {
  const { record, policy, stage, findings, waived, unusedWaivers, notHeld, asOf } = report;
  const language = languageOf(wording, report.policy);
  const words = (key: keyof typeof reportWords.messages, parameters = {}) =>
    say(language, reportWords, key, parameters);
  const rows: (readonly [label: string, text: string])[] = [
    [words("policy"), policyInWords(policy, language)],
    ...(stage === null ? [] : [[words("stage"), nameOf(stage, language)] as const]),
    ...(asOf === null ? [] : [[words("asOf"), writtenMomentText(asOf, language)] as const]),
  ];
  const column = Math.max(7, ...rows.map(([label]) => label.length)) + 1;
  const blocks = [
    [
      paint.bold(titleOf(report, language)),
      ...rows.map(([label, text]) => `${label.padEnd(column)}${text}`),
      ...(notHeld.length === 0
        ? []
        : [wrap(words("notHeld", { paths: chained(notHeld, "comma", language) }), width, "  ")]),
    ].join("\n"),
    ...findings.map((found) => findingBlock(found, { paint, width }, language)),
    ...waived.map(
      ({ code, path, waived: waiver }) =>
        `${words("waived").toUpperCase()} ${code}${path === "" ? "" : `  ${path}`}\n      ${wrap(decisionInWords(waiver, language), width, "      ")}`,
    ),
    ...(unusedWaivers.length === 0
      ? []
      : [unusedWaivers.map((unused) => unusedWaiverInWords(unused, language)).join("\n")]),
    record.type === null ? countInWords(findings, language) : summary(report, width, language),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function titleOf({ record: { type, reference } }: ValidationReport, language: Language): string {
  if (type === null) return say(language, reportWords, "unreadable");
  return say(language, reportWords, reference === null ? "conference" : "conferenceWithReference", {
    type: nameOf(type, language),
    reference,
  });
}

/** Why a finding was waived, who decided it and until when: `Agreed with the chair. (M. Okoro, until Friday 1 May 2020)` */
function decisionInWords({ reason, by, until }: WaivedFinding["waived"], language: Language): string {
  const details = [
    ...(by === undefined ? [] : [by]),
    ...(until === undefined ? [] : [say(language, reportWords, "until", { day: dateText(until, "long", language) })]),
  ];
  return details.length === 0
    ? reason
    : say(language, reportWords, "decided", { reason, details: chained(details, "comma", language) });
}

/**
 * How many findings, how many rules passed, and what the policy asks for and is not recorded; then what became of the
 * other rules: silence is no success.
 */
function summary({ findings, rules, summary: counts }: ValidationReport, width: number, language: Language): string {
  const words = (key: keyof typeof reportWords.messages, parameters = {}) =>
    say(language, reportWords, key, parameters);
  const rulesThat = (status: RuleStatus) => rules.filter((rule) => rule.status === status);
  // What the source does not hold has a line of its own, with its paths.
  const skipped = rulesThat("skipped").filter(({ reason }) => reason !== "not-held");
  const asked = codesOf(skipped.filter(({ basis }) => basis.length > 0));
  const general = codesOf(skipped.filter(({ basis }) => basis.length === 0));
  return [
    words(asked.length === 0 ? "summary" : "summaryBefore", {
      counts: countInWords(findings, language),
      passed: words("passed", { count: counts.passed }),
      notRecorded: words("notRecorded", { count: counts.notRecorded }),
    }),
    ...(asked.length === 0
      ? []
      : [`  ${wrap(words("list", { names: chained(asked, "comma", language) }), width, "  ")}`]),
    words("others", { failed: rulesThat("failed").length, notApplicable: rulesThat("not-applicable").length }),
    ...(general.length === 0
      ? []
      : [wrap(words("skipped", { names: chained(general, "comma", language) }), width, "  ")]),
  ].join("\n");
}

function codesOf(rules: readonly RuleOutcome[]): string[] {
  return [...new Set(rules.map(({ code, duty }) => duty ?? code))];
}
