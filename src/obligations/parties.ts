import type { Fact } from "../facts/fact.js";
import { groupBy } from "../facts/group-by.js";
import type { AgencyInRecord, PersonInRecord } from "../facts/people.js";
import type { Facts } from "../facts/read-facts.js";
import type { CompiledDuty } from "../policy/compile.js";
import type { Each } from "../policy/rule.js";
import type { Context } from "./context.js";
import type { Party } from "./obligation.js";

/**
 * Those by or to whom a duty is owed one at a time. Empty when it is owed once, or nobody is listed yet.
 *
 * | each | one for |
 * |---|---|
 * | `agency` | every invited agency, under its code; a professional without an agency is one of their own, and so is an author who is no participant |
 * | `professional` | every invited professional, and everybody who returned a template and is no participant |
 * | `report` | every agency that has a report in the record, or is invited and has none in it yet |
 * | `audience` | every audience the duty names |
 * | `recipient` | every participant who is one of those it is owed to |
 * | `child` | every child of the record |
 */
export function partiesOf({ each, to, audiences }: CompiledDuty, { facts, parties }: Context): readonly Party[] {
  const { people } = facts;
  switch (each) {
    case undefined:
      return NO_PARTIES;
    case "audience":
      return audiences.map((audience) => ({ key: audience, members: NO_MEMBERS, is: { audience } }));
    case "child":
      return facts.children.flatMap((child) => (child.id === null ? [] : childParty(child.id, facts)));
    case "recipient": {
      const found = new Set(to.flatMap((actor) => people.membersOf(actor)));
      return unique(people.list.filter((who) => found.has(who)).map((who) => person(who)));
    }
    default: {
      let found = parties.get(each);
      if (!found) parties.set(each, (found = OWED_BY[each](facts)));
      return found;
    }
  }
}

/** Those by whom duties are owed one at a time: the same for every duty. */
const OWED_BY: Readonly<Record<Exclude<Each, "audience" | "recipient" | "child">, (facts: Facts) => readonly Party[]>> =
  {
    agency: (facts) => {
      const strangers = authors(facts).filter(({ members }) => !facts.people.byId(members[0]!));
      return agenciesOf([...facts.people.agencies(), ...strangers], facts);
    },
    report: (facts) => agenciesOf([...facts.people.agencies(), ...authors(facts)], facts),
    professional: (facts) => {
      const strangers = idsIn(facts, "template-returned").filter((id) => !facts.people.byId(id));
      return unique([...facts.people.professionals(), ...strangers.map((id) => ({ id }))].map((who) => person(who)));
    },
  };

/** A child, and the participant with their id; an only child can take part under another. */
function childParty(id: string, { people, children }: Facts): Party {
  const isOnly = children.length === 1 && !people.byId(id);
  return { key: id, members: isOnly ? NO_MEMBERS : [id], is: { child: id } };
}

function agenciesOf(agencies: readonly AgencyInRecord[], { people }: Facts): readonly Party[] {
  return unique(agencies).map(({ key, agency, members }) => {
    if (agency === undefined) return person(people.byId(members[0]!) ?? { id: members[0]! }, key);
    const roles = new Set(members.flatMap((id) => people.byId(id)?.role ?? []));
    return { key, members, is: { agency, roles: [...roles].toSorted() } };
  });
}

const NO_MEMBERS: readonly string[] = [];
const NO_PARTIES: readonly Party[] = [];

type Person = Pick<PersonInRecord, "id"> & Partial<PersonInRecord>;

function person({ id, role, agency }: Person, key = id): Party {
  return { key, members: [id], is: { id, role, agency } };
}

/** The agencies that reports are from; who has none, and who is no participant, stands for themselves. */
function authors(facts: Facts): readonly AgencyInRecord[] {
  return idsIn(facts, "report-submitted").map((id) => facts.people.agencyOf(id));
}

function idsIn(facts: Facts, event: "report-submitted" | "template-returned"): readonly string[] {
  return [...new Set(facts.of(event).facts.flatMap(({ whose }: Fact) => whose ?? []))];
}

/** Each key once, with all the members that any has. */
function unique<T extends { readonly key: string; readonly members: readonly string[] }>(
  parties: readonly T[],
): readonly T[] {
  const once = [...new Set(parties)];
  if (new Set(once.map(({ key }) => key)).size === once.length) return once;
  return [...groupBy(once, ({ key }) => key).values()].map((several) => {
    const [first] = several as [T, ...T[]];
    const members = new Set(several.flatMap((party) => party.members));
    return members.size === new Set(first.members).size ? first : { ...first, members: [...members].toSorted() };
  });
}
