import { tzOffset } from "@date-fns/tz/tzOffset";
import { CodedError } from "./coded-error.js";
import { DAY, MINUTE } from "./milliseconds.js";

/** Before 1 December 1847 London kept its own solar time, and the zone database counts in seconds. */
const GREENWICH_TIME_BEGINS = -3_852_662_400_000;

/**
 * London's offset from UTC in milliseconds. The zone database is slow to ask, so it is asked at both ends of 16 days, in
 * which London has never changed its clocks twice; then at both ends of a day; and for each instant only on a day on
 * which they change.
 */
export function londonOffset(at: number): number {
  if (typeof at !== "number")
    throw new CodedError("not-an-instant", "Expected an instant as a number of milliseconds.");
  return offsetWithin(16 * DAY, at) ?? offsetWithin(DAY, at) ?? zoneOffset(at);
}

/** The offset that holds throughout the span of a length in which an instant lies; `null` when it changes there. */
function offsetWithin(length: number, at: number): number | null {
  const start = Math.floor(at / length) * length;
  const offsets = length === DAY ? offsetsOfDays : offsetsOfSpans;
  let offset = offsets.get(start);
  if (offset === undefined) {
    const first = zoneOffset(start);
    offset = first === zoneOffset(start + length) ? first : null;
    if (offsets.size >= MOST_OFFSETS) offsets.clear();
    offsets.set(start, offset);
  }
  return offset;
}

const MOST_OFFSETS = 4096;
const offsetsOfSpans = new Map<number, number | null>();
const offsetsOfDays = new Map<number, number | null>();

function zoneOffset(at: number): number {
  return at < GREENWICH_TIME_BEGINS ? 0 : tzOffset("Europe/London", new Date(at)) * MINUTE;
}
