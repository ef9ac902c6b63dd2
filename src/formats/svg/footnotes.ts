import { addDays, shortDate } from "../../calendar/index.js";
import type { Timeline } from "../../timeline/index.js";
import { counted } from "../../vocabulary/words.js";
import { notOwedOnce } from "../not-owed-in-words.js";
import type { ShadedDay, Shading } from "./non-working-days.js";

/** What a drawing of days cannot show: a heading, and a sentence or more below it. */
export interface Footnote {
  readonly heading: string;
  readonly lines: readonly string[];
}

const MOST_NAMES = 24;

const LACKING = {
  "outside-calendar": "Some of these days lie outside the calendar: whether anything is counted on them is not known.",
  "too-narrow": "These days are too narrow to shade weekends and bank holidays.",
} as const;

/** The names of the shaded days that are no weekends; what has no date or is not owed, and why; what to note about the timeline. */
export function footnotes(timeline: Timeline, shading: Shading | null): Footnote[] {
  const { deadlines, waiting, notices, checklist } = timeline;
  const titles = new Map(deadlines.map(({ key, title }) => [key, title]));
  for (const { id, title } of waiting) titles.set(id, title);
  const holidays = holidayNames(shading?.shaded ?? []);
  return [
    {
      heading: "No deadline has a date yet",
      lines: deadlines.length > 0 ? [] : ["There is nothing to draw until the facts below are known."],
    },
    {
      heading: "Bank holidays and closures in these days",
      lines: holidays.length > 0 ? [holidays.join("; ")] : [],
    },
    {
      heading: "Not dated yet",
      lines: waiting.map(({ title, needs }) => `${title}: needs ${needs.join(", ")}`),
    },
    {
      heading: "Not owed",
      lines: notOwedOnce(timeline).map(({ title, because }) => `${title}: ${because.text}`),
    },
    {
      heading: "Please note",
      lines: [
        ...notices.map(({ message, about }) => {
          const subjects = [...new Set((about ?? []).map((key) => titles.get(key) ?? key))];
          return subjects.length > 0 ? `${message} (${subjects.join(", ")})` : message;
        }),
        ...(shading?.lacking ? [LACKING[shading.lacking]] : []),
        ...(checklist.length > 0
          ? [`${counted(checklist.length, "more thing")} without a time given: see the checklist.`]
          : []),
      ],
    },
  ].filter(({ lines }) => lines.length > 0);
}

/** `Fri 8 May 2020 Early May bank holiday`; days of one closure in a row are named once. */
function holidayNames(shaded: readonly ShadedDay[]): string[] {
  const runs: { title: string; from: string; through: string }[] = [];
  for (const { date, reason, title, projected } of shaded) {
    if (reason === "weekend") continue;
    const name = projected ? `${title} (projected)` : title;
    const last = runs.at(-1);
    if (last?.title === name && addDays(last.through, 1) === date) last.through = date;
    else runs.push({ title: name, from: date, through: date });
  }
  const names = runs.map(
    ({ title, from, through }) => `${shortDate(from)}${through === from ? "" : ` to ${shortDate(through)}`} ${title}`,
  );
  return names.length <= MOST_NAMES ? names : [...names.slice(0, MOST_NAMES), `and ${names.length - MOST_NAMES} more`];
}
