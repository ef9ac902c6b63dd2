import { ANY, hasFields } from "../calendar/assert-shape.js";
import { checkOptions } from "../calendar/check-options.js";
import { CodedError } from "../calendar/index.js";
import { assertCalendar } from "../calendar/assert-calendar.js";
import { policyGiven } from "../authorities/by-id/policy-given.js";
import { assertNotHeld } from "../facts/not-held.js";
import { assertPolicy } from "../policy/assert-policy.js";
import type { Finding, Parsed } from "../model/finding.js";
import { readJson } from "../model/read-json.js";
import { tooManyDeadlines } from "../model/shape-finding.js";
import { parseRecord } from "../model/parse-record.js";
import type { ConferenceRecord } from "../model/record.js";
import { evaluateRecord } from "../obligations/evaluate.js";
import { MOST_OBLIGATIONS } from "../obligations/most-deadlines.js";
import { compile, type Compiled } from "../policy/compile.js";
import type { Policy } from "../policy/policy.js";
import { headerOf, namesOf } from "../timeline/build-timeline.js";
import { codePattern } from "../vocabulary/codes.js";
import { applyWaivers } from "./apply-waivers.js";
import { judgeRules } from "./judge-rules.js";
import { assertKnown, ruleIdsOf } from "./known-codes.js";
import { assertOwnRules } from "./own-rules.js";
import type { ReportSummary, RuleOutcome, ValidationReport } from "./report.js";
import type { OwnRule } from "./rule.js";
import { stageReached } from "./stage.js";
import { prepareWaivers } from "./waive.js";
import { validationTypes, type ValidationOptions } from "./validation-options.js";
import type { Waiver } from "./waiver.js";
import { note, type WaiverTally } from "./waiver-tally.js";

/**
 * What is missing or wrong in a record under a policy, where, how serious, what to do and which clause says so.
 *
 * `json` is a record, or JSON text of one. If the input is not a valid record, you get findings as well, and no rule is
 * judged. The same happens if the record has more than 20,000 deadlines under the policy.
 *
 * A rule is judged once the record has reached the rule's stage: `recorded`, `held`, `decided` or `minuted`. Before
 * that it is `not-applicable`. If a fact is absent, nobody knows it, and the rule that needs it is `skipped`. `false`,
 * an empty text or an empty list says that somebody has looked and it is not there, and the rule fails.
 *
 * `policy` is a policy, or the id of one that comes with this package.
 *
 * @throws CodedError for the caller's own mistakes: those that `buildTimeline` names for the policy and the options;
 * `not-a-rule`, `duplicate-rule` or, for a `path` that no record has, `unknown-field` for your own rules;
 * `unknown-rule` if `exclude` names something that is no rule, finding, duty or requirement; `not-a-waiver`.
 * @example
 * ```ts
 * const record = {
 *   type: "review",
 *   conference: { held: { start: "2020-05-05T10:00" } },
 *   participants: [{ id: "p1", role: "school-nurse", agency: "school-nursing" }],
 *   reports: [{ from: "p1", submittedAt: "2020-04-29T09:00" }],
 * };
 * const { findings, rules } = validateRecord(record, "barking-and-dagenham");
 * findings.map(({ severity, code, path }) => `${severity} ${code} ${path}`);
 * // ["query deadline-missed reports[0].submittedAt", "info conference-end-assumed "]
 * rules.some(({ status }) => status === "skipped"); // true
 * ```
 */
export function validateRecord(
  json: unknown,
  policy: Policy | string,
  options: ValidationOptions = {},
): ValidationReport {
  return validateRead(parseRecord(json), policyGiven(policy), checkOptions(options, validationTypes), json);
}

