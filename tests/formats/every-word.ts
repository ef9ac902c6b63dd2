import { calendarOfDivision, divisions } from "../../src/calendar/index.js";
import { calendarTexts, layersOf, policies, policyTexts, type Timeline } from "../../src/index.js";
import { words } from "../../src/words/index.js";
import type { Dictionary } from "../../src/language/language.js";
import type { Message } from "../../src/language/message.js";

/** Every text that the policies and their calendars bring with them. */
const texts = Object.keys(
  Object.assign(
    {},
    ...divisions.map((division) => calendarTexts(calendarOfDivision(division))),
    ...policies.map(({ id }) => policyTexts(id)),
  ) as object,
);
/** Duties, readings and whatever else a policy calls by a code, and a role that only a record knows. */
const codes: ReadonlySet<string> = codesIn([policies.flatMap(layersOf), "deputy-head"]);

/** A dictionary in which every message, every name of a code and every text of a policy is another, places apart. */
export function everyWord(change: (text: string) => string, tag = "cy"): Dictionary {
  const changed = (message: Message): Message =>
    typeof message === "string"
      ? change(message)
      : { ...message, one: change(message.one ?? message.other), other: change(message.other) };
  const dictionary: Dictionary = Object.fromEntries(
    Object.entries(words).map(([name, messages]) => [
      name,
      Object.fromEntries(Object.entries<Message>(messages).map(([key, message]) => [key, changed(message)])),
    ]),
  );
  return {
    ...dictionary,
    names: {
      ...Object.fromEntries([...codes].map((code) => [code, change(code.replaceAll("-", " "))])),
      ...dictionary["names"],
    },
    texts: Object.fromEntries(texts.map((text) => [text, change(text)])),
    locale: { tag },
  };
}

/** A message in brackets in which every letter is a Cyrillic one: what is English in the result was in no dictionary. */
export function marked(message: string): string {
  return `⟦${message.replaceAll(/\{\w+\}|\p{L}/gu, (part) => (part.startsWith("{") ? part : "ж"))}⟧`;
}

/** A message as long as two: with its words once more behind it, and its places once. */
export function twice(message: string): string {
  const again = message.replaceAll(/\{\w+\}/g, "").trim();
  return again === "" ? message : `${message} ${again}`;
}

/** What is left in Latin letters of a text made with marked words, but for what is a code in any language. */
export function englishIn(text: string, timeline: Timeline): string[] {
  const left = codesOf(timeline)
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, code) => rest.replaceAll(code, ""), text);
  return left.match(/[A-Za-z][A-Za-z ]*/g) ?? [];
}

/** The reference, layers, clauses, keys, and paths of fields. */
function codesOf({ record, policy, deadlines, waiting, notOwed, notices }: Timeline): string[] {
  return [
    ...(record.reference === null ? [] : [record.reference]),
    ...policy.layers,
    ...[...deadlines, ...notOwed].flatMap(({ key, basis }) => [
      key,
      ...basis.flatMap(({ clause, source }) => [clause, ...(source ? [source.url] : [])]),
    ]),
    ...waiting.flatMap(({ needs }) => needs),
    ...notices.flatMap(({ about = [] }) => about),
  ];
}

/** A label for every participant, child and agency that deadlines are of. */
export function labelsFor({ record, deadlines }: Timeline, label: (id: string) => string): Record<string, string> {
  const children = deadlines.flatMap(({ party }) => (party && "child" in party ? party.child : []));
  const ids = [...record.people.flatMap(({ id, agency = [] }) => [id, agency].flat()), ...children];
  return Object.fromEntries(ids.map((id) => [id, label(id)]));
}

function codesIn(value: unknown): Set<string> {
  const all = new Set<string>();
  JSON.stringify(value, (_, each: unknown) => {
    if (typeof each === "string") all.add(each);
    return each;
  });
  return new Set([...all].filter(isCode));
}

function isCode(text: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}
