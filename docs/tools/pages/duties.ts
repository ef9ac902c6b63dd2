import { markdownTable } from "../../../src/formats/markdown/markdown-table.js";
import { markdownText } from "../../../src/formats/markdown/markdown-text.js";
import { inEnglish } from "../../../src/language/terms.js";
import { dueTimeText } from "../../../src/wording/limit-text.js";
import { taskOf } from "../../../src/wording/task-text.js";
import { code, doneBy, entry, everyRule, idsOf, MADE } from "./page-parts.js";

/** Every duty, with what each policy says of it. */
export function duties(): string {
  const entries = idsOf("duty").map((id) => {
    const places = everyRule.flatMap(({ policy, rule }) =>
      rule.kind === "duty" && rule.id === id ? [{ policy, rule }] : [],
    );
    const rows = places.map(({ policy, rule }) => [
      `[${markdownText(policy.title)}](../policies/${policy.id}.md)`,
      policy.clauses.find(({ rules }) => rules.includes(rule))!.id,
      rule.for ? rule.for.join(", ") : "all",
      rule.by.length > 0 ? rule.by.map(code).join(", ") : "not said",
      rule.strength,
      rule.due ? markdownText("notStated" in rule.due ? rule.due.notStated : dueTimeText(rule.due)) : "no time given",
    ]);
    return entry(
      id,
      `**${markdownText(inEnglish(taskOf({ id, title: places[0]!.rule.title })))}.** Fulfilled by ${doneBy(id)}.`,
      markdownTable(["Policy", "Clause", "Conferences", "By", "Strength", "Time"], rows),
    );
  });
  return `${MADE}# Duties

Every duty of the policies, by its id: what people are told to do, and what each policy says of it. The same id means the same
thing in every policy, and links to a duty by its id stay: \`duties.md#reports-submitted\`.

${entries.join("\n\n")}
`;
}
