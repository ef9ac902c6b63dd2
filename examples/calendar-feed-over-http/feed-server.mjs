// @ts-check
import { createHash, timingSafeEqual } from "node:crypto";
import { createServer } from "node:http";
import { codeOf } from "./code-of.mjs";
import { feedOfCases } from "./feed-of-cases.mjs";
import { stateFolder } from "./state-folder.mjs";
/** @import { IncomingMessage, ServerResponse } from "node:http" */
/** @import { Case, Problem } from "./feed-of-cases.mjs" */

/** @typedef {{ token: string, cases: () => readonly Case[] | Promise<readonly Case[]> }} Feed */

const FEED = /^\/feeds\/([a-z0-9-]+)\.ics\?token=([\w-]+)$/;

/**
 * Serves `/feeds/<name>.ics?token=<token>`, and at `/problems` how many cases of the feeds could not be read, by code.
 *
 * @param {ReadonlyMap<string, Feed>} feeds By name: lower-case letters, digits and hyphens.
 * @param {string} folder Where the state of each feed is kept. Without it no reader learns that a deadline moved or is gone.
 * @param {() => string} now For DTSTAMP, as an instant.
 * @param {(line: string) => void} log
 */
export function feedServer(feeds, folder, now, log) {
  const states = stateFolder(folder);
  /** Of each feed, as it was last made. @type {Map<string, readonly Partial<Problem>[]>} */
  const problems = new Map();

  /** Logs what is new: calendar programs ask again and again. @param {string} name @param {readonly Partial<Problem>[]} found */
  function report(name, found) {
    const known = new Set(problems.get(name)?.map((problem) => JSON.stringify(problem)));
    problems.set(name, found);
    for (const problem of found)
      if (!known.has(JSON.stringify(problem))) log(JSON.stringify({ feed: name, ...problem }));
  }

  /** A feed, and what its cases are reported for; `undefined` where none can be made. @param {string} name @param {Feed} feed */
  async function make(name, feed) {
    try {
      const made = await states.update(name, async (previous) => feedOfCases(await feed.cases(), previous, now()));
      report(name, made.problems);
      return made;
    } catch (error) {
      report(name, [{ code: codeOf(error) }]);
      return undefined;
    }
  }

  /** @param {IncomingMessage} request @param {ServerResponse} response */
  async function answer(request, response) {
    if (request.url === "/problems") return sendJson(response, countByCode([...problems.values()].flat()));
    const [, name = "", token = ""] = FEED.exec(request.url ?? "") ?? [];
    const feed = feeds.get(name);
    // A wrong token is answered like a feed that does not exist: who asks learns of neither.
    if (!isSame(token, feed?.token ?? "") || !feed) return response.writeHead(404).end();
    if (request.method !== "GET" && request.method !== "HEAD")
      return response.writeHead(405, { Allow: "GET, HEAD" }).end();
    const made = await make(name, feed);
    if (!made) return response.writeHead(500).end();
    const { calendar, state } = made;
    // Of the entries, and not of the calendar: that has a new DTSTAMP each time.
    const etag = `W/"${sha256(JSON.stringify(state.feed)).toString("base64url")}"`;
    const headers = { ETag: etag, "Cache-Control": "private, no-cache", "Referrer-Policy": "no-referrer" };
    if (isKnown(etag, request.headers["if-none-match"])) return response.writeHead(304, headers).end();
    return response
      .writeHead(200, { ...headers, "Content-Type": "text/calendar; charset=utf-8" })
      .end(request.method === "HEAD" ? undefined : calendar);
  }

  return createServer((request, response) => void answer(request, response));
}

/** @param {ServerResponse} response @param {object} value */
function sendJson(response, value) {
  return response.writeHead(200, { "Content-Type": "application/json" }).end(`${JSON.stringify(value)}\n`);
}

/** @param {readonly { code?: string }[]} problems @returns {Record<string, number>} */
function countByCode(problems) {
  /** @type {Record<string, number>} */
  const counts = {};
  for (const { code = "" } of problems) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

/** @param {string} etag @param {string | undefined} given What the reader has. */
function isKnown(etag, given = "") {
  return given.trim() === "*" || given.includes(etag.slice(2));
}

/** In a time that does not tell how much of it was right. @param {string} given @param {string} expected */
function isSame(given, expected) {
  return timingSafeEqual(sha256(given), sha256(expected));
}

/** @param {string} text */
function sha256(text) {
  return createHash("sha256").update(text).digest();
}
