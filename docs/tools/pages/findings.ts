import { policies } from "../../../src/index.js";
import type { Rule } from "../../../src/policy/index.js";
import { markdownText } from "../../../src/formats/markdown/markdown-text.js";
import { historyRules } from "../../../src/history/rules/index.js";
import { inEnglish } from "../../../src/language/terms.js";
import { lintRules } from "../../../src/lint/index.js";
import { generalRules, requirementRules } from "../../../src/validation/index.js";
import { entry, MADE } from "./page-parts.js";

/** Every code of a finding. */
export function findings(): string {
  const entries = (
    rules: readonly {
      readonly code: string;
      readonly severity?: string;
      readonly message: string;
      readonly fix: string;
    }[],
  ) =>
    rules
      .map(({ code: id, severity, message, fix }) =>
        entry(
          id,
          markdownText(inEnglish(message)),
          markdownText(inEnglish(fix)),
          severity === undefined ? "" : `Severity: ${severity}.`,
          askedIn(id, "requirement"),
        ),
      )
      .join("\n\n");
  return `${MADE}# Findings

Every code is permanent, and links to a finding by its code stay: \`findings.md#deadline-missed\`. A requirement's severity
follows from its strength: \`must\` gives an \`error\`, \`should\` a \`query\`, \`may\` an \`info\`.

## Of requirements

${entries(requirementRules)}

## Of any record

${entries(generalRules)}

## Of a child's history

${entries(historyRules)}

## Of deadlines

${entry("deadline-missed", "What was done, was done after it was due.")}

${entry("target-missed", "What should have been done by a time was not; the time by which it must be is later.")}

${entry("deadline-overdue", "What is not done should have been, on the day asked about.")}

## Of policies

What \`lintPolicy\` and \`cpc lint\` say of a policy that can be used.

${entries(lintRules)}
`;
}

/** The policies that have a rule, each with its clauses; nothing where none has. */
function askedIn(id: string, kind: Rule["kind"]): string {
  const places = policies.flatMap((policy) => {
    const clauses = policy.clauses.filter(({ rules }) => rules.some((rule) => rule.id === id && rule.kind === kind));
    return clauses.length === 0
      ? []
      : [
          `[${markdownText(policy.title)}](../policies/${policy.id}.md) ${clauses.map((clause) => clause.id).join(", ")}`,
        ];
  });
  return places.length === 0 ? "" : `Asked for by ${places.join("; ")}.`;
}
