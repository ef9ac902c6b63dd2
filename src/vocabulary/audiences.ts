import type { Audience } from "./codes.js";
import {
  isChild,
  isOfFamily,
  isOfService,
  isParent,
  isProfessional,
  isSameRole,
  mayChair,
  type Person,
} from "./roles.js";

/** Who else, having been told, has told an audience too. */
const servedBy: Readonly<Partial<Record<string, readonly Audience[]>>> = {
  family: ["participants", "parents"],
  parents: ["participants", "family"],
  child: ["participants", "family"],
  agencies: ["participants", "professionals"],
  professionals: ["participants", "agencies"],
  "social-worker": ["participants", "professionals"],
};

/** Whether telling `to` has told an audience. */
export function covers(to: string, audience: string): boolean {
  return to === audience || servedBy[audience]?.includes(to as Audience) === true;
}

/** Whether telling `to` is a part, at least, of telling an audience. */
export function coversPart(to: string, audience: string): boolean {
  if (covers(to, audience)) return true;
  return audience === "participants" && PARTS.some((part) => covers(to, part));
}

/** The audiences that are all participants together. */
export const PARTS: readonly Audience[] = ["family", "professionals"];

const MEMBERS: Readonly<Partial<Record<string, (who: Person) => boolean>>> = {
  family: isOfFamily,
  parents: isParent,
  child: isChild,
  participants: (who) => !isOfService(who),
  professionals: isProfessional,
  agencies: isProfessional,
  professional: isProfessional,
  agency: isProfessional,
  chair: mayChair,
  "conference-service": isOfService,
};

/**
 * Whether somebody belongs to an audience, or is an actor of a policy. Of an actor that is nobody's group it is so of
 * those who have that role.
 */
export function isMemberOf(audience: string, who: Person): boolean {
  const belongs = MEMBERS[audience];
  return belongs ? belongs(who) : isSameRole(who.role, audience);
}
