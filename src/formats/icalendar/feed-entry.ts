import { shortDate } from "../../calendar/index.js";
import { closedWords } from "../../wording/because-text.js";
import type { Deadline, Due } from "../../timeline/index.js";
import { basisInWords, dueInWords, partyInWords, whoInWords } from "../deadline-in-words.js";
import { shortMomentText } from "../../wording/dates.js";
import { listed, spelt } from "../../vocabulary/words.js";

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
}

/**
 * A deadline as an entry. Nothing in it depends on the day asked about, so that a feed made tomorrow is the same feed.
 *
 * @param reference of the record: a code.
 */
export function feedEntry(deadline: Deadline, reference: string, domain: string): FeedEntry {
  const { title, due, status, by, strength, projectedFrom, closedBy } = deadline;
  const whom = partyInWords(deadline);
  const isDone = status === "done" || status === "late";
  const isClosed = isDone || closedBy !== null;
  const outcome = isDone ? ` – done${status === "late" ? " late" : ""}` : isClosed ? " – no longer to be done" : "";
  return {
    uid: uidOf(deadline.key, reference, domain),
    due,
    summary: legible(`${reference}: ${title}${whom === "" ? "" : ` (${whom})`}${outcome}`),
    description: legible(descriptionOf(deadline)),
    categories: [...new Set([...by, ...rolesOf(deadline)].map(spelt)), strength, ...(isDone ? ["done"] : [])].map(
      legible,
    ),
    status: projectedFrom.length > 0 && !isDone ? "TENTATIVE" : "CONFIRMED",
    isClosed,
  };
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

function descriptionOf(deadline: Deadline): string {
  const { due, doneAt, status, why, reading, otherReadings, projectedFrom, closedBy } = deadline;
  const { date, lastWorkingDay } = due;
  return [
    `Who: ${whoInWords(deadline)}`,
    ...(doneAt === null ? [] : [`Done${status === "late" ? " late" : ""}: ${shortMomentText(doneAt)}`]),
    ...(closedBy === null ? [] : [`Not done, and no longer to be done: ${closedWords.messages[closedBy.code]}.`]),
    ...(lastWorkingDay === null || lastWorkingDay === date
      ? []
      : [`Not a working day: in practice by ${shortDate(lastWorkingDay)}.`]),
    ...(projectedFrom.length === 0 ? [] : [`Not settled: counted from when this is due: ${listed(projectedFrom)}.`]),
    ...why.map(({ text }, index) => (index === 0 ? `Why: ${text}` : text)),
    ...(reading === null ? [] : [`Read as ${spelt(reading)}.`]),
    ...otherReadings.map((other) => `Or as ${spelt(other.reading)}: ${dueInWords(other.due)}. ${other.because}`),
    `Says: ${basisInWords(deadline)}`,
  ].join("\n");
}

/** Text without the control characters that RFC 5545 does not allow in it, and without halves of characters. */
export function legible(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cs}]/gu, (character) => (character === "\n" ? character : " "));
}
