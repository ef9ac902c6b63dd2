import type { Move } from "../../planning/change.js";
import type { Deadline, Due } from "../../timeline/index.js";
import { closedWords } from "../../wording/because-text.js";
import { dateText, shortMomentText } from "../../wording/dates.js";
import { english, say, type Language } from "../../language/language.js";
import { nameOf } from "../../wording/names.js";
import { partyWords } from "../../wording/party-text.js";
import { stepText } from "../../wording/step-text.js";
import { basisInWords, dueInWords, partyInWords, whoInWords } from "../deadline-in-words.js";
import { dutiesInWords } from "../deadline-notes.js";
import { becauseText, moveText } from "../planning/changes-in-words.js";
import { readingsInWords } from "../readings-in-words.js";
import { timelineWords } from "../timeline-words.js";
import { taskText } from "../../wording/task-text.js";
import { feedWords } from "./feed-words.js";

/** What a calendar shows of one deadline. */
export interface FeedEntry {
  readonly uid: string;
  readonly due: Due;
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
}

/**
 * A deadline as an entry. Nothing in it depends on the day asked about, so that a feed made tomorrow is the same feed.
 *
 */
export function feedEntry(
  deadline: Deadline,
  { reference, domain, move }: EntryOptions,
  language: Language = english,
): FeedEntry {
  const { due, status, by, strength, projectedFrom, closedBy } = deadline;
  const isDone = status === "done" || status === "late";
  const names = (codes: readonly string[]) => codes.map((code) => nameOf(code, language));
  return {
    uid: uidOf(deadline.key, reference, domain),
    due,
    summary: legible(
      say(language, feedWords, summaryOf(deadline), { reference, what: titleWithParty(deadline, language) }),
    ),
    description: legible(descriptionOf(deadline, language)),
    moved: move ? legible(movedText(move, language)) : null,
    categories: [
      ...new Set(names([...by, ...rolesOf(deadline)])),
      ...names([strength, ...(isDone ? ["done"] : [])]),
    ].map(legible),
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

function titleWithParty(deadline: Deadline, language: Language): string {
  const text = taskText(deadline, language);
  const party = partyInWords(deadline, language);
  return party === "" ? text : say(language, partyWords, "inBrackets", { text, party });
}

function rolesOf({ party }: Deadline): readonly string[] {
  if (party === null) return [];
  if ("members" in party) return party.roles;
  return "role" in party && party.role !== undefined ? [party.role] : [];
}

/** The record's reference and the deadline's key, both of them codes; whatever else a key holds is percent-encoded. */
function uidOf(key: string, reference: string, domain: string): string {
  const written = key.replaceAll(/[^A-Za-z0-9._:/@-]/gu, (character) =>
    encodeURIComponent(/\p{Cs}/u.test(character) ? "\uFFFD" : character),
  );
  return `${reference}/${written}@${domain}`;
}

function descriptionOf(deadline: Deadline, language: Language): string {
  const { due, target, doneAt, status, why, projectedFrom, closedBy } = deadline;
  const { date, lastWorkingDay } = due;
  const line = (key: keyof typeof feedWords.messages, parameters: Readonly<Record<string, string>>) =>
    say(language, feedWords, key, parameters);
  return [
    line("who", { who: whoInWords(deadline, language) }),
    ...(doneAt === null ? [] : [line(status === "late" ? "late" : "done", { day: shortMomentText(doneAt, language) })]),
    ...(closedBy === null ? [] : [line("closed", { because: say(language, closedWords, closedBy.code) })]),
    ...(target ? [say(language, timelineWords, "shouldBeBy", { day: dueInWords(target, language) })] : []),
    ...(lastWorkingDay === null || lastWorkingDay === date
      ? []
      : [say(language, timelineWords, "notAWorkingDay", { day: dateText(lastWorkingDay, "short", language) })]),
    ...(projectedFrom.length === 0 ? [] : [line("projected", { duties: dutiesInWords(projectedFrom, language) })]),
    ...why.map((step) => stepText(step, language)).map((step, index) => (index === 0 ? line("why", { step }) : step)),
    ...readingsInWords(deadline, language),
    line("says", { clauses: basisInWords(deadline, language) }),
  ].join("\n");
}

/** Text without the control characters that RFC 5545 does not allow in it, and without halves of characters. */
export function legible(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cs}]/gu, (character) => (character === "\n" ? character : " "));
}
