import type { Moment } from "../calendar/index.js";
import type { Audience } from "../model/codes.js";
import { events, isEventName, type Event, type EventName } from "../policy/events.js";
import { earliest, known, latest, mapItems, valueAt, type Facts } from "./facts.js";

/** What is recorded as told or sent under an event, and to whom; nothing for an event that tells nobody anything. */
function tellingsOf({ record, moment }: Facts, name: EventName): { to: Audience; moment: Moment | undefined }[] {
  const { fact, tells }: Event = events[name];
  if (!tells) return [];
  const list = valueAt(record, fact.slice(0, fact.indexOf("[]"))) as Record<string, string>[] | undefined;
  return mapItems(list, (telling, index) => ({
    to: telling[tells] as Audience,
    moment: moment(telling["at"], fact, index),
  }));
}

/** Whether anything is recorded as told or sent under an event. */
export function isTold(facts: Facts, name: string | undefined): boolean {
  return name !== undefined && isEventName(name) && tellingsOf(facts, name).length > 0;
}

/** Who else, having been told, has told an audience too. */
const servedBy: Partial<Record<Audience, readonly Audience[]>> = {
  family: ["participants", "parents"],
  parents: ["participants", "family"],
  child: ["participants", "family"],
  agencies: ["participants", "professionals"],
  professionals: ["participants", "agencies"],
  "social-worker": ["participants", "professionals"],
};

/** Whether telling `to` is a part, at least, of telling an audience. */
export function isToldBy(audience: Audience, to: Audience): boolean {
  if (to === audience || servedBy[audience]?.includes(to)) return true;
  return audience === "participants" && (isToldBy("family", to) || isToldBy("professionals", to));
}

/**
 * When every one of `wanted` had been told, each by its first telling; `undefined` while one has not. Participants are
 * told as such, or as family and professionals. With nobody wanted in particular, the last telling.
 */
export function toldAt(facts: Facts, event: EventName, wanted: readonly Audience[]): Moment | undefined {
  const told = tellingsOf(facts, event);
  const first = (audience: Audience): Moment | undefined => {
    const served = servedBy[audience];
    const direct = earliest(
      known(told.map(({ to, moment }) => (to === audience || served?.includes(to) ? moment : undefined))),
    );
    return direct ?? (audience === "participants" ? allOf([first("family"), first("professionals")]) : undefined);
  };
  if (told.length === 0) return undefined;
  return wanted.length > 0 ? allOf(wanted.map(first)) : latest(known(told.map(({ moment }) => moment)));
}

/** The latest of moments that are all known; `undefined` when one is not, or there are none. */
export function allOf(moments: readonly (Moment | undefined)[]): Moment | undefined {
  return moments.includes(undefined) ? undefined : latest(moments as readonly Moment[]);
}
