import { isInForce } from "../../policy/policy.js";
import type { Rule } from "../../policy/rule.js";
import { isSameWhen } from "../../policy/when.js";
import { placesWhere, rulesIn, type LintRule } from "../rule.js";

export const gapBetweenDates: LintRule = {
  code: "gap-between-dates",
  severity: "query",
  message: "Between two values of this rule there are days on which neither is in force.",
  fix: "Let the later begin on the day on which the earlier ends, or say in the clause why there is a gap.",
  find(policy) {
    const all = [...rulesIn(policy)];
    return placesWhere(all, ({ rule, clause: { from } }) => {
      if (from === undefined) return false;
      const others = all
        .filter((other) => other.rule !== rule && isSameRule(other.rule, rule))
        .map(({ clause }) => clause);
      const before = others.filter(({ until }) => until !== undefined && until <= from);
      const ended = before
        .map(({ until }) => until!)
        .toSorted()
        .at(-1);
      return ended !== undefined && ended < from && !others.some((clause) => isInForce(clause, ended))
        ? `None is in force from ${ended} until ${from}.`
        : false;
    });
  },
};

function isSameRule(a: Rule, b: Rule): boolean {
  return a.id === b.id && isSameWhen(a.when, b.when) && String(a.for) === String(b.for);
}
