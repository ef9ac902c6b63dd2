import { checked } from "../checked.js";
import { addDays, type LocalDate } from "../../calendar/index.js";
import { languageOf, say, section, type Language, type WordingOptions } from "../../language/language.js";
import {
  summarizeTimeline,
  type Deadline,
  type Timeline,
  type TimelineSummary,
  type Wrong,
} from "../../timeline/index.js";
import { uncapitalize } from "../../vocabulary/words.js";
import { clausesText } from "../../wording/clauses-text.js";
import { lengthText } from "../../wording/count-text.js";
import { dateText } from "../../wording/dates.js";
import { chainTexts } from "../../wording/lists.js";
import { noticeText, type PlannedTooLate } from "../../wording/notice-text.js";
import { taskText } from "../../wording/task-text.js";
import { dueDateText, taskWithParty } from "./deadline-in-words.js";
import { layerTitle } from "./title-in-words.js";

/** What a view of a timeline begins with. */
export const summaryWords = /* @__PURE__ */ section("summary", {
  plannedTooLateBy: "Planned {days} too late: it must be held by {day} — {clause}",
  plannedTooLate: "Planned too late: it must be held by {day} — {clause}",
  ofTask: "{task}: {text}",
  overdue: "Overdue: {what}",
  more: { one: "{before}, and {count} more", other: "{before}, and {count} more" },
  sinceDay: "{what}, since {day}",
  next: "Next: {what}, {day}",
  nextIn: "Next: {what}, {day}, {when}",
  today: "today",
  tomorrow: "tomorrow",
  inTime: "in {time}",
  nothingOpen: "Nothing with a date is open.",
  overdueCount: "{count} overdue",
  thisWeek: "{count} this week",
  nextWeek: "{count} next week",
  later: "{count} later",
  open: "{count} open",
  waiting: { one: "{count} waits for a fact", other: "{count} wait for facts" },
  undated: "{count} without a date",
  done: "{count} done",
});

/** One line of a summary, and what it says: what is wrong or overdue, what is next, or how many there are. */
export interface SummaryLine {
  readonly kind: "wrong" | "overdue" | "next" | "counts";
  readonly text: string;
}

/** As many overdue tasks are named; the rest are counted. */
const MOST_NAMED = 3;

/**
 * What a view of a timeline begins with: what is wrong, what is overdue, what is next and how many there are, a line each. What
 * there is nothing of is left out. See `summarizeTimeline` for the same as data.
 *
 * @example
 * ```ts
 * const record: ConferenceRecord = { type: "initial", strategyDiscussions: [{ heldOn: "2020-03-31" }] };
 * const timeline = buildTimeline(record, "hounslow", { asOf: "2020-04-22" });
 * summaryLines(timeline)[0]?.text; // "Next: hold the ICPC, Thu 23 Apr, tomorrow"
 * ```
 */
export function summaryLines(timeline: Timeline, options: WordingOptions = {}): SummaryLine[] {
  checked(timeline, "timeline", options);
  return summaryInWords(timeline, languageOf(options, timeline.policy));
}

/** The same in a language. */
export function summaryInWords(
  timeline: Timeline,
  language: Language,
  summary: TimelineSummary = summarizeTimeline(timeline),
): SummaryLine[] {
  const { asOf } = timeline;
  const words = (key: keyof typeof summaryWords.messages, places = {}) => say(language, summaryWords, key, places);
  const { wrong, overdue, next, ...rest } = summary;
  const counts = [
    ...(overdue.length > 0 ? [words("overdueCount", { count: overdue.length })] : []),
    ...(["thisWeek", "nextWeek", "later", "open"] as const).flatMap((key) =>
      rest[key].length > 0 ? [words(key, { count: rest[key].length })] : [],
    ),
    ...(["waiting", "undated"] as const).flatMap((key) => (rest[key] > 0 ? [words(key, { count: rest[key] })] : [])),
    ...(rest.done.length > 0 ? [words("done", { count: rest.done.length })] : []),
  ];
  return [
    ...wrong.map((each) => ({ kind: "wrong" as const, text: wrongText(each, timeline, language) })),
    ...(overdue.length > 0 ? [{ kind: "overdue" as const, text: overdueText(overdue, asOf, language) }] : []),
    next.length > 0
      ? { kind: "next" as const, text: nextText(next, asOf, language) }
      : { kind: "next" as const, text: words("nothingOpen") },
    ...(counts.length > 0 ? [{ kind: "counts" as const, text: `${chainTexts(counts, "comma", language)}.` }] : []),
  ];
}

