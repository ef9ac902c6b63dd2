import { CodedError } from "../calendar/index.js";
import { nearest } from "../vocabulary/nearest.js";
import type { Timeline } from "../timeline/index.js";
import { actors } from "../vocabulary/actors.js";
import { familyRoles, isSameRole, isUnknown, professionalRoles, serviceRoles } from "../vocabulary/roles.js";
import { joinWords } from "../vocabulary/words.js";
import { partiesIn } from "./owner.js";
import { listOf, type Who } from "./who.js";

/** Who is in the records seen so far. A slip in a name would else read as somebody who has nothing to do. */
export interface SeenPeople {
  see(timeline: Timeline): void;
  /** @throws CodedError `unknown-role`, `unknown-agency`, `unknown-participant`. */
  check(who: Who): void;
  /** Without the roles that nobody has and no policy names. */
  known(who: Who): Who;
}

/** Nobody so far. */
export function seenPeople(): SeenPeople {
  const seen = { role: new Set<string>(), agency: new Set<string>(), id: new Set<string>() };
  const isKnownRole = (each: string) =>
    [...seen.role].some((role) => isSameRole(role, each)) || isActor(each) || !isUnknown({ role: each });
  let records = 0;
  return {
    see(timeline) {
      records++;
      for (const party of partiesIn(timeline)) {
        if (party.agency !== undefined) seen.agency.add(party.agency);
        if ("id" in party) seen.id.add(party.id);
      }
      for (const { id, role, agency } of timeline.record.people) {
        seen.id.add(id);
        if (role !== undefined) seen.role.add(role);
        if (agency !== undefined) seen.agency.add(agency);
      }
    },
    check({ role, agency, participant }) {
      const unknownRole = listOf(role)?.find((each) => !isKnownRole(each));
      if (unknownRole !== undefined) throw unknownName("role", unknownRole, [...ROLES, ...seen.role]);
      // Without a record there is nobody to be.
      if (records === 0) return;
      const unknownAgency = listOf(agency)?.find((each) => !seen.agency.has(each));
      if (unknownAgency !== undefined) throw unknownName("agency", unknownAgency, [...seen.agency]);
      const unknownId = listOf(participant)?.find((each) => !seen.id.has(each));
      if (unknownId !== undefined) throw unknownName("participant", unknownId, [...seen.id]);
    },
    known: (who) => (who.role === undefined ? who : { ...who, role: listOf(who.role)!.filter(isKnownRole) }),
  };
}

const ROLES: readonly string[] = [...actors, ...professionalRoles, ...serviceRoles, ...familyRoles];

function isActor(role: string): boolean {
  return actors.some((actor) => isSameRole(actor, role));
}

const SAYS = {
  role: "Nobody in these records has this role, and no policy names it.",
  agency: "Nobody in these records is of this agency.",
  participant: "Nobody in these records has this id.",
} as const;

function unknownName(what: keyof typeof SAYS, given: string, known: readonly string[]): CodedError {
  const suggestions = nearest(given, known);
  const hint =
    suggestions.length > 0
      ? `Did you mean ${joinWords(suggestions, "or")}?`
      : `Give ${what === "agency" ? "an" : "a"} ${what} as the records have it.`;
  return new CodedError(`unknown-${what}`, `${SAYS[what]} ${hint}`, { suggestions });
}
