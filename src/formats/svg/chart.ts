import type { LocalDate, WorkingCalendar } from "../../calendar/index.js";
import type { Timeline } from "../../timeline/index.js";
import { english, type Language } from "../../language/language.js";
import { anchorsOf } from "../in-words/counted-from.js";
import { dayScale, type DayScale } from "./day-scale.js";
import { marks, type Mark } from "./marks.js";
import { nonWorkingDays, type Shading } from "./non-working-days.js";
import { rows, type Columns, type Row } from "./rows.js";
import { bottomOf, lineHeight, SMALL, type Box } from "./text-box.js";
import { ticks, type Tick } from "./ticks.js";

/** The part of a drawing that has the scale of days. */
export interface Chart extends Box {
  readonly scale: DayScale;
  /** The room of the days. */
  readonly plot: Box;
  /** Whether the days are below the words of each row and not beside them. */
  readonly isStacked: boolean;
  readonly shading: Shading;
  /** The scale above the rows, and below them too where there are many. */
  readonly ticks: readonly (readonly Tick[])[];
  readonly marks: readonly Mark[];
  readonly rows: readonly Row[];
  readonly asOf: Timeline["asOf"];
}

/** From this width on, days have room beside the words. */
const BESIDE = 860;
const WORDS = { least: 400, most: 620, part: 0.42 };
const GUTTER = 16;
const MANY_ROWS = 14;

/** A chart of one deadline or more, from `top` down, as wide as `room`. */
export function chart(
  timeline: Timeline,
  calendar: WorkingCalendar,
  left: number,
  top: number,
  room: number,
  language: Language = english,
): Chart {
  const right = left + room;
  const columns = columnsIn(left, room);
  const plotLeft = columns.isStacked ? left : left + columns.width + GUTTER;
  const scale = dayScale(datesOf(timeline), plotLeft, right);

  const labels = marks(timeline, scale, left, right, language);
  const ground = top - labels.reduce((highest, { y }) => Math.min(highest, y), 0);
  const plotTop = ground + lineHeight(SMALL) + 4;
  const laid = rows(timeline, scale, columns, plotTop, language);
  const plotBottom = bottomOf(laid, plotTop) + 4;
  const axes = [ground, ...(laid.length >= MANY_ROWS ? [plotBottom + 2] : [])].map((y) =>
    ticks(scale, y, plotLeft, right, language),
  );
  const bottom = bottomOf(
    axes.flatMap((axis) => axis.flatMap(({ label }) => label ?? [])),
    plotBottom,
  );
  return {
    x: left,
    y: top,
    width: room,
    height: bottom - top,
    scale,
    plot: { x: plotLeft, y: plotTop, width: right - plotLeft, height: plotBottom - plotTop },
    isStacked: columns.isStacked,
    shading: nonWorkingDays(scale, calendar),
    ticks: axes,
    marks: labels.map((mark) => moveDown(mark, ground)),
    rows: laid,
    asOf: timeline.asOf,
  };
}

function columnsIn(left: number, room: number): Columns {
  if (room < BESIDE) return { left, width: room, isStacked: true };
  const width = Math.round(Math.min(WORDS.most, Math.max(WORDS.least, room * WORDS.part)));
  return { left, width, isStacked: false };
}

function moveDown(mark: Mark, by: number): Mark {
  return { ...mark, y: mark.y + by, texts: mark.texts.map((text) => ({ ...text, y: text.y + by })) };
}

/** Every day that something in the drawing stands on. */
function datesOf({ deadlines, asOf }: Timeline): LocalDate[] {
  const moments = [
    ...deadlines.flatMap(({ due, otherReadings, doneAt, plannedTooLate }) => [
      due.date,
      ...otherReadings.map((other) => other.due.date),
      ...(doneAt === null ? [] : [doneAt]),
      ...(plannedTooLate ? [plannedTooLate.on] : []),
    ]),
    ...anchorsOf(deadlines).map(({ moment }) => moment),
    ...(asOf === null ? [] : [asOf]),
  ];
  return moments.map((moment) => moment.slice(0, 10));
}
