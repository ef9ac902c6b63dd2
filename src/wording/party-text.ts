import { chained } from "./lists.js";
import { english, labelOf, say, section, type Language } from "./language.js";
import { nameOf } from "./names.js";

/** One of several by or to whom a duty is owed, as results give it. */
export type NamedParty =
  | { readonly agency: string; readonly members: readonly string[]; readonly roles: readonly string[] }
  | { readonly id: string; readonly role?: string }
  | { readonly audience: string }
  | { readonly child: string };

export const partyWords = /* @__PURE__ */ section("parties", {
  child: "child {id}",
  inBrackets: "{text} ({party})",
  inSquareBrackets: "{text} [{party}]",
});

/** `p2`, `primary school`, `family` or `child c1`; where the caller has a label, that. */
export function partyName(party: NamedParty, language: Language = english): string {
  if ("audience" in party) return nameOf(party.audience, language);
  if ("child" in party)
    return labelOf(language, party.child) ?? say(language, partyWords, "child", { id: party.child });
  return "members" in party ? nameOf(party.agency, language) : (labelOf(language, party.id) ?? party.id);
}

/** The same with their roles: `p2, health visitor`, `primary school, deputy head`. A label speaks for itself. */
export function partyText(party: NamedParty, language: Language = english): string {
  const name = partyName(party, language);
  if ("id" in party && labelOf(language, party.id) !== undefined) return name;
  const roles = "members" in party ? party.roles : "id" in party && party.role !== undefined ? [party.role] : [];
  return chained([name, ...roles.map((role) => nameOf(role, language))], "comma", language);
}
