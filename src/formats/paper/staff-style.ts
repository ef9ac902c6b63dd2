import { sheetStyle } from "./a4.js";

/** Sizes and distances of a staff sheet, in ems of its text. */
export const STAFF_EM = {
  line: 1.28,
  title: 1.6,
  heading: 1.15,
  tight: 1.2,
  section: 0.9,
  below: 0.25,
  between: 0.15,
  mark: 1.5,
  gap: 1.6,
  /** Inside a cell, above and below. */
  cell: 0.2,
  /** Between the columns of the table. */
  beside: 0.6,
  summary: 1.1,
  edge: 0.5,
} as const;

/** The columns of the table of deadlines, and how much of its width each takes. */
export const COLUMNS = [
  ["due", 0.17],
  ["what", 0.27],
  ["whoDoesIt", 0.185],
  ["standing", 0.2],
  ["clause", 0.175],
] as const;

/** The style of a staff sheet: dense, for a table and two columns of things to tick. What is wrong is bold as well as red. */
export function staffStyle(points: number): string {
  const { title, heading, tight, section, below, between, mark, gap, cell, beside, summary, edge, line } = STAFF_EM;
  return `${sheetStyle(points, line)}
@page{@bottom-right{content:counter(page) " / " counter(pages);font:8pt Arial,sans-serif}}
h1{font-size:${title}em;line-height:${tight}}
h2{font-size:${heading}em;line-height:${tight};margin:${section}rem 0 ${below}rem;break-after:avoid}
.summary{margin-top:${section}em;font-size:${summary}em;border-inline-start:.25em solid #111;padding-inline-start:${edge}em}
.wrong,.late,.overdue,.planned-too-late{color:#a3170c;font-weight:700}
.due-today{font-weight:700}
table{width:100%;margin-top:${section}em;border-collapse:collapse;table-layout:fixed}
th{font-weight:700;border-bottom:.1em solid #111}
th,td{padding:0;text-align:start;vertical-align:top;padding-block:${cell}em;padding-inline-end:${beside}em;border-bottom:.06em solid #999}
thead{display:table-header-group}
tr,li{break-inside:avoid}
${COLUMNS.map(([column, share]) => `.col-${column}{width:${share * 100}%}`).join("\n")}
.columns{columns:2;column-gap:${gap}em}
li{position:relative;margin-top:${between}em}
.checks li{padding-inline-start:${mark}em}
.checks li::before{content:"";position:absolute;inset-inline-start:.1em;top:.16em;width:.9em;height:.9em;border:.1em solid;border-radius:.15em}
.checks .unknown::before{border-style:dotted}
.checks .done::after{content:"";position:absolute;inset-inline-start:.4em;top:.22em;width:.32em;height:.64em;border:solid;border-width:0 .15em .15em 0;transform:rotate(40deg)}`;
}
