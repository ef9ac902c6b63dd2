import { isFlag } from "../../calendar/check-options.js";
import { checked, textTypes } from "../checked.js";
import type { Comparison } from "../../comparison/comparison.js";
import { inNation, languageOf, say, textIn, type WordingOptions } from "../../language/language.js";
import { kindWords } from "../../wording/rule-text.js";
import { comparisonWords, ruleLines, underInWords } from "../in-words/compared-in-words.js";
import { plain, type Paint, type TextOptions } from "./paint.js";
import { policyTitle } from "../in-words/title-in-words.js";
import { visible } from "./visible.js";
import { wrap } from "./wrap.js";

/** How a comparison is written. All may be left out. */
export interface ComparisonTextOptions extends TextOptions, WordingOptions {
  /** Show what is the same in all too. */
  readonly all?: boolean;
}

/** With less room than this beside the policies' ids, each id has a line of its own: as on a phone. */
const LEAST_ROOM = 40;

/**
 * Policies side by side for reading: under each rule that differs, a line for each policy with its words and clause; where
 * that is too narrow, what each says under its id. What the rules say is as `comparePolicies` made it: give it the same `words`.
 *
 * @example
 * ```ts
 * comparisonToText(comparePolicies(["hounslow", "london"])).split("\n")[0]; // "RULES"
 * ```
 */
export function comparisonToText(given: Comparison, options: ComparisonTextOptions = {}): string {
  checked(given, "comparison", options, { ...textTypes, all: isFlag });
  const comparison = visible(given);
  const { policies, rules, deadlines } = comparison;
  const { paint = plain, width = 100, all = false, ...wording } = options;
  const language = languageOf(visible(wording));
  const languages = policies.map((policy) => inNation(language, policy));
  const words = (key: keyof typeof comparisonWords.messages, parameters = {}) =>
    say(language, comparisonWords, key, parameters);
  const names = policies.map(({ id }) => id);
  const column = Math.max(...names.map(({ length }) => length)) + 4;
  const isNarrow = width - column < LEAST_ROOM;
  const shown = <T extends { differs: boolean }>(rows: readonly T[]) =>
    all ? rows : rows.filter((row) => row.differs);
  const block = (title: string, lines: readonly (readonly string[])[]) =>
    [
      paint.bold(wrap(title, width, "  ")),
      ...lines.flatMap((texts, at) =>
        isNarrow
          ? stackUnder(paint.dim(names[at]!), texts, width)
          : texts.map((text, index) => {
              const name = index === 0 ? names[at]! : "";
              return `  ${paint.dim(name.padEnd(column - 2))}${wrap(text, width, " ".repeat(column))}`;
            }),
      ),
    ].join("\n");
  const same = rules.filter(({ differs }) => !differs).length;
  const sections = [
    ...section(paint, words("deadlines"), shown(deadlines), ({ title, key, in: sides }) =>
      block(
        words("withKey", { title: textIn(language, title), key }),
        sides.map((under, side) => [underInWords(under, languages[side])]),
      ),
    ),
    ...section(paint, words("rules"), shown(rules), ({ id, kind, in: sides }) =>
      block(
        words("withKind", { id, kind: say(language, kindWords, kind) }),
        sides.map((rulesOfSide, side) => ruleLines(rulesOfSide, all, languages[side])),
      ),
    ),
    all || same === 0 ? "" : words("sameInAll", { count: same }),
    policies
      .filter(({ interim }) => interim)
      .map((policy) => wrap(`${policyTitle(policy, language)} (${policy.id})`, width, "  "))
      .join("\n"),
  ];
  return `${sections.filter((text) => text !== "").join("\n\n")}\n`;
}

/** A name on a line of its own, and what it says under it. */
function stackUnder(name: string, texts: readonly string[], width: number): readonly string[] {
  return [`  ${name}`, ...texts.map((text) => `    ${wrap(text, width, "    ")}`)];
}

function section<T>(paint: Paint, title: string, rows: readonly T[], write: (row: T) => string): string[] {
  return rows.length === 0 ? [] : [paint.bold(title.toUpperCase()), ...rows.map(write)];
}
