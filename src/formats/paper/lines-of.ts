/** How wide the letters of Arial are, in thousandths of its size; Liberation Sans and Helvetica are as wide. */
const WIDTHS: readonly (readonly [width: number, letters: string])[] = [
  [222, "'ijl‘’"],
  [278, " \u00A0!,./:;I[\\]ft|"],
  [345, '"()-`r{}“”'],
  [390, "*"],
  [500, "Jckvsxyz"],
  [584, "+<=>~^"],
  [556, "#$0123456789?L_abdeghnopqu–"],
  [611, "FTZ"],
  [667, "&ABEKPSVXY"],
  [722, "CDHNRUw"],
  [778, "GOQ"],
  [833, "Mm"],
  [1015, "%@W—…"],
];

const widths: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);

/** What letters of no alphabet that is measured here take at most. */
const OTHER = 1100;
const BOLD = 1.09;

/** How many lines a text takes in a room, both in pixels, at a size of type. Where it is broken is in the text too. */
export function linesOf(text: string, room: number, size: number, isBold = false): number {
  const most = room / ((size / 1000) * (isBold ? BOLD : 1));
  return text.split("\n").reduce((lines, line) => lines + linesIn(line, most), 0);
}

function linesIn(text: string, room: number): number {
  const blank = widthOf(" ");
  let lines = 1;
  let used = 0;
  for (const word of text.split(/ +/)) {
    const width = widthOf(word);
    const after = used === 0 ? width : used + blank + width;
    if (after <= room) {
      used = after;
      continue;
    }
    // A word that is wider than the room is broken.
    const rows = Math.ceil(width / room);
    lines += (used === 0 ? 0 : 1) + rows - 1;
    used = width - (rows - 1) * room;
  }
  return lines;
}

function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += widths.get(letter) ?? widths.get(letter.normalize("NFD")[0]!) ?? OTHER;
  return width;
}
