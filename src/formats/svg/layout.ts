import type { LocalDate, WorkingCalendar } from "../../calendar/index.js";
import type { Timeline } from "../../timeline/index.js";
import { momentInWords } from "../deadline-in-words.js";
import { capital, counted } from "../words.js";
import { anchorsOf, countedFrom } from "./counted-from.js";
import { dayScale, type DayScale } from "./day-scale.js";
import { footnotes, type Footnote } from "./footnotes.js";
import { key, type KeyItem, type Sign } from "./key.js";
import { nonWorkingDays, type ShadedDay } from "./non-working-days.js";
import { placeLabels } from "./place-labels.js";
import { rows, type Columns, type Row } from "./rows.js";
import { bottomOf, lineHeight, paragraph, SMALL, type Box, type TextBox } from "./text-box.js";
import { ticks, type Tick } from "./ticks.js";

/** A drawing of a timeline as data: what stands where, in pixels from the top left corner. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly heading: readonly TextBox[];
  /** The part that has the scale of days; `null` when nothing has a date. */
  readonly chart: Chart | null;
  readonly key: readonly KeyItem[];
  /** What the drawing cannot show, and where it is written. */
  readonly footnotes: readonly Footnote[];
  readonly notes: readonly TextBox[];
}

export interface Chart {
  readonly scale: DayScale;
  /** The room of the days. */
  readonly plot: Box;
  /** Whether the days are below the words of each row and not beside them. */
  readonly isStacked: boolean;
  readonly shaded: readonly ShadedDay[];
  /** Whether some of the days lie outside the calendar, which then cannot say whether anything is counted on them. */
  readonly hasUnknownDays: boolean;
  /** The scale above the rows, and below them too where there are many. */
  readonly ticks: readonly (readonly Tick[])[];
  readonly marks: readonly Mark[];
  readonly rows: readonly Row[];
}

/** A vertical stroke through all rows, and its label above them. */
export interface Mark extends Box {
  readonly kind: "event" | "as-of" | "cut";
  readonly at: number;
  readonly texts: readonly TextBox[];
}

const MARGIN = 16;
const NARROWEST = 280;
/** From this width on, days have room beside the words. */
const BESIDE = 680;
const WIDEST_LABEL = 300;
const NARROWEST_LABEL = 150;
const MANY_ROWS = 14;
/** Weekends of narrower days run together. */
const NARROWEST_SHADED_DAY = 1;

/**
 * Where everything in a drawing stands. No two texts share room, and all of it lies within the width.
 *
 * @param width in pixels; less than 280 counts as 280.
 */
export function layout(timeline: Timeline, wanted: number, calendar: WorkingCalendar): Layout {
  const width = Math.max(NARROWEST, Math.round(wanted));
  const room = width - 2 * MARGIN;
  const heading = headingOf(timeline, room);
  const top = bottomOf(heading, MARGIN) + 14;
  const chart = timeline.deadlines.length > 0 ? chartOf(timeline, width, top, calendar) : null;
  const signs = chart ? key(signsOf(timeline, chart), MARGIN, bottomOfChart(chart) + 16, room) : [];
  const below = footnotes(timeline, chart?.shaded ?? [], chart?.hasUnknownDays ?? false);
  const notes = place(below, room, bottomOf(signs, top) + (chart ? 12 : 0));
  return {
    width,
    height: bottomOf([...signs, ...notes], top) + MARGIN,
    heading,
    chart,
    key: signs,
    footnotes: below,
    notes,
  };
}

/** `Initial child protection conference CPC-0417` */
export function titleOf({ record }: Timeline): string {
  const title = `${capital(record.type)} child protection conference`;
  return record.reference === null ? title : `${title} ${record.reference}`;
}

/** Whose rules, and which days count. */
export function contextOf({ policy, calendar, asOf }: Timeline): string[] {
  const published =
    calendar.publishedFrom === null || calendar.publishedThrough === null
      ? "all projected"
      : `published ${calendar.publishedFrom.slice(0, 4)} to ${calendar.publishedThrough.slice(0, 4)}`;
  return [
    `Policy: ${policy.title} (${policy.layers.toReversed().join(", then ")})`,
    `Calendar: ${calendar.id}, bank holidays ${published}`,
    ...(asOf === null ? [] : [`As of ${momentInWords(asOf)}`]),
  ];
}

function headingOf(timeline: Timeline, room: number): TextBox[] {
  const title = paragraph({ text: titleOf(timeline), size: 18, isBold: true, most: 3 }, MARGIN, MARGIN, room);
  return contextOf(timeline).reduce<TextBox[]>(
    (above, text) => [
      ...above,
      ...paragraph({ text, tone: "quiet", most: 3 }, MARGIN, bottomOf(above, MARGIN) + 1, room),
    ],
    title,
  );
}

