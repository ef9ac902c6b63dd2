import type { WorkingCalendar } from "../../calendar/index.js";
import type { WordingOptions } from "../../language/language.js";
import type { Changes } from "../../planning/change.js";
import type { Alarm } from "./alarm.js";
import type { FeedClass } from "./feed-options.js";
import type { FeedState } from "./feed-state.js";

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
  /** Reminders of what is not done, and of the conference until it is held; none unless said otherwise. */
  readonly alarms?: readonly Alarm[] | undefined;
  /**
   * The working days on which alarms ring; those of the division that the timeline was counted by unless said otherwise. Give
   * the calendar of your own by which you built the timeline.
   */
  readonly calendar?: WorkingCalendar | undefined;
  /** What the calendar is called; `Conference deadlines`, with the reference of a single timeline, unless said otherwise. */
  readonly name?: string | undefined;
  /** The right-hand side of every UID, for references that two authorities could both use: `hounslow.gov.uk`. */
  readonly domain?: string | undefined;
  /**
   * The page of a record in your case system, as a link in each of its entries: a function of its reference, or a text in which
   * `{reference}` stands for it. It must be an http or https address.
   */
  readonly url?: string | ((reference: string) => string) | undefined;
  /** Who of those with whom a calendar is shared sees more than that there is something; `PRIVATE` unless said otherwise. */
  readonly class?: FeedClass | undefined;
  /** After how many minutes a calendar program should ask again; 60 unless said otherwise. */
  readonly refreshEvery?: number | undefined;
}

/** A feed, and what the next one needs to tell what changed. */
export interface ICalendarFeed {
  /** An iCalendar object (RFC 5545), to be served as `text/calendar; charset=utf-8`. */
  readonly calendar: string;
  /** What it said, to be given as `previous` when the next one is made. */
  readonly state: FeedState;
}
