import { sheetStyle } from "./a4.js";

/** Sizes and distances of a family's sheet, in ems of its text: the style is made of them, and what goes on it. */
export const EM = {
  line: 1.32,
  /** Of what is larger than the text. */
  tight: 1.2,
  title: 2.1,
  heading: 1.2,
  first: 1.3,
  day: 1.75,
  /** Above a section, and above and below a box. */
  section: 0.8,
  /** Between a heading and its lines. */
  below: 0.25,
  /** Between lines that belong together. */
  between: 0.22,
  /** Beside a line, where its tick is. */
  mark: 1.5,
  /** Inside a box, and its edge. */
  inside: 0.7,
  edge: 0.15,
  /** Between the columns. */
  gap: 2,
  /** A line to write on. */
  write: 2,
} as const;

/** The style of a family's sheet: large headings, the day of the meeting largest, two columns, ticks that need no colour. */
export function familyStyle(points: number): string {
  return `${sheetStyle(points, EM.line)}
h1{font-size:${EM.title}em;line-height:${EM.tight};margin-bottom:${EM.below}rem}
h2{font-size:${EM.heading}em;line-height:${EM.tight};margin-bottom:${EM.below}rem;break-after:avoid}
.box{border:${EM.edge}em solid #111;border-radius:.5em;padding:${EM.inside}em;margin-top:${EM.section}em;break-inside:avoid}
.first{font-size:${EM.first}em;line-height:${EM.tight}}
.first .day{font-size:${EM.day / EM.first}em}
.first .alone{display:block}
.columns{columns:2;column-gap:${EM.gap}em;margin-top:${EM.section}em}
.columns section+section{margin-top:${EM.section}em}
.intro{margin-top:${EM.between}em;font-style:italic;break-after:avoid}
li{position:relative;padding-inline-start:${EM.mark}em;margin-top:${EM.between}em;break-inside:avoid}
li::before{content:"";position:absolute;inset-inline-start:.42em;top:.5em;border-radius:50%;border:.17em solid}
.open::before,.done::before{inset-inline-start:.1em;top:.16em;width:.95em;height:.95em;border:.11em solid;border-radius:.15em}
.done::after{content:"";position:absolute;inset-inline-start:.42em;top:.22em;width:.34em;height:.68em;border:solid;border-width:0 .16em .16em 0;transform:rotate(40deg)}
.contact{margin-top:${EM.between}em;font-weight:700;white-space:pre-line;unicode-bidi:plaintext;overflow-wrap:anywhere}
.write{display:flex;gap:.5em;align-items:flex-end;height:${EM.write}em}
.write i{flex:1;border-bottom:.08em solid}
.write i+span{margin-inline-start:1em}
.left-out,.below{margin-top:${EM.section}em}
.as-of{margin-top:${EM.section}em}`;
}
