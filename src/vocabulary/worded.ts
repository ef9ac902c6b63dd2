import { inEnglish } from "../language/terms.js";

/** What something is, in English, and the message that says it in any nation's words. */
export interface Worded {
  /** In words: `the start of the conference`. */
  readonly says: string;
  /** The same with places for what other nations call otherwise: `the start of the {conference}`. */
  readonly words: string;
}

/** Rows of a table, of which each is written with places, as messages are. */
export function worded<Name extends string, Row extends { readonly says: string }>(
  rows: Readonly<Record<Name, Row>>,
): Readonly<Record<Name, Row & Worded>> {
  const all = Object.entries<Row>(rows).map(([name, row]) => [
    name,
    { ...row, words: row.says, says: inEnglish(row.says) },
  ]);
  return Object.fromEntries(all) as Record<Name, Row & Worded>;
}
