import type { ConferenceRecord } from "../model/record.js";
import { isMemberOf } from "../vocabulary/audiences.js";
import { audiences, type Audience } from "../vocabulary/codes.js";
import { isProfessional, isUnknown } from "../vocabulary/roles.js";
import type { Problem } from "./fact.js";
import { isCode } from "./read-fields.js";

/** Somebody in a record, without what names or describes them. */
export interface PersonInRecord {
  readonly id: string;
  readonly role: string | undefined;
  readonly agency: string | undefined;
  readonly isInvited: boolean;
  /** That they be excluded was agreed: nothing is owed to them by way of the family. */
  readonly isExcluded: boolean;
}

/** Those of an agency who are in a record, or one person who has none. */
export interface AgencyInRecord {
  /** The agency's code, or the person's id. */
  readonly key: string;
  readonly agency: string | undefined;
  /** Their ids, in order. */
  readonly members: readonly string[];
}

/** Who is in a record, each list of them made at the first question. */
export interface People {
  readonly list: readonly PersonInRecord[];
  /** Somebody by their id; `undefined` where nobody in the record has it. */
  byId(id: string): PersonInRecord | undefined;
  /** Those who belong to an audience and are not excluded, or have a role. */
  membersOf(audience: string): readonly PersonInRecord[];
  /** The ids of those who belong to one of several audiences, or have one of several roles, each once. */
  idsOf(audiences: readonly string[]): readonly string[];
  /** Whether somebody is one of those who belong to an audience, or have a role. */
  isMember(id: string, audience: string): boolean;
  /** The audiences that somebody is a member of. */
  audiencesOf(id: string): readonly Audience[];
  /** The professionals who are asked to the conference. */
  professionals(): readonly PersonInRecord[];
  /** The agencies that are asked to it with any of their own, each with all of theirs who are in the record. */
  agencies(): readonly AgencyInRecord[];
  /** An agency by one of its own; somebody who has none, or is not in the record, stands for themselves. */
  agencyOf(id: string): AgencyInRecord;
}

export function readPeople({ participants, coreGroup }: ConferenceRecord, problems: Problem[]): People {
  const list: PersonInRecord[] = [];
  if (Array.isArray(participants)) {
    for (let index = 0; index < participants.length; index++) {
      const who = participants[index] as (typeof participants)[number] | null;
      if (typeof who !== "object" || who === null || !isCode(who.id)) continue;
      const { id, role, agency, invited, exclusion } = who;
      if ((role !== undefined && !isCode(role)) || (agency !== undefined && !isCode(agency))) {
        problems.push({ code: "not-a-code", path: `participants[${index}]` });
        continue;
      }
      if (invited !== false && isUnknown(who))
        problems.push({ code: "role-not-known", path: `participants[${index}].role` });
      list.push({ id, role, agency, isInvited: invited !== false, isExcluded: exclusion?.agreed === true });
    }
  }
  const members = new Map<string, readonly PersonInRecord[]>();
  const idsIn = new Map<string, ReadonlySet<string>>();
  const idsOfSeveral = new Map<string, readonly string[]>();
  let groups: Map<string, Audience[]> | undefined;
  let peopleById: Map<string, PersonInRecord> | undefined;
  let asked: readonly PersonInRecord[] | undefined;
  let agencies: Map<string, AgencyInRecord> | undefined;

  function professionals(): readonly PersonInRecord[] {
    return (asked ??= list.filter((who) => who.isInvited && isProfessional(who)));
  }

  function byAgency(): Map<string, AgencyInRecord> {
    if (agencies) return agencies;
    const found = new Map<string, { key: string; agency: string | undefined; ids: Set<string> }>();
    for (const { id, agency } of professionals()) {
      const name = agency === undefined ? `participant ${id}` : `agency ${agency}`;
      const known = found.get(name);
      if (known) known.ids.add(id);
      else found.set(name, { key: agency ?? id, agency, ids: new Set([id]) });
    }
    for (const who of list) {
      if (who.isInvited || who.agency === undefined || !isProfessional(who)) continue;
      found.get(`agency ${who.agency}`)?.ids.add(who.id);
    }
    agencies = new Map();
    for (const [name, { key, agency, ids }] of found) {
      const isTaken = agency === undefined && found.has(`agency ${key}`);
      agencies.set(name, { key: isTaken ? `${key}~` : key, agency, members: [...ids].toSorted() });
    }
    return agencies;
  }

  function byId(id: string): PersonInRecord | undefined {
    return (peopleById ??= new Map(list.map((who) => [who.id, who]))).get(id);
  }

  function membersOf(audience: string): readonly PersonInRecord[] {
    let found = members.get(audience);
    if (!found) {
      const inGroup = audience === "core-group" ? new Set(coreGroup?.members) : undefined;
      found = list.filter(
        (who) => who.isInvited && !who.isExcluded && (inGroup ? inGroup.has(who.id) : isMemberOf(audience, who)),
      );
      members.set(audience, found);
    }
    return found;
  }

  function byMember(): Map<string, Audience[]> {
    if (groups) return groups;
    groups = new Map();
    for (const audience of audiences) {
      for (const id of new Set(membersOf(audience).map((who) => who.id))) {
        const known = groups.get(id);
        if (known) known.push(audience);
        else groups.set(id, [audience]);
      }
    }
    return groups;
  }

  return {
    list,
    byId,
    membersOf,
    idsOf(several) {
      const [only] = several;
      if (only === undefined) return NO_IDS;
      const name = several.length === 1 ? only : several.join(" ");
      let found = idsOfSeveral.get(name);
      if (!found) {
        found = [...new Set(several.flatMap((audience) => membersOf(audience).map(({ id }) => id)))];
        idsOfSeveral.set(name, found);
      }
      return found;
    },
    isMember(id, audience) {
      let known = idsIn.get(audience);
      if (!known) idsIn.set(audience, (known = new Set(membersOf(audience).map((who) => who.id))));
      return known.has(id);
    },
    audiencesOf: (id) => byMember().get(id) ?? NO_AUDIENCES,
    professionals,
    agencies: () => [...byAgency().values()],
    agencyOf(id) {
      const agency = byId(id)?.agency;
      const known = byAgency().get(agency === undefined ? `participant ${id}` : `agency ${agency}`);
      if (known) return known;
      const isTaken = agency === undefined && byAgency().has(`agency ${id}`);
      return { key: agency ?? (isTaken ? `${id}~` : id), agency, members: [id] };
    },
  };
}

const NO_IDS: readonly string[] = [];
const NO_AUDIENCES: readonly Audience[] = [];
