import type { WorkingCalendar } from "../../calendar/index.js";
import type { Timeline } from "../../timeline/index.js";
import { english, type Language } from "../../language/language.js";
import { chart, type Chart } from "./chart.js";
import { footnotes, type Footnote } from "./footnotes.js";
import { heading } from "./heading.js";
import { key, type KeyItem } from "./key.js";
import { signsOf } from "./signs.js";
import { bottomOf, paragraph, SMALL, type TextBox, type Wording } from "./text-box.js";
import { withWholeDates } from "./whole-dates.js";

/** A drawing of a timeline as data: what stands where, in pixels from the top left corner. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly heading: readonly TextBox[];
  /** `null` when nothing has a date. */
  readonly chart: Chart | null;
  readonly key: readonly KeyItem[];
  /** As they are spoken. */
  readonly footnotes: readonly Footnote[];
  /** The footnotes in their places. */
  readonly notes: readonly TextBox[];
}

const MARGIN = 16;
const NARROWEST = 280;

/**
 * Where everything in a drawing stands. No two texts share room, and all of it lies within the width.
 *
 * @param wanted the width in pixels; less than 280 counts as 280.
 */
export function layout(
  timeline: Timeline,
  wanted: number,
  calendar: WorkingCalendar,
  language: Language = english,
): Layout {
  const drawn = withWholeDates(language);
  const width = Math.max(NARROWEST, Math.round(wanted));
  const room = width - 2 * MARGIN;
  const above = heading(timeline, MARGIN, MARGIN, room, drawn);
  const top = bottomOf(above, MARGIN) + 14;
  const days = timeline.deadlines.length > 0 ? chart(timeline, calendar, MARGIN, top, room, drawn) : null;
  const signs = days ? key(signsOf(timeline, days), MARGIN, days.y + days.height + 16, room, drawn) : [];
  const shading = days?.shading ?? null;
  const notes = notesBelow(footnotes(timeline, shading, drawn), bottomOf(signs, top) + (days ? 12 : 0), room);
  return {
    width,
    height: Math.ceil(bottomOf([...signs, ...notes], top)) + MARGIN,
    heading: above,
    chart: days,
    key: signs,
    footnotes: footnotes(timeline, shading, language),
    notes,
  };
}

function notesBelow(all: readonly Footnote[], top: number, room: number): TextBox[] {
  const placed: TextBox[] = [];
  let bottom = top - 6;
  const place = (wording: Wording, y: number) => {
    const lines = paragraph({ ...wording, size: SMALL, most: 30 }, MARGIN, y, room);
    placed.push(...lines);
    bottom = bottomOf(lines, y);
  };
  for (const { heading: title, lines } of all) {
    place({ text: title, isBold: true }, bottom + 6);
    for (const text of lines) place({ text }, bottom);
  }
  return placed;
}
