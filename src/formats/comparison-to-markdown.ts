import type { Comparison } from "../comparison/comparison.js";
import { linesOf, underInWords } from "./comparison-to-text.js";
import { markdownTable } from "./markdown-table.js";
import { markdownText } from "./markdown-text.js";

/**
 * Policies side by side as Markdown tables, a column for each: what differs or, with `all`, everything.
 *
 * @example
 * ```ts
 * comparisonToMarkdown(comparePolicies(["hounslow", "london"])).split("\n")[0]; // "# Hounslow, London Procedures"
 * ```
 */
export function comparisonToMarkdown(comparison: Comparison, { all = false }: { readonly all?: boolean } = {}): string {
  const { policies, rules, deadlines } = comparison;
  const titles = policies.map(({ title }) => markdownText(title));
  const shown = <T extends { differs: boolean }>(rows: readonly T[]) =>
    all ? rows : rows.filter((row) => row.differs);
  const parts = [
    ...(deadlines.length === 0
      ? []
      : [
          "## Deadlines",
          markdownTable(
            ["Deadline", ...titles],
            shown(deadlines).map(({ key, title, in: sides }) => [
              `${markdownText(title)}<br>\`${key}\``,
              ...sides.map((under) => markdownText(underInWords(under))),
            ]),
          ),
        ]),
    "## Rules",
    markdownTable(
      ["Rule", ...titles],
      shown(rules).map(({ id, kind, in: sides }) => [
        `\`${id}\`<br>${kind}`,
        ...sides.map((side) => linesOf(side, all).map(markdownText).join("<br>")),
      ]),
    ),
  ];
  return `${[`# ${titles.join(", ")}`, ...parts].join("\n\n")}\n`;
}
