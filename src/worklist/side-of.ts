import type { Actor } from "../policy/index.js";
import type { DutySummary, Deadline } from "../timeline/index.js";
import type { Owner } from "./owner.js";
import { recipientOf } from "./recipient.js";

/** Theirs to do, awaited by them, or left open by the document who does it. */
export type Side = "toDo" | "awaited" | "unassigned";

/** What is owed by somebody to somebody. */
export type DutyWithActors = Pick<DutySummary, "by" | "to"> & Pick<Partial<Deadline>, "party" | "chasedBy">;

/** On which side of somebody's list something is; `null` where it is none of theirs. What is on both sides is theirs to do. */
export function sideOf(owed: DutyWithActors, owner: Owner | "everybody"): Side | null {
  const isOpenWho = owed.by.length === 0;
  if (owner === "everybody") return isOpenWho ? "unassigned" : "toDo";
  const isChased = owed.chasedBy?.some((actor) => owner.actors.has(actor)) === true;
  const side = namedSideOf(owed, owner) ?? (isChased ? "awaited" : null);
  return side === null && isOpenWho && !owner.isFamily ? "unassigned" : side;
}

function namedSideOf({ by, to, party = null }: DutyWithActors, owner: Owner): "toDo" | "awaited" | null {
  const among = (codes: readonly Actor[]) => codes.some((actor) => owner.actors.has(actor));
  const areTheirs = (codes: readonly Actor[]) => among(codes) || codes.some((actor) => owner.actsFor.has(actor));
  const towards = (isTold: boolean) => (isTold ? "awaited" : null);
  if (party === null || "child" in party) return areTheirs(by) ? "toDo" : towards(among(to));
  if ("audience" in party) {
    // An audience is one of those told or, where the duty tells none, one of those who do.
    const isMeant = owner.actors.has(party.audience);
    if (to.includes(party.audience)) return areTheirs(by) ? "toDo" : towards(isMeant);
    return isMeant ? "toDo" : towards(among(to));
  }
  if (recipientOf(party, { by, to })) return areTheirs(by) ? "toDo" : towards(owner.isParty(party));
  if (owner.isParty(party) && (owner.isNamed || areTheirs(by))) return "toDo";
  return towards(among(to));
}
