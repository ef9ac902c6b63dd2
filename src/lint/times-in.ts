import type { Unit } from "../calendar/index.js";

const NUMBERS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const TIME = new RegExp(
  `\\b(\\d{1,5}|${NUMBERS.join("|")})[ -](working |calendar |clear )?(day|hour|week|month)s?\\b`,
  "gi",
);

/** The times that a text gives in digits or in words up to twenty: `three working days`, `48 hours`. */
export function timesIn(text: string): readonly { readonly count: number; readonly unit: Unit }[] {
  return [...text.matchAll(TIME)].map(([, number, kind, unit]) => ({
    count: NUMBERS.includes(number!.toLowerCase()) ? NUMBERS.indexOf(number!.toLowerCase()) + 1 : Number(number),
    unit: `${kind?.toLowerCase() === "working " ? "working-" : ""}${unit!.toLowerCase()}s` as Unit,
  }));
}
