import { shortDate } from "../calendar/index.js";
import type { Comparison, DeadlineUnder, RuleInForce } from "../comparison/comparison.js";
import { plain, type Paint, type TextOptions } from "./paint.js";
import { spelt } from "../vocabulary/words.js";
import { wrap } from "./wrap.js";

/** How a comparison is written. All may be left out. */
export interface ComparisonTextOptions extends TextOptions {
  /** Show what is the same in all too. */
  readonly all?: boolean;
}

/**
 * Policies side by side for reading: under each rule that differs, a line for each policy with its words and clause.
 *
 * @example
 * ```ts
 * comparisonToText(comparePolicies(["hounslow", "london"])).split("\n")[0]; // "RULES"
 * ```
 */
export function comparisonToText(comparison: Comparison, options: ComparisonTextOptions = {}): string {
  const { policies, rules, deadlines } = comparison;
  const { paint = plain, width = 100, all = false } = options;
  const names = policies.map(({ id }) => id);
  const column = Math.max(...names.map(({ length }) => length)) + 4;
  const shown = <T extends { differs: boolean }>(rows: readonly T[]) =>
    all ? rows : rows.filter((row) => row.differs);
  const block = (title: string, lines: readonly (readonly string[])[]) =>
    [
      paint.bold(title),
      ...lines.flatMap((texts, at) =>
        texts.map((text, index) => {
          const name = index === 0 ? names[at]! : "";
          return `  ${paint.dim(name.padEnd(column - 2))}${wrap(text, width, " ".repeat(column))}`;
        }),
      ),
    ].join("\n");
  const same = rules.filter(({ differs }) => !differs).length;
  const sections = [
    ...section(paint, "Deadlines", shown(deadlines), (row) =>
      block(
        `${row.title} (${row.key})`,
        row.in.map((under) => [underInWords(under)]),
      ),
    ),
    ...section(paint, "Rules", shown(rules), (row) =>
      block(
        `${row.id} (${row.kind})`,
        row.in.map((side) => linesOf(side, all)),
      ),
    ),
    all || same === 0 ? "" : `${same} rules are the same in all.`,
  ];
  return `${sections.filter((text) => text !== "").join("\n\n")}\n`;
}

function section<T>(paint: Paint, title: string, rows: readonly T[], write: (row: T) => string): string[] {
  return rows.length === 0 ? [] : [paint.bold(title.toUpperCase()), ...rows.map(write)];
}

/** What a policy says of a rule, a line for each group of cases: those that not every policy has or, with `all`, every one. */
export function linesOf(rules: readonly RuleInForce[], all: boolean): readonly string[] {
  if (rules.length === 0) return ["–"];
  const shown = rules.filter(({ differs }) => all || differs);
  if (shown.length === 0) return ["what all say, and no more"];
  return shown.map(({ says, scope, layer, clause }) =>
    [says, scope, `${layer} ${clause.clause}`].filter((part) => part !== "").join("; "),
  );
}

/** When something is due under a policy, or why that cannot be said. */
export function underInWords(under: DeadlineUnder | null): string {
  if (under === null) return "–";
  if ("waitingFor" in under) return `waits for ${under.waitingFor.join(", ")}`;
  const source = `${under.layer} ${under.clause.clause}`;
  if ("notOwed" in under) return `not owed: ${under.notOwed.text} (${source})`;
  if ("noTime" in under) return `no time given; ${source}`;
  const { due, status } = under;
  const time = due.at === undefined ? "" : ` ${due.at.slice(11, 16)}`;
  return `${shortDate(due.date)}${time}${status === null ? "" : `, ${spelt(status)}`}; ${source}`;
}
