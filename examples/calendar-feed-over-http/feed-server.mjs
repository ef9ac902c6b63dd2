// @ts-check
import { createHash, timingSafeEqual } from "node:crypto";
import { createServer } from "node:http";
import { buildTimeline } from "child-protection-conferences";
import { timelineToICalendar } from "child-protection-conferences/formats/icalendar";
/** @import { ConferenceRecord } from "child-protection-conferences" */
/** @import { ICalendarFeed } from "child-protection-conferences/formats/icalendar" */

/** @typedef {{ record: ConferenceRecord, policy: string, token: string }} Case */
/** @typedef {ICalendarFeed & { etag: string }} KeptFeed */

const FEED = /^\/feeds\/([\w.:-]+)\.ics\?token=([\w-]+)$/;

/**
 * Serves `/feeds/<reference>.ics?token=<token>`.
 *
 * @param {{ get(reference: string): Case | undefined }} cases
 * @param {Map<string, KeptFeed>} feeds What each feed said last. Keep it where the cases are: without it no reader learns
 *   that a deadline moved or is gone.
 * @param {() => string} now For DTSTAMP, as an instant.
 */
export function feedServer(cases, feeds, now) {
  /** @param {string} reference @param {Case} one */
  function feedOf(reference, { record, policy }) {
    const kept = feeds.get(reference);
    const feed = timelineToICalendar(buildTimeline(record, policy), { stamp: now(), previous: kept?.state, reference });
    // Of the state, and not of the calendar: that has a new DTSTAMP each time.
    const etag = `"${sha256(JSON.stringify(feed.state)).toString("base64url")}"`;
    if (kept?.etag === etag) return kept;
    feeds.set(reference, { ...feed, etag });
    return { ...feed, etag };
  }

  return createServer((request, response) => {
    const [, reference = "", token = ""] = FEED.exec(request.url ?? "") ?? [];
    const one = cases.get(reference);
    // A wrong token is answered like a case that does not exist: who asks learns of neither.
    if (!one || !isSame(token, one.token)) return response.writeHead(404).end();
    if (request.method !== "GET" && request.method !== "HEAD") {
      return response.writeHead(405, { Allow: "GET, HEAD" }).end();
    }
    const { calendar, etag } = feedOf(reference, one);
    const headers = { ETag: etag, "Cache-Control": "private, no-cache", "Referrer-Policy": "no-referrer" };
    if (request.headers["if-none-match"]?.includes(etag)) return response.writeHead(304, headers).end();
    return response
      .writeHead(200, { ...headers, "Content-Type": "text/calendar; charset=utf-8" })
      .end(request.method === "HEAD" ? undefined : calendar);
  });
}

/** In a time that does not tell how much of it was right. @param {string} given @param {string} expected */
function isSame(given, expected) {
  return timingSafeEqual(sha256(given), sha256(expected));
}

/** @param {string} text */
function sha256(text) {
  return createHash("sha256").update(text).digest();
}
