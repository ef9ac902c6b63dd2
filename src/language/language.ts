import { fill, type Message, type Parameters } from "./message.js";

/** Messages that belong together, in English: one section of the dictionary. */
export interface Section<Messages extends Readonly<Record<string, Message>> = Readonly<Record<string, Message>>> {
  readonly name: string;
  readonly messages: Messages;
}

/** Names a section. */
export function section<const Messages extends Readonly<Record<string, Message>>>(
  name: string,
  messages: Messages,
): Section<Messages> {
  return { name, messages };
}

/** Sentences, labels and status words by section and code: the shape of `words`, of which any part can be given. */
export type Dictionary = Readonly<Record<string, Readonly<Record<string, Message>> | undefined>>;

/** How results are worded. Both may be left out. */
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
}

/** A language to write in: a dictionary over the English one, with the labels of a case. */
export interface Language {
  readonly words: Dictionary;
  readonly labels: Readonly<Record<string, string>>;
  /** The form of a message that a number takes. */
  readonly formOf: (count: number) => Intl.LDMLPluralRule;
}

/** The language's tag (BCP 47), by which the forms of numbers are chosen: `cy`. */
export const localeWords = /* @__PURE__ */ section("locale", { tag: "en-GB" });

const NOTHING = {};

/** English, without labels. */
export const english: Language = {
  words: NOTHING,
  labels: NOTHING,
  formOf: (count) => (count === 1 ? "one" : "other"),
};

/** The language that the options ask for. */
export function languageOf({ words, labels }: WordingOptions): Language {
  if (!words && !labels) return english;
  return {
    words: words ?? NOTHING,
    labels: labels ?? NOTHING,
    formOf: words ? formsOf(say({ ...english, words }, localeWords, "tag")) : english.formOf,
  };
}

/** The plural rules of a language; of a tag that names none, those of English. */
function formsOf(tag: string): Language["formOf"] {
  try {
    const rules = new Intl.PluralRules(tag);
    return (count) => rules.select(count);
  } catch {
    return english.formOf;
  }
}

/** A message in a language: the dictionary's, else the English one, with its places filled. */
export function say<Messages extends Readonly<Record<string, Message>>>(
  language: Language,
  { name, messages }: Section<Messages>,
  key: keyof Messages & string,
  parameters: Parameters = NOTHING,
): string {
  // Asked for most, and there is nothing to look up.
  if (language === english) return write(language, messages[key]!, parameters);
  return write(language, own(own(language.words, name), key) ?? messages[key]!, parameters);
}

/** The same of a code that may be in no dictionary: `null` then. */
export function sayIfKnown(
  language: Language,
  { name, messages }: Section,
  key: string,
  parameters: Parameters = NOTHING,
): string | null {
  const message = own(own(language.words, name), key) ?? own(messages, key);
  return message === undefined ? null : write(language, message, parameters);
}

function write(language: Language, message: Message, parameters: Parameters): string {
  if (typeof message === "string") return fill(message, parameters);
  const count = parameters["count"];
  return fill((typeof count === "number" && message[language.formOf(count)]) || message.other, parameters);
}

/** A text that somebody else wrote, such as a policy's title: the dictionary's translation of it, else as it is. */
export function textIn({ words }: Language, text: string): string {
  const translated = own(own(words, "texts"), text);
  return typeof translated === "string" ? translated : text;
}

/** What the caller calls somebody; `undefined` where there is no label. */
export function labelOf({ labels }: Language, code: string): string | undefined {
  return own(labels, code)?.replaceAll(TURNS, "");
}

/** Characters that turn the direction of what follows them, which is not the label's alone. */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g;

/** A property of its own: codes of a record can be any word, also one that every object has. */
function own<T>(among: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return among !== undefined && Object.hasOwn(among, key) ? among[key] : undefined;
}
