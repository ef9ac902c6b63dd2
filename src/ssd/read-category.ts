import { categoryCodes, type CategoryCode } from "../vocabulary/codes.js";

const WORDS: readonly (readonly [RegExp, CategoryCode])[] = [
  [/\bneglect\b/, "NEG"],
  [/\bphysical\b/, "PHY"],
  [/\bsexual\b/, "SAB"],
  [/\bemotional\b/, "EMO"],
];

/**
 * A category of abuse by its census code or in words, however its letters are written: `Neglect`, `Emotional abuse`,
 * `Multiple: Neglect, Physical abuse`. Several of them are `MUL`. `undefined` for anything else.
 */
export function readCategory(text: string): CategoryCode | undefined {
  const code = categoryCodes.find((each) => each === text.toUpperCase());
  if (code) return code;
  const words = text.toLowerCase();
  const named = WORDS.filter(([word]) => word.test(words)).map(([, each]) => each);
  return /^multiple\b/.test(words) || named.length > 1 ? "MUL" : named[0];
}
