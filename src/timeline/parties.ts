import { audiences, type Audience } from "../model/codes.js";
import type { Participant } from "../model/participant.js";
import type { ConferenceRecord } from "../model/record.js";
import { isProfessional } from "../model/roles.js";
import type { Duty, Each } from "../policy/rule.js";
import { distributionsOf } from "./distributions.js";
import { itemsOf } from "./facts.js";

/** One of those by or to whom a duty is owed. */
export interface Party {
  /** A participant's id, or an audience. */
  readonly key: string;
  /** The participants who can fulfil it; none for an audience. */
  readonly members: readonly string[];
  readonly role?: string | undefined;
  readonly audience?: Audience;
}

/**
 * Those by or to whom a duty is owed one at a time. Empty when it is owed once, or nobody is listed yet.
 *
 * | each | one for |
 * |---|---|
 * | `agency` | every invited agency, under its first participant; a professional without an agency is one of their own, and so is an author who is no participant |
 * | `professional` | every invited professional, and whoever returned a template and is no participant |
 * | `report` | every author: who has a report in the record, and every invited agency that has none in it yet |
 * | `audience` | every audience the duty names, once anything is recorded as told or sent to any |
 */
export function partiesOf(duty: Duty, record: ConferenceRecord): readonly Party[] {
  return duty.each ? byEach[duty.each](duty, record) : [];
}

const byEach: Record<Each, (duty: Duty, record: ConferenceRecord) => readonly Party[]> = {
  agency: (_, record) => {
    const agencies = invitedAgencies(record);
    const unlisted = others(authorsOf(record), people(record, listed(record)));
    return [...agencies, ...unlisted];
  },
  professional: (_, record) => {
    const returned = itemsOf(record.returnedTemplates).map(([, { from }]) => from);
    const unlisted = others(people(record, returned), people(record, listed(record)));
    return [...invited(record).map(partyOf), ...unlisted];
  },
  report: (_, record) => {
    const authors = authorsOf(record);
    return [...authors, ...others(invitedAgencies(record), authors)];
  },
  audience: (duty, record) => {
    const events = [duty.doneBy, duty.due && "event" in duty.due ? duty.due.event : undefined];
    const recorded = events.some((event) => distributionsOf(record, event).length > 0);
    return recorded ? audiencesOf(duty).map((audience) => ({ key: audience, members: [], audience })) : [];
  },
};

/** The audiences a duty is owed to or, when it is owed to the conference's own people, those it is owed by. */
export function audiencesOf({ by, to }: Duty): Audience[] {
  const outside = (actors: readonly string[]) =>
    audiences.filter((audience) => actors.includes(audience) && !INSIDE.includes(audience));
  const recipients = outside(to);
  return recipients.length > 0 ? recipients : outside(by);
}

const INSIDE: readonly Audience[] = ["chair", "core-group", "conference-service"];

function invitedAgencies(record: ConferenceRecord): Party[] {
  const agencies = new Map<string, Party>();
  for (const participant of invited(record)) {
    const { id, agency } = participant;
    const name = agency === undefined ? `participant ${id}` : `agency ${agency}`;
    const known = agencies.get(name);
    agencies.set(name, known ? { ...known, members: [...known.members, id] } : partyOf(participant));
  }
  return [...agencies.values()];
}

function authorsOf(record: ConferenceRecord): Party[] {
  return people(
    record,
    itemsOf(record.reports).map(([, { from }]) => from),
  );
}

/** Each id once, with the role of the participant it names, if it names one. */
function people(record: ConferenceRecord, ids: readonly string[]): Party[] {
  const roles = new Map(itemsOf(record.participants).map(([, { id, role }]) => [id, role]));
  return [...new Set(ids)].map((id) => partyOf({ id, role: roles.get(id) }));
}

/** The parties none of whose members belongs to one of `known`. */
function others(parties: readonly Party[], known: readonly Party[]): Party[] {
  const members = new Set(known.flatMap((party) => party.members));
  return parties.filter((party) => !party.members.some((member) => members.has(member)));
}

function listed(record: ConferenceRecord): string[] {
  return itemsOf(record.participants).map(([, { id }]) => id);
}

function invited(record: ConferenceRecord): Participant[] {
  return itemsOf(record.participants)
    .map(([, participant]) => participant)
    .filter((participant) => participant.invited !== false && isProfessional(participant));
}

function partyOf({ id, role }: Pick<Participant, "id" | "role">): Party {
  return { key: id, members: [id], role };
}