function chartOf(timeline: Timeline, width: number, top: number, calendar: WorkingCalendar): Chart {
  const { deadlines } = timeline;
  const isStacked = width < BESIDE;
  const room = width - 2 * MARGIN;
  const words = isStacked ? room : Math.round(Math.min(470, Math.max(290, room * 0.36)));
  const columns: Columns = { left: MARGIN, width: words, isStacked };
  const left = isStacked ? MARGIN : MARGIN + words + 16;
  const right = width - MARGIN;
  const scale = dayScale(datesOf(timeline), left, right);

  const labels = labelsOf(timeline, scale);
  const texts = labels.map(({ text, kind, at }) =>
    paragraph(
      { text, size: SMALL, isBold: kind === "as-of", tone: kind === "as-of" ? "as-of" : "ink", most: 4 },
      0,
      0,
      labelRoom(right - at - 4, room),
    ),
  );
  const sizes = labels.map(({ at }, index) => ({
    x: at,
    width: Math.max(...texts[index]!.map((line) => line.width)),
    height: bottomOf(texts[index]!, 0),
  }));
  const boxes = placeLabels(sizes, MARGIN, right);
  const ground = top - Math.min(0, ...boxes.map(({ y }) => y));
  const marks = labels.map(({ kind, at }, index): Mark => {
    const box = { ...boxes[index]!, y: ground + boxes[index]!.y };
    return { kind, at, ...box, texts: texts[index]!.map((line) => ({ ...line, x: box.x, y: box.y + line.y })) };
  });

  const axis = lineHeight(SMALL) + 4;
  const laid = rows(deadlines, scale, columns, ground + axis);
  const bottom = bottomOf(laid, ground + axis) + 4;
  const { shaded, areSomeUnknown } = nonWorkingDays(scale, calendar);
  const areWeekendsVisible = scale.dayWidth >= NARROWEST_SHADED_DAY;
  return {
    scale,
    plot: { x: left, y: ground + axis, width: right - left, height: bottom - ground - axis },
    isStacked,
    shaded: shaded.filter(({ reason }) => areWeekendsVisible || reason !== "weekend"),
    hasUnknownDays: areSomeUnknown,
    ticks: [ground, ...(laid.length >= MANY_ROWS ? [bottom + 2] : [])].map((y) => ticks(scale, y, left, right)),
    marks,
    rows: laid,
  };
}

/** A label is broken to stand right of its stroke, unless that leaves too little room. */
function labelRoom(roomToTheRight: number, room: number): number {
  const widest = Math.min(WIDEST_LABEL, room);
  return roomToTheRight < NARROWEST_LABEL ? widest : Math.min(widest, roomToTheRight);
}

/** Every day that something in the drawing stands on. */
function datesOf({ deadlines, asOf }: Timeline): LocalDate[] {
  return [
    ...deadlines.flatMap((deadline) => [
      deadline.due.date,
      ...deadline.otherReadings.map(({ due }) => due.date),
      ...(deadline.doneAt === null ? [] : [deadline.doneAt]),
      ...(countedFrom(deadline) ? [countedFrom(deadline)!.moment] : []),
    ]),
    ...anchorsOf(deadlines).map(({ moment }) => moment),
    ...(asOf === null ? [] : [asOf]),
  ].map((moment) => moment.slice(0, 10));
}

function labelsOf({ deadlines, asOf }: Timeline, scale: DayScale) {
  const events = anchorsOf(deadlines).map(({ says, moment }) => ({
    kind: "event" as const,
    at: scale.x(moment),
    text: `${says}: ${momentInWords(moment)}`,
  }));
  const cuts = scale.cuts.map(({ left, right, days }) => ({
    kind: "cut" as const,
    at: (left + right) / 2,
    text: `${counted(days, "day")} not drawn`,
  }));
  const today =
    asOf === null ? [] : [{ kind: "as-of" as const, at: scale.x(asOf), text: `As of ${momentInWords(asOf)}` }];
  return [...events, ...cuts, ...today];
}

function bottomOfChart({ plot, ticks: axes }: Chart): number {
  return bottomOf(
    axes.flatMap((axis) => axis.flatMap(({ label }) => label ?? [])),
    plot.y + plot.height,
  );
}

function signsOf({ deadlines, asOf }: Timeline, { rows: laid, marks, shaded }: Chart): Sign[] {
  const tracks = laid.flatMap(({ track }) => track ?? []);
  const statuses = [...new Set(deadlines.map(({ status }) => status))];
  const present: [boolean, Sign][] = [
    [tracks.some(({ from, isProjected }) => from !== null && !isProjected), { sign: "window" }],
    [tracks.some(({ isProjected }) => isProjected), { sign: "projected" }],
    [tracks.some(({ done }) => done !== null), { sign: "done-at" }],
    [tracks.some(({ otherReadings }) => otherReadings.length > 0), { sign: "other-reading" }],
    [marks.some(({ kind }) => kind === "event"), { sign: "event" }],
    [asOf !== null, { sign: "as-of" }],
    [marks.some(({ kind }) => kind === "cut"), { sign: "cut" }],
    [shaded.some(({ reason }) => reason === "weekend"), { sign: "weekend" }],
    [shaded.some(({ reason }) => reason !== "weekend"), { sign: "holiday" }],
  ];
  return [
    ...statuses.map((status): Sign => ({ sign: "status", status })),
    ...present.flatMap(([isPresent, sign]) => (isPresent ? sign : [])),
  ];
}

function place(all: readonly Footnote[], room: number, top: number): TextBox[] {
  return all.reduce<TextBox[]>((above, { heading, lines }) => {
    const start = paragraph({ text: heading, isBold: true }, MARGIN, bottomOf(above, top - 6) + 6, room);
    const written = lines.reduce(
      (sofar, text) => [...sofar, ...paragraph({ text, most: 20 }, MARGIN, bottomOf(sofar, top), room)],
      start,
    );
    return [...above, ...written];
  }, []);
}
