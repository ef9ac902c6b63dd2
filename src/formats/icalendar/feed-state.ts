import { CodedError, readMoment, type Instant, type LocalDate } from "../../calendar/index.js";
import type { FeedEntry } from "./feed-entry.js";
import { fingerprint } from "./fingerprint.js";

/**
 * What a feed said, for the next one to tell what changed. Plain JSON, to be kept by the caller from one feed to the next;
 * it holds references, keys, titles with the labels given, dates, and how and why they moved. An entry may be taken out once its withdrawal has reached every reader.
 */
export interface FeedState {
  readonly schemaVersion: 2;
  /** By UID. */
  readonly entries: Readonly<Record<string, FeedStateEntry>>;
}

/** How one entry stood in the last feed. */
export interface FeedStateEntry {
  /** How many times the entry has changed since it first appeared. */
  readonly sequence: number;
  /** When it was due: a day, or an instant for what is due by the hour. Of the conference, when it was. */
  readonly due: Instant | LocalDate;
  /** When the entry stood in the calendar, half-open: days or instants; `null` after the last day there is. */
  readonly from: Instant | LocalDate;
  readonly until: Instant | LocalDate | null;
  /** Its title, as it was shown. */
  readonly summary: string;
  /** What it said of how it moved, and why: it says so until it moves again. Left out where it said nothing. */
  readonly moved?: string;
  /** A fingerprint of all that the entry showed; `null` once it was withdrawn. */
  readonly content: string | null;
}

const UID = /^[\w.:+@-]{1,4096}$/;
const FINGERPRINT = /^[0-9a-f]{16}$/;
const LARGEST = 2 ** 31 - 1;

/** How an entry stands after what the feed before said: with a higher sequence if anything in it changed. */
export function reviseEntry(
  entry: FeedEntry,
  before: FeedStateEntry | undefined,
  shownBeside: readonly unknown[],
): FeedStateEntry {
  const { due, time, isBusy, summary, description, categories, status } = entry;
  const moved = entry.moved ?? (before?.due === due ? before.moved : undefined);
  const shown = [due, time.from, time.until, isBusy, summary, description, categories, status, ...shownBeside];
  const content = fingerprint(JSON.stringify([...shown, ...(moved === undefined ? [] : [moved])]));
  return {
    sequence: before === undefined ? 0 : before.sequence + (before.content === content ? 0 : 1),
    due,
    from: time.from,
    until: time.until,
    summary,
    ...(moved === undefined ? {} : { moved }),
    content,
  };
}

/** How an entry stands that is no longer in the timeline. Withdrawn once, it stays as it is. */
export function withdrawn(before: FeedStateEntry): FeedStateEntry {
  return before.content === null ? before : { ...before, sequence: before.sequence + 1, content: null };
}

/**
 * The entries of a state that was kept somewhere, by UID.
 *
 * @throws CodedError `not-a-feed-state`.
 */
export function entriesOf(state: FeedState): Map<string, FeedStateEntry> {
  const entries: unknown = isObject(state) && state.schemaVersion === 2 ? state.entries : undefined;
  if (!isObject(entries)) throw notAState();
  return new Map(
    Object.entries(entries).map(([uid, entry]) => {
      if (!UID.test(uid) || !isEntry(entry)) throw notAState();
      const { sequence, due, from, until, summary, moved, content } = entry;
      return [uid, { sequence, due, from, until, summary, ...(moved === undefined ? {} : { moved }), content }];
    }),
  );
}

function isEntry(value: unknown): value is FeedStateEntry {
  if (!isObject(value)) return false;
  const { sequence, due, from, until, summary, moved, content } = value;
  return (
    (moved === undefined || typeof moved === "string") &&
    Number.isInteger(sequence) &&
    (sequence as number) >= 0 &&
    (sequence as number) < LARGEST &&
    typeof readMoment(due) === "object" &&
    isTime(from, until) &&
    typeof summary === "string" &&
    (content === null || (typeof content === "string" && FINGERPRINT.test(content)))
  );
}

/** Two days, or two instants, one after the other. */
function isTime(from: unknown, until: unknown): boolean {
  const start = readMoment(from);
  if (typeof start === "string") return false;
  if (until === null) return start.at === null;
  const end = readMoment(until);
  if (typeof end === "string" || (start.at === null) !== (end.at === null)) return false;
  return start.at === null ? start.date < end.date : start.at < end.at!;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function notAState(): CodedError {
  return new CodedError(
    "not-a-feed-state",
    "Expected the state that came with the feed before, unchanged, and made by this version of FeedState.",
  );
}
