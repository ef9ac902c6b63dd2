import type { Deadline, Obligation } from "../timeline/index.js";

/** What an obligation has for the columns of a CSV; several values in a field are parted by spaces. */
export function obligationFields({
  id,
  key,
  title,
  by,
  to,
  party,
  strength,
  phase,
  doneAt,
  layer,
  basis,
}: Obligation & Pick<Deadline, "party">) {
  return {
    duty: id,
    key,
    title,
    by: by.join(" "),
    to: to.join(" "),
    party: partyName(party),
    partyRole: party === null ? null : "roles" in party ? party.roles.join(" ") : "role" in party ? party.role : null,
    strength,
    phase,
    doneAt,
    layer,
    clauses: clausesOf(basis),
  };
}

/** Clauses by their ids. */
export function clausesOf(basis: Obligation["basis"]): string {
  return basis.map(({ clause }) => clause).join(" ");
}

/** A party by its code. */
function partyName(party: Deadline["party"]): string | null {
  if (party === null) return null;
  if ("audience" in party) return party.audience;
  if ("child" in party) return party.child;
  return "members" in party ? party.agency : party.id;
}
