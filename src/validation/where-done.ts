import type { Audience } from "../model/codes.js";
import { events, type Event } from "../policy/events.js";
import type { Reckoned } from "../timeline/build-timeline.js";
import type { Owed } from "../timeline/deadlines.js";
import { isToldBy } from "../timeline/distributions.js";
import { byTime, nameOfPlace, valueAt, type Place } from "../timeline/facts.js";

/** Where in a record it stands that a duty was done or, while it was not, where it would. */
export function whereDone({ duty, party, deadline }: Owed, { facts, reckoner }: Reckoned): string {
  const { fact, tells }: Pick<Event, "fact" | "tells"> = duty.doneBy ? events[duty.doneBy] : BY_ITS_ID;
  const { result: done, places } = facts.watch(() => reckoner.doneAt(duty, party));
  const [list = ""] = fact.split("[]");
  const told = tells && (valueAt(facts.record, list) as readonly Record<string, Audience>[] | undefined);
  const audiences = party?.audience ? [party.audience] : duty.audiences;
  const isMeant = ({ path, index }: Place): boolean =>
    !told || path !== fact || audiences.some((audience) => isToldBy(audience, told[index!]![tells]!));
  const place =
    done && deadline.doneAt !== null
      ? places.find((each) => each.moment && byTime(each.moment, done) === 0 && isMeant(each))
      : places.find((each) => !each.moment && each.path.startsWith(list) && isMeant(each));
  return place ? nameOfPlace(place.path, place.index) : list;
}

/** How a duty is done that no event fulfils. */
const BY_ITS_ID = { fact: "completed[].at" };
