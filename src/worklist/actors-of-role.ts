import { actors, type Actor } from "../vocabulary/actors.js";
import { isMemberOf } from "../vocabulary/audiences.js";
import { isCompanion, isOfFamily, isOfService, isSameRole, type Person } from "../vocabulary/roles.js";

/**
 * All that a policy calls someone of this role: a health visitor is a professional, speaks for an agency and takes part.
 *
 * @param role a participant's, as in the record (`health-visitor`), or an actor, as in the policy (`conference-service`).
 */
export function actorsOfRole(role: string): ReadonlySet<Actor> {
  return actorsOf({ role });
}

/** All that a policy calls somebody in a record, by their role and their agency, which can itself be one that acts. */
export function actorsOf(who: Person): ReadonlySet<Actor> {
  const { role, agency } = who;
  const found = new Set<Actor>(OTHER_NAMES.flatMap(([name, others]) => (isSameRole(name, role) ? others : [])));
  const known = actors.find((actor) => isSameRole(actor, role));
  for (const actor of actors) if (actor === known || actor === agency) found.add(actor);
  if (known !== undefined && BODIES.has(known)) return found;
  found.add("participants");
  if (isMemberOf("chair", who)) found.add("chair");
  if (isCompanion(who) || role === "participants") return found;
  if (isOfFamily(who) || role === "parents") {
    for (const actor of FAMILY) if (actor === "family" || isMemberOf(actor, who)) found.add(actor);
  } else if (!isOfService(who)) {
    // Somebody who works with families under a role that is in no list is a professional all the same.
    for (const actor of PROFESSIONAL) found.add(actor);
  }
  return found;
}

/**
 * Those whose duties somebody of this role sees to without being called by their name: a social worker acts for the
 * authority and in the core group.
 */
export function actsFor(role: string): ReadonlySet<Actor> {
  const found = new Set<Actor>();
  const isOneOf = (roles: readonly string[]) => roles.some((each) => isSameRole(each, role));
  if (isOneOf(ACT_FOR_AUTHORITY) || isMemberOf("chair", { role })) found.add("local-authority");
  if (isOneOf(LEAD_CORE_GROUP)) found.add("core-group");
  return found;
}

const ACT_FOR_AUTHORITY: readonly string[] = ["social-worker", "team-manager", "senior-manager"];
const LEAD_CORE_GROUP: readonly string[] = ["social-worker", "lead-practitioner"];
const FAMILY = ["family", "parents", "child"] as const satisfies readonly Actor[];
const PROFESSIONAL = ["professional", "professionals", "agency", "agencies"] as const satisfies readonly Actor[];
const OTHER_NAMES: readonly (readonly [string, readonly Actor[]])[] = [
  ["conference-administrator", ["administrator"]],
  ["designated-safeguarding-lead", ["safeguarding-lead"]],
  ["family", ["parents", "child"]],
];
/** The actors that are nobody in particular. */
const BODIES: ReadonlySet<Actor> = new Set([
  "local-authority",
  "originating-authority",
  "receiving-authority",
  "conference-service",
  "core-group",
]);
