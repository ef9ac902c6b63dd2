import { CodedError, englandAndWales } from "../calendar/index.js";
import type { Finding, Parsed } from "../model/finding.js";
import { parseRecord } from "../model/parse-record.js";
import type { ConferenceRecord } from "../model/record.js";
import { layersOf, type Policy } from "../policy/policy.js";
import { resolvePolicy, type ResolvedRequirement } from "../policy/resolve-policy.js";
import { reckonTimeline } from "../timeline/build-timeline.js";
import { factsToDecide, holds } from "../timeline/conditions.js";
import type { Timeline, TimelineOptions } from "../timeline/timeline.js";
import { deadlineRules, severityOf } from "./deadline-rules.js";
import { findingAt } from "./finding-at.js";
import { noticeFindings } from "./notice-findings.js";
import type { RuleOutcome, ValidationReport, WaivedFinding } from "./report.js";
import type { GeneralRule, ValidationRule } from "./rule.js";
import { generalRules, requirementRules } from "./rules/index.js";
import { hasReached, stageOf, type Stage } from "./stage.js";

/** A finding that is let stand: by its code, and by its path where only one place is meant. */
export interface Waiver {
  readonly code: string;
  readonly path?: string;
  /** Kept in the report. Yours: do not put into it what may not be seen. */
  readonly reason: string;
}

export interface ValidationOptions extends TimelineOptions {
  /** Rules of one's own, judged under any policy. */
  readonly rules?: readonly GeneralRule[] | undefined;
  /** Codes of rules that are not to be judged. */
  readonly exclude?: readonly string[] | undefined;
  readonly waive?: readonly Waiver[] | undefined;
}

const checks = new Map<string, ValidationRule>(requirementRules.map((rule) => [rule.code, rule]));

/**
 * What is missing or wrong in a record under a policy, where, how serious, what to do and which clause says so.
 *
 * `json` is a record, or JSON text of one. What has not the shape of a record comes back as findings, and no rule is then
 * judged. A record is judged for the stage that it has reached: planned, held, decided, minuted. A fact that is absent is
 * not known, and the rule that needs it is `skipped`; `false`, an empty text or an empty list says that somebody has looked
 * and it is not there, and the rule fails.
 *
 * @throws CodedError for the caller's own mistakes, as `buildTimeline` does, and `duplicate-rule` for a rule of one's own
 * that has the code of another.
 */
export function validateRecord(json: unknown, policy: Policy, options: ValidationOptions = {}): ValidationReport {
  return validateRead(parseRecord(json), policy, options);
}

/** The report on a record that was read already, or on what was wrong with it. */
export function validateRead(
  parsed: Parsed<ConferenceRecord>,
  policy: Policy,
  options: ValidationOptions,
): ValidationReport {
  return parsed.ok ? validate(parsed.value, policy, options) : unreadable(parsed.findings, policy, options);
}

function validate(record: ConferenceRecord, policy: Policy, options: ValidationOptions): ValidationReport {
  const { timeline, on, duties } = reckonTimeline(record, policy, options, false);
  const { calendar = englandAndWales } = options;
  const stage = stageOf(record);
  const excluded = new Set(options.exclude);
  const deadlines = deadlineRules(timeline, duties, record);
  const findings: Finding[] = [...noticeFindings(timeline), ...deadlines.findings];
  const rules: RuleOutcome[] = [...deadlines.rules];
  for (const rule of [...generalRules, ...ownRules(options)]) judge(rule, undefined);
  for (const rule of resolvePolicy(policy, on)) {
    if (rule.kind !== "requirement" || !rule.for.includes(record.type)) continue;
    const check = checks.get(rule.id);
    if (check) judge(check, rule);
    else
      rules.push({ code: rule.id, status: "skipped", why: "No rule checks this requirement.", basis: [rule.clause] });
  }
  const kept = findings.filter(({ code }) => !excluded.has(code));
  const waived = kept.flatMap((finding): WaivedFinding[] => {
    const waiver = options.waive?.find(
      ({ code, path }) => code === finding.code && (path ?? finding.path) === finding.path,
    );
    return waiver ? [{ ...finding, waived: { reason: waiver.reason } }] : [];
  });
  const isWaived = (finding: Finding) =>
    waived.some(({ code, path }) => code === finding.code && path === finding.path);
  return {
    ...frame(timeline, stage),
    findings: ORDER.flatMap((severity) =>
      kept.filter((finding) => finding.severity === severity && !isWaived(finding)),
    ),
    waived,
    rules,
  };

  function judge(rule: ValidationRule, requirement: ResolvedRequirement | undefined): void {
    const { code } = rule;
    const basis = requirement ? [requirement.clause] : [];
    const truth = requirement ? holds(requirement, record) : "yes";
    if (excluded.has(code)) rules.push({ code, status: "not-applicable", why: "It is excluded.", basis });
    else if (truth === "no") rules.push({ code, status: "not-applicable", why: "Its condition is not met.", basis });
    else if (truth === "unknown") {
      const missing = factsToDecide(requirement!, record);
      rules.push({ code, status: "skipped", why: "It is not known whether its condition is met.", missing, basis });
    } else if (!hasReached(stage, rule.from)) {
      rules.push({ code, status: "not-applicable", why: `It is asked once the conference is ${rule.from}.`, basis });
    } else {
      const verdict = rule.check(record, { particulars: requirement?.particulars, timeline, calendar });
      const severity = requirement ? severityOf[requirement.strength] : (rule.severity ?? "error");
      for (const path of verdict.failed) {
        findings.push(findingAt(code, severity, path, rule.message, rule.fix, basis));
      }
      if (verdict.failed.length > 0) rules.push({ code, status: "failed", basis });
      else if (verdict.missing.length > 0) {
        rules.push({ code, status: "skipped", why: "Facts are missing to tell.", missing: verdict.missing, basis });
      } else if (verdict.applies) rules.push({ code, status: "passed", basis });
      else
        rules.push({ code, status: "not-applicable", why: "There is nothing in the record that it is about.", basis });
    }
  }
}

const ORDER = ["error", "query", "info"] as const;

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

function frame({ record, asOf, policy, calendar }: Timeline, stage: Stage) {
  return { schemaVersion: 1 as const, record, asOf, stage, policy, calendar };
}

/** The report on what cannot be read as a record: its findings, and nothing judged. */
function unreadable(findings: readonly Finding[], policy: Policy, options: ValidationOptions): ValidationReport {
  const { calendar = englandAndWales } = options;
  return {
    schemaVersion: 1,
    record: { type: null, reference: null },
    asOf: null,
    stage: null,
    findings,
    waived: [],
    rules: [],
    policy: { id: policy.id, title: policy.title, layers: layersOf(policy).map(({ id }) => id) },
    calendar: {
      id: calendar.id,
      publishedFrom: calendar.published?.from ?? null,
      publishedThrough: calendar.published?.through ?? null,
    },
  };
}
