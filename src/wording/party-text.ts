import { capitalize } from "../vocabulary/words.js";
import { chainTexts } from "./lists.js";
import { english, labelOf, say, section, type Language } from "../language/language.js";
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
  role: "the {role}",
  audience: "the {audience}",
  possessive: "{who}'s",
  id: " ({id})",
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
  return chainTexts([name, ...roles.map((role) => nameOf(role, language))], "comma", language);
}

/** `Submit reports (primary school)`; as it is where there is nobody to name. */
export function withParty(text: string, party: string, language: Language = english): string {
  return party === "" ? text : say(language, partyWords, "inBrackets", { text, party });
}

/** The places of a sentence about somebody: `{who}`, `{whose}`, the same with a capital, and `{id}`. */
export type WhoPlaces = Readonly<Record<"who" | "whose" | "Who" | "Whose" | "id", string>>;

/** `the school nurse`, `the school nurse's` and ` (p3)`: one of several in a sentence. Ids and labels keep their letters. */
export function whoPlaces(party: NamedParty, language: Language = english): WhoPlaces {
  const { who, isName, id } = subjectOf(party, language);
  const whose = say(language, partyWords, "possessive", { who });
  const [Who, Whose] = isName ? [who, whose] : [capitalize(who), capitalize(whose)];
  return { who, whose, Who, Whose, id: id === "" ? "" : say(language, partyWords, "id", { id }) };
}

function subjectOf(
  party: NamedParty,
  language: Language,
): { readonly who: string; readonly isName: boolean; readonly id: string } {
  if ("audience" in party) {
    const audience = nameOf(party.audience, language);
    return { who: say(language, partyWords, "audience", { audience }), isName: false, id: "" };
  }
  if ("child" in party) {
    const label = labelOf(language, party.child);
    return {
      who: label ?? partyName(party, language),
      isName: label !== undefined,
      id: label === undefined ? "" : party.child,
    };
  }
  if ("members" in party) {
    return { who: nameOf(party.agency, language), isName: false, id: chainTexts(party.members, "comma", language) };
  }
  const { id, role } = party;
  const label = labelOf(language, id);
  if (label !== undefined) return { who: label, isName: true, id };
  if (role === undefined) return { who: id, isName: true, id: "" };
  return { who: say(language, partyWords, "role", { role: nameOf(role, language) }), isName: false, id };
}
