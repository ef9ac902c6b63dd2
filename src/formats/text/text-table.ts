import { columnsOf, padTo } from "./columns-of.js";
import { linesIn } from "./wrap.js";

/** A row of a table for reading: one thing and how it stands. */
export interface TextRow {
  /** By when, or a box to tick. */
  readonly when: string;
  readonly what: string;
  readonly who: string;
  readonly state: string;
  /** How the row is set apart; its state, unless that has its own. */
  readonly paint?: (text: string) => string;
  readonly paintState?: (text: string) => string;
  /** What stands below it, already written. */
  readonly below?: string;
}

/** How wide the columns of a table are: four or, where the width is too small for them, the day's alone. */
export type ColumnWidths = readonly [when: number, what: number, who: number, state: number] | readonly [when: number];

const GAP = 2;
const INDENT = 2;
/** What is below this leaves no room for four columns. */
const NARROWEST = 72;
const NARROWEST_WHAT = 20;
/** So many rows are enough to choose the widths by. */
const SAMPLE = 40;

type Cells = Pick<TextRow, "when" | "what" | "who" | "state">;
const CELLS = ["when", "what", "who", "state"] as const;

/** The widths with which rows take the fewest lines. Tables that are read as one are given the same. */
export function columnWidths(rows: readonly Cells[], width: number): ColumnWidths {
  const sample = rows.slice(0, SAMPLE);
  const widest = (cell: keyof Cells) => Math.max(0, ...sample.map((row) => columnsOf(row[cell])));
  const [when, what, who, state] = CELLS.map(widest) as [number, number, number, number];
  const gaps = INDENT + GAP * [when, who, state].filter((each) => each > 0).length;
  if (gaps + when + what + who + state <= width) return [when, what, who, state];
  const alone: ColumnWidths = [Math.min(when, Math.floor(width * 0.4))];
  if (width < NARROWEST) return alone;
  // A time of day below the day lets the rest be wider.
  const days = Math.max(0, ...sample.map((row) => columnsOf(row.when.replace(/ \d\d:\d\d$/, ""))));
  // As wide as one of the cells, or as its longest word.
  const names = [...new Set([0, ...sample.flatMap((row) => [columnsOf(row.who), longestWord(row.who)])])];
  const shares = Math.floor((width - gaps - when) / 3);
  let best: { readonly widths: ColumnWidths; readonly lines: number } | null = null;
  for (const first of new Set([when, days])) {
    for (const last of new Set([Math.min(state, shares), Math.min(state, 18)])) {
      for (const each of names.filter((length) => length <= 2 * shares)) {
        const rest = Math.min(what, width - gaps - first - last - each);
        if (rest < Math.min(what, NARROWEST_WHAT)) continue;
        const widths = [first, rest, each, last] as const;
        const lines = sample.reduce((sum, row) => sum + (linesOfRow(row, widths)?.length ?? 9), 0);
        if (best === null || lines < best.lines) best = { widths, lines };
      }
    }
  }
  return best?.widths ?? alone;
}

/**
 * Rows as text: in columns, where the width is enough; else what, who and how it stands below one another, beside the day. No
 * line is longer than the width but one word that is.
 */
export function textTable(rows: readonly TextRow[], widths: ColumnWidths, width: number): string {
  return rows.map((row) => withBelow(rowText(row, widths, width), row)).join("\n");
}

function withBelow(text: string, { below }: TextRow): string {
  return below === undefined || below === "" ? text : `${text}\n${below}`;
}

function rowText(row: TextRow, widths: ColumnWidths, width: number): string {
  const { paint = same, paintState = paint } = row;
  const paints = [paint, paint, paint, paintState];
  const lines = widths.length === 1 ? null : linesOfRow(row, widths);
  if (lines) return lines.map((cells) => blanks(INDENT) + lineOf(cells, widths, paints)).join("\n");
  const [when, ...cells] = CELLS.map((cell, at) => ({ text: row[cell], paint: paints[at]! })) as [Cell, ...Cell[]];
  const stacked = (room: number) =>
    cells.flatMap(({ text, paint: mark }) => (text === "" ? [] : linesIn(text, room).map(mark)));
  const column = when.text === "" ? INDENT : INDENT + widths[0] + GAP;
  const isBeside = fits(when.text, widths[0]) && cells.every(({ text }) => fits(text, width - column));
  if (!isBeside) {
    // A word is too long to stand beside the day: all is below it.
    const days =
      when.text === "" ? [] : linesIn(when.text, width - INDENT).map((line) => blanks(INDENT) + when.paint(line));
    const below = INDENT + (when.text === "" ? 0 : GAP);
    return [...days, ...stacked(width - below).map((line) => blanks(below) + line)].join("\n");
  }
  const days = when.text === "" ? [] : linesIn(when.text, widths[0]);
  const rest = stacked(width - column);
  return Array.from({ length: Math.max(days.length, rest.length) }, (_, at) => {
    const day = days[at] ?? "";
    const head = blanks(INDENT) + (day === "" ? "" : when.paint(day)) + padTo(day, column - INDENT).slice(day.length);
    return rest[at] === undefined ? head.trimEnd() : head + rest[at];
  }).join("\n");
}

interface Cell {
  readonly text: string;
  readonly paint: (text: string) => string;
}

const same = (text: string) => text;

function blanks(count: number): string {
  return " ".repeat(count);
}

/** The cells of each line of a row; `null` where a word is wider than its column. */
function linesOfRow(row: Cells, widths: readonly number[]): readonly (readonly string[])[] | null {
  if (!CELLS.every((cell, at) => fits(row[cell], widths[at]!))) return null;
  const wrapped = CELLS.map((cell, at) => (row[cell] === "" ? [] : linesIn(row[cell], widths[at]!)));
  const height = Math.max(1, ...wrapped.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) => wrapped.map((lines) => lines[line] ?? ""));
}

function lineOf(
  cells: readonly string[],
  widths: readonly number[],
  paints: readonly ((text: string) => string)[],
): string {
  const shown = cells
    .map((text, at) => ({ text, width: widths[at]!, paint: paints[at]! }))
    .filter((cell) => cell.width > 0);
  const last = shown.findLastIndex(({ text }) => text !== "");
  return shown
    .slice(0, last + 1)
    .map(({ text, width, paint }, at) => {
      const painted = text === "" ? "" : paint(text);
      return at === last ? painted : painted + padTo(text, width + GAP).slice(text.length);
    })
    .join("");
}

function fits(text: string, width: number): boolean {
  return longestWord(text) <= width;
}

function longestWord(text: string): number {
  return Math.max(0, ...text.split(/[^\S\u00A0\u202F]+/).map(columnsOf));
}
