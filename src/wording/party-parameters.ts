import type { FindingParameter } from "../model/finding.js";
import type { NamedParty } from "./party-text.js";

/** The parameters of a finding that say by or to whom something is owed, or whom it is about. */
export type PartyParameters = Readonly<
  Partial<Record<"party" | "role" | "agency" | "audience" | "child", string>> &
    Partial<Record<"roles" | "members", readonly string[]>>
>;

/** A party as parameters: its code or id as `party`, and what else is known of it. */
export function partyParameters(party: NamedParty | null): PartyParameters {
  if (party === null) return {};
  if ("audience" in party) return { party: party.audience, audience: party.audience };
  if ("child" in party) return { party: party.child, child: party.child };
  if ("members" in party) {
    const { agency, members, roles } = party;
    return { party: agency, agency, members, roles, ...(roles.length === 1 ? { role: roles[0]! } : {}) };
  }
  const { id, role, agency } = party as typeof party & { readonly agency?: string };
  return { party: id, ...(role === undefined ? {} : { role }), ...(agency === undefined ? {} : { agency }) };
}

/** The party that parameters name; `null` where they name none. */
export function partyFrom(params: Readonly<Record<string, FindingParameter>>): NamedParty | null {
  const { party, role, audience, child, agency, members, roles } = params;
  if (typeof party !== "string") return null;
  if (typeof audience === "string") return { audience };
  if (typeof child === "string") return { child };
  if (Array.isArray(members)) return { agency: String(agency), members, roles: Array.isArray(roles) ? roles : [] };
  return typeof role === "string" ? { id: party, role } : { id: party };
}
