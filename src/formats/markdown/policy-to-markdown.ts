import { checkOptions } from "../../calendar/check-options.js";
import { wordingTypes } from "../../language/wording-options.js";
import type { Clause } from "../../policy/clause.js";
import { clausesAsRead } from "../../policy/clauses-as-read.js";
import { readingsOf } from "../../policy/due.js";
import { policyGiven } from "../../authorities/by-id/policy-given.js";
import { assertPolicy } from "../../policy/assert-policy.js";
import { layersOf, termsOf, type Policy } from "../../policy/policy.js";
import type { Duty, Rule } from "../../policy/rule.js";
import { languageOf, say, textIn, type Language, type WordingOptions } from "../../language/language.js";
import {
  datesInWords,
  dueTimeText,
  particularsInWords,
  periodInWords,
  scopeInWords,
} from "../../wording/limit-text.js";
import { chainTexts } from "../../wording/lists.js";
import { authoritiesText, nameOf } from "../../wording/names.js";
import { eachText, kindWords } from "../../wording/rule-text.js";
import { sourceText } from "../../wording/clauses-text.js";
import { doersAndRecipientsText } from "../../wording/who-text.js";
import { markdownText } from "./markdown-text.js";
import { closureInWords, documentInWords, editionsInWords, policyWords } from "../in-words/policy-words.js";
import { timelineWords } from "../in-words/timeline-words.js";
import { layersInWords, policyTitle } from "../in-words/title-in-words.js";

/**
 * A policy as a page in its document's outline: each place a heading, each clause a paragraph, its rules a list.
 * `policy` is a policy, or the id of one that comes with this package.
 *
 * @throws CodedError `unknown-policy`, `not-a-policy`, `too-many-layers`, `too-many-rules`.
 *
 * @example
 * ```ts
 * policyToMarkdown("hounslow").split("\n")[0]; // "# Hounslow, interim rules of 2020"
 * ```
 */
export function policyToMarkdown(policy: Policy | string, options: WordingOptions = {}): string {
  const given = policyGiven(policy);
  assertPolicy(given);
  checkOptions(options, wordingTypes);
  const clauses = clausesAsRead(given);
  const language = languageOf(options, { terms: termsOf(given) });
  const body = clauses.map((clause, index) =>
    [
      ...(clause.at === clauses[index - 1]?.at ? [] : [`## ${markdownText(textIn(language, clause.at))}`]),
      `**${markdownText(clause.id)}.** ${markdownText(textIn(language, clause.says))}${aboutClause(clause, language)}${readOnPage(clause, language)}`,
      ...(clause.rules.length > 0 ? [clause.rules.map((rule) => `- ${ruleLine(rule, language)}`).join("\n")] : []),
    ].join("\n\n"),
  );
  return `${[`# ${markdownText(policyTitle(given, language))}`, particulars(given, language), ...body].join("\n\n")}\n`;
}

function particulars(policy: Policy, language: Language): string {
  const { id, document, reviewBy, succeededBy = [], closures = [] } = policy;
  const { url, editions = [], checkedOn, note } = document;
  const below = layersOf(policy).slice(0, -1).toReversed();
  const list = (texts: readonly string[]) => chainTexts(texts.map(markdownText), "semicolon", language);
  const rows: (readonly [keyof typeof policyWords.messages, string | undefined])[] = [
    ["id", code(id)],
    ["document", markdownText(documentInWords(document, language))],
    ["publishedAt", url && `<${url.replaceAll(/[<>\s]/g, encodeURIComponent)}>`],
    ["editions", editions.length === 0 ? "" : markdownText(editionsInWords(editions, language))],
    [
      "standsOn",
      layersInWords(
        below.map((layer) => markdownText(textIn(language, layer.title))),
        language,
      ),
    ],
    ["inForce", chainTexts(datesInWords(policy, language), "comma", language)],
    ["followedBy", authoritiesText(succeededBy, language)],
    ["reviewBy", reviewBy],
    ["checkedOn", checkedOn],
    ["closures", list(closures.map((closure) => closureInWords(closure, language)))],
    ["note", note && markdownText(textIn(language, note))],
  ];
  return rows
    .flatMap(([key, text]) =>
      text ? [`- ${say(language, timelineWords, "labelled", { label: say(language, policyWords, key), text })}`] : [],
    )
    .join("\n");
}

function aboutClause(clause: Clause, language: Language): string {
  const { grade } = clause;
  const notes = [
    ...datesInWords(clause, language),
    ...(grade ? [say(language, policyWords, "knownAs", { grade: nameOf(grade, language) })] : []),
  ];
  return notes.length > 0 ? ` _(${chainTexts(notes, "comma", language)})_` : "";
}

function readOnPage({ source }: Clause, language: Language): string {
  if (!source) return "";
  return ` ${sourceText(source, language, (url) => `<${url.replaceAll(/[<>\s]/g, encodeURIComponent)}>`)}`;
}

function ruleLine(rule: Rule, language: Language): string {
  const { id, kind, strength } = rule;
  const parts = [
    say(language, policyWords, kind === "arrangement" || kind === "not-here" ? "arrangement" : "rule", {
      kind: say(language, kindWords, kind),
      strength: nameOf(strength, language),
      id: code(id),
    }),
    ...(rule.kind === "duty"
      ? dutyParts(rule, language)
      : rule.kind === "not-here"
        ? []
        : [markdownText(particularsInWords(rule.particulars, language))]),
    markdownText(scopeInWords(rule, language)),
  ];
  return chainTexts(
    parts.filter((part) => part !== ""),
    "semicolon",
    language,
  );
}

function dutyParts(duty: Duty, language: Language): string[] {
  const who = eachText(doersAndRecipientsText(duty, language), duty, language);
  const limit = markdownText(dueTimeText(duty.due, language));
  const reasons = readingsOf(duty.due).flatMap((reading) =>
    reading.name === null || reading.because === ""
      ? []
      : say(language, policyWords, "reason", {
          reading: nameOf(reading.name, language),
          because: textIn(language, reading.because),
        }),
  );
  return [
    say(language, policyWords, "duty", {
      title: markdownText(textIn(language, duty.title)),
      who: markdownText(who),
    }),
    reasons.length === 0
      ? limit
      : say(language, policyWords, "limitAndReasons", { limit, reasons: markdownText(reasons.join(" ")) }),
    ...(duty.target === undefined
      ? []
      : [say(language, policyWords, "target", { limit: markdownText(periodInWords(duty.target, language)) })]),
    ...(duty.chases === undefined ? [] : [say(language, policyWords, "chases", { duty: code(duty.chases) })]),
  ];
}

function code(id: string): string {
  return `\`${id}\``;
}
