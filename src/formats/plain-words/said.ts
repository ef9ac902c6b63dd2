import type { Phase } from "../../policy/rule.js";
import type { Explained } from "./explained.js";

/** A part of a page, with what it names that a family may not know. */
export interface Said {
  readonly text: string;
  readonly explains: readonly Explained[];
  /** Of a line about a duty: it is done, or still to be done. Left out of what is neither, such as a choice. */
  readonly standing?: "done" | "open";
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

/** What a part of a page is about: the meeting itself, a phase, what is not known, and what closes the page. */
export type SaidPart = "meeting" | Phase | "unknown" | "forYou" | "words" | "questions";

/** One part of a page; see `PlainSection`. */
export interface SaidSection {
  readonly part: SaidPart;
  readonly heading: Said;
  readonly groups: readonly SaidGroup[];
}
