import type { Timeline } from "../../timeline/index.js";
import { shortMomentText } from "../../wording/dates.js";
import { counted } from "../../vocabulary/words.js";
import { anchorsOf } from "../counted-from.js";
import type { DayScale } from "./day-scale.js";
import { placeLabels } from "./place-labels.js";
import { bottomOf, paragraph, SMALL, type Box, type TextBox } from "./text-box.js";

/** A vertical stroke through all rows, and its label above them. */
export interface Mark extends Box {
  readonly kind: "event" | "as-of" | "cut";
  readonly at: number;
  readonly texts: readonly TextBox[];
}

const WIDEST = 300;
const NARROWEST = 150;

/**
 * What deadlines are counted from, what is left out and the day asked about, with labels that stand on a line at 0:
 * their `y` is negative.
 */
export function marks(timeline: Timeline, scale: DayScale, left: number, right: number): Mark[] {
  const all = unplaced(timeline, scale).map(({ kind, at, text }) => {
    const wording = {
      text,
      size: SMALL,
      most: 4,
      ...(kind === "as-of" ? ({ isBold: true, tone: "as-of" } as const) : {}),
    };
    const texts = paragraph(wording, 0, 0, roomFor(right - at, right - left));
    return { kind, at, texts, width: Math.max(...texts.map(({ width }) => width)), height: bottomOf(texts, 0) };
  });
  const boxes = placeLabels(
    all.map(({ at, width, height }) => ({ x: at, width, height })),
    left,
    right,
  );
  return all.map((mark, index) => {
    const { x, y } = boxes[index]!;
    return { ...mark, x, y, texts: mark.texts.map((text) => ({ ...text, x, y: y + text.y })) };
  });
}

function unplaced({ deadlines, asOf }: Timeline, scale: DayScale): { kind: Mark["kind"]; at: number; text: string }[] {
  return [
    ...anchorsOf(deadlines).map(({ says, moment }) => ({
      kind: "event" as const,
      at: scale.x(moment),
      text: `${says}: ${shortMomentText(moment)}`,
    })),
    ...scale.cuts.map(({ left, right, days }) => ({
      kind: "cut" as const,
      at: (left + right) / 2,
      text: `${counted(days, "day")} not drawn`,
    })),
    ...(asOf === null ? [] : [{ kind: "as-of" as const, at: scale.x(asOf), text: `As of ${shortMomentText(asOf)}` }]),
  ];
}

/** A label is broken so as to hang right of its stroke, unless that leaves too little room. */
function roomFor(toTheRight: number, room: number): number {
  const widest = Math.min(WIDEST, room);
  return toTheRight < NARROWEST ? widest : Math.min(widest, toTheRight - 4);
}
