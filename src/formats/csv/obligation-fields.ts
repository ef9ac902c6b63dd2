import type { Deadline, TimelineItem } from "../../timeline/index.js";
import { taskText } from "../../wording/task-text.js";
import { english, labelOf, textIn, type Language } from "../../language/language.js";

/** What an obligation has for the columns of a CSV; several values in a field are parted by spaces. */
export function obligationFields(obligation: TimelineItem & Pick<Deadline, "party">, language: Language = english) {
  const { id, key, title, by, to, party, strength, phase, doneAt, layer, basis } = obligation;
  return {
    duty: id,
    key,
    title: textIn(language, title),
    task: taskText(obligation, language),
    by: by.join(" "),
    to: to.join(" "),
    party: party && partyCode(party, language),
    partyRole: party === null ? null : "roles" in party ? party.roles.join(" ") : "role" in party ? party.role : null,
    strength,
    phase,
    doneAt,
    layer,
    clauses: clausesOf(basis),
  };
}

/** Clauses by their ids. */
export function clausesOf(basis: TimelineItem["basis"]): string {
  return basis.map(({ clause }) => clause).join(" ");
}

/** A party by its label, else by its code. */
export function partyCode(party: NonNullable<Deadline["party"]>, language: Language): string {
  const code =
    "audience" in party
      ? party.audience
      : "child" in party
        ? party.child
        : "members" in party
          ? party.agency
          : party.id;
  return labelOf(language, code) ?? code;
}
