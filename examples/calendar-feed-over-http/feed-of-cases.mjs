// @ts-check
import { buildTimeline, parseRecord } from "child-protection-conferences";
import { timelineToICalendar } from "child-protection-conferences/formats/icalendar";
import { changesBetween } from "child-protection-conferences/planning";
import { codeOf } from "./code-of.mjs";
/** @import { Policy, Timeline } from "child-protection-conferences" */
/** @import { FeedState } from "child-protection-conferences/formats/icalendar" */

/** @typedef {{ record: unknown, policy: string | Policy }} Case */
/**
 * A case that could not be read, by its place among the cases.
 *
 * @typedef {{ position: number, reference: string | null, code: string }} Problem
 */
/**
 * What a feed said last: how each entry stood, and the timeline of each case. Both hold codes, titles and dates only.
 *
 * @typedef {{ feed: FeedState, timelines: Record<string, Timeline> }} State
 */

/**
 * The feed of all cases that can be read. Any other is a problem, and its entries stay as they were: a calendar would show
 * an entry that is missing as withdrawn. While a case has no reference, nobody can say which one it is, so what is missing
 * stays too.
 *
 * @param {readonly Case[]} cases
 * @param {State | undefined} previous
 * @param {string} stamp When the feed is made.
 * @throws CodedError as `timelineToICalendar` does.
 */
export function feedOfCases(cases, previous, stamp) {
  const references = cases.map((one) => referenceIn(one?.record));
  /** @type {Problem[]} */
  const problems = [];
  /** @type {Map<string, Timeline>} */
  const timelines = new Map();
  for (const [position, one] of cases.entries()) {
    const reference = references[position] ?? null;
    const result = timelineOf(one);
    if ("code" in result) problems.push({ position, reference, code: result.code });
    else if (reference === null) problems.push({ position, reference, code: "reference-required" });
    else if (references.indexOf(reference) !== references.lastIndexOf(reference))
      problems.push({ position, reference, code: "reference-twice" });
    else timelines.set(reference, result.timeline);
  }
  const isAnyUnknown = problems.some(({ reference }) => reference === null);
  for (const [reference, timeline] of Object.entries(previous?.timelines ?? {})) {
    const stays = isAnyUnknown || references.includes(reference);
    if (stays && !timelines.has(reference)) timelines.set(reference, timeline);
  }
  // So that an entry which moved says from when, and why.
  const changes = [...timelines].flatMap(([reference, timeline]) => {
    const before = previous?.timelines[reference];
    return before ? changesBetween(before, timeline) : [];
  });
  const options = { stamp, previous: previous?.feed, changes };
  const { calendar, state } = timelineToICalendar([...timelines.values()], options);
  return { calendar, state: { feed: state, timelines: Object.fromEntries(timelines) }, problems };
}

/** @param {Case} one @returns {{ timeline: Timeline } | { code: string }} */
function timelineOf(one) {
  try {
    const { record, policy } = one;
    const parsed = parseRecord(record);
    if (!parsed.ok) return { code: parsed.findings[0]?.code ?? "unexpected" };
    return { timeline: buildTimeline(parsed.value, policy) };
  } catch (error) {
    return { code: codeOf(error) };
  }
}

const CODE = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/;

/** The reference of a record, also of one that cannot be read otherwise. @param {unknown} record */
function referenceIn(record) {
  const { reference } = Object(record);
  return typeof reference === "string" && CODE.test(reference) ? reference : null;
}
