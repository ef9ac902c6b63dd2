import { breakLines } from "./break-lines.js";
import { NO_BREAK, textWidth } from "./text-width.js";

/** How a text is set apart; each tone is legible on the surface of either theme. */
export type Tone = "ink" | "quiet" | "done" | "late" | "overdue" | "due-today" | "upcoming" | "as-of";

/** A part of the drawing, in pixels from its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One line of text in its place: the box is what it may take and no other text does. */
export interface TextBox extends Box {
  readonly text: string;
  readonly size: number;
  readonly isBold: boolean;
  readonly tone: Tone;
}

/** A text that is still to be placed. */
export interface Wording {
  readonly text: string;
  readonly size?: number;
  readonly isBold?: boolean;
  readonly tone?: Tone;
  /** How many lines it may take; more end in an ellipsis. */
  readonly most?: number;
}

/** The smallest text that anybody is asked to read. */
export const SMALL = 14;
/** What browsers write in, unless told otherwise. */
export const BODY = 16;

/** The height of a line, of which the letters take the middle. */
export function lineHeight(size: number): number {
  return Math.round(size * 1.4);
}

export function textBox({ text, size = BODY, isBold = false, tone = "ink" }: Wording, x: number, y: number): TextBox {
  const drawn = text.replaceAll(NO_BREAK, " ");
  return { text: drawn, size, isBold, tone, x, y, width: textWidth(text, size, isBold), height: lineHeight(size) };
}

/** A text broken into lines below each other. */
export function paragraph(wording: Wording, x: number, y: number, room: number): TextBox[] {
  const { text, size = BODY, isBold = false, most } = wording;
  return breakLines(text, room, size, isBold, most).map((line, index) =>
    textBox({ ...wording, text: line }, x, y + index * lineHeight(size)),
  );
}

/** The room between two texts on a line. */
export const GAP = 10;

/**
 * Texts beside each other as long as there is room, else below.
 *
 * @param tab how far right the second text begins, so that several such lines make columns.
 */
export function flow(wordings: readonly Wording[], left: number, y: number, room: number, tab = 0): TextBox[] {
  const boxes: TextBox[] = [];
  let [x, top, bottom] = [left, y, y];
  for (const wording of wordings) {
    const { text, size = BODY, isBold = false } = wording;
    if (x > left && x + textWidth(text, size, isBold) > left + room) [x, top] = [left, bottom];
    const lines = paragraph(wording, x, top, left + room - x);
    boxes.push(...lines);
    bottom = Math.max(bottom, bottomOf(lines, bottom));
    if (lines.length > 1) [x, top] = [left, bottom];
    else x += Math.max(lines[0]!.width + GAP, x === left ? tab : 0);
  }
  return boxes;
}

/** Where the lowest of some boxes ends; `otherwise` when there is none. */
export function bottomOf(boxes: readonly Box[], otherwise: number): number {
  return boxes.reduce((bottom, { y, height }) => Math.max(bottom, y + height), otherwise);
}

/** Whether two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
