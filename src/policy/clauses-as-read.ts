import { assertPolicy } from "./assert-policy.js";
import type { CountedPeriod, DayPeriod, Period } from "../calendar/index.js";
import type { Clause } from "./clause.js";
import { singlePeriodsOf } from "./due.js";
import type { DaysMeaning, Policy } from "./policy.js";
import type { DueTime, Rule } from "./rule.js";

/**
 * The clauses of a policy with every time as its document lets one read it: where `document.days` says what "days" means
 * there, a time in days has those readings, the default first, or is in the unit that is meant. Readings that a duty has of
 * its own stay as they are.
 *
 * @example
 * ```ts
 * const meanings = [
 *   { as: "working-days", because: "The national times count working days." },
 *   { as: "calendar-days", because: "The page does not say working days." },
 * ] as const;
 * const document = { title: "Ours", days: meanings };
 * const rule = duty("conference-held", { by: "local-authority", due: days(15).after("first-strategy-discussion") });
 * const [read] = clausesAsRead({ ...london, document, clauses: [clause("1", "1", "Within 15 days.", rule)] });
 * const [held] = read?.rules ?? [];
 * held?.kind === "duty" && readingsOf(held.due).map(({ name }) => name); // ["working-days", "calendar-days"]
 * ```
 */
export function clausesAsRead(policy: Policy): readonly Clause[] {
  assertPolicy(policy);
  const { days } = policy.document;
  if (days === undefined) return policy.clauses;
  let clauses = known.get(policy);
  if (!clauses) {
    clauses = policy.clauses.map((clause) => ({ ...clause, rules: clause.rules.map((rule) => asRead(rule, days)) }));
    known.set(policy, clauses);
  }
  return clauses;
}

const known = new WeakMap<Policy, readonly Clause[]>();

function asRead(rule: Rule, days: readonly DaysMeaning[]): Rule {
  if (rule.kind !== "duty" || rule.due === undefined) return rule;
  const { due, target } = rule;
  // What should be done by a time has one: by the first meaning.
  return { ...rule, due: dueAsRead(due, days), ...(target ? { target: periodAs(days[0]!.as, target) } : {}) };
}

function dueAsRead(due: DueTime, days: readonly DaysMeaning[]): DueTime {
  if ("notStated" in due || "readings" in due || !singlePeriodsOf(due).some(isInDays)) return due;
  const readings = days.map(({ as, because }) => ({ name: as, due: periodAs(as, due), because }));
  return readings.length === 1 ? readings[0]!.due : { readings };
}

function periodAs(as: DaysMeaning["as"], period: Period): Period {
  if ("soonerOf" in period) return { soonerOf: period.soonerOf.map((each) => periodAs(as, each)) };
  if ("laterOf" in period) return { laterOf: period.laterOf.map((each) => periodAs(as, each)) };
  return isInDays(period) && as === "working-days" ? { ...period, unit: as } : period;
}

function isInDays(period: CountedPeriod | DayPeriod): period is CountedPeriod {
  return "unit" in period && period.unit === "days";
}
