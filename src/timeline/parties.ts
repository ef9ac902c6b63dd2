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
  readonly agency?: string | undefined;
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
 * | `audience` | every audience the duty names, once anything is recorded as told, sent or completed for any |
 */
export function partiesOf(duty: Duty, record: ConferenceRecord): readonly Party[] {
  if (!duty.each) return [];
  const parties = new Map<string, Party>();
  for (const party of byEach[duty.each](duty, record)) {
    const twin = parties.get(party.key);
    parties.set(party.key, twin ? { ...twin, members: [...new Set([...twin.members, ...party.members])] } : party);
  }
  return [...parties.values()];
}

const byEach: Record<Each, (duty: Duty, record: ConferenceRecord) => readonly Party[]> = {
  agency: (duty, record) => [
    ...invitedAgencies(record),
    ...unlisted(record, [...authors(record), ...completers(duty, record)]),
  ],
  professional: (duty, record) => {
    const returned = itemsOf(record.returnedTemplates).map(([, { from }]) => from);
    return [...invited(record).map(partyOf), ...unlisted(record, [...returned, ...completers(duty, record)])];
  },
  report: (duty, record) => {
    const writers = people(record, authors(record));
    return [...writers, ...others([...invitedAgencies(record), ...people(record, completers(duty, record))], writers)];
  },
  audience: (duty, record) => {
    const events = [duty.doneBy, duty.due && "event" in duty.due ? duty.due.event : undefined];
    const recorded = events.some((event) => distributionsOf(record, event).length > 0);
    return recorded || completers(duty, record).length > 0
      ? audiencesOf(duty).map((audience) => ({ key: audience, members: [], audience }))
      : [];
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

function authors(record: ConferenceRecord): string[] {
  return itemsOf(record.reports).map(([, { from }]) => from);
}

/** Those for whom a duty is entered as completed. */
function completers({ id }: Duty, record: ConferenceRecord): string[] {
  return itemsOf(record.completed).flatMap(([, { duty, for: whom }]) =>
    duty === id && whom !== undefined ? whom : [],
  );
}

/** Those of `ids` who are no participants. */
function unlisted(record: ConferenceRecord, ids: readonly string[]): Party[] {
  const listed = new Set(itemsOf(record.participants).map(([, { id }]) => id));
  return people(
    record,
    ids.filter((id) => !listed.has(id)),
  );
}

/** Each id once, with the role and agency of the participant it names, if it names one. */
function people(record: ConferenceRecord, ids: readonly string[]): Party[] {
  const listed = new Map(itemsOf(record.participants).map(([, participant]) => [participant.id, participant]));
  return [...new Set(ids)].map((id) => partyOf(listed.get(id) ?? { id }));
}

/** The parties none of whose members belongs to one of `known`. */
function others(parties: readonly Party[], known: readonly Party[]): Party[] {
  const members = new Set(known.flatMap((party) => party.members));
  return parties.filter((party) => !party.members.some((member) => members.has(member)));
}

function invited(record: ConferenceRecord): Participant[] {
  return itemsOf(record.participants)
    .map(([, participant]) => participant)
    .filter((participant) => participant.invited !== false && isProfessional(participant));
}

function partyOf({ id, role, agency }: Pick<Participant, "id" | "role" | "agency">): Party {
  return { key: id, members: [id], role, agency };
}
