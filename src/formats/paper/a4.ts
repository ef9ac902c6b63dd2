/** Pixels of CSS in a millimetre. */
const MILLIMETRE = 96 / 25.4;

/** The margin of a sheet, in millimetres. */
export const MARGIN = 13;

/** What can be printed on one side of A4 inside the margins, in pixels. */
export const SIDE = { width: (210 - 2 * MARGIN) * MILLIMETRE, height: (297 - 2 * MARGIN) * MILLIMETRE } as const;

/** A size of type in points as pixels. */
export function pixels(points: number): number {
  return (points * 4) / 3;
}

/**
 * Sans-serif fonts that machines have. Arial comes first since it is on most, its letters are plain, and Liberation Sans is
 * as wide.
 */
export const FONTS = 'Arial, "Liberation Sans", Helvetica, "Noto Sans", sans-serif';

/** What every sheet begins its style with: the paper, the type, black on white. */
export function sheetStyle(points: number, lineHeight: number): string {
  return `@page{size:A4 portrait;margin:${MARGIN}mm}
:root{color-scheme:only light}
*{box-sizing:border-box}
html{background:#fff;color:#111;font:${points}pt/${lineHeight} ${FONTS};-webkit-text-size-adjust:100%;text-size-adjust:100%}
body,h1,h2,p,ul,table{margin:0;padding:0}
body{overflow-wrap:break-word}
ul{list-style:none}
@media screen{body{max-width:210mm;margin:0 auto;padding:${MARGIN}mm}}`;
}
