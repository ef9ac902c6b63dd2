import {
  checkOptions,
  isAnything,
  isListOf,
  isObject,
  isText,
  type OptionTypes,
} from "../../calendar/check-options.js";
import { wordingTypes } from "../../language/wording-options.js";
import { checked } from "../checked.js";
import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalEventData,
} from "ical-generator";
import { divisionCalendarIn } from "../../calendar/divisions.js";
import { inNation, languageOf, say, type Language } from "../../language/language.js";
import type { Timeline } from "../../timeline/index.js";
import { alarmInstant, checkAlarm } from "./alarm.js";
import { inOrder, RINGS_AT } from "./in-order.js";
import { eventStamp, eventTimes, inUtc } from "./event-times.js";
import { feedEntries, movesIn } from "./feed-entries.js";
import { withoutControlCharacters, type FeedEntry } from "./feed-entry.js";
import { checkDomain, checkRefresh, classOf, DOMAIN, urlFor } from "./feed-options.js";
import { entriesOf, reviseEntry, withdrawn, type FeedStateEntry } from "./feed-state.js";
import { feedWords } from "./feed-words.js";
import type { ICalendarFeed, ICalendarOptions } from "./icalendar-options.js";
import { londonVtimezone } from "./london-vtimezone.js";
import { referencedTimelines } from "./referenced-timelines.js";

/**
 * One timeline, or several, as a calendar: the conference itself, busy, at its times; and an entry for each deadline, free.
 *
 * A deadline's entry is on the last working day on which it can be done (`due.lastWorkingDay`), and its text gives the
 * due date itself. If it is due by the hour, and the due date is a working day, the entry is the half hour that ends at
 * that time in London. The entry of every other deadline is a whole day. A conference without a recorded end is shown
 * as one hour, and one without a time of day as a whole day.
 *
 * The UID of an entry is made of the record's reference and the deadline's key, so that it stays while the record
 * changes. With the state of the feed before, an entry in which anything changed has a higher SEQUENCE, and one whose
 * deadline is gone comes out as CANCELLED. References and participants' ids are codes and are written as they are. The
 * feed does not depend on the day asked about: it says what is done, and not what is overdue.
 *
 * Alarms are absolute times, on working days. Other `words` or `labels` change what entries say, and so their SEQUENCE,
 * but never a UID. Labels are in the feed and in its state.
 *
 * For a calendar of some deadlines only, give a timeline that holds only these. A timeline with nothing in it has no
 * entry, not even for the conference.
 *
 * @throws CodedError `not-a-timeline`; `stamp-not-an-instant`; `reference-required` if a record has no reference and
 * the option gives none (it counts for a single timeline only); `reference-not-a-code`; `reference-twice` if two
 * timelines have the same reference; `domain-not-usable`; `url-not-usable`; `class-not-usable`; `refresh-not-usable`;
 * `not-an-alarm`; `not-a-feed-state`.
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
  options: ICalendarOptions,
): ICalendarFeed {
  for (const timeline of Array.isArray(timelines) ? (timelines as readonly unknown[]) : [timelines]) {
    checked(timeline, "timeline", options, TYPES);
  }
  const {
    stamp,
    previous,
    changes = [],
    reference,
    alarms = [],
    domain = DOMAIN,
    refreshEvery = 60,
    ...rest
  } = checkOptions(options, TYPES);
  const { calendar: workingDays, name, url, class: given, ...wording } = rest;
  alarms.forEach(checkAlarm);
  checkDomain(domain);
  checkRefresh(refreshEvery);
  const language = languageOf(wording);
  const referenced = referencedTimelines(timelines, reference);
  const moves = movesIn(changes);
  const before = previous === undefined ? new Map<string, FeedStateEntry>() : entriesOf(previous);
  const calendar = ical({
    prodId: "//child-protection-conferences//timeline//EN",
    method: ICalCalendarMethod.PUBLISH,
    ttl: refreshEvery * 60,
    // The library escapes every text but this one.
    name: withoutControlCharacters(
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
  const common = { stamp: eventStamp(stamp), class: classOf(given) };
  const state = new Map<string, FeedStateEntry>();
  for (const [own, timeline] of referenced) {
    const link = url === undefined ? undefined : urlFor(url, own);
    const days = workingDays ?? divisionCalendarIn(timeline.calendar.id);
    const entries = feedEntries(timeline, own, domain, moves.get(timeline.record.reference), language);
    for (const entry of entries) {
      const standing = reviseEntry(entry, before.get(entry.uid), [common.class, link ?? null]);
      state.set(entry.uid, standing);
      const event = calendar.createEvent({
        ...common,
        ...eventTimes(entry.time),
        ...textOf(entry, standing.moved),
        ...(entry.isBusy ? BUSY : FREE),
        ...(link === undefined ? {} : { url: link }),
        id: entry.uid,
        sequence: standing.sequence,
      });
      for (const alarm of entry.isClosed ? [] : alarms) {
        const at = alarmInstant(alarm, entry.time, days);
        if (at !== null) event.createAlarm({ type: ICalAlarmType.display, trigger: 0, x: { [RINGS_AT]: inUtc(at) } });
      }
    }
  }
  for (const [uid, last] of before) {
    if (state.has(uid)) continue;
    const standing = withdrawn(last);
    state.set(uid, standing);
    calendar.createEvent({
      ...common,
      ...eventTimes(standing),
      ...FREE,
      id: uid,
      sequence: standing.sequence,
      summary: withoutControlCharacters(say(language, feedWords, "withdrawn", { summary: standing.summary })),
      status: ICalEventStatus.CANCELLED,
    });
  }
  return {
    calendar: `${inOrder(calendar.toString())}\r\n`,
    state: { schemaVersion: 2, entries: Object.fromEntries(state) },
  };
}

function nameOfFeed(references: readonly string[], language: Language): string {
  const [reference, ...others] = references;
  return reference === undefined || others.length > 0
    ? say(language, feedWords, "calendar")
    : say(language, feedWords, "calendarWithReference", { reference });
}

/** A deadline takes nobody's time; the conference takes that of those who come. */
const FREE = { transparency: ICalEventTransparency.TRANSPARENT, busystatus: ICalEventBusyStatus.FREE } as const;
const BUSY = { transparency: ICalEventTransparency.OPAQUE, busystatus: ICalEventBusyStatus.BUSY } as const;

function textOf(
  { summary, description, categories, status }: FeedEntry,
  moved: string | undefined,
): Partial<ICalEventData> {
  return {
    summary,
    description: moved === undefined ? description : `${moved}\n${description}`,
    categories: categories.map((category) => ({ name: category })),
    status: ICalEventStatus[status],
  };
}

const TYPES: OptionTypes = {
  ...wordingTypes,
  stamp: isAnything,
  previous: isAnything,
  changes: isAnything,
  reference: isAnything,
  alarms: isListOf(isObject),
  name: isText,
  domain: isText,
  refreshEvery: isAnything,
  calendar: isObject,
  url: isAnything,
  class: isAnything,
};
