import { drawnStatus } from "../in-words/drawn-status.js";
import type { Deadline, Timeline } from "../../timeline/index.js";
import { english, say, type Language } from "../../language/language.js";
import { dueDateText, partyInWords } from "../in-words/deadline-in-words.js";
import { alike } from "./alike.js";
import type { DayScale } from "./day-scale.js";
import { deadlineNotes, standingLabel } from "../in-words/deadline-notes.js";
import { drawingWords } from "./drawing-words.js";
import {
  BODY,
  bottomOf,
  flow,
  GAP,
  lineHeight,
  paragraph,
  SMALL,
  type Box,
  type TextBox,
  type Wording,
} from "./text-box.js";
import { textWidth } from "./text-width.js";
import { taskText } from "../../wording/task-text.js";
import { trackOf, type Track } from "./track.js";

/** One deadline; or, above several alike, what they have in common. */
export interface Row extends Box {
  readonly deadline: Deadline | null;
  readonly isFirstOfItsKind: boolean;
  readonly texts: readonly TextBox[];
  /** Where the shape of its status stands beside the text; `null` for what has none. */
  readonly mark: { readonly x: number; readonly y: number } | null;
  readonly track: Track | null;
}

/** Where the words stand, and whether the days are beside them or below. */
export interface Columns {
  readonly left: number;
  readonly width: number;
  readonly isStacked: boolean;
}

/** What a row says: a title, and below it texts beside each other, the second of them in a column. */
interface Content {
  readonly deadline: Deadline | null;
  readonly title: Wording | null;
  readonly line: readonly Wording[];
  readonly tab: number;
}

/** The room for the shape of a status before a text. */
const MARK = 26;
const TRACK = 28;
const HALF_A_LINE = lineHeight(BODY) / 2;
/** A due date, to measure their column by. */
const SAMPLE = { date: "2020-11-30", lastWorkingDay: null, at: "2020-11-30T00:00:00+00:00" };

/** The rows of deadlines below each other, from `y` down, in the order given. */
export function rows(
  { deadlines, asOf }: Pick<Timeline, "deadlines" | "asOf">,
  scale: DayScale,
  columns: Columns,
  y: number,
  language: Language = english,
): Row[] {
  const laid: Row[] = [];
  let top = y;
  for (const content of alike(deadlines).flatMap((group) => contents(group, asOf, language))) {
    const row = rowOf(content, scale, columns, top);
    laid.push(row);
    top = row.y + row.height;
  }
  return laid;
}

function contents(group: readonly Deadline[], asOf: Timeline["asOf"], language: Language): Content[] {
  const [first] = group as readonly [Deadline];
  const party = (deadline: Deadline) => partyInWords(deadline, language);
  if (group.length === 1) {
    const line = [due(first, language), standing(first, asOf, language), ...notes(first, language)];
    const tab = textWidth(due({ due: SAMPLE }, language).text, BODY) + GAP;
    return [{ deadline: first, title: title(first, party(first), language), line, tab }];
  }
  const tab = group.reduce((most, deadline) => Math.max(most, textWidth(party(deadline), BODY)), 0) + GAP;
  return [
    {
      deadline: null,
      title: title(first, "", language),
      line: [due(first, language), ...notes(first, language)],
      tab: 0,
    },
    ...group.map((deadline) => ({
      deadline,
      title: null,
      line: [{ text: party(deadline), most: 4 }, standing(deadline, asOf, language)],
      tab,
    })),
  ];
}

function rowOf({ deadline, title: heading, line, tab }: Content, scale: DayScale, columns: Columns, top: number): Row {
  const padding = heading ? 7 : 2;
  const [left, room] = [columns.left + MARK, columns.width - MARK];
  const headings = heading ? paragraph(heading, left, top + padding, room) : [];
  const texts = [...headings, ...flow(line, left, bottomOf(headings, top + padding), room, tab)];
  const bottom = bottomOf(texts, top);
  const middle = top + padding + HALF_A_LINE;
  const tracked = (at: number) => deadline && trackOf(deadline, scale, at);
  const row = {
    x: columns.left,
    y: top,
    width: columns.width,
    deadline,
    isFirstOfItsKind: heading !== null,
    texts,
    mark: deadline && { x: columns.left + MARK / 2 - 2, y: middle },
  };
  if (!columns.isStacked) {
    return { ...row, height: Math.max(bottom + padding - top, TRACK), track: tracked(Math.max(middle, top + 10)) };
  }
  return deadline
    ? { ...row, height: bottom + 3 + TRACK + padding - top, track: tracked(bottom + 2 + TRACK / 2) }
    : { ...row, height: bottom + 3 - top, track: null };
}

function title(deadline: Deadline, party: string, language: Language): Wording {
  const text = taskText(deadline, language);
  return {
    text: party === "" ? text : say(language, drawingWords, "titleWithParty", { title: text, party }),
    isBold: true,
    most: 8,
  };
}

function due(deadline: Pick<Deadline, "due">, language: Language): Wording {
  return { text: say(language, drawingWords, "due", { day: dueDateText(deadline.due, language) }) };
}

function standing(deadline: Deadline, asOf: Timeline["asOf"], language: Language): Wording {
  const drawn = drawnStatus(deadline);
  const tone = drawn === "planned-too-late" ? "overdue" : (drawn ?? "quiet");
  return { text: standingLabel(deadline, asOf, language), isBold: true, tone };
}

function notes(deadline: Deadline, language: Language): Wording[] {
  return deadlineNotes(deadline, language).map((text) => ({ text, size: SMALL, tone: "quiet" }));
}
