import { addDays } from "../../calendar/index.js";
import { summarizeTimeline, type Timeline } from "../../timeline/index.js";
import { dateText } from "../../wording/dates.js";
import { english, say, textIn, type Language } from "../../language/language.js";
import { chainTexts } from "../../wording/lists.js";
import { notOwedInWords, notOwedOnce } from "../in-words/not-owed-in-words.js";
import { needsInWords, noticeInWords } from "../in-words/notice-in-words.js";
import { timelineWords } from "../in-words/timeline-words.js";
import { drawingWords } from "./drawing-words.js";
import type { ShadedDay, Shading } from "./non-working-days.js";
import { taskText } from "../../wording/task-text.js";
import { stretchText } from "./stretch-text.js";

/** What a drawing of days cannot show: a heading, and a sentence or more below it. */
export interface Footnote {
  readonly heading: string;
  readonly lines: readonly string[];
}

const MOST_NAMES = 24;

const LACKING = {
  "outside-calendar": "outsideCalendar",
  "too-narrow": "tooNarrow",
} as const;

/** The names of the shaded days that are no weekends; what has no date or is not owed, and why; what to note about the timeline and is not in its summary. */
export function footnotes(timeline: Timeline, shading: Shading | null, language: Language = english): Footnote[] {
  const { deadlines, waiting, checklist } = timeline;
  const { notices } = summarizeTimeline(timeline);
  const words = (key: keyof typeof drawingWords.messages, parameters = {}) =>
    say(language, drawingWords, key, parameters);
  const titles = new Map([
    ...deadlines.map((deadline) => [deadline.key, taskText(deadline, language)] as const),
    ...waiting.map((one) => [one.id, taskText(one, language)] as const),
  ]);
  return [
    { heading: words("nothingDated"), lines: deadlines.length > 0 ? [] : [words("nothingToDraw")] },
    { heading: words("holidays"), lines: holidayNames(shading?.shaded ?? [], language) },
    { heading: words("waiting"), lines: waiting.map((one) => needsInWords(one, language)) },
    {
      heading: say(language, timelineWords, "notOwed"),
      lines: notOwedOnce(timeline).map((one) => notOwedInWords(one, language)),
    },
    {
      heading: say(language, timelineWords, "pleaseNote"),
      lines: [
        ...notices.map((notice) => {
          const subjects = new Set((notice.about ?? []).map((key) => titles.get(key) ?? key));
          return noticeInWords(notice, language, [...subjects]);
        }),
        ...(shading?.lacking ? [words(LACKING[shading.lacking])] : []),
        ...(checklist.length > 0 ? [words("undated", { count: checklist.length })] : []),
      ],
    },
  ].filter(({ lines }) => lines.length > 0);
}

/** `Fri 8 May 2020 Early May bank holiday`; days of one closure in a row are named once. On one line, if there are any. */
function holidayNames(shaded: readonly ShadedDay[], language: Language): string[] {
  const runs: { title: string; from: string; through: string }[] = [];
  for (const { date, reason, title = "", projected } of shaded) {
    if (reason === "weekend") continue;
    const own = textIn(language, title);
    const name = projected ? say(language, drawingWords, "projected", { title: own }) : own;
    const last = runs.at(-1);
    if (last?.title === name && addDays(last.through, 1) === date) last.through = date;
    else runs.push({ title: name, from: date, through: date });
  }
  if (runs.length === 0) return [];
  const names = runs.slice(0, MOST_NAMES).map(({ title, from, through }) => {
    const days =
      from === through ? dateText(from, "short", language) : stretchText({ from, through }, "short", language);
    return say(language, drawingWords, "holiday", { days, title });
  });
  const holidays = chainTexts(names, "semicolon", language);
  const count = runs.length - names.length;
  return [count === 0 ? holidays : say(language, drawingWords, "moreHolidays", { holidays, count })];
}
