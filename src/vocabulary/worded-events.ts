import { eventMessages } from "./event-words.js";
import { events, type Event, type EventName } from "./events.js";
import { worded, type Worded } from "./worded.js";

/** An event: what it is, the fact in a record that gives it, whose it is, and what is so of it by its nature. */
export interface WordedEvent<Name extends string = string> extends Event<Name>, Worded {}

/**
 * Everything a duty can count from or be done by, beside other duties. A record is read for each of them; a policy that
 * names another is refused.
 */
export const wordedEvents: Readonly<Record<EventName, WordedEvent<EventName>>> = /* @__PURE__ */ worded(
  events,
  eventMessages,
);
