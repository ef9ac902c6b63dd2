import type { Unit } from "../calendar/index.js";

/** A time that a text gives. */
export interface SaidTime {
  readonly count: number;
  readonly unit: Unit;
  /** Where the words after it say so. */
  readonly relation: "before" | "after" | null;
}

const NUMBERS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const TIME = new RegExp(
  `\\b(\\d{1,5}|${NUMBERS.join("|")})[ -](working |calendar |clear )?(day|hour|week|month)(?:s|ly)?\\b(?:['’])?(?: (before|prior to|ahead of|in advance|after|following))?`,
  "gi",
);

/** The times that a text gives in digits or in words up to twenty: `three working days before`, `48 hours`, `six-weekly`. */
export function timesIn(text: string): readonly SaidTime[] {
  return [...text.matchAll(TIME)].map(([, number, kind, unit, relation]) => ({
    count: NUMBERS.includes(number!.toLowerCase()) ? NUMBERS.indexOf(number!.toLowerCase()) + 1 : Number(number),
    unit: `${kind?.toLowerCase() === "working " ? "working-" : ""}${unit!.toLowerCase()}s` as Unit,
    relation: relation === undefined ? null : directionOf(relation),
  }));
}

function directionOf(word: string): "before" | "after" {
  return /^(?:after|following)$/i.test(word) ? "after" : "before";
}
