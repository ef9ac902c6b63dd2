import type { Participant } from "./participant.js";

/** Roles of parents and those in their place. */
export const parentRoles = [
  "parent",
  "mother",
  "father",
  "step-parent",
  "step-mother",
  "step-father",
  "stepmother",
  "stepfather",
  "carer",
  "guardian",
] as const;

/** Roles of those who chair conferences. */
export const chairRoles = [
  "chair",
  "conference-chair",
  "independent-chair",
  "independent-chairperson",
  "independent-reviewing-officer",
] as const;

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
  "family",
  "family-member",
  "partner",
  "foster-carer",
  "kinship-carer",
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
  "child",
  "young-person",
  "perpetrator",
  "alleged-perpetrator",
] as const;

/** Roles of those who run the conference, to whom reports go and from whom none is asked. */
export const serviceRoles = [
  ...chairRoles,
  "duty-chair",
  "minute-taker",
  "administrator",
  "conference-administrator",
  "business-support-officer",
  "conference-service",
  "observer",
] as const;

/**
 * Whether a participant is a professional who stands for an agency: neither family nor the conference service.
 *
 * @example
 * ```ts
 * isProfessional({ role: "health-visitor", agency: "health-visiting" }); // true
 * isProfessional({ role: "mother" }); // false
 * ```
 */
export function isProfessional({ role, agency }: Pick<Participant, "role" | "agency">): boolean {
  return agency !== "family" && agency !== "conference-service" && !notProfessional.has(role ?? "");
}

/** Whether a participant is a parent, or in a parent's place. */
export function isParent({ role = "" }: Pick<Participant, "role">): boolean {
  return parents.has(role);
}

const parents: ReadonlySet<string> = new Set(parentRoles);
const notProfessional: ReadonlySet<string> = new Set([...familyRoles, ...serviceRoles]);