/** The report on a record that was read already, or on what was wrong with the `json` of it. */
export function validateRead(
  parsed: Parsed<ConferenceRecord>,
  policy: Policy,
  options: ValidationOptions,
  json: unknown,
  tally?: WaiverTally,
): ValidationReport {
  if (!parsed.ok) return unreadable(parsed.findings, policy, options, json, tally);
  try {
    return validate(parsed.value, policy, options, tally);
  } catch (error) {
    // It is the record that is to blame, and in a stream of records the others go on.
    if (!(error instanceof CodedError) || error.code !== "too-many-deadlines") throw error;
    return unreadable([tooManyDeadlines(MOST_OBLIGATIONS)], policy, options, json, tally);
  }
}

function validate(
  record: ConferenceRecord,
  policy: Policy,
  options: ValidationOptions,
  tally: WaiverTally | undefined,
): ValidationReport {
  const evaluation = evaluateRecord(record, policy, options);
  const { facts } = evaluation;
  assertNamed(options, evaluation.compiled);
  const stage = stageReached(facts);
  const { found, rules } = judgeRules(record, evaluation, stage, new Set(options.exclude), options.rules ?? NO_RULES);
  const sorted = applyWaivers(found, record, evaluation, options, tally);
  return {
    schemaVersion: 1,
    record: { type: facts.type, reference: facts.reference },
    ...headerOf(evaluation),
    stage,
    ...sorted,
    notHeld: options.notHeld ?? [],
    rules,
    summary: summaryOf(sorted.findings, rules),
  };
}

/** Refuses the caller's mistakes before anything is said of a record. */
function assertNamed({ rules = NO_RULES, exclude, waive }: ValidationOptions, compiled: Compiled): void {
  assertOwnRules(rules, ruleIdsOf(compiled).duties);
  if (exclude !== undefined) assertKnown(exclude, compiled, rules);
  if (waive !== undefined) prepareWaivers(waive);
}

/** How many findings of each severity there are, and what became of how many rules. */
export function summaryOf(findings: readonly Finding[], rules: readonly RuleOutcome[]): ReportSummary {
  const count = (severity: Finding["severity"]) => findings.filter((each) => each.severity === severity).length;
  return {
    errors: count("error"),
    queries: count("query"),
    infos: count("info"),
    passed: rules.filter(({ status }) => status === "passed").length,
    notRecorded: rules.filter(isNotRecorded).length,
  };
}

function isNotRecorded({ status, basis, reason }: RuleOutcome): boolean {
  return status === "skipped" && basis.length > 0 && reason !== "not-held";
}

/** The report on what cannot be read as a record: its findings, and nothing judged. */
function unreadable(
  findings: readonly Finding[],
  policy: Policy,
  options: ValidationOptions,
  json: unknown,
  tally: WaiverTally | undefined,
): ValidationReport {
  assertPolicy(policy);
  if (options.calendar !== undefined) assertCalendar(options.calendar);
  if (options.notHeld !== undefined) assertNotHeld(options.notHeld);
  const compiled = compile(policy, options.calendar);
  assertNamed(options, compiled);
  const reference = referenceIn(json);
  if (tally) note(tally, reference, NOTHING_USED, []);
  return {
    schemaVersion: 1,
    record: { type: null, reference },
    asOf: null,
    stage: null,
    findings,
    waived: [],
    unusedWaivers: [],
    notHeld: options.notHeld ?? [],
    rules: [],
    summary: summaryOf(findings, []),
    ...namesOf(compiled, null),
  };
}

/** One list each: what is given is checked once a list. */
const NO_RULES: readonly OwnRule[] = [];
const NOTHING_USED: ReadonlySet<Waiver> = new Set();

/** The reference of a record that cannot be read otherwise, so that it can be found again; `null` unless it is a code. */
function referenceIn(json: unknown): string | null {
  if (typeof json === "object" && !hasFields(json, ANY)) return null;
  const read = readJson(json);
  if (!read.ok || typeof read.value !== "object" || read.value === null) return null;
  const { reference } = read.value as { reference?: unknown };
  return typeof reference === "string" && codePattern.test(reference) ? reference : null;
}
