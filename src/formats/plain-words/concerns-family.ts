import type { Actor } from "../../policy/index.js";
import type { DutySummary, Deadline } from "../../timeline/index.js";
import { isOfFamily } from "../../vocabulary/roles.js";
import { recipientOf } from "../../worklist/recipient.js";
import { plainDuty } from "./duties.js";

/** Those who are family to a family, and those with whom it takes part. */
const familyActors: ReadonlySet<Actor> = new Set<Actor>([
  "family",
  "parents",
  "child",
  "participants",
  "core-group",
  "advocate",
]);

/** Whether something is done by or to the family, or is about the meeting, the core group or a review. */
export function concernsFamily({ id, by, to }: DutySummary, party: Deadline["party"]): boolean {
  if (plainDuty(id)?.always) return true;
  if (party !== null && "audience" in party) return familyActors.has(party.audience);
  const recipient = recipientOf(party, { by, to });
  if (recipient !== null) return isOfFamily(recipient);
  return [...by, ...to].some((actor) => familyActors.has(actor));
}
