import { spelt } from "../vocabulary/words.js";

/** One of several by or to whom a duty is owed, as results give it. */
export type NamedParty =
  | { readonly agency: string; readonly members: readonly string[]; readonly roles: readonly string[] }
  | { readonly id: string; readonly role?: string }
  | { readonly audience: string }
  | { readonly child: string };

/** `p2`, `primary school`, `family` or `child c1`. */
export function partyName(party: NamedParty): string {
  if ("audience" in party) return spelt(party.audience);
  if ("child" in party) return `child ${party.child}`;
  return "members" in party ? spelt(party.agency) : party.id;
}

/** The same with their roles: `p2, health visitor`, `primary school, deputy head`. */
export function partyText(party: NamedParty): string {
  const roles = "members" in party ? party.roles : "id" in party && party.role !== undefined ? [party.role] : [];
  return [partyName(party), ...roles.map(spelt)].join(", ");
}
