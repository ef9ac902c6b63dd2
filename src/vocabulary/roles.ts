/** Roles of parents and those in their place. */
export const parentRoles = [
  "parent",
  "mother",
  "mum",
  "birth-mother",
  "father",
  "dad",
  "birth-father",
  "birth-parent",
  "adoptive-parent",
  "step-parent",
  "step-mother",
  "step-father",
  "stepmother",
  "stepfather",
  "carer",
  "guardian",
  "special-guardian",
  "foster-carer",
  "kinship-carer",
] as const;

/** Roles of those who chair conferences. */
export const chairRoles = [
  "chair",
  "chairperson",
  "cp-chair",
  "child-protection-chair",
  "conference-chair",
  "independent-chair",
  "independent-chairperson",
  "independent-reviewing-officer",
  "iro",
] as const;

/** Roles of those who take the minutes. */
export const minuteTakerRoles = ["minute-taker", "note-taker"] as const;

/** Roles of children. */
export const childRoles = ["child", "young-person"] as const;

/** Roles of those at the family's side without being of it. */
export const companionRoles = [
  "advocate",
  "supporter",
  "friend",
  "neighbour",
  "solicitor",
  "legal-representative",
  "interpreter",
] as const;

/** Roles of the family and those at their side, from whom no agency report is asked. */
export const familyRoles = [
  ...parentRoles,
  ...companionRoles,
  ...childRoles,
  "family",
  "family-member",
  "partner",
  "mothers-partner",
  "fathers-partner",
  "grandparent",
  "grandmother",
  "grandfather",
  "sibling",
  "brother",
  "sister",
  "aunt",
  "uncle",
  "cousin",
  "relative",
  "perpetrator",
  "alleged-perpetrator",
] as const;

/** Roles of those who run the conference, to whom reports go and from whom none is asked. */
export const serviceRoles = [
  ...chairRoles,
  ...minuteTakerRoles,
  "duty-chair",
  "administrator",
  "conference-administrator",
  "business-support-officer",
  "conference-service",
  "observer",
] as const;

/** Roles that speak for an agency even where the record does not say which. */
export const professionalRoles = [
  "social-worker",
  "team-manager",
  "senior-manager",
  "lead-practitioner",
  "family-support-worker",
  "safeguarding-lead",
  "designated-safeguarding-lead",
  "police",
  "police-officer",
  "health-service",
  "health-visitor",
  "school-nurse",
  "midwife",
  "nurse",
  "doctor",
  "gp",
  "paediatrician",
  "psychiatrist",
  "psychologist",
  "school",
  "teacher",
  "headteacher",
  "head-teacher",
  "senco",
  "nursery-manager",
  "probation-officer",
  "youth-worker",
  "housing-officer",
  "professional",
] as const;

/** What somebody's place in a record says of who they are. */
export interface Person {
  readonly role?: string | undefined;
  readonly agency?: string | undefined;
}

/** `maternal-grandmother` is a grandmother, `half-brother` a brother. */
const KINSHIP = /^(?:maternal|paternal|great|half|step|foster|adoptive)-/;

/** Whether two roles are one: hyphens make no difference, so that a `head-teacher` is a `headteacher`. */
export function isSameRole(one: string | undefined, other: string | undefined): boolean {
  if (one === other) return true;
  // A role begins with no hyphen, so that most differ in their first letter.
  if (one === undefined || other === undefined || one[0] !== other[0]) return false;
  return unhyphened(one) === unhyphened(other);
}

function unhyphened(role: string): string {
  return role.replaceAll("-", "");
}

/** Roles, however their hyphens are written. */
function rolesIn(roles: readonly string[]): ReadonlySet<string> {
  return new Set([...roles, ...roles.map(unhyphened)]);
}

function has(roles: ReadonlySet<string>, role: string | undefined): boolean {
  return role !== undefined && (roles.has(role) || (isWrittenOwnWay(role) && roles.has(unhyphened(role))));
}

function isAmong(roles: ReadonlySet<string>, role: string | undefined): boolean {
  if (role === undefined) return false;
  if (has(roles, role)) return true;
  if (!isWrittenOwnWay(role)) return false;
  const plain = role.replace(KINSHIP, "");
  return plain !== role && isAmong(roles, plain);
}

/** Whether a role may be one of the lists written otherwise. One that is in a list as it is written is in no other. */
function isWrittenOwnWay(role: string): boolean {
  return role.includes("-") && !family.has(role) && !service.has(role) && !professionals.has(role);
}

const parents = /* @__PURE__ */ rolesIn(parentRoles);
const children = /* @__PURE__ */ rolesIn(childRoles);
const companions = /* @__PURE__ */ rolesIn(companionRoles);
const family = /* @__PURE__ */ rolesIn(familyRoles);
const chairs = /* @__PURE__ */ rolesIn(chairRoles);
const minuteTakers = /* @__PURE__ */ rolesIn(minuteTakerRoles);
const service = /* @__PURE__ */ rolesIn(serviceRoles);
const professionals = /* @__PURE__ */ rolesIn(professionalRoles);

/** Whether somebody is a parent, or in a parent's place. */
export const isParent = ({ role }: Person): boolean => isAmong(parents, role);

/** Whether somebody is a child or young person. */
export const isChild = ({ role }: Person): boolean => isAmong(children, role);

/** Whether somebody is at the family's side without being of it. */
export const isCompanion = ({ role }: Person): boolean => isAmong(companions, role);

/** Whether somebody is of the family or at its side. */
export const isWithFamily = ({ role, agency }: Person): boolean => agency === "family" || isAmong(family, role);

/** Whether somebody is of the family themselves. */
export const isOfFamily = (who: Person): boolean => isWithFamily(who) && !isCompanion(who);

/** Whether somebody can chair a conference. */
export const mayChair = ({ role }: Person): boolean => has(chairs, role);

/** Whether somebody takes minutes. */
export const takesMinutes = ({ role }: Person): boolean => has(minuteTakers, role);

/** Whether somebody belongs to those who run the conference. */
export const isOfService = ({ role, agency }: Person): boolean => agency === "conference-service" || has(service, role);

/**
 * Whether a participant is a professional who stands for an agency: neither family nor the conference service.
 * Anybody else with an agency is one, by whatever name the role goes; so is anybody else without a role.
 *
 * @example
 * ```ts
 * isProfessional({ role: "health-visitor", agency: "health-visiting" }); // true
 * isProfessional({ role: "mother" }); // false
 * isProfessional({ role: "somebody-we-do-not-know" }); // false
 * ```
 */
export function isProfessional(who: Person): boolean {
  try {
    return !isWithFamily(who) && !isOfService(who) && !isUnknown(who);
  } catch {
    // Nobody, and nothing that can be asked.
    return false;
  }
}

/** Whether anything says who somebody is; one of whom nothing does may be of the family. */
export const isKnown = ({ role, agency }: Person): boolean => role !== undefined || agency !== undefined;

/** Whether nothing says who somebody is: a role that is in no list, and no agency. */
export function isUnknown({ role, agency }: Person): boolean {
  return (
    agency === undefined &&
    role !== undefined &&
    !has(professionals, role) &&
    !has(service, role) &&
    !isAmong(family, role)
  );
}
