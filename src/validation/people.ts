import { parentRoles } from "../model/roles.js";

/** Parents and those in their place. */
export const PARENTS: ReadonlySet<string> = new Set(parentRoles);

/** Those in the family whose views a conference asks for. */
export const FAMILY: ReadonlySet<string> = new Set([...parentRoles, "young-person"]);
