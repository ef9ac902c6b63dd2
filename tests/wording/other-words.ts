import { calendarTexts, englandAndWales } from "../../src/calendar/index.js";
import { comparedWords } from "../../src/comparison/rule-in-words.js";
import { explanationWords } from "../../src/explanation/explanation-words.js";
import { comparisonWords } from "../../src/formats/compared-in-words.js";
import { policyWords } from "../../src/formats/policy-words.js";
import { timelineWords } from "../../src/formats/timeline-words.js";
import { titleWords } from "../../src/formats/title-in-words.js";
import { policies, policyTexts, resolvePolicy, type Policy } from "../../src/index.js";
import { anchorWords, eventWords } from "../../src/wording/anchor-text.js";
import { becauseWords, closedWords } from "../../src/wording/because-text.js";
import { clauseWords } from "../../src/wording/clauses-text.js";
import { countWords, unitWords } from "../../src/wording/count-text.js";
import { dateWords } from "../../src/wording/dates.js";
import type { Dictionary } from "../../src/wording/language.js";
import { conditionWords, limitWords } from "../../src/wording/limit-text.js";
import { listWords } from "../../src/wording/lists.js";
import type { Message } from "../../src/wording/message.js";
import { nameWords } from "../../src/wording/names.js";
import { partyWords } from "../../src/wording/party-text.js";
import { eachWords, kindWords } from "../../src/wording/rule-text.js";
import { whoWords } from "../../src/wording/who-text.js";

const sections = [
  anchorWords,
  becauseWords,
  clauseWords,
  closedWords,
  conditionWords,
  countWords,
  dateWords,
  eachWords,
  eventWords,
  kindWords,
  limitWords,
  listWords,
  nameWords,
  partyWords,
  unitWords,
  whoWords,
  comparedWords,
  comparisonWords,
  explanationWords,
  policyWords,
  timelineWords,
  titleWords,
];

/** A message in a language without Latin letters: its places stay, and brackets show where it begins and ends. */
export function foreign(message: string): string {
  return `⟦${message.replaceAll(/(\{\w+\})|[A-Za-z]/g, (_, place: string | undefined) => place ?? "ж")}⟧`;
}

function foreignMessage(message: Message): Message {
  if (typeof message === "string") return foreign(message);
  return { other: "", ...Object.fromEntries(Object.entries(message).map(([form, text]) => [form, foreign(text)])) };
}

function foreignSection(messages: Readonly<Record<string, Message>>): Readonly<Record<string, Message>> {
  return Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, foreignMessage(message)]));
}

/** Every message, and every text of these policies, in a language without Latin letters. */
export function foreignWords(of: readonly Policy[] = policies): Dictionary {
  const texts = Object.assign({}, ...of.map((policy) => policyTexts(policy)), calendarTexts(englandAndWales)) as Record<
    string,
    string
  >;
  return {
    ...Object.fromEntries(sections.map(({ name, messages }) => [name, foreignSection(messages)])),
    texts: Object.fromEntries(Object.keys(texts).map((text) => [text, text.replaceAll(/[A-Za-z]/g, "ж")])),
  };
}

/** Ids of policies, clauses and rules: they are the same in every language. */
export function idsOf(of: readonly Policy[]): string[] {
  return of.flatMap((policy) => [
    policy.id,
    ...resolvePolicy(policy).flatMap(({ id, layer, clause }) => [id, layer, clause.clause]),
    ...policy.clauses.flatMap(({ id, rules }) => [id, ...rules.map((rule) => rule.id)]),
  ]);
}

/** What is left in Latin letters beside what is the same in every language. */
export function latinIn(text: string, same: readonly string[]): string[] {
  const known = new Set(same);
  const words = text
    .replaceAll(/<https?:[^>]*>|<br>/g, " ")
    .split(/[\s`⟦⟧(),;:“”|*]+/)
    .map((word) => word.replaceAll("\\", "").replace(/\.+$/, ""))
    .filter((word) => /[A-Za-z]/.test(word) && !known.has(word));
  return [...new Set(words)];
}
