import type { CensusCase } from "./case.js";
import { censusCase } from "./case.js";
import { makeFinding, type Finding } from "../model/finding.js";
import type { ChildHistory } from "../model/history.js";
import type { RuleStatus } from "../validation/report.js";
import type { CensusVerdict } from "./judgement.js";
import { censusPeriod, type CensusPeriodOptions } from "./period.js";
import type { CensusRuleText } from "./rule.js";
import { childRules } from "./rules/index.js";

/** How a preview is made. */
export interface CensusPreviewOptions extends CensusPeriodOptions {
  /**
   * Whether what is absent here will be absent from the return as well. If `true`, a rule that asks for an absent fact
   * fails. If `false`, the rule is `skipped`, since the fact may just not be recorded yet. Default: `false` for
   * `previewCensus`, `true` for `previewReturn`.
   */
  readonly complete?: boolean | undefined;
}

/** A rule of the census, and what became of it. */
export interface CensusRuleOutcome {
  /** The census's code. */
  readonly code: string;
  /** `skipped`: facts are missing to tell. `not-applicable`: there is nothing that it is about. */
  readonly status: RuleStatus;
}

/** What the census's own rules find, and what became of each. */
export interface CensusPreview {
  /** Errors first, then queries. The codes are the census's; paths are places in the history. */
  readonly findings: readonly Finding[];
  /** Every rule about a child, also those that passed. */
  readonly rules: readonly CensusRuleOutcome[];
}

/**
 * What the children in need census would say of a child: the rules of its return about enquiries, initial conferences, plans
 * and reviews, by their own codes. It can be asked at any time: for want of a fact no rule fails, unless `complete`.
 *
 * Give a history as `readCinCensus` or `parseHistory` gives it.
 *
 * @throws CodedError `reference-date-missing`, `not-a-date`, `not-a-year`, `outside-calendar`.
 * @example
 * ```ts
 * const history = {
 *   referrals: [{ receivedOn: "2024-05-01" }],
 *   enquiries: [{ referral: 0, startedOn: "2024-05-02", conferenceHeldOn: "2024-05-18" }],
 * };
 * const { findings } = previewCensus(history, { year: 2025 });
 * findings.map(({ code, path }) => `${code} ${path}`); // ["8875 enquiries[0].conferenceHeldOn"]
 * ```
 */
export function previewCensus(history: ChildHistory, options: CensusPreviewOptions): CensusPreview {
  return previewOf(censusCase(history, censusPeriod(options), options.complete ?? false));
}

/** The same of a case. */
export function previewOf(census: CensusCase): CensusPreview {
  const findings: Finding[] = [];
  const rules = childRules.map((rule, place) => {
    const verdict = rule.check(census);
    if (verdict.failures.length > 0) findings.push(...findingsOf(rule, verdict));
    return outcomeOf(place, rule.code, verdict.status);
  });
  return { findings: errorsFirst(findings), rules };
}

/** Of a return with thousands of children, there are few different ones: each is made once. */
function outcomeOf(place: number, code: string, status: RuleStatus): CensusRuleOutcome {
  outcomes ??= childRules.map(() => ({}));
  return (outcomes[place]![status] ??= Object.freeze({ code, status }));
}

let outcomes: { [Status in RuleStatus]?: CensusRuleOutcome }[] | undefined;

/** What a verdict says, as findings. */
export function findingsOf({ code, severity, message, fix }: CensusRuleText, { failures }: CensusVerdict): Finding[] {
  return failures.map(({ path, params }) => {
    const known = Object.entries(params).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
    return makeFinding({ code, severity, path, message, fix, params: Object.fromEntries(known) });
  });
}

function errorsFirst(findings: readonly Finding[]): readonly Finding[] {
  const isError = ({ severity }: Finding) => severity === "error";
  return findings.every(isError)
    ? findings
    : [...findings.filter(isError), ...findings.filter((each) => !isError(each))];
}
