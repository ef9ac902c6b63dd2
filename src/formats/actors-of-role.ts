import { chairRoles, companionRoles, familyRoles, isParent, isProfessional } from "../model/roles.js";
import { actors, type Actor } from "../policy/actors.js";

const CHILDREN = new Set(["child", "young-person"]);
/** At the family's side without being of it. */
const BESIDE: ReadonlySet<string> = new Set(companionRoles);
const SAME: ReadonlyMap<string, readonly Actor[]> = new Map<string, readonly Actor[]>([
  ...chairRoles.map((role) => [role, ["chair"]] as const),
  ["conference-administrator", ["administrator"]],
  ["designated-safeguarding-lead", ["safeguarding-lead"]],
  ["family", ["parents", "child"]],
]);

/**
 * All that a policy calls someone of this role: a health visitor is a professional, speaks for an agency and takes part.
 *
 * @param role a participant's, as in the record (`health-visitor`), or an actor, as in the policy (`conference-service`).
 */
export function actorsOfRole(role: string): ReadonlySet<Actor> {
  const found = new Set<Actor>(SAME.get(role));
  const known = actors.find((actor) => actor === role);
  if (known !== undefined) found.add(known);
  if (BESIDE.has(role)) return found.add("participants");
  if (isFamily(role)) {
    found.add("family").add("participants");
    if (isParent({ role })) found.add("parents");
    if (CHILDREN.has(role)) found.add("child");
  } else if (known === undefined || AGENCY.has(known)) {
    if (isProfessional({ role })) for (const actor of PROFESSIONAL) found.add(actor);
    else found.add("participants");
  } else if (!BODIES.has(known)) {
    found.add("participants");
  }
  return found;
}

const PROFESSIONAL: readonly Actor[] = ["professional", "professionals", "agency", "agencies", "participants"];
/** The actors who are professionals with an agency behind them. */
const AGENCY: ReadonlySet<Actor> = new Set([
  "social-worker",
  "lead-practitioner",
  "team-manager",
  "senior-manager",
  "safeguarding-lead",
  "police",
  "health-service",
  "school",
  "professional",
  "professionals",
  "agency",
  "agencies",
]);
/** The actors that are nobody in particular. */
const BODIES: ReadonlySet<Actor> = new Set([
  "local-authority",
  "originating-authority",
  "receiving-authority",
  "conference-service",
  "core-group",
]);

function isFamily(role: string): boolean {
  return role === "parents" || familyRoles.some((own) => own === role);
}
