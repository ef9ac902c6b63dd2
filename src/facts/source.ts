import type { ConferenceRecord } from "../model/record.js";
import type { EventName } from "../vocabulary/events.js";
import type { ConferenceFacts } from "./conference.js";
import type { Fact, Problem } from "./fact.js";

/** What a record says of an event. */
export interface EventFacts {
  readonly facts: readonly Fact[];
  /** The paths of the facts that would tell, where these do not. */
  readonly needs: readonly string[];
}

/** What the events that are not one field of a record are read from. */
export interface Source {
  readonly record: ConferenceRecord;
  readonly conference: ConferenceFacts;
  readonly problems: Problem[];
  /** The facts of a field. */
  field(path: string): readonly Fact[];
  /** The facts of another event. */
  event(name: EventName): EventFacts;
}

/** The items of a list in a record that are objects, each with its place; none where there is no list. */
export function list<T>(items: readonly T[] | undefined): readonly (readonly [T, number])[] {
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: T, index) => (typeof item === "object" && item !== null ? [[item, index] as const] : []));
}
