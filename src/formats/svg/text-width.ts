/** A blank at which no line is broken. */
export const NO_BREAK = "\u00A0";

/**
 * The room a text needs, in pixels, at a font size in pixels.
 *
 * Nothing here can measure: the answer is an estimate for the widest of the usual sans-serif fonts, so a text takes this
 * room or less.
 */
export function textWidth(text: string, size: number, isBold = false): number {
  let ems = 0;
  for (const character of text) ems += emsOf(character);
  return ems * size * (isBold ? BOLD : 1);
}

const BOLD = 1.13;

function emsOf(character: string): number {
  if (character === NO_BREAK) return emsOf(" ");
  if (" iljI.,:;'|!()[]/-ftr·’“”".includes(character)) return 0.43;
  if (/[\da-z]/.test(character)) return character === "m" || character === "w" ? 0.98 : 0.64;
  if (/[A-Z]/.test(character)) return character === "M" || character === "W" ? 1 : 0.79;
  if (character.charCodeAt(0) >= 0x300) return 1.1;
  const letter = character.normalize("NFD")[0]!;
  return Math.max(0.85, letter === character ? 0 : emsOf(letter));
}
