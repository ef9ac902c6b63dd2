import { isFlag } from "../../calendar/check-options.js";
import { checked, textTypes } from "../checked.js";
import type { RuleOutcome, RuleStatus, ValidationReport, WaivedFinding } from "../../validation/report.js";
import { dateText } from "../../wording/dates.js";
import { languageOf, say, type Language } from "../../language/language.js";
import { chainTexts } from "../../wording/lists.js";
import { nameOf } from "../../wording/names.js";
import { findingGroups, type FindingsTextOptions } from "./findings-to-text.js";
import { plain } from "./paint.js";
import { countInWords, reportWords } from "./report-words.js";
import { policyAsOfInWords } from "../in-words/title-in-words.js";
import { unusedWaiverInWords } from "./unused-waiver-in-words.js";
import { visible } from "./visible.js";
import { linesIn, wrap } from "./wrap.js";

/**
 * A report for reading: how many findings there are and what became of the rules, then each finding, the gravest first. With
 * `why`, what to do about each, whose clause says so, and which rules could not be judged.
 *
 * @example
 * ```ts
 * const report = validateRecord({ type: "review", conference: { held: { start: "2020-02-30" } } }, "hounslow");
 * reportToText(report).split("\n")[0]; // "Unreadable record"
 * ```
 */
export function reportToText(report: ValidationReport, options: FindingsTextOptions = {}): string {
  checked(report, "report", options, { ...textTypes, why: isFlag });
  const { paint = plain, width = 100, why = false, ...wording } = options;
  const shown = visible(report);
  const { record, findings, waived, unusedWaivers, notHeld } = shown;
  const language = languageOf(visible(wording), shown.policy);
  const words = (key: keyof typeof reportWords.messages, parameters = {}) =>
    say(language, reportWords, key, parameters);
  const lines = (text: string, mark = (line: string) => line) => linesIn(text, width).map(mark).join("\n");
  const [first, ...rest] = record.type === null ? [countInWords(findings, language)] : summary(shown, language);
  const blocks = [
    [
      lines(titleOf(shown, language), paint.bold),
      lines(under(shown, language), paint.dim),
      lines(first!, findings.some(({ severity }) => severity === "error") ? paint.red : paint.bold),
      ...(notHeld.length === 0 ? [] : [lines(words("notHeld", { paths: chainTexts(notHeld, "comma", language) }))]),
    ].join("\n"),
    ...findingGroups(findings, { paint, width, why }, language),
    ...waived.map(
      ({ code, path, waived: waiver }) =>
        `${words("waived").toUpperCase()} ${wrap(`${code}${path === "" ? "" : ` ${path}`}`, width - 7, "      ")}\n      ${wrap(decisionInWords(waiver, language), width, "      ")}`,
    ),
    unusedWaivers.map((unused) => wrap(unusedWaiverInWords(unused, language), width, "")).join("\n"),
    why ? rest.map((line) => wrap(line, width, "  ")).join("\n") : "",
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

/** Whose rules, as of which day, and how far the case has come. */
function under({ policy, asOf, stage }: ValidationReport, language: Language): string {
  const text = policyAsOfInWords(policy, asOf, language);
  return stage === null ? text : say(language, reportWords, "stageOf", { text, stage: nameOf(stage, language) });
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
    : say(language, reportWords, "decided", { reason, details: chainTexts(details, "comma", language) });
}

/**
 * How many findings, how many rules passed, and how much the policy asks for and is not recorded; then which that is, and what
 * became of the other rules: silence is no success.
 */
function summary({ findings, rules, summary: counts }: ValidationReport, language: Language): string[] {
  const words = (key: keyof typeof reportWords.messages, parameters = {}) =>
    say(language, reportWords, key, parameters);
  const rulesThat = (status: RuleStatus) => rules.filter((rule) => rule.status === status);
  // What the source does not hold has a line of its own, with its paths.
  const skipped = rulesThat("skipped").filter(({ reason }) => reason !== "not-held");
  const asked = codesOf(skipped.filter(({ basis }) => basis.length > 0));
  const general = codesOf(skipped.filter(({ basis }) => basis.length === 0));
  return [
    words("summary", {
      counts: countInWords(findings, language),
      passed: words("passed", { count: counts.passed }),
      notRecorded: words("notRecorded", { count: counts.notRecorded }),
    }),
    ...(asked.length === 0 ? [] : [words("notRecordedNamed", { names: chainTexts(asked, "comma", language) })]),
    words("others", { failed: rulesThat("failed").length, notApplicable: rulesThat("not-applicable").length }),
    ...(general.length === 0 ? [] : [words("skipped", { names: chainTexts(general, "comma", language) })]),
  ];
}

function codesOf(rules: readonly RuleOutcome[]): string[] {
  return [...new Set(rules.map(({ code, duty }) => duty ?? code))];
}
