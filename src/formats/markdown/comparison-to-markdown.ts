import { isFlag } from "../../calendar/check-options.js";
import { wordingTypes } from "../../language/wording-options.js";
import { checked } from "../checked.js";
import type { Comparison } from "../../comparison/comparison.js";
import { inNation, languageOf, say, textIn, type WordingOptions } from "../../language/language.js";
import { chainTexts } from "../../wording/lists.js";
import { kindWords } from "../../wording/rule-text.js";
import { comparisonWords, ruleLines, underInWords } from "../in-words/compared-in-words.js";
import { markdownTable } from "./markdown-table.js";
import { markdownText } from "./markdown-text.js";
import { policyTitle } from "../in-words/title-in-words.js";

/**
 * Policies side by side as Markdown tables, a column for each: what differs or, with `all`, everything. What the rules say
 * is as `comparePolicies` made it: give it the same `words`.
 *
 * @example
 * ```ts
 * comparisonToMarkdown(comparePolicies(["hounslow", "london"])).split("\n")[0]; // "# Hounslow, interim rules of 2020, London Procedures"
 * ```
 */
export function comparisonToMarkdown(
  comparison: Comparison,
  options: { readonly all?: boolean } & WordingOptions = {},
): string {
  const { all = false, ...wording } = checked(comparison, "comparison", options, { ...wordingTypes, all: isFlag });
  const { policies, rules, deadlines } = comparison;
  const language = languageOf(wording);
  const languages = policies.map((policy) => inNation(language, policy));
  const words = (key: keyof typeof comparisonWords.messages) => say(language, comparisonWords, key);
  const titles = policies.map(({ title }) => markdownText(textIn(language, title)));
  const heading = policies.map((policy) => markdownText(policyTitle(policy, language)));
  const shown = <T extends { differs: boolean }>(rows: readonly T[]) =>
    all ? rows : rows.filter((row) => row.differs);
  const parts = [
    ...(deadlines.length === 0
      ? []
      : [
          `## ${words("deadlines")}`,
          markdownTable(
            [words("deadline"), ...titles],
            shown(deadlines).map(({ key, title, in: sides }) => [
              `${markdownText(textIn(language, title))}<br>\`${key}\``,
              ...sides.map((under, side) => markdownText(underInWords(under, languages[side]))),
            ]),
          ),
        ]),
    `## ${words("rules")}`,
    markdownTable(
      [words("rule"), ...titles],
      shown(rules).map(({ id, kind, in: sides }) => [
        `\`${id}\`<br>${say(language, kindWords, kind)}`,
        ...sides.map((ofSide, side) => ruleLines(ofSide, all, languages[side]).map(markdownText).join("<br>")),
      ]),
    ),
  ];
  return `${[`# ${chainTexts(heading, "comma", language)}`, ...parts].join("\n\n")}\n`;
}
