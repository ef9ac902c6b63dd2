import type { Explained } from "./explained.js";

/** A part of a page, with what it names that a family may not know. */
export interface Said {
  readonly text: string;
  readonly explains: readonly Explained[];
}

/** A text that names nothing to explain: a day, a label. */
export function saidAs(text: string): Said {
  return { text, explains: [] };
}

/** Sentences, one after the other. */
export function inOneLine(sentences: readonly Said[]): Said {
  return {
    text: sentences.map(({ text }) => text).join(" "),
    explains: sentences.flatMap(({ explains }) => explains),
  };
}

/** Lines that belong together; see `PlainGroup`. */
export interface SaidGroup {
  readonly intro: Said | null;
  readonly lines: readonly Said[];
}

/** One part of a page; see `PlainSection`. */
export interface SaidSection {
  readonly heading: Said;
  readonly groups: readonly SaidGroup[];
}
