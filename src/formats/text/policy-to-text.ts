import { checkOptions } from "../../calendar/check-options.js";
import { textTypes } from "../checked.js";
import type { Clause } from "../../policy/clause.js";
import { clausesAsRead } from "../../policy/clauses-as-read.js";
import { policyGiven } from "../../authorities/by-id/policy-given.js";
import { assertPolicy } from "../../policy/assert-policy.js";
import { layersOf, termsOf, type Policy } from "../../policy/policy.js";
import type { Rule } from "../../policy/rule.js";
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
import { sourceText } from "../../wording/clauses-text.js";
import { eachText } from "../../wording/rule-text.js";
import { whoText } from "../../wording/who-text.js";
import { plain, type TextOptions } from "./paint.js";
import { closureInWords, documentInWords, editionsInWords, policyWords } from "../in-words/policy-words.js";
import { timelineWords } from "../in-words/timeline-words.js";
import { layersInWords, policyTitle } from "../in-words/title-in-words.js";
import { wrap } from "./wrap.js";

/**
 * A policy as text, to be read beside its document: clause by clause, and under each clause its rules. `policy` is a
 * policy, or the id of one that comes with this package.
 *
 * @throws CodedError `unknown-policy`, `not-a-policy`, `too-many-layers`, `too-many-rules`.
 *
 * @example
 * ```ts
 * policyToText("hounslow").split("\n")[0]; // "Hounslow, interim rules of 2020 (hounslow)"
 * ```
 */
export function policyToText(policy: Policy | string, options: TextOptions & WordingOptions = {}): string {
  const given = policyGiven(policy);
  assertPolicy(given);
  const { paint = plain, width = 100, ...wording } = checkOptions(options, textTypes);
  const page: Page = { paint, width, language: languageOf(wording, { terms: termsOf(given) }) };
  return `${[header(given, page), ...clausesAsRead(given).map((clause) => clauseBlock(clause, page))].join("\n\n")}\n`;
}

interface Page extends Required<TextOptions> {
  readonly language: Language;
}

function header(policy: Policy, { paint, width, language }: Page): string {
  const { id, document, reviewBy, succeededBy = [], closures = [] } = policy;
  const layers = layersOf(policy).map((layer) => layer.id);
  const shut = closures.map((closure) => closureInWords(closure, language));
  const labelled = (label: "layers" | "followedBy" | "closures", text: string) =>
    say(language, timelineWords, "labelled", { label: say(language, policyWords, label), text });
  return [
    paint.bold(say(language, policyWords, "titled", { title: policyTitle(policy, language), id })),
    documentInWords(document, language),
    ...(document.url ? [say(language, policyWords, "publishedAtAddress", { url: document.url })] : []),
    ...(document.editions ? [wrap(editionsLine(document.editions, language), width, "")] : []),
    ...(document.checkedOn ? [say(language, policyWords, "checkedOnDay", { date: document.checkedOn })] : []),
    ...(document.note ? [wrap(textIn(language, document.note), width, "")] : []),
    labelled("layers", layersInWords(layers.toReversed(), language)),
    ...datesInWords(policy, language).map((date) => say(language, policyWords, "inForceOn", { date })),
    ...(succeededBy.length > 0
      ? [wrap(labelled("followedBy", authoritiesText(succeededBy, language)), width, "")]
      : []),
    ...(reviewBy ? [say(language, policyWords, "reviewByDay", { date: reviewBy })] : []),
    ...(shut.length > 0 ? [wrap(labelled("closures", chainTexts(shut, "semicolon", language)), width, "")] : []),
  ].join("\n");
}

function editionsLine(editions: NonNullable<Policy["document"]["editions"]>, language: Language): string {
  return say(language, policyWords, "editionsNamed", { editions: editionsInWords(editions, language) });
}

function clauseBlock(clause: Clause, { paint, width, language }: Page): string {
  const { id, at, says, grade, source, rules } = clause;
  const about = [
    textIn(language, at),
    ...datesInWords(clause, language),
    ...(grade ? [nameOf(grade, language)] : []),
  ].join(" · ");
  return [
    `${paint.bold(id)}  ${paint.dim(about)}`,
    `  ${wrap(textIn(language, says), width, "  ")}`,
    ...(source ? [`  ${wrap(sourceText(source, language), width, "  ")}`] : []),
    ...rules.map((rule) => `  ${wrap(`· ${ruleLine(rule, paint.bold(rule.id), language)}`, width, "    ")}`),
  ].join("\n");
}

/** `must reports-submitted: professional → conference service; 1 working day before …; for initial` */
function ruleLine(rule: Rule, id: string, language: Language): string {
  const { kind, strength } = rule;
  const named =
    kind === "arrangement" || kind === "not-here"
      ? id
      : say(language, policyWords, "ofStrength", { strength: nameOf(strength, language), rule: id });
  const content = contentInWords(rule, language);
  const scope = scopeInWords(rule, language);
  const parts = [content === "" ? named : say(language, policyWords, "says", { rule: named, content }), scope];
  return chainTexts(
    parts.filter((part) => part !== ""),
    "semicolon",
    language,
  );
}

function contentInWords(rule: Rule, language: Language): string {
  if (rule.kind === "not-here") return say(language, policyWords, "notHere");
  if (rule.kind !== "duty") return particularsInWords(rule.particulars, language);
  const who = eachText(whoText(rule, language), rule, language);
  const chases = rule.chases === undefined ? [] : [say(language, policyWords, "chases", { duty: rule.chases })];
  const target =
    rule.target === undefined
      ? []
      : [say(language, policyWords, "target", { limit: periodInWords(rule.target, language) })];
  return chainTexts([who, dueTimeText(rule.due, language), ...target, ...chases], "semicolon", language);
}
