import type { Deadline } from "../../timeline/index.js";
import { recipientOf } from "../../worklist/recipient.js";

/** Whether the one of several whom a duty is about does it, and does not have it done for them. */
export function isDoer({ party, by, to }: Pick<Deadline, "party" | "by" | "to">): boolean {
  return party !== null && ("members" in party || "id" in party) && recipientOf(party, { by, to }) === null;
}
