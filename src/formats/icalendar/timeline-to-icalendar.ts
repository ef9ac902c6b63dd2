import ical, {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalEventData,
} from "ical-generator";
import { CodedError } from "../../calendar/index.js";
import type { Changes, Move } from "../../planning/change.js";
import type { Timeline } from "../../timeline/index.js";
import { inNation, languageOf, say, type Language, type WordingOptions } from "../../language/language.js";
import { alarmTrigger, checkAlarm, type Alarm } from "./alarm-trigger.js";
import { alarmsLast } from "./alarms-last.js";
import { eventStamp, eventTimes } from "./event-times.js";
import { feedEntry, legible, type FeedEntry } from "./feed-entry.js";
import { entriesOf, revised, withdrawn, type FeedState, type FeedStateEntry } from "./feed-state.js";
import { feedWords } from "./feed-words.js";
import { londonVtimezone } from "./london-vtimezone.js";
import { referencedTimelines } from "./referenced-timelines.js";

/** How a feed is made: when, from what went before, with which reminders and in whose words. Only `stamp` must be given. */
export interface ICalendarOptions extends WordingOptions {
  /** When this feed is made: an instant, or a London time. It becomes the DTSTAMP of every entry. */
  readonly stamp: string;
  /** The `state` that came with the feed before; without it every entry is new. */
  readonly previous?: FeedState | undefined;
  /**
   * What changed since the feed before, by record: what `changesBetween` finds from the timelines of that feed to these. An entry
   * that moved says from when, by how much and why, and goes on saying it until it moves again.
   */
  readonly changes?: Changes | readonly Changes[] | undefined;
  /** The reference of a single timeline whose record has none, or another in its place: a code. */
  readonly reference?: string | undefined;
  /** Reminders of what is not done; none unless said otherwise. */
  readonly alarms?: readonly Alarm[] | undefined;
  /** What the calendar is called; `Conference deadlines`, with the reference of a single timeline, unless said otherwise. */
  readonly name?: string | undefined;
  /** The right-hand side of every UID, for references that two authorities could both use: `hounslow.gov.uk`. */
  readonly domain?: string | undefined;
}

/** A feed, and what the next one needs to tell what changed. */
export interface ICalendarFeed {
  /** An iCalendar object (RFC 5545), to be served as `text/calendar; charset=utf-8`. */
  readonly calendar: string;
  /** What it said, to be given as `previous` when the next one is made. */
  readonly state: FeedState;
}

const DOMAIN = "child-protection-conferences";
const DOMAIN_PATTERN = /^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$/;

/**
 * The deadlines of one timeline, or of several, as a calendar: an entry for each, of a whole day or, for what is due by
 * the hour, at that London time.
 *
 * The UID of an entry is made of the record's reference and the deadline's key, so that it stays while the record
 * changes. With the state of the feed before, an entry in which anything changed has a higher SEQUENCE, and one whose
 * deadline is gone comes out as CANCELLED. References and participants' ids are codes and are written as they are. The
 * feed does not depend on the day asked about: it says what is done, and not what is overdue.
 *
 * Other `words` or `labels` change what entries say, and so their SEQUENCE, but never a UID. Labels are in the feed and in
 * its state.
 *
 * For a calendar of some deadlines only, give a timeline that holds only these.
 *
 * @throws CodedError `stamp-not-an-instant`; `reference-required` where a record has none and none is given;
 * `reference-not-a-code`; `reference-twice` where two timelines share one; `domain-not-usable`; `not-an-alarm`;
 * `not-a-feed-state`.
 *
 * @example
 * ```ts
 * const plannedFor = (start: string) =>
 *   buildTimeline({ type: "review", reference: "CPC-0417", conference: { planned: { start } } }, "hounslow");
 *
 * const first = timelineToICalendar(plannedFor("2020-05-05T10:00"), { stamp: "2020-04-01T08:00:00Z" });
 * const second = timelineToICalendar(plannedFor("2020-05-06T10:00"), {
 *   stamp: "2020-04-02T08:00:00Z",
 *   previous: first.state,
 * });
 * second.calendar.includes("SEQUENCE:1"); // true
 * ```
 */
