import { ANY, hasFields } from "../calendar/assert-shape.js";
import { pluralRulesOf, type Dictionary } from "../language/language.js";
import { hasLooseBrace, placesIn, type Message } from "../language/message.js";
import { isTerm } from "../language/terms.js";
import { uncapitalize } from "../vocabulary/words.js";
import { words } from "./words.js";

/** Something about a dictionary that its author should look at. */
export interface WordsProblem {
  /**
   * `unknown-section` or `unknown-key`: nothing asks for it. `unknown-place`: the English message has no such place, and
   * it stays empty. `unbalanced-place`: a brace belongs to no place, and is written as it is. `not-a-dictionary`,
   * `not-a-section`, `not-a-message`: it is no object of sections, no object of messages, or neither a text nor forms of
   * one, and stays English. `no-other-form`: numbers without a form of their own stay English. `not-a-language`:
   * `locale.tag` names none whose plural forms are known, and those of English are used. `missing`: it is not given, and
   * stays English.
   */
  readonly code:
    | "unknown-section"
    | "unknown-key"
    | "unknown-place"
    | "unbalanced-place"
    | "not-a-dictionary"
    | "not-a-section"
    | "not-a-message"
    | "no-other-form"
    | "not-a-language"
    | "missing";
  /** `status.overdueBy`; empty for the whole. */
  readonly at: string;
  /** Of `unknown-place`: the place. */
  readonly place?: string;
}

/** Sections that take codes of one's own beside the known ones. */
const OPEN: ReadonlySet<string> = new Set(["texts", "names", "duties", "findings", "findingFixes"]);

/**
 * Checks a dictionary: lists what is misspelt in it or cannot be used, and the messages that it does not have yet.
 * Empty if nothing is wrong and nothing is missing. It never throws, whatever it is given.
 *
 * @example
 * ```ts
 * checkWords({ status: { dueTodya: "HEDDIW" } }).filter(({ code }) => code !== "missing");
 * // [{ code: "unknown-key", at: "status.dueTodya" }]
 * ```
 */
export function checkWords(dictionary: Dictionary): WordsProblem[] {
  const given: unknown = hasFields(dictionary, ANY) ? dictionary : null;
  const sections = isObject(given) ? given : {};
  return [
    ...(isObject(given) ? [] : [{ code: "not-a-dictionary" as const, at: "" }]),
    ...Object.entries(sections).flatMap(([name, messages]) => inSection(name, messages)),
    ...Object.entries(words as Dictionary).flatMap(([name, english = {}]) =>
      Object.keys(english).flatMap((key) =>
        isGiven(sections, name, key) ? [] : [{ code: "missing" as const, at: `${name}.${key}` }],
      ),
    ),
  ];
}

function inSection(name: string, messages: unknown): WordsProblem[] {
  if (messages === undefined) return [];
  const english = Object.hasOwn(words, name) ? (words as Dictionary)[name] : undefined;
  if (!english) return [{ code: "unknown-section", at: name }];
  if (!isObject(messages)) return [{ code: "not-a-section", at: name }];
  return Object.entries(messages).flatMap(([key, message]): WordsProblem[] => {
    const at = `${name}.${key}`;
    if (message === undefined) return [];
    if (!Object.hasOwn(english, key) && !OPEN.has(name)) return [{ code: "unknown-key", at }];
    // A text of a policy has no places and no forms.
    if (name === "texts") return typeof message === "string" ? [] : [{ code: "not-a-message", at }];
    if (!isMessage(message)) return [{ code: "not-a-message", at }];
    if (at === "locale.tag") return isLanguage(message) ? [] : [{ code: "not-a-language", at }];
    return [
      ...(isObject(message) && !Object.hasOwn(message, "other") ? [{ code: "no-other-form" as const, at }] : []),
      ...(formsOf(message).some(hasLooseBrace) ? [{ code: "unbalanced-place" as const, at }] : []),
      ...(Object.hasOwn(english, key) ? unknownPlaces(message, english[key]!, at) : []),
    ];
  });
}

/** A text, or texts by the forms that a number takes, of which there is one at least. */
function isMessage(message: unknown): message is Message {
  if (typeof message === "string") return true;
  if (!isObject(message)) return false;
  const forms = Object.values(message);
  return forms.length > 0 && forms.every((form) => typeof form === "string");
}

function isLanguage(tag: Message): boolean {
  return typeof tag === "string" && pluralRulesOf(tag) !== undefined;
}

function isGiven(sections: Readonly<Record<string, unknown>>, name: string, key: string): boolean {
  const messages = Object.hasOwn(sections, name) ? sections[name] : undefined;
  return isObject(messages) && Object.hasOwn(messages, key) && messages[key] !== undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function unknownPlaces(message: Message, english: Message, at: string): WordsProblem[] {
  const known = new Set(formsOf(english).flatMap(placesIn).map(uncapitalize));
  const used = new Set(formsOf(message).flatMap(placesIn));
  return [...used]
    .filter((place) => !known.has(uncapitalize(place)) && !isTerm(uncapitalize(place)) && place !== "count")
    .map((place) => ({ code: "unknown-place" as const, at, place }));
}

function formsOf(message: Message): string[] {
  return typeof message === "string" ? [message] : Object.values(message);
}
