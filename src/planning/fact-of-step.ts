import type { Step } from "../timeline/index.js";
import { events, isEventName, type Event } from "../vocabulary/events.js";
import type { FactThen } from "./change.js";
import type { Side } from "./compared-side.js";
import { momentOf } from "./counts-of-item.js";

/** When that was. The start of a conference that stands in for its end is as well known as the start. */
export function factThen(step: Step, { whole }: Side): FactThen {
  const conference = "record" in whole ? whole.record.conference : null;
  const isStandIn = step.kind === "assumed" && conference !== null && isOfConference(step.event);
  return {
    at: momentOf(step),
    kind: isStandIn ? (conference.isHeld ? "happened" : "planned") : (step.kind ?? "happened"),
  };
}

/**
 * What a step counts from, and the field that gives it. `null` of a history, which has many such fields, and of a duty, which
 * is recorded as done where its event stands, or was entered as completed. A part of the conference is its start, its end, or
 * the decision.
 */
export function whatOf(
  { event = "", kind, ...step }: Step,
  { whole }: Side,
): { readonly event: string; readonly path: string | null } {
  if (!("record" in whole) || !isEventName(event)) return { event, path: null };
  const row: Event = events[event];
  const { conference } = whole.record;
  if (row.isOfConference !== true || conference === null) return { event, path: row.fact };
  const side = conference.isHeld ? "held" : "planned";
  const isStart = kind === "assumed" || row.isMeeting === true || row.possibleFrom === undefined;
  if (isStart) return { event: START, path: `conference.${side}.start` };
  return momentOf(step) === conference.end
    ? { event: "conference-end", path: `conference.${side}.end` }
    : { event: "decision-made", path: "decision.madeAt" };
}

const START = "conference-start";

function isOfConference(event = ""): boolean {
  return isEventName(event) && events[event].isOfConference === true;
}
