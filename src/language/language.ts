import { fill, fillingOf, type Message, type Parameters, type Terms } from "./message.js";
import { section, type Section } from "./section.js";
import { englishTerm, isTerm, type NationTerms } from "./terms.js";

export { section, type Section } from "./section.js";

/** Sentences, labels and status words by section and code: the shape of `words`, of which any part can be given. */
export type Dictionary = Readonly<Record<string, Readonly<Record<string, Message>> | undefined>>;

/** How results are worded. Each option may be left out. */
export interface WordingOptions {
  /**
   * Words of one's own, or another language: any part of the exported `words`. What is not given stays English. See
   * `checkWords`.
   */
  readonly words?: Dictionary | undefined;
  /**
   * What participants, children and agencies are called, by their ids and codes: `{ p1: "School nurse" }`. They appear in
   * what is made, so choose what its readers may see.
   */
  readonly labels?: Readonly<Record<string, string>> | undefined;
  /**
   * What a nation calls its things, as `policy.terms` of a timeline or a report has it: for sentences that are made of a
   * finding, a notice or a step alone. Whole timelines, reports and histories bring their own.
   */
  readonly terms?: NationTerms | null | undefined;
}

/** A language to write in: a dictionary over the English one, with the labels of a case. */
export interface Language {
  readonly words: Dictionary;
  readonly labels: Readonly<Record<string, string>>;
  /** The form of a message that a number takes. */
  readonly formOf: (count: number) => Intl.LDMLPluralRule;
  /** What the places of messages stand for that no parameter fills. */
  readonly termOf: Terms;
  /** The same in the nation's own words, whatever the dictionary calls them. */
  readonly ownTermOf: Terms;
}

/** The language's tag (BCP 47), by which the forms of numbers are chosen: `cy`. */
export const localeWords = /* @__PURE__ */ section("locale", { tag: "en-GB" });

const EMPTY = {};

/** English, without labels. */
export const english: Language = {
  words: EMPTY,
  labels: EMPTY,
  formOf: (count) => (count === 1 ? "one" : "other"),
  termOf: englishTerm,
  ownTermOf: englishTerm,
};

/** What brings a nation's own words for its things: the policy that a timeline or a report names. */
export interface OfNation {
  readonly terms?: NationTerms | null | undefined;
}

/** The language that the options ask for, with the words of the nation that something is about. */
export function languageOf({ words, labels, terms: asked }: WordingOptions, nation?: OfNation | null): Language {
  const terms = asked ?? nation?.terms ?? undefined;
  if (!words && !labels) return inNation(english, { terms });
  const language: Language = {
    words: words ?? EMPTY,
    labels: labels ?? EMPTY,
    formOf: words ? formsOf(say({ ...english, words }, localeWords, "tag")) : english.formOf,
    termOf: words?.["terms"] ? (name) => termIn(name, words, EMPTY) : englishTerm,
    ownTermOf: englishTerm,
  };
  return inNation(language, { terms });
}

/** A language with the words of another nation; as it is where that has none of its own. */
export function inNation(language: Language, { terms }: OfNation): Language {
  return terms
    ? {
        ...language,
        termOf: (name) => termIn(name, language.words, terms),
        ownTermOf: (name) => termIn(name, EMPTY, terms),
      }
    : language;
}

/** A nation's own word, translated where the dictionary has it among its texts; else the dictionary's, else England's. */
function termIn(name: string, words: Dictionary, terms: NationTerms): string | undefined {
  if (!isTerm(name)) return undefined;
  const own = ownOf(terms, name);
  if (typeof own === "string") return textIn({ words }, own);
  const ofDictionary = ownOf(words["terms"], name);
  return typeof ofDictionary === "string" ? ofDictionary : englishTerm(name);
}

/** The plural rules of a language; of a tag that names none, those of English. */
function formsOf(tag: string): Language["formOf"] {
  const rules = pluralRulesOf(tag);
  return rules ? (count) => rules.select(count) : english.formOf;
}

/** The plural rules of the language that a tag names; `undefined` of a tag that names none. */
export function pluralRulesOf(tag: string): Intl.PluralRules | undefined {
  try {
    // Of a language that is not known, the rules would be those of the machine.
    return Intl.PluralRules.supportedLocalesOf(tag).length > 0 ? new Intl.PluralRules(tag) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A message in a language: the dictionary's, else the English one, with its places filled. What is no message in the
 * dictionary, or lacks the form that the number takes, stays English.
 */
export function say<Messages extends Readonly<Record<string, Message>>>(
  language: Language,
  { name, messages }: Section<Messages>,
  key: keyof Messages & string,
  parameters: Parameters = EMPTY,
): string {
  // Asked for most, and there is nothing to look up.
  if (language === english) return write(language, messages[key]!, parameters);
  return given(language, name, key, parameters) ?? write(language, messages[key]!, parameters);
}

/** The same of a code that may be in no dictionary: `null` then. */
export function sayIfKnown(
  language: Language,
  { name, messages }: Section,
  key: string,
  parameters: Parameters = EMPTY,
): string | null {
  const message = ownOf(messages, key);
  return given(language, name, key, parameters) ?? (message && write(language, message, parameters)) ?? null;
}

/** The dictionary's message with its places filled; `undefined` where it has none that can be used. */
function given(language: Language, name: string, key: string, parameters: Parameters): string | undefined {
  const text = textOf(ownOf(ownOf(language.words, name), key), language, parameters);
  return text === undefined ? undefined : fill(text, parameters, language.termOf);
}

function write(language: Language, message: Message, parameters: Parameters): string {
  return fill(textOf(message, language, parameters) ?? "", parameters, language.termOf);
}

/** A message's text, or its form for the parameter `count`; `undefined` of what is no message, as users may give it. */
function textOf(message: unknown, { formOf }: Language, parameters: Parameters): string | undefined {
  if (typeof message === "string") return message;
  const count = fillingOf(parameters, "count");
  const forms = message as Readonly<Record<string, unknown>> | null | undefined;
  const form = (typeof count === "number" && ownOf(forms, formOf(count))) || ownOf(forms, "other");
  return typeof form === "string" ? form : undefined;
}

/** A text that somebody else wrote, such as a policy's title: the dictionary's translation of it, else as it is. */
export function textIn({ words }: Pick<Language, "words">, text: string): string {
  const translated = ownOf(ownOf(words, "texts"), text);
  return typeof translated === "string" ? translated : text;
}

/** What the caller calls somebody; `undefined` where there is no label. */
export function labelOf({ labels }: Language, code: string): string | undefined {
  const label: unknown = ownOf(labels, code);
  return typeof label === "string" ? label.replaceAll(TURNS, "") : undefined;
}

/** Characters that turn the direction of what follows them, which is not the label's alone. */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * A property of its own: codes of a record can be any word, also one that every object has. `undefined` also of what is no
 * object, since users give dictionaries.
 */
function ownOf<T>(among: Readonly<Record<string, T>> | null | undefined, key: string): T | undefined {
  return typeof among === "object" && among !== null && Object.hasOwn(among, key) ? among[key] : undefined;
}
