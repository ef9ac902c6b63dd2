import { checked } from "../checked.js";
import type { LocalDate } from "../../calendar/index.js";
import type { Deadline, Timeline } from "../../timeline/index.js";
import { countedFrom } from "../in-words/counted-from.js";
import { dateText, dateWords, shortMomentText } from "../../wording/dates.js";
import { isLastWorkingDay } from "../../wording/last-working-day.js";
import { languageOf, say, section, type Language, type WordingOptions } from "../../language/language.js";
import { chainTexts } from "../../wording/lists.js";
import { dueDateText, taskWithParty } from "../in-words/deadline-in-words.js";
import { deadlineNotes, standingLabel } from "../in-words/deadline-notes.js";
import { drawnStatus, type DrawnStatus } from "../in-words/drawn-status.js";
import { axisOf } from "./mermaid-axis.js";
import {
  barHeight,
  DAYS,
  FONT_SIZE,
  labelThatFits,
  LEFT,
  nameInLines,
  RIGHT,
  type DaysDrawn,
} from "./mermaid-layout.js";
import { mermaidText } from "./mermaid-text.js";
import { notOwedInWords, notOwedOnce } from "../in-words/not-owed-in-words.js";
import { needsInWords } from "../in-words/notice-in-words.js";
import { summaryInWords } from "../in-words/summary-in-words.js";
import { policyInWords, titleInWords } from "../in-words/title-in-words.js";

export const chartWords = /* @__PURE__ */ section("chart", {
  policy: "Policy: {policy}.",
  dated: "{count} dated.",
  notDatedYet: "Not dated yet: {duties}.",
  notOwed: "Not owed: {duty}",
  asOf: "As of",
  due: "due {day}",
  deadline: "{task}: {text}.",
  dayAndState: "{day} · {state}",
  done: "done {day}",
  late: "done LATE {day}",
  overdue: "OVERDUE",
  plannedTooLate: "PLANNED for {day}: TOO LATE",
  doneShort: "done",
  lateShort: "LATE",
  plannedTooLateShort: "PLANNED TOO LATE",
  dueToday: "DUE TODAY",
  lastWorkingDay: "last working day",
  notDone: "not done",
  unknown: "not known",
});

/** Mermaid draws these apart by colour alone, so the words of each say it too. */
const TAGS: Readonly<Record<DrawnStatus, readonly string[]>> = {
  done: ["done"],
  late: ["done", "crit"],
  overdue: ["crit"],
  "planned-too-late": ["crit"],
  "due-today": ["active"],
  upcoming: [],
};

/**
 * A timeline as a Mermaid gantt chart, for wikis that draw those: laid out for 830 pixels, at which no label is cut off and
 * no date of the axis is written over another.
 *
 * Left of the days stands what to do and who; beside each bar when it is due and how it stands, in few words. A bar runs from
 * the day counted from to the due date or, for what is due before an event, from the due date to the event; a milestone is due
 * on the day itself. Weekends are shaded, and so are the bank holidays that some count left out. Mermaid draws whole days.
 * Everything else is in the chart's description, which is heard and not seen.
 *
 * @example
 * ```ts
 * const timeline = buildTimeline({ type: "review", conference: { planned: { start: "2020-05-05" } } }, "hounslow");
 * timelineToMermaid(timeline).split("\n")[1]; // "gantt"
 * ```
 */
