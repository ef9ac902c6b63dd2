import type { Actor } from "../policy/index.js";
import type { Deadline } from "../timeline/index.js";
import { isMemberOf } from "../vocabulary/audiences.js";

/** A participant as the one of several by or to whom a duty is owed. */
export type Participant = Extract<NonNullable<Deadline["party"]>, { readonly id: string }>;

/** The participant to whom something is done, where the party is one of those it is owed to and not of those who owe it. */
export function recipientOf(
  party: Deadline["party"],
  { by, to }: { readonly by: readonly Actor[]; readonly to: readonly Actor[] },
): Participant | null {
  if (party === null || !("id" in party)) return null;
  const isOneOf = (actors: readonly Actor[]) => actors.some((actor) => isMemberOf(actor, party));
  return isOneOf(to) && !isOneOf(by) ? party : null;
}
