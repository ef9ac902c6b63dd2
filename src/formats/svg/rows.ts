import type { Deadline } from "../../timeline/index.js";
import { dueInWords, partyInWords } from "../deadline-in-words.js";
import { countedFrom } from "./counted-from.js";
import type { DayScale } from "./day-scale.js";
import { deadlineNotes, standingLabel } from "./deadline-notes.js";
import { BODY, bottomOf, flow, GAP, paragraph, SMALL, type Box, type TextBox, type Wording } from "./text-box.js";
import { textWidth } from "./text-width.js";

/** One deadline; or, above several alike that differ only in whose they are, what they have in common. */
export interface Row extends Box {
  readonly deadline: Deadline | null;
  readonly texts: readonly TextBox[];
  /** Where the shape of its status stands beside the text; `null` for what has none. */
  readonly mark: { readonly x: number; readonly y: number } | null;
  readonly track: Track | null;
}

/** What is drawn of a deadline on the scale of days; `y` is the middle, all else the `x` of a moment. */
export interface Track {
  readonly y: number;
  readonly from: number | null;
  readonly due: number;
  readonly done: number | null;
  readonly otherReadings: readonly number[];
  readonly isProjected: boolean;
}

/** Where the words stand, and whether the days are beside them or below. */
export interface Columns {
  readonly left: number;
  readonly width: number;
  readonly isStacked: boolean;
}

/** The room for the shape of a status before a text. */
const MARK = 22;
const TRACK = 26;
const FIRST_LINE = 8;
const TITLE = 13;
const DUE_COLUMN = textWidth("Due Mon 30 Nov 2020 00:00", BODY) + GAP;

/** The rows of deadlines below each other, from `y` down, in the order given. */
export function rows(deadlines: readonly Deadline[], scale: DayScale, columns: Columns, y: number): Row[] {
  const all: Row[] = [];
  let top = y;
  const add = (row: Row) => {
    all.push(row);
    top += row.height;
  };
  for (const alike of runs(deadlines)) {
    if (alike.length === 1) {
      add(deadlineRow(alike[0]!, [title(alike[0]!)], [due(alike[0]!), standing(alike[0]!)], true, DUE_COLUMN));
      continue;
    }
    const [first] = alike as [Deadline];
    add(row(null, [{ text: first.title, size: TITLE, isBold: true, most: 4 }], [due(first), ...notes(first)], 7));
    const parties = Math.max(...alike.map((deadline) => textWidth(partyInWords(deadline)!, BODY))) + GAP;
    for (const deadline of alike) {
      add(deadlineRow(deadline, [], [{ text: partyInWords(deadline)!, most: 2 }, standing(deadline)], false, parties));
    }
  }
  return all;

  function deadlineRow(deadline: Deadline, heading: Wording[], line: Wording[], isAlone: boolean, tab: number): Row {
    return row(deadline, heading, isAlone ? [...line, ...notes(deadline)] : line, isAlone ? 7 : 2, tab);
  }

  function row(deadline: Deadline | null, heading: Wording[], line: Wording[], padding: number, tab = 0): Row {
    const [left, room] = [columns.left + MARK, columns.width - MARK];
    const headings = heading.flatMap((wording) => paragraph(wording, left, top + padding, room));
    const texts = [...headings, ...flow(line, left, bottomOf(headings, top + padding), room, tab)];
    const below = bottomOf(texts, top) + (columns.isStacked ? 3 : padding);
    const hasTrackBelow = columns.isStacked && deadline !== null;
    const height = Math.max(below + (hasTrackBelow ? TRACK + padding : 0) - top, columns.isStacked ? 0 : TRACK);
    const middle = columns.isStacked ? below + TRACK / 2 - 1 : top + padding + FIRST_LINE;
    return {
      x: columns.left,
      y: top,
      width: columns.width,
      height,
      deadline,
      texts,
      mark: deadline && { x: columns.left + MARK / 2 - 2, y: top + padding + FIRST_LINE },
      track: deadline && trackOf(deadline, scale, Math.max(middle, top + 10)),
    };
  }
}

function title(deadline: Deadline): Wording {
  const party = partyInWords(deadline);
  return { text: `${deadline.title}${party === null ? "" : ` · ${party}`}`, size: TITLE, isBold: true, most: 4 };
}

function due(deadline: Deadline): Wording {
  return { text: `Due ${dueInWords(deadline.due)}` };
}

function standing(deadline: Deadline): Wording {
  return { text: standingLabel(deadline), isBold: true, tone: deadline.status ?? "quiet" };
}

function notes(deadline: Deadline): Wording[] {
  return deadlineNotes(deadline).map((text) => ({ text, size: SMALL, tone: "quiet", most: 4 }));
}

/** Neighbours that are the same duty, due at the same time, counted from the same event on the same day: they differ in the party. */
function runs(deadlines: readonly Deadline[]): Deadline[][] {
  const all: Deadline[][] = [];
  let last: string | null = null;
  for (const deadline of deadlines) {
    const { id, title: name, due: time, party, otherReadings, projectedFrom } = deadline;
    const from = countedFrom(deadline);
    const event = from && [from.says, from.moment.slice(0, 10)];
    const kind = party && JSON.stringify([id, name, time, event, otherReadings, projectedFrom]);
    if (kind !== null && kind === last) all.at(-1)!.push(deadline);
    else all.push([deadline]);
    last = kind;
  }
  return all;
}

function trackOf(deadline: Deadline, scale: DayScale, y: number): Track {
  const { due: time, doneAt, otherReadings, projectedFrom } = deadline;
  const from = countedFrom(deadline);
  const x = scale.x(time.at ?? time.date);
  return {
    y,
    from: from && scale.x(from.moment),
    due: x,
    done: doneAt === null ? null : scale.x(doneAt),
    otherReadings: otherReadings.map((other) => scale.x(other.due.at ?? other.due.date)).filter((other) => other !== x),
    isProjected: projectedFrom.length > 0,
  };
}
