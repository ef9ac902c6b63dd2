import { phases } from "../policy/rule.js";
import { summarizeTimeline, type ChecklistItem, type Deadline, type Timeline } from "../timeline/index.js";
import {
  basisInWords,
  clausesInWords,
  dueInWords,
  partyInWords,
  phaseInWords,
  standingInWords,
  stateInWords,
  whoInWords,
} from "./deadline-in-words.js";
import { drawnStatus, type DrawnStatus } from "./drawn-status.js";
import { notOwedOnce, notOwedWithClause } from "./not-owed-in-words.js";
import { needsInWords, noticeInWords } from "./notice-in-words.js";
import { plain, type Paint, type TextOptions } from "./paint.js";
import { calendarInWords, timelineWords, whoIfInWords } from "./timeline-words.js";
import { policyInWords, titleInWords } from "./title-in-words.js";
import { dateText, writtenMomentText } from "../wording/dates.js";
import { languageOf, say, textIn, type Language, type WordingOptions } from "../language/language.js";
import { nameOf } from "../wording/names.js";
import { partyWords } from "../wording/party-text.js";
import { stepText } from "../wording/step-text.js";
import { taskText } from "../wording/task-text.js";
import { summaryInWords } from "./summary-in-words.js";
import { wrap } from "./wrap.js";

/**
 * A timeline for reading: what is due when, who does it for whom, how it stands, why that date and whose clause.
 *
 * @example
 * ```ts
 * const timeline = buildTimeline({ type: "review", conference: { planned: { start: "2020-05-05" } } }, "hounslow");
 * timelineToText(timeline).split("\n")[0]; // "Review child protection conference"
 * ```
 */
