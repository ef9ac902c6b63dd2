import type { Facts } from "../facts/read-facts.js";
import type { CompiledDuty } from "../policy/compile.js";
import type { Actor } from "../vocabulary/actors.js";
import type { Party } from "./obligation.js";
import { truthOf } from "./truth.js";

/**
 * Who is asked to chase what a party owes: those who do a duty that chases this one. Where that duty is to somebody, only
 * what they owe; while nobody is listed, what they may. Where its condition is not met, nobody.
 */
export function chasedBy(duty: CompiledDuty, party: Party | null, facts: Facts): readonly Actor[] {
  if (duty.chasedBy.length === 0) return NO_ACTORS;
  const isChasing = ({ to }: { readonly to: readonly Actor[] }) =>
    party === null ||
    to.length === 0 ||
    party.members.some((id) => to.some((actor) => facts.people.isMember(id, actor)));
  const chasing = duty.chasedBy.filter((chase) => isChasing(chase) && truthOf(chase, facts) !== false);
  return [...new Set(chasing.flatMap(({ by }) => by))];
}

const NO_ACTORS: readonly Actor[] = [];
