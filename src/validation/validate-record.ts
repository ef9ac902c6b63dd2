import { CodedError, englandAndWales } from "../calendar/index.js";
import { severities, type Finding, type Parsed } from "../model/finding.js";
import { codePattern } from "../vocabulary/codes.js";
import { readJson } from "../model/parse.js";
import { parseRecord } from "../model/parse-record.js";
import type { ConferenceRecord } from "../model/record.js";
import type { Policy } from "../policy/policy.js";
import { headerOf, namesOf } from "../timeline/build-timeline.js";
import { compile, type CompiledRequirement } from "../policy/compile.js";
import { evaluate, type EvaluateOptions } from "../obligations/evaluate.js";
import { obligationFindings } from "./obligation-findings.js";
import { judge, type Case, type Judgement } from "./judge.js";
import { recordFindings } from "./record-findings.js";
import type { ReportSummary, RuleOutcome, ValidationReport, WaivedFinding } from "./report.js";
import type { GeneralRule, ValidationRule } from "./rule.js";
import { ruleContext, type Shared } from "./rule-context.js";
import { generalRules, requirementRules } from "./rules/index.js";
import { stageReached } from "./stage.js";

/** A finding that is let stand: by its code, and by its path where only one place is meant. */
export interface Waiver {
  /** The finding's code. */
  readonly code: string;
  /** The one place that is meant: `reports[0].submittedAt`. Without it, every place. */
  readonly path?: string;
  /** Kept in the report. Yours: do not put into it what may not be seen. */
  readonly reason: string;
}

/** How a record is judged, beside how its timeline is counted. All may be left out. */
export interface ValidationOptions extends EvaluateOptions {
  /** Rules of one's own, judged under any policy. */
  readonly rules?: readonly GeneralRule[] | undefined;
  /** Codes of rules that are not to be judged. */
  readonly exclude?: readonly string[] | undefined;
  /** Findings that are let stand. They stay in the report, under `waived`. */
  readonly waive?: readonly Waiver[] | undefined;
}

const checks = new Map<string, ValidationRule>(requirementRules.map((rule) => [rule.code, rule]));

/**
 * What is missing or wrong in a record under a policy, where, how serious, what to do and which clause says so.
 *
 * `json` is a record, or JSON text of one. What has not the shape of a record comes back as findings, and no rule is
 * then judged. A record is judged for the stage that it has reached: planned, held, decided, minuted. A fact that is
 * absent is not known, and the rule that needs it is `skipped`; `false`, an empty text or an empty list says that
 * somebody has looked and it is not there, and the rule fails.
 *
 * @throws CodedError for the caller's own mistakes, as `buildTimeline` does, and `duplicate-rule` for a rule of one's
 * own that has the code of another.
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
  return validateRead(parseRecord(json), policy, options, json);
}

/** The report on a record that was read already, or on what was wrong with the `json` of it. */
export function validateRead(
  parsed: Parsed<ConferenceRecord>,
  policy: Policy,
  options: ValidationOptions,
  json: unknown,
): ValidationReport {
  return parsed.ok ? validate(parsed.value, policy, options) : unreadable(parsed.findings, policy, options, json);
}

function validate(record: ConferenceRecord, policy: Policy, options: ValidationOptions): ValidationReport {
  const evaluation = evaluate(record, policy, options);
  const { facts, compiled, rules: inForce, obligations } = evaluation;
  const stage = stageReached(facts);
  const held = obligations.find(({ duty }) => duty.id === "conference-held");
  const shared: Shared = {
    facts,
    calendar: compiled.calendar,
    // Where no policy gives a day there is none to be late for.
    wasHeldLate: !held || held.reading === null ? false : held.evidence ? held.state === "late" : undefined,
    evaluation,
    timeline: undefined,
  };
  const excluded = new Set(options.exclude);
  const given: Case = { record, stage, excluded, shared, context: ruleContext(shared, undefined) };
  const duties = obligationFindings(evaluation);
  const rules = duties.rules;
  const found = [...recordFindings(evaluation), ...duties.findings.filter(({ code }) => !excluded.has(code))];
  const take = ({ outcome, findings }: Judgement) => {
    rules.push(outcome);
    for (const finding of findings) {
      const twin = found.findIndex((other) => isOneFault(other, finding));
      if (twin < 0) found.push(finding);
      else if (isGraver(finding, found[twin]!)) found[twin] = finding;
    }
  };
  for (const rule of generalRules) take(judge(rule, undefined, given));
  for (const rule of ownRules(options)) take(judge(rule, undefined, given));
  for (const requirement of inForce.requirements) take(judgeRequirement(requirement, given));
  const { findings, waived } = sorted(found, options);
  return {
    schemaVersion: 1,
    record: { type: facts.type, reference: facts.reference },
    ...headerOf(evaluation),
    stage,
    findings,
    waived,
    rules,
    summary: summaryOf(findings, rules),
  };
}

