import type { Anchor } from "../obligations/count.js";
import { events, isEventName } from "../vocabulary/events.js";

/** What is counted from: an event, how well it is known, and of a duty its title. */
export type AnchorNamed = Pick<Anchor, "event" | "is" | "isPlanned" | "title">;

/** `the start of the conference, as planned` */
export function anchorText({ event, is, isPlanned, title }: AnchorNamed): string {
  switch (is) {
    case "projected":
      return `the time by which “${title}” is due, since that has not happened yet`;
    case "completed":
      return `the completion of “${title ?? event}”`;
    case "assumed":
      return `the start of the conference, whose end is not recorded${isPlanned ? ", as planned" : ""}`;
    default:
      return `${isEventName(event) ? events[event].says : `“${event}”`}${isPlanned ? ", as planned" : ""}`;
  }
}
