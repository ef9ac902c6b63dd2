import { policies } from "../../../src/index.js";
import type { Rule } from "../../../src/policy/index.js";
import { markdownTable } from "../../../src/formats/markdown/markdown-table.js";
import { markdownText } from "../../../src/formats/markdown/markdown-text.js";
import { requirementRules } from "../../../src/validation/index.js";
import { dueTimeText } from "../../../src/wording/limit-text.js";
import { code, MADE } from "./page-parts.js";

/** Every clause, the rules that encode it, and what acts on them. */
export function traceability(): string {
  const sections = policies.map((policy) => {
    const rows = policy.clauses.flatMap((clause) =>
      clause.rules.map((rule, index) => [
        index === 0 ? code(clause.id) : "",
        index === 0 ? markdownText(clause.at) : "",
        `${rule.kind} ${code(rule.id)}`,
        encodes(rule),
      ]),
    );
    return `## ${markdownText(policy.title)}\n\n${markdownTable(["Clause", "Where", "Rule", "What acts on it"], rows)}`;
  });
  return `${MADE}# From clause to code

Every clause of every policy, the rules that encode it, and what acts on them. A duty with a time becomes a deadline, one
without stands in the checklist; a requirement is checked by the rule of its name in \`src/validation/rules/\`; an
arrangement is there to be read.

${sections.join("\n\n")}
`;
}

function encodes(rule: Rule): string {
  switch (rule.kind) {
    case "duty":
      return rule.due && !("notStated" in rule.due) ? `deadline: ${markdownText(dueTimeText(rule.due))}` : "checklist";
    case "requirement":
      return requirementRules.some(({ code: id }) => id === rule.id)
        ? code(`src/validation/rules/${rule.id}.ts`)
        : "nothing yet";
    case "arrangement":
      return "";
    case "not-here":
      return "does not hold here";
  }
}
