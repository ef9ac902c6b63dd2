import type { Clause } from "../policy/clause.js";
import { datesInWords, dueInWords, editionsInWords, particularsInWords, scopeInWords } from "../wording/limit-text.js";
import { layersOf, type Policy } from "../policy/policy.js";
import { readingsOf } from "../policy/due.js";
import type { Rule } from "../policy/rule.js";
import { markdownText } from "./markdown-text.js";
import { listed, spelt } from "../vocabulary/words.js";
import { doersAndRecipientsText } from "../wording/who-text.js";

/**
 * A policy as a page in its document's outline: each place a heading, each clause a paragraph, its rules a list.
 *
 * @example
 * ```ts
 * policyToMarkdown(findPolicy("hounslow")).split("\n")[0]; // "# Hounslow"
 * ```
 */
export function policyToMarkdown(policy: Policy): string {
  const { title, clauses } = policy;
  const body = clauses.map((clause, index) =>
    [
      ...(clause.at === clauses[index - 1]?.at ? [] : [`## ${markdownText(clause.at)}`]),
      `**${markdownText(clause.id)}.** ${markdownText(clause.says)}${aboutClause(clause)}`,
      ...(clause.rules.length > 0 ? [clause.rules.map((rule) => `- ${ruleLine(rule)}`).join("\n")] : []),
    ].join("\n\n"),
  );
  return `${[`# ${markdownText(title)}`, particulars(policy), ...body].join("\n\n")}\n`;
}

function particulars(policy: Policy): string {
  const { id, document, reviewBy, succeededBy, closures = [] } = policy;
  const below = layersOf(policy).slice(0, -1).toReversed();
  const rows: (readonly [string, string | undefined])[] = [
    ["Id", `\`${id}\``],
    [
      "Document",
      [document.title, document.publisher]
        .filter((part) => part !== undefined)
        .map(markdownText)
        .join(", "),
    ],
    ["Published at", document.url && `<${document.url.replaceAll(/[<>\s]/g, encodeURIComponent)}>`],
    ["Editions", document.editions && markdownText(editionsInWords(document.editions))],
    ["Stands on", below.map((layer) => markdownText(layer.title)).join(", then ") || undefined],
    ["In force", datesInWords(policy).join(", ") || undefined],
    ["Followed by", succeededBy && listed(succeededBy)],
    ["To be reviewed by", reviewBy],
    ["Checked against its document on", document.checkedOn],
    ["Not counted as working days", closures.map(closureInWords).join("; ") || undefined],
    ["Note", document.note && markdownText(document.note)],
  ];
  return rows.flatMap(([name, value]) => (value === undefined ? [] : [`- ${name}: ${value}`])).join("\n");
}

function aboutClause(clause: Clause): string {
  const notes = [...datesInWords(clause), ...(clause.grade ? [`known as ${spelt(clause.grade)}`] : [])];
  return notes.length > 0 ? ` _(${notes.join(", ")})_` : "";
}

function ruleLine(rule: Rule): string {
  const scope = scopeInWords(rule);
  const parts = rule.kind === "duty" ? dutyParts(rule) : [markdownText(particularsInWords(rule.particulars))];
  return [
    `${rule.kind === "arrangement" ? "Arrangement" : capitalKind(rule)} \`${rule.id}\``,
    ...[...parts, markdownText(scope)].filter((part) => part !== ""),
  ].join("; ");
}

function capitalKind({ kind, strength }: Rule): string {
  return `${kind === "duty" ? "Duty" : "Requirement"} (${strength})`;
}

function dutyParts({ title, by, to, each, due, chases }: Extract<Rule, { kind: "duty" }>): string[] {
  const reasons = readingsOf(due).flatMap((reading) =>
    reading.name === null ? [] : `${spelt(reading.name)}: ${reading.because}`,
  );
  return [
    `“${markdownText(title)}”, ${doersAndRecipientsText({ by, to })}${each ? `, each ${each}` : ""}`,
    markdownText(dueInWords(due)) + (reasons.length > 0 ? ` (${markdownText(reasons.join(" "))})` : ""),
    ...(chases === undefined ? [] : [`chases \`${chases}\``]),
  ];
}

function closureInWords(closure: NonNullable<Policy["closures"]>[number]): string {
  const when = "date" in closure ? closure.date : `${closure.from} until ${closure.until}`;
  return `${when} (${markdownText(closure.title)})`;
}
