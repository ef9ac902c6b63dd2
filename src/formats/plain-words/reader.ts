import { CodedError } from "../../calendar/index.js";
import type { Actor } from "../../policy/index.js";
import type { DutySummary, Deadline, Timeline, TimelinePerson } from "../../timeline/index.js";
import { isMemberOf } from "../../vocabulary/audiences.js";
import { isChild, isParent, isWithFamily } from "../../vocabulary/roles.js";
import { recipientOf } from "../../worklist/recipient.js";
import { plainDuty } from "./duties.js";
import type { OwedDuty } from "./owed-duty.js";

/** The one participant whom a page is for. */
export interface Reader {
  readonly person: TimelinePerson;
  readonly is: "parent" | "child" | "relative" | "worker";
  /** Their exclusion was agreed: only what names them is theirs. */
  readonly isExcluded: boolean;
}

/** Somebody in the record by their id. */
export function readerOf({ record: { people } }: Timeline, id: string): Reader {
  const person = people.find((one) => one.id === id);
  if (person === undefined) {
    throw new CodedError(
      "unknown-participant",
      "Nobody in this record has this id. Give the id of one of the record's participants.",
    );
  }
  return { person, is: kindOf(person), isExcluded: person.excluded === true };
}

function kindOf(person: TimelinePerson): Reader["is"] {
  if (isParent(person)) return "parent";
  if (isChild(person)) return "child";
  return isWithFamily(person) ? "relative" : "worker";
}

/** Whether somebody is an actor of the policy, or one of them; an excluded person is none. */
export function belongsTo(actor: Actor, { excluded, inCoreGroup, ...who }: TimelinePerson): boolean {
  if (excluded) return false;
  return actor === "core-group" ? inCoreGroup === true : isMemberOf(actor, who);
}

/** Whether something is the reader's to do: their own, their agency's, or an audience's they belong to. */
export function isBy({ by, to, party }: OwedDuty, { person, isExcluded }: Reader): boolean {
  const isOneOf = (actors: readonly Actor[]) => actors.some((actor) => belongsTo(actor, person));
  if (party !== null && "members" in party) {
    return !isExcluded && (party.members.includes(person.id) || party.agency === person.agency);
  }
  if (party !== null && "id" in party) {
    return recipientOf(party, { by, to }) === null ? party.id === person.id : isOneOf(by);
  }
  if (party !== null && "audience" in party && !to.includes(party.audience)) return isOneOf([party.audience]);
  return isOneOf(by);
}

/** Whether something is done for the reader: for them by name, or for an audience they belong to. */
export function isFor({ by, to, party }: OwedDuty, { person }: Reader): boolean {
  if (party !== null && "id" in party && recipientOf(party, { by, to })) return party.id === person.id;
  const audience = party !== null && "audience" in party && to.includes(party.audience) ? [party.audience] : to;
  return audience.some((actor) => belongsTo(actor, person));
}

/** Whether something is on the reader's page. */
export function concernsReader(asked: DutySummary, party: Deadline["party"], reader: Reader): boolean {
  if (reader.isExcluded) return party !== null && "id" in party && party.id === reader.person.id;
  const one = { ...asked, party };
  return plainDuty(asked.id)?.always === true || isBy(one, reader) || isFor(one, reader);
}

/** Whether a duty has words of its own that speak to the reader; where their “you” is somebody else, they do not. */
export function isSpokenTo(one: OwedDuty, reader: Reader): boolean {
  const duty = plainDuty(one.id);
  if (duty === undefined || !duty.saysYou) return duty !== undefined;
  return duty.youDoIt ? isBy(one, reader) : isFor(one, reader) && !isBy(one, reader);
}
