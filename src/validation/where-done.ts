import type { Moment } from "../calendar/index.js";
import type { Audience } from "../model/codes.js";
import { events, type Event } from "../policy/events.js";
import type { Reckoned } from "../timeline/build-timeline.js";
import type { Owed } from "../timeline/deadlines.js";
import { isToldBy } from "../timeline/distributions.js";
import { byTime, valueAt } from "../timeline/facts.js";

/** Where in a record it stands that a duty was done or, while it was not, where it would. */
export function whereDone({ duty, party, deadline }: Owed, { facts, reckoner }: Reckoned): string {
  const { fact, tells }: Pick<Event, "fact" | "tells"> = duty.doneBy ? events[duty.doneBy] : BY_ITS_ID;
  let done: Moment | undefined;
  const places = facts.placesIn(() => {
    done = reckoner.doneAt(duty, party);
  });
  const [list = ""] = fact.split("[]");
  const told = tells && (valueAt(facts.record, list) as readonly Record<string, Audience>[] | undefined);
  const audiences = party?.audience ? [party.audience] : duty.audiences;
  const isMeant = (path: string): boolean => {
    if (!told || !path.startsWith(list)) return true;
    const to = told[Number(/\d+/.exec(path.slice(list.length))![0])]![tells]!;
    return audiences.some((audience) => isToldBy(audience, to));
  };
  const place =
    done && deadline.doneAt !== null
      ? places.find(({ path, moment }) => moment && byTime(moment, done!) === 0 && isMeant(path))
      : places.find(({ path, moment }) => !moment && path.startsWith(list) && isMeant(path));
  return place?.path ?? list;
}

/** How a duty is done that no event fulfils. */
const BY_ITS_ID = { fact: "completed[].at" };
