import type { Period } from "../calendar/index.js";
import { conditions } from "../policy/conditions.js";
import { readingsOf } from "../policy/due.js";
import { layersOf, type Policy } from "../policy/policy.js";
import type { Particulars, Rule } from "../policy/rule.js";
import { plain, type Paint, type TextOptions } from "./paint.js";
import { counted, listed, spelt } from "./words.js";
import { wrap } from "./wrap.js";

/** A policy for reading beside its document: clause by clause, and under each the rules that encode it. */
export function policyToText(policy: Policy, { paint = plain, width = 100 }: TextOptions = {}): string {
  const { document } = policy;
  const header = [
    paint.bold(`${policy.title} (${policy.id})`),
    [document.title, document.publisher].filter((part) => part !== undefined).join(", "),
    ...(document.note ? [wrap(document.note, width, "")] : []),
    `Layers: ${layersOf(policy)
      .map(({ id }) => id)
      .toReversed()
      .join(", then ")}`,
    ...dates(policy).map((date) => `In force ${date}`),
    ...(policy.reviewBy ? [`To be reviewed by ${policy.reviewBy}`] : []),
  ];
  const clauses = policy.clauses.map((clause) =>
    [
      `${paint.bold(clause.id)}  ${paint.dim([clause.at, ...dates(clause), ...(clause.grade ? [clause.grade] : [])].join(" · "))}`,
      `  ${wrap(clause.says, width, "  ")}`,
      ...clause.rules.map((rule) => `  ${wrap(`· ${ruleInWords(rule, paint)}`, width, "    ")}`),
    ].join("\n"),
  );
  return `${[header.join("\n"), ...clauses].join("\n\n")}\n`;
}

function ruleInWords(rule: Rule, paint: Paint): string {
  const scope = [
    ...(rule.for ? [`for ${listed(rule.for)}`] : []),
    ...(rule.when ? [`if ${conditions[rule.when].says}`] : []),
    ...(rule.unless ?? []).map((condition) => `unless ${conditions[condition].says}`),
  ].map((part) => `, ${part}`);
  switch (rule.kind) {
    case "duty": {
      const who = `${listed(rule.by)}${rule.to.length > 0 ? ` → ${listed(rule.to)}` : ""}`;
      const each = rule.each ? `, each ${rule.each}` : "";
      return `${rule.strength} ${paint.bold(rule.id)}: ${who}${each}; ${dueInWords(rule.due)}${scope.join("")}`;
    }
    case "requirement":
      return `${rule.strength} ${paint.bold(rule.id)}${particularsInWords(rule.particulars)}${scope.join("")}`;
    case "arrangement":
      return `${paint.bold(rule.id)}${particularsInWords(rule.particulars)}${scope.join("")}`;
  }
}

function dueInWords(due: Extract<Rule, { kind: "duty" }>["due"]): string {
  if (!due) return "no time given";
  if ("notStated" in due) return `not stated: ${due.notStated}`;
  return readingsOf(due)
    .map((reading) => (reading.name === null ? "" : `[${spelt(reading.name)}] `) + periodInWords(reading.due))
    .join(" or ");
}

function periodInWords(period: Period): string {
  if ("soonerOf" in period) return `the sooner of ${period.soonerOf.map(periodInWords).join(" and ")}`;
  if ("laterOf" in period) return `the later of ${period.laterOf.map(periodInWords).join(" and ")}`;
  const event = spelt(period.event);
  if (!("count" in period)) return period.relation === "on" ? `on ${event}` : `before the day of ${event}`;
  const counting = period.counting ? ` (${spelt(period.counting)})` : "";
  return `${counted(period.count, spelt(period.unit).slice(0, -1))} ${period.relation} ${event}${counting}`;
}

function particularsInWords(particulars: Particulars | undefined): string {
  if (particulars === undefined) return "";
  if (typeof particulars === "object") return `: ${JSON.stringify(particulars)}`;
  return `: ${String(particulars)}`;
}

function dates({ from, until }: { readonly from?: string; readonly until?: string }): string[] {
  return [...(from ? [`from ${from}`] : []), ...(until ? [`until ${until}`] : [])];
}
