import type { Timeline } from "../../timeline/index.js";
import { shortMomentText } from "../../wording/dates.js";
import { english, say, type Language } from "../../language/language.js";
import type { Parameters } from "../../language/message.js";
import { anchorsOf } from "../in-words/counted-from.js";
import type { DayScale } from "./day-scale.js";
import { drawingWords } from "./drawing-words.js";
import { placeLabels } from "./place-labels.js";
import { bottomOf, paragraph, SMALL, type Box, type TextBox, type Wording } from "./text-box.js";

/** A vertical stroke through all rows, and its label above them. */
export interface Mark extends Box {
  readonly kind: "event" | "as-of" | "cut";
  readonly at: number;
  readonly texts: readonly TextBox[];
}

const WIDEST = 380;
const NARROWEST = 190;
/** In lines. */
const TALLEST = 4;

/**
 * What deadlines are counted from, what is left out and the day asked about, with labels that stand on a line at 0:
 * their `y` is negative.
 */
export function marks(
  timeline: Timeline,
  scale: DayScale,
  left: number,
  right: number,
  language: Language = english,
): Mark[] {
  const all = unplaced(timeline, scale, language).map(({ kind, at, text }) => {
    const wording = { text, size: SMALL, ...(kind === "as-of" ? ({ isBold: true, tone: "as-of" } as const) : {}) };
    const texts = labelOf(wording, right - at, right - left);
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

interface Unplaced {
  readonly kind: Mark["kind"];
  readonly at: number;
  readonly text: string;
}

function unplaced({ deadlines, asOf }: Timeline, scale: DayScale, language: Language): Unplaced[] {
  const words = (key: keyof typeof drawingWords.messages, parameters: Parameters) =>
    say(language, drawingWords, key, parameters);
  return [
    ...anchorsOf(deadlines, language).map(({ says, moment }) => ({
      kind: "event" as const,
      at: scale.x(moment),
      text: words("event", { event: says, day: shortMomentText(moment, language) }),
    })),
    ...scale.cuts.map(({ left, right, days }) => ({
      kind: "cut" as const,
      at: (left + right) / 2,
      text: words("daysNotDrawn", { count: days }),
    })),
    ...(asOf === null
      ? []
      : [
          {
            kind: "as-of" as const,
            at: scale.x(asOf),
            text: words("asOf", { day: shortMomentText(asOf, language) }),
          },
        ]),
  ];
}

/** A label is broken so as to hang right of its stroke, unless that leaves too little room for it. */
function labelOf(wording: Wording, toTheRight: number, room: number): TextBox[] {
  const widest = Math.min(WIDEST, room);
  const hanging =
    toTheRight < NARROWEST ? [] : paragraph({ ...wording, most: TALLEST + 1 }, 0, 0, Math.min(widest, toTheRight - 4));
  return hanging.length > 0 && hanging.length <= TALLEST ? hanging : paragraph({ ...wording, most: 8 }, 0, 0, widest);
}