export function timelineToMermaid(timeline: Timeline, options: WordingOptions = {}): string {
  checked(timeline, "timeline", options);
  const language = languageOf(options, timeline.policy);
  const title = mermaidText(titleInWords(timeline, language));
  const sections = sectionsOf(timeline, language);
  const bars = sections.flatMap((each) => each.bars);
  const days = daysOf(bars);
  const height = barHeight(sections.map((each) => ({ lines: each.lines.length, bars: each.bars.length })));
  const { axisFormat, tickInterval } = axisOf({ ...days, room: DAYS });
  return `${[
    `%%{init: ${JSON.stringify({ gantt: { ...SETTINGS, barHeight: height } })}}%%`,
    "gantt",
    `  accTitle: ${title}`,
    `  accDescr: ${mermaidText(description(timeline, language))}`,
    `  title ${title}`,
    "  dateFormat YYYY-MM-DD",
    `  axisFormat ${axisFormat}`,
    ...(tickInterval === null ? [] : [`  tickInterval ${tickInterval}`, "  weekday monday"]),
    "  inclusiveEndDates",
    `  excludes ${["weekends", ...holidays(timeline.deadlines)].join(", ")}`,
    // Mermaid's own line would be at the reader's today.
    "  todayMarker off",
    ...sections.flatMap((each) => [
      `  section ${each.lines.map(mermaidText).join("<br>")}`,
      ...each.bars.map((bar) => taskLine(bar, labelThatFits(bar.texts, bar, days, height))),
    ]),
  ].join("\n")}\n`;
}

/** How Mermaid is asked to draw; two alternating grounds for sections, where it has four of its own. */
const SETTINGS = {
  leftPadding: LEFT,
  rightPadding: RIGHT,
  fontSize: FONT_SIZE,
  sectionFontSize: FONT_SIZE,
  numberSectionStyles: 2,
};

/** One bar or milestone. */
interface Bar extends DaysDrawn {
  readonly tags: readonly string[];
  /** What could stand beside it, the longest first. */
  readonly texts: readonly string[];
}

/** Bars of one name, below each other. */
interface Section {
  readonly lines: readonly string[];
  readonly bars: Bar[];
}

/** The day asked about, and what is to be done; Mermaid takes sections of one name for one. */
function sectionsOf(timeline: Timeline, language: Language): Section[] {
  const { deadlines, asOf } = timeline;
  const isOneYear = new Set(deadlines.map(({ due }) => due.date.slice(0, 4))).size <= 1;
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

function daysOf(bars: readonly DaysDrawn[]): DaysDrawn {
  const [first = { from: "2000-01-01", through: "2000-01-01" }] = bars;
  return bars.reduce(
    ({ from, through }, bar) => ({
      from: bar.from < from ? bar.from : from,
      through: bar.through > through ? bar.through : through,
    }),
    first,
  );
}

/** What is wrong, overdue and next; whose rules; each deadline with all there is to know; and what has no date. */
function description(timeline: Timeline, language: Language): string {
  const { policy, deadlines, waiting, asOf } = timeline;
  const undated = waiting.map((one) => needsInWords(one, language));
  return [
    ...summaryInWords(timeline, language).map(({ text }) => (/\p{Sentence_Terminal}$/u.test(text) ? text : `${text}.`)),
    say(language, chartWords, "policy", { policy: policyInWords(policy, language) }),
    say(language, chartWords, "dated", { count: deadlines.length }),
    ...deadlines.map((deadline) =>
      say(language, chartWords, "deadline", {
        task: taskWithParty(deadline, language),
        text: chainTexts(
          [
            say(language, chartWords, "due", { day: dueDateText(deadline.due, language) }),
            standingLabel(deadline, asOf, language),
            ...deadlineNotes(deadline, language),
          ],
          "semicolon",
          language,
        ),
      }),
    ),
    ...(undated.length > 0
      ? [say(language, chartWords, "notDatedYet", { duties: chainTexts(undated, "semicolon", language) })]
      : []),
    ...notOwedOnce(timeline).map((one) =>
      say(language, chartWords, "notOwed", { duty: notOwedInWords(one, language) }),
    ),
  ].join(" ");
}

function taskLine({ tags, from, through }: Bar, label: string): string {
  return `  ${mermaidText(label)} :${[...tags, from, through].join(", ")}`;
}

function holidays(deadlines: readonly Deadline[]): LocalDate[] {
  const skipped = deadlines.flatMap(({ why }) => why.flatMap((step) => step.skipped ?? []));
  return [...new Set(skipped.filter(({ reason }) => reason !== "weekend").map(({ date }) => date))].toSorted();
}