export function timelineToICalendar(
  timelines: Timeline | readonly Timeline[],
  { stamp, previous, changes = [], reference, alarms = [], name, domain = DOMAIN, ...wording }: ICalendarOptions,
): ICalendarFeed {
  alarms.forEach(checkAlarm);
  if (!DOMAIN_PATTERN.test(domain))
    throw new CodedError("domain-not-usable", "A domain is made of letters, digits, dots and hyphens.");
  const language = languageOf(wording);
  const referenced = referencedTimelines(timelines, reference);
  const moves = movesIn(changes);
  const entries = referenced.flatMap(([own, { deadlines, record, policy }]) =>
    deadlines.map((deadline) => {
      const move = moves.get(record.reference)?.get(deadline.key);
      return feedEntry(deadline, { reference: own, domain, move }, inNation(language, policy));
    }),
  );
  const before = previous === undefined ? new Map<string, FeedStateEntry>() : entriesOf(previous);
  const calendar = ical({
    prodId: "//child-protection-conferences//timeline//EN",
    method: ICalCalendarMethod.PUBLISH,
    // The library escapes every text but this one.
    name: legible(
      name ??
        nameOfFeed(
          referenced.map(([own]) => own),
          inNation(language, referenced[0]?.[1].policy ?? {}),
        ),
    )
      .replaceAll(/[\\;,]/g, String.raw`\$&`)
      .replaceAll("\n", String.raw`\n`),
    // Without a name of its own the calendar writes each DTSTAMP in UTC, as it must be; each entry names its zone.
    timezone: { name: null, generator: () => londonVtimezone },
  });
  const made = eventStamp(stamp);
  const state = new Map<string, FeedStateEntry>();
  for (const entry of entries) {
    const standing = revised(entry, before.get(entry.uid));
    state.set(entry.uid, standing);
    const event = calendar.createEvent({
      ...eventTimes(standing.due),
      ...textOf(entry, standing.moved),
      id: entry.uid,
      stamp: made,
      sequence: standing.sequence,
    });
    for (const alarm of entry.isClosed ? [] : alarms) {
      const trigger = alarmTrigger(alarm, entry.due);
      // Said of each: the library's own choice for what comes after the start is the end.
      if (trigger !== null)
        event.createAlarm({ type: ICalAlarmType.display, trigger }).relatesTo(ICalAlarmRelatesTo.start);
    }
  }
  for (const [uid, last] of before) {
    if (state.has(uid)) continue;
    const standing = withdrawn(last);
    state.set(uid, standing);
    calendar.createEvent({
      ...eventTimes(standing.due),
      ...PLAINLY,
      id: uid,
      stamp: made,
      sequence: standing.sequence,
      summary: legible(say(language, feedWords, "withdrawn", { summary: standing.summary })),
      status: ICalEventStatus.CANCELLED,
    });
  }
  return {
    calendar: `${alarmsLast(calendar.toString())}\r\n`,
    state: { schemaVersion: 1, entries: Object.fromEntries(state) },
  };
}

function nameOfFeed(references: readonly string[], language: Language): string {
  const [reference, ...others] = references;
  return reference === undefined || others.length > 0
    ? say(language, feedWords, "calendar")
    : say(language, feedWords, "calendarWithReference", { reference });
}

/** A deadline takes nobody's time, and is nobody else's business. */
const PLAINLY = { transparency: ICalEventTransparency.TRANSPARENT, class: ICalEventClass.PRIVATE } as const;

function textOf(
  { summary, description, categories, status }: FeedEntry,
  moved: string | undefined,
): Partial<ICalEventData> {
  return {
    ...PLAINLY,
    summary,
    description: moved === undefined ? description : `${moved}\n${description}`,
    categories: categories.map((category) => ({ name: category })),
    status: ICalEventStatus[status],
  };
}

/** The moves of each record, by the keys of the deadlines. */
function movesIn(changes: Changes | readonly Changes[]): ReadonlyMap<string | null, ReadonlyMap<string, Move>> {
  const all = "moved" in changes ? [changes] : changes;
  return new Map(all.map(({ reference, moved }) => [reference, new Map(moved.map((move) => [move.key, move]))]));
}
