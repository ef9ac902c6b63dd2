import type { Said, SaidSection } from "../plain-words/said.js";
import { pixels, SIDE } from "./a4.js";
import type { FamilyPlan } from "./family-plan.js";
import { EM } from "./family-style.js";
import { linesOf } from "./lines-of.js";

/** How a family's sheet is set: the size of its type in points, and whether what words mean is one paragraph, not a list. */
export interface Setting {
  readonly points: number;
  readonly isCondensed: boolean;
}

/** What a family's sheet says, as texts. */
export interface FamilyTexts {
  readonly title: string;
  readonly opening: string;
  readonly plan: FamilyPlan;
  readonly questions: SaidSection;
  /** Whom to ask, as the caller gave it; `null` where lines are left to write on. */
  readonly contact: string | null;
}

/** How much wider a line is in which the days are bold. */
const WITH_BOLD = 1.03;

/** Of one side, what is kept free for how programs differ in their columns and lines. */
const RESERVE = 0.05;

/**
 * Whether a sheet is sure to go on one side of A4.
 *
 * Nothing here can measure: it is reckoned with the widths of the fonts that a sheet names, and some room is kept free.
 */
export function fitsOneSide(texts: FamilyTexts, setting: Setting): boolean {
  return sheetHeight(texts, setting) <= SIDE.height * (1 - RESERVE);
}

/** About the room that a sheet takes, in pixels. */
export function sheetHeight(
  { title, opening, plan, questions, contact }: FamilyTexts,
  { points, isCondensed }: Setting,
): number {
  const em = pixels(points);
  const inside = SIDE.width - 2 * (EM.inside + EM.edge) * em;
  const column = (SIDE.width - EM.gap * em) / 2;
  const box = 2 * (EM.inside + EM.edge) + EM.section;
  const lines = (text: string, room: number, size = 1, isBold = false) => linesOf(text, room, em * size, isBold);
  const heading = ({ heading: { text } }: SaidSection, room: number) =>
    lines(text, room, EM.heading, true) * EM.heading * EM.tight + EM.below;
  const intro = (said: Said | null) => (said === null ? 0 : lines(said.text, column) * EM.line + EM.between);
  const item = ({ text }: Said, room: number) => lines(text, room - EM.mark * em, WITH_BOLD) * EM.line + EM.between;
  const meeting = (section: SaidSection) => {
    const [first, ...rest] = section.groups.flatMap((group) => group.lines);
    // Its day takes a line of its own, or makes one longer.
    const large = lines(first!.text, inside, EM.first) * EM.first * EM.tight + EM.day * EM.tight;
    const intros = section.groups.map((group) => intro(group.intro));
    return box + heading(section, inside) + large + sum([...intros, ...rest.map((line) => item(line, inside))]);
  };
  // A heading, and what leads to a line, stay with the line.
  const inColumns = [...plan.sections, ...(plan.words === null || isCondensed ? [] : [plan.words])];
  const blocks = inColumns.flatMap((section) =>
    section.groups.flatMap((group, index) =>
      group.lines.map(
        (line, place) =>
          (place === 0 ? intro(group.intro) : 0) +
          (place === 0 && index === 0 ? EM.section + heading(section, column) : 0) +
          item(line, column),
      ),
    ),
  );
  const paragraph = (section: SaidSection, room: number) =>
    heading(section, room) + lines(runIn(section), room) * EM.line;
  const ems = [
    lines(title, SIDE.width, EM.title, true) * EM.title * EM.tight + EM.below,
    lines(opening, SIDE.width) * EM.line,
    plan.meeting === null ? 0 : meeting(plan.meeting),
    EM.section + inTwoColumns(blocks),
    plan.leftOut === 0 ? 0 : EM.section + 2 * EM.line,
    plan.words === null || !isCondensed ? 0 : EM.section + paragraph(plan.words, SIDE.width),
    box + paragraph(questions, inside),
    contact === null ? EM.write : lines(contact, inside, 1, true) * EM.line + EM.between,
    EM.section + EM.write,
  ];
  return sum(ems) * em;
}

/** The lines of a section, one after the other. */
export function runIn({ groups }: SaidSection): string {
  return groups.flatMap(({ lines }) => lines.map(({ text }) => text)).join(" ");
}

/** The height of blocks below each other in two columns, as even as they can be. */
function inTwoColumns(blocks: readonly number[]): number {
  const all = sum(blocks);
  let first = 0;
  let least = all;
  for (const block of blocks) {
    first += block;
    least = Math.min(least, Math.max(first, all - first));
  }
  return least;
}

function sum(heights: readonly number[]): number {
  return heights.reduce((total, height) => total + height, 0);
}
