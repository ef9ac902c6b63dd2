import { policies, policyToMarkdown, type Policy } from "../../../src/index.js";
import { layersOf } from "../../../src/policy/index.js";
import { policyTitle } from "../../../src/formats/in-words/title-in-words.js";
import { markdownTable } from "../../../src/formats/markdown/markdown-table.js";
import { markdownText } from "../../../src/formats/markdown/markdown-text.js";
import { code, MADE } from "./page-parts.js";

/** A policy, clause by clause. */
export function policyPage(policy: Policy): string {
  return MADE + policyToMarkdown(policy);
}

/** The list of the policies, each with a link to its page. */
export function listOfPolicies(): string {
  const rows = policies.map((policy) => [
    `[${markdownText(policyTitle(policy))}](${policy.id}.md)`,
    code(policy.id),
    layersOf(policy)
      .slice(0, -1)
      .toReversed()
      .map(({ title }) => markdownText(title))
      .join(", then "),
    markdownText([policy.document.title, policy.document.publisher].filter(Boolean).join(", ")),
    String(policy.clauses.length),
  ]);
  return `${MADE}# Policies\n\nEach is a page, clause by clause, to be ticked off beside its document.\n\n${markdownTable(["Policy", "Id", "Based on", "Document", "Clauses"], rows)}\n`;
}
