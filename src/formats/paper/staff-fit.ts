import { pixels, SIDE } from "./a4.js";
import { linesOf } from "./lines-of.js";
import { COLUMNS, STAFF_EM as EM } from "./staff-style.js";
import type { StaffTexts } from "./staff-texts.js";

/** How many sides a staff sheet may have. */
const SIDES = 2;

/** Of the sides, what is kept free: rows are not broken at the end of one, and programs differ. */
const RESERVE = 0.08;

/** Whether a staff sheet is sure to go on two sides of A4, in type of so many points. */
export function fitsTwoSides(texts: StaffTexts, points: number): boolean {
  return staffHeight(texts, points) <= SIDES * SIDE.height * (1 - RESERVE);
}

/** About the room that a staff sheet takes, in pixels. */
export function staffHeight({ title, context, summary, headings, rows, sections }: StaffTexts, points: number): number {
  const em = pixels(points);
  const lines = (text: string, room: number, size = 1, isBold = false) => linesOf(text, room, size * em, isBold);
  const row = (cells: readonly string[], isHead = false) =>
    Math.max(
      ...cells.map((text, index) => {
        const [column, share] = COLUMNS[index]!;
        const isBold = isHead || column === "what" || column === "standing";
        return lines(text, SIDE.width * share - EM.beside * em, 1, isBold) * EM.line;
      }),
    ) +
    2 * EM.cell +
    0.1;
  const column = (SIDE.width - EM.gap * em) / 2 - EM.mark * em;
  const section = ({ heading, lines: each, inColumns }: StaffTexts["sections"][number]) => {
    const heights = each.map(({ text }) => lines(text, inColumns ? column : SIDE.width) * EM.line + EM.between);
    return (
      EM.section +
      lines(heading, SIDE.width, EM.heading, true) * EM.heading * EM.tight +
      EM.below +
      (inColumns ? sum(heights) / 2 + Math.max(...heights) / 2 : sum(heights))
    );
  };
  return (
    em *
    (lines(title, SIDE.width, EM.title, true) * EM.title * EM.tight +
      lines(context, SIDE.width) * EM.line +
      EM.section +
      sum(
        summary.map(({ text }) => lines(text, SIDE.width - 2 * EM.edge * em, EM.summary, true) * EM.summary * EM.line),
      ) +
      EM.section +
      (rows.length === 0 ? 0 : row(headings, true)) +
      sum(rows.map(({ cells }) => row(cells))) +
      sum(sections.map(section)))
  );
}

function sum(heights: readonly number[]): number {
  return heights.reduce((total, height) => total + height, 0);
}
