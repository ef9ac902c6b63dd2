import { findMeetings } from "../../src/history/find-meetings.js";
import { recordOf } from "../../src/history/record-of.js";
import type { ChildHistory } from "../../src/index.js";

/** Every value in something, with its path. */
export function valuesIn(thing: unknown, path = ""): [path: string, value: unknown][] {
  if (Array.isArray(thing) && thing.length > 0) {
    return thing.flatMap((each, index) => valuesIn(each, `${path}[${index}]`));
  }
  if (typeof thing !== "object" || thing === null || Array.isArray(thing) || Object.keys(thing).length === 0) {
    return [[path, thing]];
  }
  return Object.entries(thing).flatMap(([name, each]) => valuesIn(each, path === "" ? name : `${path}.${name}`));
}

/**
 * The record of a conference in lines: each value and the place of its fact; the places of facts that are not there; and what
 * is elsewhere in the history as a whole.
 *
 * @param home the place that names the conference.
 */
export function recordInWords(history: ChildHistory, home: string, enquiry?: number): string[] {
  const meetings = findMeetings(history);
  const meeting = meetings.all.find((each) => each.home === home)!;
  const { record, places } = recordOf(meeting, history, meetings, enquiry);
  const given = places.given as Map<string, string>;
  const moved = places.moved as Map<string, string>;
  const values = valuesIn(record).filter(([, value]) => value !== undefined);
  const paths = new Set(values.map(([path]) => path));
  return [
    ...values.map(
      ([path, value]) => `${path}: ${JSON.stringify(value)}${given.has(path) ? ` @${given.get(path)}` : ""}`,
    ),
    ...[...given].filter(([path]) => !paths.has(path)).map(([path, place]) => `${path} @${place}`),
    ...[...moved].map(([path, place]) => `${path} = ${place}`),
    ...(places.whole === null ? [] : [`whole ${places.whole}`]),
  ];
}
