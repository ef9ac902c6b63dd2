import type { CompiledDuty, RuleSet } from "../policy/compile.js";
import { withDependencies } from "../policy/dependencies.js";
import { singlesIn } from "../policy/due.js";
import { events, isEventName, type Event } from "../vocabulary/events.js";

/** The duties are found once for a set of rules. */
const found = /* @__PURE__ */ new WeakMap<RuleSet, readonly CompiledDuty[]>();

/**
 * The duties that say on which days a conference can be: by when it is held, and what counts back from it; with those that
 * these count from.
 */
export function limitingDuties(rules: RuleSet): readonly CompiledDuty[] {
  let duties = found.get(rules);
  if (!duties) found.set(rules, (duties = withDependencies(rules.dated, isLimiting(rules))));
  return duties;
}

/** Whether it is done by holding the conference. */
export function isHolding({ doneBy }: Pick<CompiledDuty, "doneBy">): boolean {
  const event: Event | undefined = doneBy && events[doneBy];
  return event?.isOfConference === true && event.isMeeting === true;
}

/** Whether it says by when the conference is held, or counts back from the conference. */
function isLimiting({ bringingAbout }: RuleSet): (duty: CompiledDuty) => boolean {
  const known = new Map<CompiledDuty, boolean>();
  const countsBack = (duty: CompiledDuty): boolean => {
    const before = known.get(duty);
    if (before !== undefined) return before;
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

const BACK: ReadonlySet<string> = new Set(["before", "day-before", "on"]);