function wrongText(wrong: Wrong, timeline: Timeline, language: Language): string {
  return wrong.code === "planned-after-due"
    ? plannedTooLateText(wrong.planned, timeline, language)
    : noticeText(wrong.notice, language);
}

/** `Planned 5 working days too late: it must be held by Thursday 23 April 2020 — Working Together WT1` */
export function plannedTooLateText(
  planned: PlannedTooLate,
  { policy }: Pick<Timeline, "policy">,
  language: Language,
): string {
  const { due, workingDays, layer, clauses, duty, task } = planned;
  const text = say(language, summaryWords, workingDays ? "plannedTooLateBy" : "plannedTooLate", {
    days: workingDays ? lengthText(workingDays, "working-days", language) : "",
    day: dateText(due, "long", language),
    clause: clausesText(layerTitle(layer, policy, language), clauses, language),
  });
  // What is planned first is the conference itself, and needs no name.
  if (duty === "conference-held") return text;
  return say(language, summaryWords, "ofTask", {
    task: taskText({ id: duty, task }, language),
    text: uncapitalize(text),
  });
}

function overdueText(overdue: readonly Deadline[], asOf: Timeline["asOf"], language: Language): string {
  const named = overdue.slice(0, MOST_NAMED).map((deadline) =>
    say(language, summaryWords, "sinceDay", {
      what: uncapitalize(taskWithParty(deadline, language)),
      day: shortDay(deadline.due.date, asOf, language),
    }),
  );
  const before = chainTexts(named, "semicolon", language);
  const count = overdue.length - named.length;
  return say(language, summaryWords, "overdue", {
    what: count === 0 ? before : say(language, summaryWords, "more", { before, count }),
  });
}

/** `Next: share reports with the family, Thu 16 Apr, tomorrow` */
function nextText(next: readonly Deadline[], asOf: Timeline["asOf"], language: Language): string {
  const [first] = next;
  const day = first!.due.lastWorkingDay ?? first!.due.date;
  const tasks = [...new Set(next.map((deadline) => uncapitalize(taskText(deadline, language))))];
  const named = chainTexts(tasks.slice(0, MOST_NAMED), "semicolon", language);
  const count = tasks.length - MOST_NAMED;
  const places = {
    what: count > 0 ? say(language, summaryWords, "more", { before: named, count }) : named,
    day: first!.due.at && next.length === 1 ? dueDateText(first!.due, language) : shortDay(day, asOf, language),
  };
  const when = whenText(first!, day, asOf, language);
  return when === null
    ? say(language, summaryWords, "next", places)
    : say(language, summaryWords, "nextIn", { ...places, when });
}

/** `today`, `tomorrow`, `in 3 working days`; `null` where no day was asked about. */
function whenText(
  { workingDaysLeft }: Deadline,
  day: LocalDate,
  asOf: Timeline["asOf"],
  language: Language,
): string | null {
  if (asOf === null) return null;
  const today = asOf.slice(0, 10);
  if (day <= today) return say(language, summaryWords, "today");
  if (day === addDays(today, 1)) return say(language, summaryWords, "tomorrow");
  return workingDaysLeft
    ? say(language, summaryWords, "inTime", { time: lengthText(workingDaysLeft, "working-days", language) })
    : null;
}

/** `Thu 16 Apr`; with its year where that is another than that of the day asked about. */
function shortDay(day: LocalDate, asOf: Timeline["asOf"], language: Language): string {
  return dateText(day, asOf?.slice(0, 4) === day.slice(0, 4) ? "dayAndMonth" : "short", language);
}
