import { ANY, hasFields } from "../calendar/assert-shape.js";
import { checkOptions, isAnything, type OptionTypes } from "../calendar/check-options.js";
import { CodedError } from "../calendar/index.js";
import { assertCalendar } from "../calendar/assert-calendar.js";
import { evaluateTypes } from "../obligations/evaluate-options.js";
import { assertPolicy } from "../policy/assert-policy.js";
import { severities, type Finding, type Parsed } from "../model/finding.js";
import { readJson } from "../model/read-json.js";
import { tooManyDeadlines } from "../model/shape-finding.js";
import { parseRecord } from "../model/parse-record.js";
import type { ConferenceRecord } from "../model/record.js";
import { evaluateRecord, type EvaluateOptions, type Evaluation } from "../obligations/evaluate.js";
import { MOST_OBLIGATIONS } from "../obligations/most-deadlines.js";
import { compile, type Compiled } from "../policy/compile.js";
import type { Policy } from "../policy/policy.js";
import { headerOf, namesOf } from "../timeline/build-timeline.js";
import { codePattern } from "../vocabulary/codes.js";
import { isExcluded, outcomeUnless, withDuties } from "./exclude.js";
import { withKeys } from "./finding-keys.js";
import { judge, judgeNotAsked, judgeUnchecked, type RuleInput, type Judgement } from "./judge.js";
import { ruleIdsOf, assertKnown, findingCodes } from "./known-codes.js";
import { obligationFindings } from "./obligation-findings.js";
import { assertOwnRules } from "./own-rules.js";
import { assertFields } from "./record-fields.js";
import { recordFindings } from "./record-findings.js";
import type { ReportSummary, RuleOutcome, ValidationReport } from "./report.js";
import type { OwnRule } from "./rule.js";
import { ruleContext, type Shared } from "./rule-context.js";
import { generalRules, requirementRules } from "./rules/index.js";
import { stageReached, type CaseStage } from "./stage.js";
import { unusedWaivers } from "./unused-waivers.js";
import { concerning, prepareWaivers, sortFindings } from "./waive.js";
import type { Waiver } from "./waiver.js";
import { note, type WaiverTally } from "./waiver-tally.js";

/** How a record is judged, beside how its timeline is counted. All may be left out. */
export interface ValidationOptions extends EvaluateOptions {
  /** Rules of one's own; one with the id of a policy's requirement for its code judges that. */
  readonly rules?: readonly OwnRule[] | undefined;
  /** What is not to be judged: codes of rules and findings, and ids of the policy's duties and requirements. */
  readonly exclude?: readonly string[] | undefined;
  /**
   * Findings that are let stand. They stay in the report, under `waived`. A list is read once and serves any number of
   * records: do not change it after using it.
   */
  readonly waive?: readonly Waiver[] | undefined;
}

/** The types of these options. Rules, codes and waivers have codes of their own for what is wrong with them. */
export const validationTypes: OptionTypes = {
  ...evaluateTypes,
  rules: isAnything,
  exclude: isAnything,
  waive: isAnything,
};

const checks = new Map<string, OwnRule>(requirementRules.map((rule) => [rule.code, rule]));

/**
 * What is missing or wrong in a record under a policy, where, how serious, what to do and which clause says so.
 *
 * `json` is a record, or JSON text of one. If the input is not a valid record, you get findings as well, and no rule is
 * judged. A record is judged for the stage that it has reached: planned, held, decided, minuted. A fact that is
 * absent is not known, and the rule that needs it is `skipped`; `false`, an empty text or an empty list says that
 * somebody has looked and it is not there, and the rule fails.
 *
 * A record with more deadlines than can be decided is a report that says so, as is one that cannot be read.
 *
 * @throws CodedError for the caller's own mistakes: those of `buildTimeline`; `not-a-rule` and `duplicate-rule` for rules of
 * one's own, and `unknown-field` for their paths; `unknown-rule` for what is to be excluded and is not there; `not-a-waiver`.
 * @example
 * ```ts
 * const record = {
 *   type: "review",
 *   conference: { held: { start: "2020-05-05T10:00" } },
 *   participants: [{ id: "p1", role: "school-nurse", agency: "school-nursing" }],
 *   reports: [{ from: "p1", submittedAt: "2020-04-29T09:00" }],
 * };
 * const { findings, rules } = validateRecord(record, barkingAndDagenham);
 * findings.map(({ severity, code, path }) => `${severity} ${code} ${path}`);
 * // ["query deadline-missed reports[0].submittedAt", "info conference-end-assumed "]
 * rules.some(({ status }) => status === "skipped"); // true
 * ```
 */
