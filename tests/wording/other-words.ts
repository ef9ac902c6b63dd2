import { calendarOfDivision, calendarTexts, divisions } from "../../src/calendar/index.js";
import { policies, policyTexts, resolvePolicy, type Policy } from "../../src/index.js";
import { words } from "../../src/words/index.js";
import type { Dictionary } from "../../src/language/language.js";
import type { Message } from "../../src/language/message.js";

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
  const texts = Object.assign(
    {},
    ...of.map((policy) => policyTexts(policy)),
    ...divisions.map((division) => calendarTexts(calendarOfDivision(division))),
  ) as Record<string, string>;
  return {
    ...Object.fromEntries(Object.entries(words).map(([name, messages]) => [name, foreignSection(messages)])),
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
  const left = text
    .replaceAll(/<?https?:[^>\s]*>?|<br>/g, " ")
    .split(/[\s`⟦⟧(),;:“”|*]+/)
    .map((word) => word.replaceAll("\\", "").replace(/[.?]+$/, ""))
    .filter((word) => /[A-Za-z]/.test(word) && !known.has(word));
  return [...new Set(left)];
}
