import { isLocalDate, weekdayNumber, type LocalDate } from "../calendar/index.js";
import type { FindingParameter } from "../model/finding.js";
import type { RuleStatus } from "../validation/report.js";
import type { CensusPeriod } from "./period.js";

/** What the sentence of a failure is made of; what is `undefined` is left out. */
export type FailureParams = Readonly<Record<string, FindingParameter | undefined>>;

/** A failure of one thing: the field that fails, from the thing on. */
export interface Failure {
  readonly field: string;
  readonly params: FailureParams;
}

/** What became of a rule for one thing. `skipped`: a fact is missing to tell. */
export type Judgement = Exclude<RuleStatus, "failed"> | Failure;

/** What became of a rule for a history or a return: where it fails, by paths. */
export interface CensusVerdict {
  readonly status: RuleStatus;
  readonly failures: readonly { readonly path: string; readonly params: FailureParams }[];
}

/** Fails at a field if it does; skipped when nobody knows. */
export function failsIf(fails: boolean | undefined, field: string, params: FailureParams): Judgement {
  if (fails === undefined) return "skipped";
  return fails ? { field, params } : "passed";
}

/** The verdict on nothing that fails, for each status. */
const WITHOUT_FAILURES: Readonly<Record<RuleStatus, CensusVerdict>> = {
  passed: { status: "passed", failures: [] },
  failed: { status: "failed", failures: [] },
  skipped: { status: "skipped", failures: [] },
  "not-applicable": { status: "not-applicable", failures: [] },
};

/** A verdict without failures. */
export const without = (status: Exclude<RuleStatus, "failed">): CensusVerdict => WITHOUT_FAILURES[status];

/** The status of two things together: a failure is one, and what nobody can tell hides no failure but a pass. */
const WEIGHT: Readonly<Record<RuleStatus, number>> = { "not-applicable": 0, passed: 1, skipped: 2, failed: 3 };

/** Several verdicts together. */
export function allOf(...verdicts: readonly CensusVerdict[]): CensusVerdict {
  let [most] = verdicts as [CensusVerdict];
  for (const each of verdicts) if (WEIGHT[each.status] > WEIGHT[most.status]) most = each;
  return most.status === "failed" ? { status: "failed", failures: verdicts.flatMap(({ failures }) => failures) } : most;
}

/** The verdict on each of several things together, with a path to each. */
export function verdictOn<T>(
  items: readonly T[],
  judge: (item: T) => Judgement,
  pathOf: (item: T) => string,
): CensusVerdict {
  let status: RuleStatus = "not-applicable";
  let failures: { path: string; params: FailureParams }[] | undefined;
  for (const item of items) {
    const judged = judge(item);
    if (typeof judged !== "string") {
      status = "failed";
      (failures ??= []).push({ path: `${pathOf(item)}.${judged.field}`, params: judged.params });
    } else if (WEIGHT[judged] > WEIGHT[status]) status = judged;
  }
  return failures ? { status, failures } : WITHOUT_FAILURES[status];
}

/** Whether a day is before another; unknown without both. */
export function isBefore(day: LocalDate | undefined, other: LocalDate | undefined): boolean | undefined {
  return day === undefined || other === undefined ? undefined : day < other;
}

/** Whether a day is outside the period; unknown without it. */
export function isOutside(day: LocalDate | undefined, { firstDay, referenceDate }: CensusPeriod): boolean | undefined {
  return day === undefined ? undefined : day < firstDay || day > referenceDate;
}

const SATURDAY = 6;

/** Whether a day is a Saturday or a Sunday; unknown of what is no day. */
export function isWeekend(day: LocalDate): boolean | undefined {
  return isLocalDate(day) ? weekdayNumber(day) >= SATURDAY : undefined;
}
