import type { Rule } from "../../policy/rule.js";
import { placesWhere, rulesIn, type LintRule } from "../rule.js";

export const anotherMeaning: LintRule = {
  code: "another-meaning",
  severity: "query",
  message: "This id means something else in another policy, and the same id means the same thing everywhere.",
  fix: "Give it an id of its own, or what it has there.",
  find(policy, { others }) {
    const elsewhere = others
      .filter(({ id }) => id !== policy.id)
      .flatMap(({ id, clauses }) => clauses.flatMap(({ rules }) => rules.map((rule) => ({ rule, policy: id }))));
    return placesWhere(rulesIn(policy), ({ rule }) =>
      elsewhere
        .filter((other) => other.rule.id === rule.id)
        .map((other) => difference(rule, other.rule, other.policy))
        .find((detail) => detail !== undefined),
    );
  },
};

function difference(rule: Rule, other: Rule, where: string): string | undefined {
  if (rule.kind === "not-here" || other.kind === "not-here") return undefined;
  if (rule.kind !== other.kind)
    return `It is ${withArticle(rule.kind)} here and ${withArticle(other.kind)} in ${where}.`;
  if (rule.kind !== "duty" || other.kind !== "duty") return undefined;
  return rule.doneBy === other.doneBy
    ? undefined
    : `It is done by ${rule.doneBy ?? "no event"} here and by ${other.doneBy ?? "no event"} in ${where}.`;
}

function withArticle(kind: Rule["kind"]): string {
  return kind === "arrangement" ? `an ${kind}` : `a ${kind}`;
}
