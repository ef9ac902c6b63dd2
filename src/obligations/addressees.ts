import type { People } from "../facts/people.js";
import { covers, PARTS } from "../vocabulary/audiences.js";

/** Somebody who has to be told: a participant, or an audience of which nobody is listed. */
export interface Addressee {
  /** The participant's id, or the audience's code. */
  readonly id: string;
  /** Whether an entry of this name tells them. */
  isNamedBy(whose: string): boolean;
}

/**
 * The ways in which an audience is told: each is done once all in it are told. An audience is each of its members or, while
 * none is listed, its name. All participants are also the family and the professionals; one of these of whom nobody is
 * listed is among them if an entry names it.
 *
 * @param known the participants who were asked about already: each is made once.
 */
export function waysToTell(
  audience: string,
  people: People,
  named: readonly string[],
  known: Map<string, Addressee>,
): readonly (readonly Addressee[])[] {
  if (audience !== "participants") return [addresseesOf(audience, people, known)];
  const parts = PARTS.flatMap((part) => addresseesOf(part, people, known));
  if (people.membersOf(audience).length === 0) return [parts];
  const unlisted = parts.filter(
    ({ id, isNamedBy }) =>
      (PARTS as readonly string[]).includes(id) && named.some((whose) => whose !== audience && isNamedBy(whose)),
  );
  const members = addresseesOf(audience, people, known);
  return [[...members, ...unlisted], parts];
}

function addresseesOf(audience: string, people: People, known: Map<string, Addressee>): readonly Addressee[] {
  const members = people.membersOf(audience);
  if (members.length === 0) return [{ id: audience, isNamedBy: (whose) => covers(whose, audience) }];
  return members.map(({ id }) => {
    let addressee = known.get(id);
    if (!addressee) known.set(id, (addressee = { id, isNamedBy: (whose) => tells(id, whose, people) }));
    return addressee;
  });
}

function tells(id: string, whose: string, people: People): boolean {
  return id === whose || people.audiencesOf(id).some((audience) => covers(whose, audience));
}

/** Whether an entry tells one of some: it is of their own, or of an audience they belong to. */
export function tellsOneOf(members: readonly string[], whose: string, people: People): boolean {
  return members.some((id) => tells(id, whose, people));
}
