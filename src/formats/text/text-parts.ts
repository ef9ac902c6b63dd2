import { linesIn } from "./wrap.js";
import type { TextOptions } from "./paint.js";
import type { SummaryLine } from "../in-words/summary-in-words.js";

/** How wide a text is, and how its parts are set apart. */
type Page = Pick<Required<TextOptions>, "paint" | "width">;

/** Whether there is room for years and roles. */
export function isWide(width: number): boolean {
  return width >= 120;
}

/** A text in lines, set apart line by line, so that no colour runs over the end of one. */
export function paintHeading(text: string, width: number, mark: (line: string) => string): string {
  return linesIn(text, width).map(mark).join("\n");
}

/** A heading and what stands below it; nothing where nothing does. */
export function withHeading(title: string, below: string, { paint, width }: Page, mark = paint.bold): string {
  return below === "" ? "" : `${paintHeading(title.toUpperCase(), width, mark)}\n${below}`;
}

const SUMMARY_COLOURS = { wrong: "red", overdue: "red", next: "yellow", counts: "dim" } as const;

/** What matters most, before everything else. */
export function summaryText(lines: readonly SummaryLine[], { paint, width }: Page): string {
  return lines.map(({ kind, text }) => paintHeading(text, width, paint[SUMMARY_COLOURS[kind]])).join("\n");
}
