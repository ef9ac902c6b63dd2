import { inEnglish } from "../language/terms.js";

/** What something is, in English, and the message that says it in any nation's words. */
export interface Worded {
  /** In words: `the start of the conference`. */
  readonly says: string;
  /** The same with places for what other nations call otherwise: `the start of the {conference}`. */
  readonly words: string;
}

/** Rows of a table, each with its message. */
export function worded<Name extends string, Row extends object>(
  rows: Readonly<Record<Name, Row>>,
  messages: Readonly<Record<Name, string>>,
): Readonly<Record<Name, Row & Worded>> {
  const all = Object.entries<string>(messages).map(([name, words]) => [
    name,
    { says: inEnglish(words), ...rows[name as Name], words },
  ]);
  return Object.fromEntries(all) as Record<Name, Row & Worded>;
}
