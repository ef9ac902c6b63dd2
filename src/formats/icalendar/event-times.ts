import { TZDate } from "@date-fns/tz";
import type { ICalEventData } from "ical-generator";
import { addDays, CodedError, readMoment, type Instant, type LocalDate } from "../../calendar/index.js";
import { LONDON, LONDON_RULE_FROM } from "./london-vtimezone.js";

const LAST_DAY = "9999-12-31";

/**
 * When an entry takes place: the whole of a day, whose exclusive end is the next; or an instant, at its London time. In the
 * hour that London's clocks repeat, and before the present rule of British Summer Time, the instant is given in UTC: there
 * a London time could be read as another.
 */
export function eventTimes(due: Instant | LocalDate): Pick<ICalEventData, "start" | "end" | "allDay" | "timezone"> {
  if (due.length === LAST_DAY.length)
    return { allDay: true, start: due, end: due < LAST_DAY ? addDays(due, 1) : null, timezone: null };
  const onceInLondon = due >= LONDON_RULE_FROM && instantOf(due.slice(0, "2020-05-01T08:00:00".length)) !== null;
  return { start: instantOf(due)!, timezone: onceInLondon ? LONDON : null };
}

/** @throws CodedError `stamp-not-an-instant`. */
export function eventStamp(stamp: string): TZDate {
  const instant = instantOf(stamp);
  if (instant) return instant;
  throw new CodedError("stamp-not-an-instant", "Give the time at which the feed is made: 2020-05-01T08:00:00Z.");
}

/** A plain `Date` would be written in the zone of the machine that writes it. */
function instantOf(text: string): TZDate | null {
  const moment = readMoment(text);
  return typeof moment === "string" || moment.at === null ? null : new TZDate(moment.at, LONDON);
}
