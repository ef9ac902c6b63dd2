import type { FeedClass, ICalendarOptions } from "../formats/icalendar/index.js";
import type { Parsed } from "./arguments.js";
import type { OptionName } from "./command-options.js";
import { UsageError } from "./io.js";

/** The options of a calendar feed, and of no other format. */
const OF_A_FEED = [
  "stamp",
  "state",
  "reference",
  "alarm",
  "name",
  "domain",
  "class",
  "url",
  "refresh",
] as const satisfies OptionName[];

/** What is given for them on the command line. */
export type FeedValues = Pick<Parsed<"timeline">["values"], (typeof OF_A_FEED)[number]>;

/** Refuses what is only for a feed. */
export function refuseFeedOptions(values: FeedValues): void {
  const given = OF_A_FEED.filter((name) => values[name] !== undefined);
  if (given.length === 0) return;
  const names = given.map((name) => `--${name}`).join(", ");
  throw new UsageError([`${names}: only for --format ics.`]);
}

/** How a feed is made, as the command line says it. */
export function feedOptions(values: FeedValues): Omit<ICalendarOptions, "stamp"> {
  const { reference, name, domain, url, alarm = [], refresh } = values;
  return {
    reference,
    name,
    domain,
    url,
    class: values.class?.toUpperCase() as FeedClass | undefined,
    alarms: alarm.map(alarmIn),
    refreshEvery: refresh === undefined ? undefined : Number(refresh),
  };
}

/** `1@09:00`: one working day before, at nine. */
function alarmIn(text: string): { readonly daysBefore: number; readonly at: string } {
  const [, days, at] = /^(\d{1,3})@(\d\d:\d\d)$/.exec(text) ?? [];
  if (days === undefined || at === undefined)
    throw new UsageError(["Give an alarm as DAYS@TIME, in working days before: --alarm 1@09:00."]);
  return { daysBefore: Number(days), at };
}
