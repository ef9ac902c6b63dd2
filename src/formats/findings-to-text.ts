import type { Finding, Severity } from "../model/finding.js";
import { clauseWords, withSource } from "../wording/clauses-text.js";
import { findingInWords } from "../wording/finding-text.js";
import { english, languageOf, say, textIn, type Language, type WordingOptions } from "../language/language.js";
import { plain, type TextOptions } from "./paint.js";
import { countInWords, reportWords } from "./report-words.js";
import { wrap } from "./wrap.js";

/**
 * Findings for reading: each with its place, what is wrong, what to do and whose clause; then how many there are.
 *
 * @example
 * ```ts
 * findingsToText([]); // "0 errors, 0 queries, 0 worth knowing.\n"
 * ```
 */
export function findingsToText(findings: readonly Finding[], options: TextOptions & WordingOptions = {}): string {
  const language = languageOf(options);
  const blocks = findings.map((found) => findingBlock(found, options, language));
  return `${[...blocks, countInWords(findings, language)].join("\n\n")}\n`;
}

export function findingBlock(
  finding: Finding,
  { paint = plain, width = 100 }: TextOptions,
  language: Language = english,
): string {
  const { code, severity, path, basis } = finding;
  const colour: Record<Severity, (text: string) => string> = { error: paint.red, query: paint.yellow, info: paint.dim };
  const name = say(language, reportWords, severity).toUpperCase().padEnd(5);
  const sentences = say(language, reportWords, "sentences", findingInWords(finding, language));
  return [
    `${colour[severity](name)} ${paint.bold(code)}${path === "" ? "" : `  ${path}`}`,
    `      ${wrap(sentences, width, "      ")}`,
    ...basis.map((citation) => {
      const { clause, at, says } = citation;
      const cited = say(language, clauseWords, "ofFinding", {
        clause,
        at: textIn(language, at),
        says: textIn(language, says),
      });
      return `      ${paint.dim(wrap(withSource(cited, citation, language), width, "      "))}`;
    }),
  ].join("\n");
}
