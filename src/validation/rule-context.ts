import type { Evaluation } from "../obligations/evaluate.js";
import { timelineOf } from "../timeline/build-timeline.js";
import type { Timeline } from "../timeline/timeline.js";
import type { RuleContext } from "./rule.js";

/** What the rules of one report share, and the timeline once one of them has looked at it. */
export interface Shared extends Pick<RuleContext, "facts" | "calendar" | "wasHeldLate"> {
  readonly evaluation: Evaluation;
  timeline: Timeline | undefined;
}

/**
 * What a check may look at. The timeline is made when one does, by a getter that all contexts have from here: one in each
 * context would cost more than all the checks.
 */
export function ruleContext(shared: Shared, particulars: RuleContext["particulars"]): RuleContext {
  const context = Object.create(WITH_TIMELINE) as { -readonly [K in keyof RuleContext]: RuleContext[K] } & {
    shared: Shared;
  };
  context.shared = shared;
  context.particulars = particulars;
  context.facts = shared.facts;
  context.calendar = shared.calendar;
  context.wasHeldLate = shared.wasHeldLate;
  return context;
}

const WITH_TIMELINE = {
  get timeline(): Timeline {
    const { shared } = this as unknown as { readonly shared: Shared };
    return (shared.timeline ??= timelineOf(shared.evaluation));
  },
};