function summaryOf(findings: readonly Finding[], rules: readonly RuleOutcome[]): ReportSummary {
  const count = (severity: Finding["severity"]) => findings.filter((each) => each.severity === severity).length;
  return {
    errors: count("error"),
    queries: count("query"),
    infos: count("info"),
    passed: rules.filter(({ status }) => status === "passed").length,
    notRecorded: rules.filter(({ status, basis }) => status === "skipped" && basis.length > 0).length,
  };
}

/** Whether a duty and a requirement of one clause find the same fault at the same place: it is told once, by the graver. */
function isOneFault({ deadline, path, basis }: Finding, other: Finding): boolean {
  return deadline !== undefined && path === other.path && basis.some((cited) => cited === other.basis[0]);
}

function isGraver(one: Finding, other: Finding): boolean {
  return severities.indexOf(one.severity) < severities.indexOf(other.severity);
}

function judgeRequirement(requirement: CompiledRequirement, given: Case): Judgement {
  const { id: code, basis } = requirement;
  const rule = checks.get(code);
  if (rule) return judge(rule, requirement, given);
  const why = "No rule checks this requirement.";
  return { outcome: { code, status: "skipped", why, basis }, findings: [] };
}

/** The findings that count, the gravest first, and those that were waived; without those of excluded codes. */
function sorted(
  found: readonly Finding[],
  { exclude = [], waive = [] }: ValidationOptions,
): { findings: Finding[]; waived: WaivedFinding[] } {
  const findings: Finding[] = [];
  const waived: WaivedFinding[] = [];
  for (const severity of severities) {
    for (const finding of found) {
      if (finding.severity !== severity || exclude.includes(finding.code)) continue;
      const waiver = waive.find(({ code, path }) => code === finding.code && (path ?? finding.path) === finding.path);
      if (waiver) waived.push({ ...finding, waived: { reason: waiver.reason } });
      else findings.push(finding);
    }
  }
  return { findings, waived };
}

function ownRules({ rules = [] }: ValidationOptions): readonly GeneralRule[] {
  for (const { code } of rules) {
    if (checks.has(code) || generalRules.some((rule) => rule.code === code)) {
      throw new CodedError("duplicate-rule", `There is a rule ${code} already. Give yours a code of its own.`, {
        code,
      });
    }
  }
  return rules;
}

/** The report on what cannot be read as a record: its findings, and nothing judged. */
function unreadable(
  findings: readonly Finding[],
  policy: Policy,
  options: ValidationOptions,
  json: unknown,
): ValidationReport {
  return {
    schemaVersion: 1,
    record: { type: null, reference: referenceIn(json) },
    asOf: null,
    stage: null,
    findings,
    waived: [],
    rules: [],
    summary: summaryOf(findings, []),
    ...namesOf(compile(policy, options.calendar ?? englandAndWales), null),
  };
}

/** The reference of a record that cannot be read otherwise, so that it can be found again; `null` unless it is a code. */
function referenceIn(json: unknown): string | null {
  const read = readJson(json);
  if (!read.ok || typeof read.value !== "object" || read.value === null) return null;
  const { reference } = read.value as { reference?: unknown };
  return typeof reference === "string" && codePattern.test(reference) ? reference : null;
}
