import { addDays } from "../../calendar/index.js";
import type { Clause } from "../../policy/clause.js";
import { comparePeriods } from "../../policy/compare-periods.js";
import { readingsOf } from "../../policy/due.js";
import { dueInWords } from "../../policy/in-words.js";
import { resolvePolicy, type ResolvedRule } from "../../policy/resolve-policy.js";
import { strengths, type Rule } from "../../policy/rule.js";
import { sharesType } from "../../policy/shares-type.js";
import { placesWhere, rulesIn, type LintRule } from "../rule.js";

export const laxerThanBelow: LintRule = {
  code: "laxer-than-below",
  severity: "info",
  message: "This asks for less than the rule below it that it replaces.",
  fix: "Check it against the document; where that says so, nothing need change.",
  find: (policy) =>
    placesWhere(rulesIn(policy), ({ rule, clause }) => {
      if (!policy.base) return false;
      return resolvePolicy(policy.base, dayIn(clause))
        .filter((below) => below.id === rule.id && sharesType(below, rule) && sharesCondition(below, rule))
        .map((below) => laxer(rule, below))
        .find((detail) => detail !== undefined);
    }),
};

/** A day on which a clause is in force: the last there is, for one without an end. */
function dayIn({ from, until }: Clause): string {
  return until === undefined ? (from ?? "9999-12-31") : addDays(until, -1);
}

function sharesCondition(a: Rule, b: Rule): boolean {
  return a.when === undefined || b.when === undefined || a.when === b.when;
}

function laxer(rule: Rule, below: ResolvedRule): string | undefined {
  const where = `${below.layer} ${below.clause.clause}`;
  if (strengths.indexOf(rule.strength) > strengths.indexOf(below.strength)) {
    return `It is a ${rule.strength} here and a ${below.strength} in ${where}.`;
  }
  if (rule.kind !== "duty" || below.kind !== "duty") return undefined;
  const [own, other] = [readingsOf(rule.due)[0], readingsOf(below.due)[0]];
  if (!other) return undefined;
  if (!own) return `It gives no time, where ${where} gives ${dueInWords(below.due)}.`;
  return comparePeriods(own.due, other.due) === "later"
    ? `It gives ${dueInWords(rule.due)}, where ${where} gives ${dueInWords(below.due)}.`
    : undefined;
}
