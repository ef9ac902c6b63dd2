import type { Deadline, Timeline } from "../../timeline/index.js";
import { say, type Language } from "../../language/language.js";
import { dateText, dateWords, shortMomentText } from "../../wording/dates.js";
import { isLastWorkingDay } from "../../wording/last-working-day.js";
import { countedFrom } from "../in-words/counted-from.js";
import { taskWithParty } from "../in-words/deadline-in-words.js";
import { drawnStatus, type DrawnStatus } from "../in-words/drawn-status.js";
import { chartWords } from "./chart-words.js";
import { nameInLines, type DaysDrawn } from "./mermaid-layout.js";

/** Mermaid draws these apart by colour alone, so the words of each say it too. */
const TAGS: Readonly<Record<DrawnStatus, readonly string[]>> = {
  done: ["done"],
  late: ["done", "crit"],
  overdue: ["crit"],
  "planned-too-late": ["crit"],
  "due-today": ["active"],
  upcoming: [],
};

/** One bar or milestone. */
export interface Bar extends DaysDrawn {
  readonly tags: readonly string[];
  /** What could stand beside it, the longest first. */
  readonly texts: readonly string[];
}

/** Bars of one name, below each other. */
export interface Section {
  readonly lines: readonly string[];
  readonly bars: Bar[];
}

/** The day asked about, and what is to be done; Mermaid takes sections of one name for one. */
export function sectionsOf(timeline: Timeline, language: Language): Section[] {
  const { deadlines, asOf } = timeline;
  const isOneYear = new Set(deadlines.flatMap(daysNamed).map((day) => day.slice(0, 4))).size <= 1;
  const sections = new Map<string, Section>();
  const add = (name: string, bar: Bar) => {
    const lines = nameInLines(name);
    const key = lines.join(" ");
    const known = sections.get(key);
    if (known) known.bars.push(bar);
    else sections.set(key, { lines, bars: [bar] });
  };
  if (asOf !== null) {
    const day = asOf.slice(0, 10);
    add(say(language, chartWords, "asOf"), {
      from: day,
      through: day,
      tags: ["milestone", "asof"],
      texts: [shortMomentText(asOf, language)],
    });
  }
  for (const [index, deadline] of deadlines.entries()) {
    add(taskWithParty(deadline, language), barOf(deadline, asOf, `d${index + 1}`, isOneYear, language));
  }
  return [...sections.values()];
}

/** The days that what stands beside a bar may name. */
function daysNamed({ due, doneAt, plannedTooLate }: Deadline): string[] {
  return [due.date, doneAt, plannedTooLate?.on].filter((day) => typeof day === "string");
}

function barOf(deadline: Deadline, asOf: Timeline["asOf"], id: string, isOneYear: boolean, language: Language): Bar {
  const { due } = deadline;
  const status = drawnStatus(deadline);
  const tags = status === null ? [] : TAGS[status];
  const from = countedFrom(deadline, language)?.moment.slice(0, 10) ?? due.date;
  const shortDay = (moment: string) => dayInWords(moment, isOneYear, language);
  const day = shortDay(due.at ?? due.date);
  const states = statesInWords(deadline, status, asOf, shortDay, language);
  const texts = [
    ...states.map((state) => say(language, chartWords, "dayAndState", { day, state })),
    ...states.slice(-1),
    day,
    shortDay(due.date),
  ];
  if (from === due.date) return { from, through: from, tags: [...tags, "milestone", id], texts };
  const [first, last] = from < due.date ? [from, due.date] : [due.date, from];
  return { from: first, through: last, tags: [...tags, id], texts };
}

/** `Thu 30 Apr 12:00`; with the year where the chart has several. */
function dayInWords(moment: string, isOneYear: boolean, language: Language): string {
  const date = dateText(moment.slice(0, 10), isOneYear ? "dayAndMonth" : "short", language);
  return moment.length > 10 ? say(language, dateWords, "shortWithTime", { date, time: moment.slice(11, 16) }) : date;
}

/** How it stands, and the same more shortly; nothing of what is merely to come. */
function statesInWords(
  deadline: Deadline,
  status: DrawnStatus | null,
  asOf: Timeline["asOf"],
  shortDay: (moment: string) => string,
  language: Language,
): string[] {
  const { doneAt, plannedTooLate } = deadline;
  const words = (key: keyof typeof chartWords.messages, day = "") => say(language, chartWords, key, { day });
  switch (status) {
    case "done":
    case "late": {
      const short = words(`${status}Short`);
      return doneAt === null ? [short] : [words(status, shortDay(doneAt.slice(0, 10))), short];
    }
    case "overdue":
      return [words("overdue")];
    case "planned-too-late":
      return [words("plannedTooLate", shortDay(plannedTooLate!.on)), words("plannedTooLateShort")];
    case "due-today":
      return [words("dueToday")];
    case "upcoming":
      return isLastWorkingDay(deadline, asOf) ? [words("lastWorkingDay")] : [];
    case null:
      if (deadline.status === "overdue") return [words("notDone")];
      return asOf === null ? [] : [words("unknown")];
  }
}
