import type { Audience } from "../model/codes.js";
import type { Participant } from "../model/participant.js";
import { isProfessional } from "../model/roles.js";
import type { Duty, Each } from "../policy/rule.js";
import { isTold } from "./distributions.js";
import type { PlannedDuty } from "./duties.js";
import { mapItems, type Facts } from "./facts.js";
import { grouped } from "./grouped.js";

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

/** Those of one record by or to whom duties can be owed, each list of them made at the first question. */
export interface People {
  /** The participants by their ids. */
  readonly listed: () => ReadonlyMap<string, Participant>;
  /** The authors of reports. */
  readonly authors: () => readonly Party[];
  readonly owedBy: Readonly<Record<Exclude<Each, "audience">, () => readonly Party[]>>;
}

export function peopleOf({ record }: Facts): People {
  const listed = once(() => new Map(mapItems(record.participants, (who) => [who.id, who])));
  const able = once(() => mapItems(record.participants, (who) => who).filter(isProfessional));
  const professionals = once(() =>
    able()
      .filter((who) => who.invited !== false)
      .map(partyOf),
  );
  // An agency is invited with any of its own, and any of its own may fulfil what it owes.
  const agencies = once(() => {
    const others = able().filter((who) => who.invited === false && who.agency !== undefined);
    const invited = new Set(professionals().map(agencyOf));
    return merged([...professionals(), ...others.map(partyOf).filter((who) => invited.has(agencyOf(who)))], agencyOf);
  });
  const idsIn = (list: readonly { readonly from: string }[] | undefined) => mapItems(list, ({ from }) => from);
  const authors = once(() => named(idsIn(record.reports), listed()));
  const unlisted = (parties: readonly Party[]) => parties.filter(({ key }) => !listed().has(key));
  return {
    listed,
    authors,
    owedBy: {
      agency: once(() => byKey([...agencies(), ...unlisted(authors())])),
      professional: once(() =>
        byKey([...professionals(), ...unlisted(named(idsIn(record.returnedTemplates), listed()))]),
      ),
      report: once(() => byKey([...authors(), ...withoutMembersOf(authors(), agencies())])),
    },
  };
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
export function partiesOf(duty: PlannedDuty, facts: Facts, people: People): readonly Party[] {
  if (!duty.each) return [];
  const completers = completersOf(duty, facts, people);
  if (duty.each === "audience") {
    const counted = duty.due && "event" in duty.due ? duty.due.event : undefined;
    return completers.length > 0 || isTold(facts, duty.doneBy) || isTold(facts, counted)
      ? duty.audiences.map((audience) => ({ key: audience, members: [], audience }))
      : [];
  }
  const owed = people.owedBy[duty.each]();
  if (completers.length === 0) return owed;
  const others =
    duty.each === "report"
      ? withoutMembersOf(people.authors(), completers)
      : completers.filter(({ key }) => !people.listed().has(key));
  return byKey([...owed, ...others]);
}

/** Those for whom a duty is entered as completed. */
function completersOf({ id }: Duty, { record }: Facts, { listed }: People): readonly Party[] {
  const entered = mapItems(record.completed, ({ duty, for: whom }) => (duty === id ? whom : undefined));
  return entered.length > 0 ? named(entered, listed()) : [];
}

/** The parties none of whose members belongs to one of `known`. */
function withoutMembersOf(known: readonly Party[], parties: readonly Party[]): readonly Party[] {
  const members = new Set(known.flatMap((party) => party.members));
  return parties.filter((party) => !party.members.some((member) => members.has(member)));
}

/** Each id once, with the role and agency of the participant it names, if it names one. */
function named(ids: readonly (string | undefined)[], listed: ReadonlyMap<string, Participant>): readonly Party[] {
  return [...new Set(ids)].flatMap((id) => (id === undefined ? [] : partyOf(listed.get(id) ?? { id })));
}

/** One party for those who share a name, under the first of them. */
function merged(parties: readonly Party[], nameOf: (party: Party) => string): readonly Party[] {
  const groups = grouped(parties, nameOf);
  return groups.size === parties.length
    ? parties
    : [...groups.values()].map((group) => ({
        ...group[0]!,
        members: [...new Set(group.flatMap(({ members }) => members))],
      }));
}

function agencyOf({ agency, key }: Party): string {
  return agency === undefined ? `participant ${key}` : `agency ${agency}`;
}

function byKey(parties: readonly Party[]): readonly Party[] {
  return merged(parties, ({ key }) => key);
}

function partyOf({ id, role, agency }: Pick<Participant, "id" | "role" | "agency">): Party {
  return { key: id, members: [id], role, agency };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
