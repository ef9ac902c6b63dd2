import { eventsOf } from "../calendar/index.js";
import type { Facts } from "../facts/read-facts.js";
import type { CompiledDuty, RuleSet } from "../policy/compile.js";
import { singlesIn } from "../policy/due.js";
import { events, isEventName, type Event } from "../vocabulary/events.js";

/**
 * Which duties are evaluated, beside those that they count from: `all`; those that are `dated`; of the latter only those whose
 * fact the source of the record holds (`dated-and-held`), or those that say on which days the conference can be
 * (`limiting`): by when it is held, and what counts back from it.
 */
export type Extent = "all" | "dated" | "dated-and-held" | "limiting";

/** The duties to evaluate, each after those that bring about what it counts from. */
export function dutiesToEvaluate(rules: RuleSet, facts: Facts, extent: Extent): readonly CompiledDuty[] {
  if (extent === "all") return rules.duties;
  if (extent === "limiting") return kept(limiting, rules, () => withThoseCountedFrom(rules, isLimiting(rules)));
  if (extent === "dated" || facts.notHeld.length === 0) return rules.dated;
  const byList = kept(held, rules, () => new WeakMap<readonly string[], readonly CompiledDuty[]>());
  return kept(byList, facts.notHeld, () => withThoseCountedFrom(rules, isHeld(facts)));
}

/** The duties are found once for a set of rules and, as lists of what is not held are few, once for each of these. */
const limiting = /* @__PURE__ */ new WeakMap<RuleSet, readonly CompiledDuty[]>();
const held = /* @__PURE__ */ new WeakMap<RuleSet, WeakMap<readonly string[], readonly CompiledDuty[]>>();

function kept<Key extends object, Value extends object>(
  among: WeakMap<Key, Value>,
  key: Key,
  find: () => Value,
): Value {
  let found = among.get(key);
  if (!found) among.set(key, (found = find()));
  return found;
}

/** The dated duties that are wanted, and those that they count from. */
function withThoseCountedFrom({ dated }: RuleSet, isWanted: (duty: CompiledDuty) => boolean): readonly CompiledDuty[] {
  const countedFrom = new Set<string>();
  const needed = dated.toReversed().filter((duty) => {
    const { id, doneBy, readings } = duty;
    if (!isWanted(duty) && !countedFrom.has(id) && !(doneBy !== undefined && countedFrom.has(doneBy))) return false;
    for (const { due } of readings) for (const event of eventsOf(due)) countedFrom.add(event);
    return true;
  });
  return needed.toReversed();
}

function isHeld(facts: Facts): (duty: CompiledDuty) => boolean {
  return ({ doneBy }) => doneBy !== undefined && facts.isHeldBySource(events[doneBy].fact);
}

/** Whether it says by when the conference is held, or counts back from the conference. */
function isLimiting({ bringingAbout }: RuleSet): (duty: CompiledDuty) => boolean {
  const known = new Map<CompiledDuty, boolean>();
  const countsBack = (duty: CompiledDuty): boolean => {
    const found = known.get(duty);
    if (found !== undefined) return found;
    // What counts from itself, in a policy that was not checked, counts back from nothing.
    known.set(duty, false);
    const singles = duty.readings.flatMap(({ due }) => singlesIn(due));
    const does = singles.some(({ event, relation }) =>
      isEventName(event) && (events[event] as Event).isOfConference
        ? BACK.has(relation)
        : bringingAbout.get(event)?.some(countsBack) === true,
    );
    known.set(duty, does);
    return does;
  };
  return (duty) => isHolding(duty) || countsBack(duty);
}

/** Whether it is done by holding the conference. */
export function isHolding({ doneBy }: Pick<CompiledDuty, "doneBy">): boolean {
  const event: Event | undefined = doneBy && events[doneBy];
  return event?.isOfConference === true && event.isMeeting === true;
}

const BACK: ReadonlySet<string> = new Set(["before", "day-before", "on"]);
