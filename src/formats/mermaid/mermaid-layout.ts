import { dayNumber, type LocalDate } from "../../calendar/index.js";
import { mermaidText } from "./mermaid-text.js";
import { breakLines } from "../svg/break-lines.js";
import { textWidth } from "../svg/text-width.js";

/** What wikis give a chart, in pixels: GitHub and GitLab a little more. */
const WIDTH = 830;
export const FONT_SIZE = 12;
/** The room left of the days, in which sections are named; and right of them, for half the last date of the axis. */
export const LEFT = 260;
export const RIGHT = 40;
/** The room of the days. */
export const DAYS = WIDTH - LEFT - RIGHT;

const NAME = { left: 10, gap: 10, most: 6 };
const LINE = FONT_SIZE + 1;
const LOWEST = 22;

/** The lines of a section's name. */
export function nameInLines(name: string): string[] {
  return breakLines(name, LEFT - NAME.left - NAME.gap, FONT_SIZE, false, NAME.most);
}

/** How high bars have to be for the name of each section to be no higher than its bars. */
export function barHeight(sections: readonly { readonly lines: number; readonly bars: number }[]): number {
  return sections.reduce((highest, { lines, bars }) => Math.max(highest, Math.ceil((lines * LINE) / bars)), LOWEST);
}

/** Days of a chart, and where they are in it. */
export interface DaysDrawn {
  readonly from: LocalDate;
  readonly through: LocalDate;
}

/**
 * The first of some texts that Mermaid can write beside a bar without cutting it off: within the bar if there is room, else
 * right of it, unless that would come within half the left margin of the edge; and then left of it, whatever stands there.
 *
 * @param bar one day alone is a milestone.
 * @param height of a bar: a milestone is as wide, and in the middle of its day.
 * @returns a blank where none fits.
 */
export function labelThatFits(texts: readonly string[], bar: DaysDrawn, chart: DaysDrawn, height: number): string {
  const day = DAYS / (dayNumber(chart.through) - dayNumber(chart.from) + 1);
  const isMilestone = bar.from === bar.through;
  const first = (dayNumber(bar.from) - dayNumber(chart.from)) * day;
  const start = isMilestone ? first + (day - height) / 2 : first;
  const end = isMilestone ? start + height : (dayNumber(bar.through) - dayNumber(chart.from) + 1) * day;
  const fits = (text: string) => {
    // Generous estimates: what turns out narrower may stand elsewhere, and has room there as well.
    const measured = textWidth(asMeasured(text), FONT_SIZE);
    const isWithin = measured <= end - start;
    const isRight = end + measured + 1.5 * LEFT <= WIDTH;
    return isWithin || isRight || textWidth(text, FONT_SIZE) + 10 <= start;
  };
  return texts.find(fits) ?? " ";
}

/** A text as Mermaid measures it to choose its place: before it has put characters for codes. */
function asMeasured(text: string): string {
  return mermaidText(text).replaceAll(/#(\d+);/g, "\uFB02\u00B0\u00B0$1\u00B6\u00DF");
}
