import { checkOptions } from "../calendar/check-options.js";
import type { LocalDate } from "../calendar/index.js";
import type { Finding } from "../model/finding.js";
import { childHistory, type ChildHistory } from "../model/history.js";
import { parseHistory } from "../model/parse-history.js";
import { searchForPersonalCodes } from "../model/personal-codes.js";
import { compile, type Compiled } from "../policy/compile.js";
import { dutyCodes } from "../validation/obligation-findings.js";
import type { RuleOutcome } from "../validation/report.js";
import { personalFindings } from "../validation/record-findings.js";
import { summaryOf, validateRead } from "../validation/validate-record.js";
import { validationTypes } from "../validation/validation-options.js";
import { collectFaults } from "./collect-faults.js";
import { conferenceIn, latestRules, namesIn } from "./history-names.js";
import type { HistoryReport, HistoryRuleOutcome, HistoryValidationOptions } from "./history-report.js";
import { judgeByHistoryRule } from "./judge-by-history-rule.js";
import { judgeHistory, type JudgedConference } from "./judge-history.js";
import { policyOn, type PolicyOn } from "./policy-on.js";
import type { HistoryRuleContext } from "./rule.js";
import { historyRules } from "./rules/index.js";
import { policyLanguage } from "../wording/policy-language.js";

/**
 * What is missing or wrong in a child's history under a policy: in each of its conferences, as `validateRecord` finds it, and
 * in the history as a whole.
 *
 * `json` is a history, or JSON text of one. Each fault is found once, with its place in the history: a review that was late is
 * one missed deadline, although both the conference before it and its own record ask for it.
 *
 * @throws CodedError for the caller's own mistakes: those of `validateRecord`.
 * @example
 * ```ts
 * const history = {
 *   id: "C000017",
 *   plans: [{ startedOn: "2025-01-27", reviews: [{ heldOn: "2025-04-22" }, { heldOn: "2025-10-30" }] }],
 * };
 * const { findings } = validateHistory(history, "working-together", { asOf: "2025-12-01" });
 * findings.map(({ code, path }) => `${code} ${path}`); // ["deadline-missed plans[0].reviews[1].heldOn"]
 * ```
 */
export function validateHistory(
  json: unknown,
  policy: PolicyOn,
  options: HistoryValidationOptions = {},
): HistoryReport {
  checkOptions(options, validationTypes);
  const parsed = parseHistory(json);
  return parsed.ok ? validate(parsed.value, policy, options) : unreadable(parsed.findings, policy, options);
}

function validate(history: ChildHistory, policy: PolicyOn, options: HistoryValidationOptions): HistoryReport {
  const judged = judgeHistory(history, policy, options, true);
  const child = history.id ?? null;
  const faults = collectFaults(child);
  const rules: HistoryRuleOutcome[] = [];
  const ofHistory = new Set(historyRules.map(({ code }) => code));
  const exclude = options.exclude?.filter((code) => !ofHistory.has(code) || code === "review-interval-exceeded");
  for (const conference of judged.conferences) {
    const report = validateConference(conference, { ...options, exclude });
    faults.take(report.findings, conference);
    rules.push(...report.rules.map((outcome) => ({ ...outcome, conference: conferenceIn(conference) })));
  }
  const { compiled, on } = latestRules(judged, policy, options);
  const names = namesIn(judged, compiled, on);
  const context = {
    history,
    meetings: judged.meetings,
    asOf: judged.asOf?.date ?? null,
    longestInterval: longestIntervalIn(compiled, on),
    isLateAt: faults.isLateAt,
  };
  for (const rule of historyRules) {
    const isExcluded = options.exclude?.includes(rule.code) === true;
    const { findings, outcome } = judgeByHistoryRule(rule, context, isExcluded, policyLanguage(compiled));
    faults.take(findings, null);
    rules.push({ ...outcome, conference: null });
  }
  if (!options.exclude?.includes("looks-personal"))
    faults.take(personalFindings(personalCodesOfHistory(history), policyLanguage(compiled)), null);
  const findings = faults.sorted();
  return {
    schemaVersion: 1,
    child,
    asOf: names.asOf,
    findings,
    notHeld: options.notHeld ?? [],
    rules,
    summary: summaryOf(findings, rules),
    policy: names.policy,
    calendar: names.calendar,
  };
}

const personalCodesOfHistory = /* @__PURE__ */ searchForPersonalCodes(childHistory);

/** The report on one conference, without what is asked by another conference of the history. */
function validateConference(
  { record, policy, options: own, evaluation, kept, enquiry, meeting }: JudgedConference,
  options: HistoryValidationOptions,
): { readonly findings: readonly Finding[]; readonly rules: readonly RuleOutcome[] } {
  const report = validateRead({ ok: true, value: record }, policy, { ...options, notHeld: own.notHeld }, record);
  const keys = new Set(kept.map(({ key }) => key));
  const duties = new Set(kept.map(({ duty }) => duty.id));
  // What another conference of the history asks for; that the source does not hold something is said.
  const asked = new Set(
    evaluation.obligations.flatMap(({ duty, state }) => (duties.has(duty.id) || state === "not-held" ? [] : duty.id)),
  );
  // A second enquiry of one conference asks for nothing but that it is held.
  const isSecond = enquiry !== null && enquiry !== meeting.enquiries[0];
  return {
    // The history is searched as a whole: an id of it stands in the records of several conferences.
    findings: report.findings.filter(
      ({ code, deadline }) =>
        code !== "looks-personal" && (isOfDuty(code) ? deadline === undefined || keys.has(deadline.key) : !isSecond),
    ),
    rules: report.rules.filter(({ duty }) => (duty === undefined ? !isSecond : !asked.has(duty))),
  };
}

function isOfDuty(code: string): boolean {
  return code === "planned-after-due" || dutyCodes.some((each) => each === code);
}

/** How long a plan may go without a review, by the policy's requirement. */
function longestIntervalIn(compiled: Compiled, on: LocalDate | null): HistoryRuleContext["longestInterval"] {
  const requirement = compiled
    .rulesOn(on, "transfer-in")
    .requirements.find(({ id, isNotHere }) => id === "review-interval-exceeded" && !isNotHere);
  const { months } = (requirement?.particulars ?? {}) as { readonly months?: number };
  return requirement && typeof months === "number" ? { months, basis: requirement.basis } : null;
}

/** The report on what cannot be read as a history: its findings, and nothing judged. */
function unreadable(
  findings: readonly Finding[],
  policy: PolicyOn,
  { calendar, notHeld = [] }: HistoryValidationOptions,
): HistoryReport {
  const faults = collectFaults(null);
  faults.take(findings, null);
  const found = faults.sorted();
  return {
    schemaVersion: 1,
    child: null,
    findings: found,
    notHeld,
    rules: [],
    summary: summaryOf(found, []),
    ...namesIn({ asOf: null }, compile(policyOn(policy, null), calendar), null),
  };
}
