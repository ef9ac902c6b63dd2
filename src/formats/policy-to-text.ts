import { datesInWords, dueInWords, editionsInWords, particularsInWords, scopeInWords } from "../wording/limit-text.js";
import { layersOf, type Policy } from "../policy/policy.js";
import type { Rule } from "../policy/rule.js";
import { plain, type Paint, type TextOptions } from "./paint.js";
import { whoText } from "../wording/who-text.js";
import { wrap } from "./wrap.js";

/**
 * A policy for reading beside its document: clause by clause, and under each the rules that encode it.
 *
 * @example
 * ```ts
 * policyToText(findPolicy("hounslow")).split("\n")[0]; // "Hounslow (hounslow)"
 * ```
 */
export function policyToText(policy: Policy, { paint = plain, width = 100 }: TextOptions = {}): string {
  const { document } = policy;
  const header = [
    paint.bold(`${policy.title} (${policy.id})`),
    [document.title, document.publisher].filter((part) => part !== undefined).join(", "),
    ...(document.url ? [`Published at ${document.url}`] : []),
    ...(document.editions ? [wrap(`Editions: ${editionsInWords(document.editions)}`, width, "")] : []),
    ...(document.checkedOn ? [`Checked against its document on ${document.checkedOn}`] : []),
    ...(document.note ? [wrap(document.note, width, "")] : []),
    `Layers: ${layersOf(policy)
      .map(({ id }) => id)
      .toReversed()
      .join(", then ")}`,
    ...datesInWords(policy).map((date) => `In force ${date}`),
    ...(policy.reviewBy ? [`To be reviewed by ${policy.reviewBy}`] : []),
  ];
  const clauses = policy.clauses.map((clause) =>
    [
      `${paint.bold(clause.id)}  ${paint.dim([clause.at, ...datesInWords(clause), ...(clause.grade ? [clause.grade] : [])].join(" · "))}`,
      `  ${wrap(clause.says, width, "  ")}`,
      ...clause.rules.map((rule) => `  ${wrap(`· ${ruleLine(rule, paint)}`, width, "    ")}`),
    ].join("\n"),
  );
  return `${[header.join("\n"), ...clauses].join("\n\n")}\n`;
}

function ruleLine(rule: Rule, paint: Paint): string {
  const scope = scopeInWords(rule);
  return `${strengthInWords(rule)}${paint.bold(rule.id)}${contentInWords(rule)}${scope ? `; ${scope}` : ""}`;
}

function strengthInWords({ kind, strength }: Rule): string {
  return kind === "arrangement" ? "" : `${strength} `;
}

function contentInWords(rule: Rule): string {
  if (rule.kind !== "duty") {
    const particulars = particularsInWords(rule.particulars);
    return particulars ? `: ${particulars}` : "";
  }
  return `: ${whoText(rule)}${rule.each ? `, each ${rule.each}` : ""}; ${dueInWords(rule.due)}${rule.chases ? `; chases ${rule.chases}` : ""}`;
}
