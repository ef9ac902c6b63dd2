import { CodedError } from "./coded-error.js";
import { divisions, type Division } from "./divisions.js";
import { isLocalDate, type LocalDate } from "./local-date.js";
import { workingCalendar } from "./make-calendar.js";
import type { WorkingCalendar } from "./working-calendar.js";

/**
 * The calendar of one division from GOV.UK's own feed, `https://www.gov.uk/bank-holidays.json`, as parsed JSON: for an
 * authority that reads today's list and does not wait for a release.
 *
 * It covers the whole years the feed lists and no others, so nothing is counted without a published list.
 *
 * @throws CodedError `not-a-bank-holiday-feed` when the value is not of the feed's shape.
 * @example
 * ```ts
 * // As it comes from the feed, shortened.
 * const feed = { "england-and-wales": { events: [{ title: "Christmas Day", date: "2026-12-25" }] } };
 * calendarFromGovUk(feed).next("2026-12-24"); // "2026-12-28"
 * ```
 */
export function calendarFromGovUk(feed: unknown, division: Division = "england-and-wales"): WorkingCalendar {
  if (!(divisions as readonly unknown[]).includes(division))
    throw new CodedError("unknown-division", `The divisions are: ${divisions.join(", ")}.`, { known: divisions });
  const events = field(field(feed, division), "events");
  if (!Array.isArray(events) || events.length === 0) throw notAFeed(division);
  const holidays = events.map((event: unknown): { date: LocalDate; title: string } => {
    const [date, title] = [field(event, "date"), field(event, "title")];
    if (!isLocalDate(date) || typeof title !== "string") throw notAFeed(division);
    // A feed is somebody else's: what a terminal would obey is left out of its titles.
    return { date, title: title.replaceAll(/[\p{Cc}\p{Cf}]+/gu, " ").trim() };
  });
  const years = holidays.map(({ date }) => date.slice(0, 4)).toSorted();
  const covers = { from: `${years[0]}-01-01`, through: `${years.at(-1)}-12-31` };
  return workingCalendar({ id: division, holidays, covers, published: covers });
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

function notAFeed(division: Division) {
  return new CodedError(
    "not-a-bank-holiday-feed",
    `Expected GOV.UK's bank-holidays.json: { "${division}": { "events": [{ "title": …, "date": "YYYY-MM-DD" }] } }.`,
  );
}
