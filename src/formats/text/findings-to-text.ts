import { wordingIn } from "../../language/wording-options.js";
import { assertItems, fieldTypes, hasFields } from "../../calendar/assert-shape.js";
import { checkOptions, isFlag } from "../../calendar/check-options.js";
import { textTypes } from "../checked.js";
import { severities, type Finding, type Severity } from "../../model/finding.js";
import { clauseWords, withSource } from "../../wording/clauses-text.js";
import { findingInWords } from "../../wording/finding-text.js";
import { english, languageOf, say, textIn, type Language, type WordingOptions } from "../../language/language.js";
import { chainTexts } from "../../wording/lists.js";
import { columnsOf } from "./columns-of.js";
import { plain, type Paint, type TextOptions } from "./paint.js";
import { countInWords, reportWords } from "./report-words.js";
import { timelineWords } from "../in-words/timeline-words.js";
import { visible } from "./visible.js";
import { linesIn, wrap } from "./wrap.js";

/** How findings are written for reading. All may be left out. */
export interface FindingsTextOptions extends TextOptions, WordingOptions {
  /** Say below each what to do, and what the clauses say that ask for it. */
  readonly why?: boolean;
}

/**
 * Findings for reading: how many there are; then each with its place and code, the gravest first. With `why`, what to do and
 * whose clause says so too.
 *
 * @example
 * ```ts
 * findingsToText([]); // "0 errors, 0 queries, 0 worth knowing.\n"
 * ```
 */
export function findingsToText(findings: readonly Finding[], options: FindingsTextOptions = {}): string {
  checkOptions(options, { ...textTypes, why: isFlag });
  assertItems(findings, "findings", isFinding);
  const language = languageOf(visible(wordingIn(options)));
  const shown = visible(findings);
  return `${[countInWords(shown, language), ...findingGroups(shown, options, language)].join("\n\n")}\n`;
}

/** Findings under headings by how grave they are: a paragraph each or, with `why`, a block. */
export function findingGroups(
  findings: readonly Finding[],
  { why = false, ...options }: Pick<FindingsTextOptions, "why" | "paint" | "width">,
  language: Language,
): string[] {
  const { paint = plain, width = 100 } = options;
  return severities.flatMap((severity) => {
    const ofOne = findings.filter((found) => found.severity === severity);
    if (why) return ofOne.map((found) => findingBlock(found, options, language));
    if (ofOne.length === 0) return [];
    const heading = colours(paint)[severity](say(language, reportWords, HEADINGS[severity]).toUpperCase());
    return [[heading, ...ofOne.map((found) => `  ${wrap(findingLine(found, language), width, "    ")}`)].join("\n")];
  });
}

const HEADINGS = { error: "errorsHeading", query: "queriesHeading", info: "infosHeading" } as const;

/** `The report was not shared. (deadline-overdue, reports[1])` */
function findingLine(found: Finding, language: Language): string {
  const { code, path } = found;
  const about = chainTexts([code, ...(path === "" ? [] : [path])], "comma", language);
  return say(language, timelineWords, "noticeAbout", { message: findingInWords(found, language).message, about });
}

function colours(paint: Paint): Record<Severity, (text: string) => string> {
  return { error: paint.red, query: paint.yellow, info: paint.dim };
}

export function findingBlock(
  finding: Finding,
  { paint = plain, width = 100 }: TextOptions,
  language: Language = english,
): string {
  const { code, severity, path, basis } = finding;
  const name = say(language, reportWords, severity).toUpperCase().padEnd(5);
  const sentences = say(language, reportWords, "sentences", findingInWords(finding, language));
  const lines = (text: string, mark: (line: string) => string) =>
    linesIn(text, width - 6).map((line) => `      ${mark(line)}`);
  const same = (text: string) => text;
  const head = `${name} ${code}`;
  return [
    `${colours(paint)[severity](name)} ${paint.bold(code)}${path === "" ? "" : columnsOf(head) + 2 + columnsOf(path) > width ? `\n      ${path}` : `  ${path}`}`,
    ...lines(sentences, same),
    ...basis.flatMap((citation) => {
      const { clause, at, says } = citation;
      const cited = say(language, clauseWords, "ofFinding", {
        clause,
        at: textIn(language, at),
        says: textIn(language, says),
      });
      return lines(withSource(cited, citation, language), paint.dim);
    }),
  ].join("\n");
}

const FINDING = /* @__PURE__ */ fieldTypes(["basis"], ["params"]);
const isFinding = (value: unknown) => hasFields(value, FINDING);