export function validateRecord(json: unknown, policy: Policy, options: ValidationOptions = {}): ValidationReport {
  return validateRead(parseRecord(json), policy, checkOptions(options, validationTypes), json);
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
  if (options.notHeld !== undefined) assertFields(options.notHeld);
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

/** What every rule finds, and what became of it. */
function judgeRules(
  record: ConferenceRecord,
  evaluation: Evaluation,
  stage: CaseStage,
  exclude: ReadonlySet<string>,
  ownRules: readonly OwnRule[],
): { readonly found: readonly Finding[]; readonly rules: readonly RuleOutcome[] } {
  const { facts, compiled, rules: inForce, obligations } = evaluation;
  const held = obligations.find(({ duty }) => duty.id === "conference-held");
  const shared: Shared = {
    facts,
    calendar: compiled.calendar,
    // Where no policy gives a day there is none to be late for.
    wasHeldLate: !held || held.reading === null ? false : held.evidence ? held.state === "late" : undefined,
    evaluation,
    timeline: undefined,
  };
  const duties = obligationFindings(evaluation);
  const excluded = withDuties(exclude, duties.rules);
  const given: RuleInput = { record, stage, excluded, shared, context: ruleContext(shared, undefined) };
  const rules = duties.rules.map((outcome) => outcomeUnless(excluded, outcome, duties.findings));
  const found = [
    ...recordFindings(record, evaluation),
    ...duties.findings.filter((finding) => !isExcluded(finding, excluded)),
  ];
  /** Where the findings about duties stand, by the paths of what they are about. */
  const placesOfDuties = new Map<string, number[]>();
  found.forEach(({ deadline, path }, place) => {
    if (deadline) placesOfDuties.set(path, [...(placesOfDuties.get(path) ?? []), place]);
  });
  const take = ({ outcome, findings }: Judgement) => {
    rules.push(outcome);
    for (const finding of findings) {
      const twin = placesOfDuties.get(finding.path)?.find((place) => isOneFault(found[place]!, finding)) ?? -1;
      if (twin < 0) found.push(finding);
      else if (isGraver(finding, found[twin]!)) found[twin] = finding;
    }
  };
  const { requirements } = ruleIdsOf(compiled);
  for (const rule of generalRules) take(judge(rule, undefined, given));
  for (const rule of ownRules) {
    if (inForce.requirements.some(({ id }) => id === rule.code)) continue;
    const isGeneral = rule.severity !== undefined && !requirements.has(rule.code);
    take(isGeneral ? judge(rule, undefined, given) : judgeNotAsked(rule, given));
  }
  for (const requirement of inForce.requirements) {
    const rule = checks.get(requirement.id) ?? ownRules.find(({ code }) => code === requirement.id);
    take(rule ? judge(rule, requirement, given) : judgeUnchecked(requirement, given));
  }
  // Keys are made before anything is left out: what is excluded changes no other finding's key.
  const keyed = withKeys(found, record);
  return { found: excluded.size === 0 ? keyed : keyed.filter((finding) => !isExcluded(finding, excluded)), rules };
}

/**
 * The findings that count, those that were waived, and the waivers that let none stand. Over a run of several records, what
 * became of the waivers of any record is told at its end.
 */
function applyWaivers(
  found: readonly Finding[],
  record: ConferenceRecord,
  evaluation: Evaluation,
  { waive = NO_WAIVERS, rules }: ValidationOptions,
  tally: WaiverTally | undefined,
): Pick<ValidationReport, "findings" | "waived" | "unusedWaivers"> {
  const { facts, compiled, asOf } = evaluation;
  const indexes = concerning(facts.reference, prepareWaivers(waive));
  const { findings, waived: stand, used } = sortFindings(found, indexes, record, evaluation);
  const asked = indexes
    .flatMap(({ all }) => all)
    .filter(({ waiver }) => !used.has(waiver) && (!tally || waiver.record !== undefined))
    .toSorted((a, b) => a.position - b.position);
  const unused =
    asked.length === 0
      ? []
      : unusedWaivers(
          asked.map(({ waiver }) => waiver),
          record,
          evaluation,
          { codes: findingCodes(rules), duties: compiled.dutyIds, day: asOf?.date ?? null },
        );
  if (tally) note(tally, facts.reference, used, unused);
  return { findings, waived: stand, unusedWaivers: unused };
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

/** Whether a duty and a requirement of one clause find the same fault at the same place: it is told once, by the graver. */
function isOneFault({ deadline, path, basis }: Finding, other: Finding): boolean {
  return deadline !== undefined && path === other.path && basis.some((cited) => cited === other.basis[0]);
}

function isGraver(one: Finding, other: Finding): boolean {
  return severities.indexOf(one.severity) < severities.indexOf(other.severity);
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
const NO_WAIVERS: readonly Waiver[] = [];
const NOTHING_USED: ReadonlySet<Waiver> = new Set();

/** The reference of a record that cannot be read otherwise, so that it can be found again; `null` unless it is a code. */
function referenceIn(json: unknown): string | null {
  if (typeof json === "object" && !hasFields(json, ANY)) return null;
  const read = readJson(json);
  if (!read.ok || typeof read.value !== "object" || read.value === null) return null;
  const { reference } = read.value as { reference?: unknown };
  return typeof reference === "string" && codePattern.test(reference) ? reference : null;
}
