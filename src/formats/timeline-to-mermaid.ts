import type { LocalDate } from "../calendar/index.js";
import { phases } from "../policy/rule.js";
import type { Deadline, Timeline } from "../timeline/index.js";
import { countedFrom } from "./counted-from.js";
import { capital } from "../vocabulary/words.js";
import { shortMomentText } from "../wording/dates.js";
import { languageOf, say, section, type Language, type WordingOptions } from "../language/language.js";
import { chained } from "../wording/lists.js";
import { partyWords } from "../wording/party-text.js";
import { dueInWords, partyInWords, phaseInWords } from "./deadline-in-words.js";
import { deadlineNotes, standingLabel } from "./deadline-notes.js";
import { drawnStatus, type DrawnStatus } from "./drawn-status.js";
import { mermaidText } from "./mermaid-text.js";
import { notOwedInWords, notOwedOnce } from "./not-owed-in-words.js";
import { needsInWords } from "./notice-in-words.js";
import { taskText } from "../wording/task-text.js";
import { policyInWords, titleInWords } from "./title-in-words.js";

export const chartWords = /* @__PURE__ */ section("chart", {
  policy: "Policy: {policy}.",
  dated: "{count} dated.",
  notDatedYet: "Not dated yet: {duties}.",
  notOwed: "Not owed: {duty}",
  asOf: "As of",
  asOfDay: "As of {day}",
  due: "due {day}",
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
export function timelineToMermaid(timeline: Timeline, options: WordingOptions = {}): string {
  const { deadlines, asOf } = timeline;
  const language = languageOf(options, timeline.policy);
  const ids = new Map(deadlines.map((deadline, index) => [deadline, `d${index + 1}`]));
  const task = (deadline: Deadline) => taskOf(deadline, asOf, ids.get(deadline)!, language);
  const title = mermaidText(titleInWords(timeline, language));
  return `${[
    "gantt",
    `  accTitle: ${title}`,
    `  accDescr: ${mermaidText(description(timeline, language))}`,
    `  title ${title}`,
    "  dateFormat YYYY-MM-DD",
    "  axisFormat %d %b %Y",
    "  inclusiveEndDates",
    `  excludes ${["weekends", ...holidays(deadlines)].join(", ")}`,
    // Mermaid's own line would be at the reader's today.
    "  todayMarker off",
    ...(asOf === null ? [] : asOfSection(asOf, language)),
    ...phases.flatMap((phase) => {
      const tasks = deadlines.filter((deadline) => deadline.phase === phase).map(task);
      return tasks.length > 0 ? [`  section ${mermaidText(capital(phaseInWords(phase, language)))}`, ...tasks] : [];
    }),
  ].join("\n")}\n`;
}

function asOfSection(asOf: string, language: Language): string[] {
  const day = shortMomentText(asOf, language);
  return [
    `  section ${mermaidText(say(language, chartWords, "asOf"))}`,
    line(say(language, chartWords, "asOfDay", { day }), ["milestone", "asof"], asOf.slice(0, 10)),
  ];
}

function description(timeline: Timeline, language: Language): string {
  const { policy, deadlines, waiting } = timeline;
  const undated = waiting.map((one) => needsInWords(one, language));
  return [
    say(language, chartWords, "policy", { policy: policyInWords(policy, language) }),
    say(language, chartWords, "dated", { count: deadlines.length }),
    ...(undated.length > 0
      ? [say(language, chartWords, "notDatedYet", { duties: chained(undated, "semicolon", language) })]
      : []),
    ...notOwedOnce(timeline).map((one) =>
      say(language, chartWords, "notOwed", { duty: notOwedInWords(one, language) }),
    ),
  ].join(" ");
}

function taskOf(deadline: Deadline, asOf: Timeline["asOf"], id: string, language: Language): string {
  const { due } = deadline;
  const title = taskText(deadline, language);
  const status = drawnStatus(deadline);
  const party = partyInWords(deadline, language);
  const words = [
    party === "" ? title : say(language, partyWords, "inBrackets", { text: title, party }),
    say(language, chartWords, "due", { day: dueInWords(due, language) }),
    standingLabel(deadline, asOf, language),
    ...deadlineNotes(deadline, language),
  ].join(" · ");
  const tags = status === null ? [] : TAGS[status];
  const from = countedFrom(deadline, language)?.moment.slice(0, 10) ?? due.date;
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
