import { actors, type Actor } from "../vocabulary/actors.js";
import { isMemberOf } from "../vocabulary/audiences.js";
import { isCompanion, isOfFamily, isOfService, type Person } from "../vocabulary/roles.js";

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
  const found = new Set<Actor>(role === undefined ? [] : OTHER_NAMES.get(role));
  const known = actors.find((actor) => actor === role);
  for (const actor of actors) if (actor === role || actor === agency) found.add(actor);
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
  if (ACT_FOR_AUTHORITY.has(role) || isMemberOf("chair", { role })) found.add("local-authority");
  if (LEAD_CORE_GROUP.has(role)) found.add("core-group");
  return found;
}

const ACT_FOR_AUTHORITY: ReadonlySet<string> = new Set(["social-worker", "team-manager", "senior-manager"]);
const LEAD_CORE_GROUP: ReadonlySet<string> = new Set(["social-worker", "lead-practitioner"]);
const FAMILY = ["family", "parents", "child"] as const satisfies readonly Actor[];
const PROFESSIONAL = ["professional", "professionals", "agency", "agencies"] as const satisfies readonly Actor[];
const OTHER_NAMES: ReadonlyMap<string, readonly Actor[]> = new Map<string, readonly Actor[]>([
  ["conference-administrator", ["administrator"]],
  ["designated-safeguarding-lead", ["safeguarding-lead"]],
  ["family", ["parents", "child"]],
]);
/** The actors that are nobody in particular. */
const BODIES: ReadonlySet<Actor> = new Set([
  "local-authority",
  "originating-authority",
  "receiving-authority",
  "conference-service",
  "core-group",
]);
