import type { Actor } from "../policy/index.js";
import type { Deadline, Timeline, TimelinePerson } from "../timeline/index.js";
import { isMemberOf } from "../vocabulary/audiences.js";
import { isWithFamily, type Person } from "../vocabulary/roles.js";
import { actorsOf, actorsOfRole, actsFor } from "./actors-of-role.js";
import { isEverybody, listOf, type Who } from "./who.js";

/** An agency or a participant as the one of several by or to whom a duty is owed. */
export type Somebody = Exclude<
  NonNullable<Deadline["party"]>,
  { readonly audience: string } | { readonly child: string }
>;

/** Whose list it is, in one record: what policies call them, and which parties they are. */
export interface Owner {
  readonly actors: ReadonlySet<Actor>;
  /** Whose duties are theirs as well; what is owed to these is not owed to them. */
  readonly actsFor: ReadonlySet<Actor>;
  /** Of the family or at its side, and nothing else. */
  readonly isFamily: boolean;
  /** By their id or their agency, and by no role: what names them is theirs, whatever a policy calls them. */
  readonly isNamed: boolean;
  isParty(party: Somebody): boolean;
}

/** Whose list it is, in one record; `null` where those asked about have no part in it. */
export function ownerIn(timeline: Timeline, who: Who): Owner | "everybody" | null {
  if (isEverybody(who)) return "everybody";
  const { record } = timeline;
  const roles = listOf(who.role);
  const agencies = listOf(who.agency);
  const ids = idsIn(who, record.reference);
  const isOfAgency = ({ agency }: Person) => agencies === null || (agency !== undefined && agencies.includes(agency));
  const people = record.people.filter((one) => (ids === null || ids.has(one.id)) && isOfAgency(one));
  const heard = people.filter(({ excluded }) => !excluded);
  const own = new Set(people.map(({ id }) => id));
  const isParty = (party: Somebody): boolean => {
    const members = "members" in party ? party.members : [party.id];
    // What an agency owes is not for somebody who is kept out.
    if ("members" in party && people.length > 0 && heard.length === 0) return false;
    if (ids !== null && !members.some((id) => ids.has(id))) return false;
    if (!isOfAgency(party) && !members.some((id) => own.has(id))) return false;
    return roles === null || ids !== null || peopleOf(party).some((one) => roles.some((role) => isMemberOf(role, one)));
  };
  if (roles === null || ids !== null || agencies !== null) {
    if (people.length === 0 && !partiesIn(timeline).some(isParty)) return null;
  }
  const isInCoreGroup = (roles === null || ids !== null) && heard.some(({ inCoreGroup }) => inCoreGroup);
  return {
    actors: new Set(
      roles === null ? heard.flatMap((one) => [...actorsOf(one)]) : roles.flatMap((role) => [...actorsOfRole(role)]),
    ),
    actsFor: new Set<Actor>([
      ...(roles ?? heard.flatMap(({ role }) => role ?? [])).flatMap((role) => [...actsFor(role)]),
      ...(isInCoreGroup ? ["core-group" as const] : []),
    ]),
    isFamily:
      roles === null ? people.length > 0 && people.every((one) => isWithFamily(one)) : roles.every(isFamilyRole),
    isNamed: roles === null,
    isParty,
  };
}

/** Each participant of a record, as the owner of a list. */
export function ownersIn(timeline: Timeline): readonly (readonly [TimelinePerson, Owner])[] {
  return timeline.record.people.flatMap((person) => {
    const owner = ownerIn(timeline, { participant: person.id });
    return owner === null || owner === "everybody" ? [] : [[person, owner] as const];
  });
}

/** Every agency and participant by or to whom something in a timeline is owed. */
export function partiesIn({ deadlines, checklist, notOwed }: Timeline): Somebody[] {
  return [...deadlines, ...checklist, ...notOwed].flatMap(({ party }) =>
    party === null || "audience" in party || "child" in party ? [] : party,
  );
}

function isFamilyRole(role: string): boolean {
  return isWithFamily({ role }) || actorsOfRole(role).has("family");
}

/** Who a party is; of an agency, those in the record who are of it. */
function peopleOf(party: Somebody): readonly Person[] {
  if (!("members" in party)) return [party];
  const { agency, roles } = party;
  return [{ agency }, ...roles.map((role) => ({ role, agency }))];
}

/** The participants who are meant in a record; `null` where any are. */
function idsIn({ participant, participants }: Who, reference: string | null): ReadonlySet<string> | null {
  if (participant === undefined && participants === undefined) return null;
  const isNamed = participants !== undefined && reference !== null && Object.hasOwn(participants, reference);
  return new Set([...(listOf(participant) ?? []), ...(isNamed ? listOf(participants[reference])! : [])]);
}
