import type { Instant, LocalDate } from "../../calendar/index.js";
import type { Move } from "../../planning/change.js";
import type { Deadline } from "../../timeline/index.js";
import { closedWords } from "../../wording/because-text.js";
import { dateText, shortMomentText, writtenMomentText } from "../../wording/dates.js";
import { english, say, type Language } from "../../language/language.js";
import { nameOf } from "../../wording/names.js";
import { stepText } from "../../wording/step-text.js";
import { basisInWords, dueDateText, whoInWords, taskWithParty } from "../in-words/deadline-in-words.js";
import { dutiesInWords } from "../in-words/deadline-notes.js";
import { becauseText, moveText } from "../in-words/changes-in-words.js";
import { readingsInWords } from "../in-words/readings-in-words.js";
import { timelineWords } from "../in-words/timeline-words.js";
import { uidOfDeadline } from "./entry-uid.js";
import { timeOfDeadline, type EntryTime } from "./entry-time.js";
import { feedWords } from "./feed-words.js";

/** What a calendar shows of one deadline, or of the conference itself. */
export interface FeedEntry {
  readonly uid: string;
  readonly time: EntryTime;
  /** When it is due; of the conference, when it is. */
  readonly due: Instant | LocalDate;
  /** It takes people's time: the conference itself does. */
  readonly isBusy: boolean;
  readonly summary: string;
  readonly description: string;
  readonly categories: readonly string[];
  /** `TENTATIVE`: the day stands on the due time of something that has not happened yet. */
  readonly status: "CONFIRMED" | "TENTATIVE";
  /** Done, or nobody's to do any more. */
  readonly isClosed: boolean;
  /** From when it moved and why, as its description says; `null` where that is not known. */
  readonly moved: string | null;
}

/** Whose entry it is, and how it moved since the last feed. */
export interface EntryOptions {
  /** Of the record: a code. */
  readonly reference: string;
  readonly domain: string;
  readonly move?: Move | undefined;
  /** That it is planned too late, as a sentence. */
  readonly plannedTooLate?: string | undefined;
}

/** A deadline as an entry. Nothing in it depends on the day asked about, so that a feed made tomorrow is the same feed. */
export function feedEntry(
  deadline: Deadline,
  { reference, domain, move, plannedTooLate }: EntryOptions,
  language: Language = english,
): FeedEntry {
  const { due, status, by, strength, projectedFrom, closedBy } = deadline;
  const isDone = status === "done" || status === "late";
  const names = (codes: readonly string[]) => codes.map((code) => nameOf(code, language));
  return {
    uid: uidOfDeadline(reference, deadline.key, domain),
    time: timeOfDeadline(due),
    due: due.at ?? due.date,
    isBusy: false,
    summary: withoutControlCharacters(
      say(language, feedWords, summaryOf(deadline), { reference, what: taskWithParty(deadline, language) }),
    ),
    description: withoutControlCharacters(
      [...(plannedTooLate === undefined ? [] : [plannedTooLate]), ...linesOf(deadline, language)].join("\n"),
    ),
    moved: move ? withoutControlCharacters(movedText(move, language)) : null,
    categories: [
      ...new Set(names([...by, ...rolesOf(deadline)])),
      ...names([strength, ...(isDone ? ["done"] : [])]),
    ].map(withoutControlCharacters),
    status: projectedFrom.length > 0 && !isDone ? "TENTATIVE" : "CONFIRMED",
    isClosed: isDone || closedBy !== null,
  };
}

/** `Moved: now Wed 6 May 2020, was Mon 4 May 2020: 2 working days later. Why: …` */
function movedText(move: Move, language: Language): string {
  const how = moveText(move, language);
  return say(language, feedWords, "moved", { how, because: becauseText(move, language) });
}

function summaryOf({ status, closedBy }: Deadline) {
  if (status === "done") return "summaryDone";
  if (status === "late") return "summaryLate";
  return closedBy === null ? "summary" : "summaryClosed";
}

function rolesOf({ party }: Deadline): readonly string[] {
  if (party === null) return [];
  if ("members" in party) return party.roles;
  return "role" in party && party.role !== undefined ? [party.role] : [];
}

function linesOf(deadline: Deadline, language: Language): string[] {
  const { target, doneAt, status, why, projectedFrom, closedBy } = deadline;
  const line = (key: keyof typeof feedWords.messages, parameters: Readonly<Record<string, string>>) =>
    say(language, feedWords, key, parameters);
  return [
    dueLine(deadline, language),
    line("who", { who: whoInWords(deadline, language) }),
    ...(doneAt === null ? [] : [line(status === "late" ? "late" : "done", { day: shortMomentText(doneAt, language) })]),
    ...(closedBy === null ? [] : [line("closed", { because: say(language, closedWords, closedBy.code) })]),
    ...(target ? [say(language, timelineWords, "shouldBeBy", { day: dueDateText(target, language) })] : []),
    ...(projectedFrom.length === 0 ? [] : [line("projected", { duties: dutiesInWords(projectedFrom, language) })]),
    ...why.map((step) => stepText(step, language)).map((step, index) => (index === 0 ? line("why", { step }) : step)),
    ...readingsInWords(deadline, language),
    line("says", { clauses: basisInWords(deadline, language) }),
  ];
}

/** When it is due; where that is no working day, the day on which the entry stands too. */
function dueLine({ due: { date, lastWorkingDay, at } }: Deadline, language: Language): string {
  const due = writtenMomentText(at ?? date, language);
  return lastWorkingDay === null || lastWorkingDay === date
    ? say(language, feedWords, "due", { due })
    : say(language, feedWords, "dueBefore", { due, day: dateText(lastWorkingDay, "long", language) });
}

/** Text without the control characters that RFC 5545 does not allow in it, and without halves of characters. */
export function withoutControlCharacters(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cs}]/gu, (character) => (character === "\n" ? character : " "));
}