export function timelineToText(
  timeline: Timeline,
  { paint = plain, width = 100, ...wording }: TextOptions & WordingOptions = {},
): string {
  const { deadlines, waiting, checklist } = timeline;
  const language = languageOf(wording, timeline.policy);
  const words = (key: keyof typeof timelineWords.messages, parameters = {}) =>
    say(language, timelineWords, key, parameters);
  const page: Page = { paint, width, language };
  const blocks = [
    header(timeline, page),
    summary(timeline, page),
    section(
      words("pleaseNote"),
      summarizeTimeline(timeline).notices.map((notice) => `  ${wrap(noticeInWords(notice, language), width, "  ")}`),
      paint,
    ),
    section(
      words("deadlines"),
      deadlines.map((deadline) => deadlineBlock(deadline, timeline, page)),
      paint,
      "\n\n",
    ),
    section(
      words("waiting"),
      waiting.map((one) => `  ${needsInWords(one, language)}`),
      paint,
    ),
    ...phases.map((phase) =>
      section(
        words("checklist", { phase: phaseInWords(phase, language) }),
        checklist.filter((item) => item.phase === phase).map((item) => checklistBlock(item, page)),
        paint,
      ),
    ),
    section(
      words("notOwed"),
      notOwedOnce(timeline).map((one) => `  ${wrap(notOwedWithClause(one, language), width, "      ")}`),
      paint,
    ),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

interface Page extends Required<TextOptions> {
  readonly language: Language;
}

function header(timeline: Timeline, { paint, language }: Page): string {
  const { policy, calendar, asOf } = timeline;
  const rows: [label: string, text: string][] = [
    [say(language, timelineWords, "policy"), policyInWords(policy, language)],
    [say(language, timelineWords, "bankHolidays"), calendarInWords(calendar, language)],
    ...(asOf === null
      ? []
      : [[say(language, timelineWords, "asOf"), writtenMomentText(asOf, language)] as [string, string]]),
  ];
  const column = Math.max(...rows.map(([label]) => label.length)) + 1;
  return [
    paint.bold(titleInWords(timeline, language)),
    ...rows.map(([label, text]) => `${label.padEnd(column)}${text}`),
  ].join("\n");
}

const SUMMARY_COLOURS = { wrong: "red", overdue: "red", next: "yellow", counts: "dim" } as const;

/** What matters most, before everything else. */
function summary(timeline: Timeline, { paint, width, language }: Page): string {
  return summaryInWords(timeline, language)
    .map(({ kind, text }) => paint[SUMMARY_COLOURS[kind]](wrap(text, width, "")))
    .join("\n");
}

function section(title: string, items: readonly string[], paint: Paint, between = "\n"): string {
  return items.length === 0 ? "" : `${paint.bold(title.toUpperCase())}\n${items.join(between)}`;
}

const LABELS = ["who", "note", "why", "read", "or", "says"] as const;

function deadlineBlock(deadline: Deadline, { asOf }: Timeline, { paint, width, language }: Page): string {
  const { due, target, reading, otherReadings, why } = deadline;
  const words = (key: keyof typeof timelineWords.messages, parameters = {}) =>
    say(language, timelineWords, key, parameters);
  const labels = Object.fromEntries(LABELS.map((key) => [key, words(key)])) as Record<(typeof LABELS)[number], string>;
  const column = Math.max(5, ...Object.values(labels).map(({ length }) => length));
  const indent = " ".repeat(column + 3);
  const line = (label: keyof typeof labels | null, text: string) =>
    `  ${paint.dim((label === null ? "" : labels[label]).padEnd(column))} ${wrap(text, width, indent)}`;
  return [
    `${paint.bold(dueInWords(due, language))}  ${titleWithParty(deadline, language, paint.bold)}${standing(deadline, asOf, paint, language)}`,
    line("who", whoInWords(deadline, language)),
    ...(target ? [line("note", words("shouldBeBy", { day: dueInWords(target, language) }))] : []),
    ...(due.lastWorkingDay !== null && due.lastWorkingDay !== due.date
      ? [line("note", words("notAWorkingDay", { day: dateText(due.lastWorkingDay, "short", language) }))]
      : []),
    ...why.map((step, index) => line(index === 0 ? "why" : null, stepText(step, language))),
    ...(reading === null ? [] : [line("read", words("as", { reading: nameOf(reading, language) }))]),
    ...otherReadings.map((other) =>
      line(
        "or",
        words("asWithDay", {
          reading: nameOf(other.reading, language),
          day: dueInWords(other.due, language),
          because: textIn(language, other.because),
        }),
      ),
    ),
    line("says", basisInWords(deadline, language)),
  ].join("\n");
}

function titleWithParty(
  one: Pick<Deadline, "id" | "task" | "party">,
  language: Language,
  mark = (text: string) => text,
): string {
  const party = partyInWords(one, language);
  const text = mark(taskText(one, language));
  return party === "" ? text : say(language, partyWords, "inSquareBrackets", { text, party });
}

const BOXES: Readonly<Record<ChecklistItem["state"], string>> = {
  done: "[x]",
  late: "[x]",
  "not-done": "[ ]",
  open: "[ ]",
  unclear: "[?]",
  "not-held": "[?]",
};

function checklistBlock(item: ChecklistItem, { paint, width, language }: Page): string {
  const { state, strength, notStated } = item;
  const words = stateInWords(item, language);
  const colour = state === "late" || (state === "not-done" && strength !== "may") ? paint.red : paint.dim;
  const how = words === "" ? "" : `  ${(state === "done" ? paint.green : colour)(words)}`;
  const rest = `${whoIfInWords(item, language)}. ${notStated === null ? "" : textIn(language, notStated)} ${clausesInWords(item, language)}`;
  return `  ${BOXES[state]} ${titleWithParty(item, language)}${how}\n      ${paint.dim(wrap(rest, width, "      "))}`;
}

const COLOURS: Readonly<Record<DrawnStatus, "green" | "red" | "yellow">> = {
  done: "green",
  late: "red",
  overdue: "red",
  "planned-too-late": "red",
  "due-today": "yellow",
  upcoming: "yellow",
};

function standing(deadline: Deadline, asOf: Timeline["asOf"], paint: Paint, language: Language): string {
  const words = standingInWords(deadline, asOf, language);
  const drawn = drawnStatus(deadline);
  return words === "" ? "" : `  ${(drawn === null ? paint.dim : paint[COLOURS[drawn]])(words)}`;
}
