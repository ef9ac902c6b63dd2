import type { Asked, Deadline } from "../../timeline/index.js";
import { isOfFamily } from "../../vocabulary/roles.js";
import { recipientOf } from "../../worklist/recipient.js";
import { familyActors } from "./plain-actors.js";
import { vocabulary } from "./vocabulary.js";

/** Whether something is done by or to the family, or is about the meeting, the core group or a review. */
export function concernsFamily({ id, by, to }: Asked, party: Deadline["party"]): boolean {
  if (Object.hasOwn(vocabulary, id) && vocabulary[id]!.always) return true;
  if (party !== null && "audience" in party) return familyActors.has(party.audience);
  const recipient = recipientOf(party, { by, to });
  if (recipient !== null) return isOfFamily(recipient);
  return [...by, ...to].some((actor) => familyActors.has(actor));
}
