import { TZDate } from "@date-fns/tz";
import type { ICalEventData } from "ical-generator";
import { CodedError } from "../../calendar/index.js";
import { instantIn, isWholeDay, type EntryTime } from "./entry-time.js";
import { LONDON, LONDON_RULE_FROM } from "./london-vtimezone.js";

/**
 * An entry's time as the library takes it: whole days, whose exclusive end is the next, or London times. In the hour that
 * London's clocks repeat, and before the present rule of British Summer Time, the instants are given in UTC: there a London
 * time could be read as another.
 */
export function eventTimes(time: EntryTime): Pick<ICalEventData, "start" | "end" | "allDay" | "timezone"> {
  const { from, until } = time;
  if (isWholeDay(time)) return { allDay: true, start: from, end: until, timezone: null };
  const areOnceInLondon = [from, until!].every(
    (each) => each >= LONDON_RULE_FROM && instantIn(each.slice(0, "2020-05-01T08:00:00".length)) !== null,
  );
  return {
    start: londonDate(instantIn(from)!),
    end: londonDate(instantIn(until!)!),
    timezone: areOnceInLondon ? LONDON : null,
  };
}

/** @throws CodedError `stamp-not-an-instant`. */
export function eventStamp(stamp: string): TZDate {
  const instant = instantIn(stamp);
  if (instant !== null) return londonDate(instant);
  throw new CodedError("stamp-not-an-instant", "Give the time at which the feed is made: 2020-05-01T08:00:00Z.");
}

/** A plain `Date` would be written in the zone of the machine that writes it. */
function londonDate(at: number): TZDate {
  return new TZDate(at, LONDON);
}

/** `20200501T080000Z`: an instant in UTC. */
export function inUtc(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
}
