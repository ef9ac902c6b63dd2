import type { Participant } from "../model/participant.js";
import { chairRoles, companionRoles, familyRoles, parentRoles } from "../model/roles.js";

/** Parents, and all who care for the child. */
export const PARENTS_AND_CARERS: ReadonlySet<string> = new Set([...parentRoles, "foster-carer", "kinship-carer"]);

const CHAIRS: ReadonlySet<string> = new Set(chairRoles);
const FAMILY: ReadonlySet<string> = new Set(familyRoles);
const COMPANIONS: ReadonlySet<string> = new Set(companionRoles);

/** Whether anything says who somebody is; one of whom nothing does may be of the family. */
export const isKnown = ({ role, agency }: Participant): boolean => role !== undefined || agency !== undefined;

export const mayChair = ({ role = "" }: Participant): boolean => CHAIRS.has(role);

/** Whether somebody is of the family or at its side. */
export const isWithFamily = ({ role = "", agency }: Participant): boolean => agency === "family" || FAMILY.has(role);

/** Whether somebody is of the family themselves. */
export const isOfFamily = (who: Participant): boolean => isWithFamily(who) && !COMPANIONS.has(who.role ?? "");
