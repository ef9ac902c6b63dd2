import { policies, type Policy } from "../../../src/index.js";
import type { Rule } from "../../../src/policy/index.js";

/** What every page that is made begins with. */
export const MADE = "<!-- Made by npm run generate; do not edit. -->\n\n";

/** Every rule of every policy. */
export const everyRule: readonly { policy: Policy; rule: Rule }[] = policies.flatMap((policy) =>
  policy.clauses.flatMap(({ rules }) => rules.map((rule) => ({ policy, rule }))),
);

/** A name as code. */
export function code(text: string): string {
  return `\`${text}\``;
}

/** The ids of the rules of a kind, each once. */
export function idsOf(kind: Rule["kind"]): string[] {
  return [...new Set(everyRule.filter(({ rule }) => rule.kind === kind).map(({ rule }) => rule.id))].toSorted();
}

/** What fulfils a duty. */
export function doneBy(id: string): string {
  const duty = everyRule.find(({ rule }) => rule.id === id)?.rule;
  return duty?.kind === "duty" && duty.doneBy ? `the event ${code(duty.doneBy)}` : "an entry in `completed`";
}

/** A finding, a notice or a duty under a heading of its own, so that it can be linked to by its code. */
export function entry(id: string, ...paragraphs: readonly string[]): string {
  return [`### ${id}`, ...paragraphs.filter((text) => text !== "")].join("\n\n");
}
