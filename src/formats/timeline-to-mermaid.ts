import type { LocalDate } from "../calendar/index.js";
import { phases, type Phase } from "../policy/rule.js";
import type { Deadline, Status, Timeline } from "../timeline/index.js";
import { countedFrom } from "./counted-from.js";
import { dueInWords, momentInWords, partyInWords } from "./deadline-in-words.js";
import { deadlineNotes, standingLabel } from "./deadline-notes.js";
import { drawnStatus } from "./drawn-status.js";
import { mermaidText } from "./mermaid-text.js";
import { notOwedOnce } from "./not-owed-in-words.js";
import { titleInWords } from "./title-in-words.js";

const SECTIONS: Readonly<Record<Phase, string>> = {
  before: "Before the conference",
  "on-the-day": "On the day",
  after: "After the conference",
};

/** Mermaid draws these apart by colour alone, so the words of each say it too. */
const TAGS: Readonly<Record<Status, readonly string[]>> = {
  done: ["done"],
  late: ["done", "crit"],
  overdue: ["crit"],
  "due-today": ["active"],
  upcoming: [],
};

/**
 * A timeline as a Mermaid gantt chart, for wikis that draw those.
 *
 * A bar runs from the day counted from to the due date or, for what is due before an event, from the due date to the
 * event; a milestone is due on the day itself. Weekends are shaded, and so are the bank holidays that some count left
 * out. Mermaid draws whole days: a time of day is in the words.
 *
 * @example
 * ```ts
 * const timeline = buildTimeline({ type: "review", conference: { planned: { start: "2020-05-05" } } }, "hounslow");
 * timelineToMermaid(timeline).split("\n")[0]; // "gantt"
 * ```
 */
export function timelineToMermaid(timeline: Timeline): string {
  const { deadlines, asOf } = timeline;
  const ids = new Map(deadlines.map((deadline, index) => [deadline, `d${index + 1}`]));
  const task = (deadline: Deadline) => taskOf(deadline, asOf, ids.get(deadline)!);
  return `${[
    "gantt",
    `  accTitle: ${mermaidText(titleInWords(timeline))}`,
    `  accDescr: ${mermaidText(description(timeline))}`,
    `  title ${mermaidText(titleInWords(timeline))}`,
    "  dateFormat YYYY-MM-DD",
    "  axisFormat %d %b %Y",
    "  inclusiveEndDates",
    `  excludes ${["weekends", ...holidays(deadlines)].join(", ")}`,
    // Mermaid's own line would be at the reader's today.
    "  todayMarker off",
    ...(asOf === null
      ? []
      : ["  section As of", line(`As of ${momentInWords(asOf)}`, ["milestone", "asof"], asOf.slice(0, 10))]),
    ...phases.flatMap((phase) => {
      const tasks = deadlines.filter((deadline) => deadline.phase === phase).map(task);
      return tasks.length > 0 ? [`  section ${SECTIONS[phase]}`, ...tasks] : [];
    }),
  ].join("\n")}\n`;
}

function description(timeline: Timeline): string {
  const { policy, deadlines, waiting } = timeline;
  const undated = waiting.map(({ title, needs }) => `${title} (needs ${needs.join(", ")})`);
  return [
    `Policy: ${policy.title} (${policy.layers.toReversed().join(", then ")}).`,
    `${deadlines.length} dated.`,
    ...(undated.length > 0 ? [`Not dated yet: ${undated.join("; ")}.`] : []),
    ...notOwedOnce(timeline).map(({ title, because }) => `Not owed: ${title}. ${because.text}`),
  ].join(" ");
}

function taskOf(deadline: Deadline, asOf: Timeline["asOf"], id: string): string {
  const { title, due } = deadline;
  const status = drawnStatus(deadline);
  const party = partyInWords(deadline);
  const words = [
    party === "" ? title : `${title} (${party})`,
    `due ${dueInWords(due)}`,
    standingLabel(deadline, asOf),
    ...deadlineNotes(deadline),
  ].join(" · ");
  const tags = status === null ? [] : TAGS[status];
  const from = countedFrom(deadline)?.moment.slice(0, 10) ?? due.date;
  if (from === due.date) return line(words, [...tags, "milestone", id], due.date);
  return from < due.date ? line(words, [...tags, id], from, due.date) : line(words, [...tags, id], due.date, from);
}

function line(words: string, tags: readonly string[], from: LocalDate, through = from): string {
  return `  ${mermaidText(words)} :${[...tags, from, through].join(", ")}`;
}

function holidays(deadlines: readonly Deadline[]): LocalDate[] {
  const skipped = deadlines.flatMap(({ why }) => why.flatMap((step) => step.skipped ?? []));
  return [...new Set(skipped.filter(({ reason }) => reason !== "weekend").map(({ date }) => date))].toSorted();
}
