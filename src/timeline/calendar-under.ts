import type { WorkingCalendar } from "../calendar/index.js";
import { layersOf, type Policy } from "../policy/policy.js";
import type { Timeline } from "./timeline.js";

/** What every timeline under a policy, by a calendar, has in common. */
export interface Ground {
  /** The days that are counted: the calendar's, without those on which the policy or a layer of it does not count. */
  readonly calendar: WorkingCalendar;
  /** The policy and what it stands on, the lowest layer first. */
  readonly layers: readonly Policy[];
  /** The policy and the calendar as results name them. */
  readonly named: Pick<Timeline, "policy" | "calendar">;
}

const remembered = new WeakMap<Policy, WeakMap<WorkingCalendar, Ground>>();

/** Made once for a policy and a calendar. */
export function groundOf(policy: Policy, calendar: WorkingCalendar): Ground {
  let byCalendar = remembered.get(policy);
  if (!byCalendar) remembered.set(policy, (byCalendar = new WeakMap()));
  let ground = byCalendar.get(calendar);
  if (!ground) byCalendar.set(calendar, (ground = layGround(policy, calendar)));
  return ground;
}

function layGround(policy: Policy, given: WorkingCalendar): Ground {
  const layers = layersOf(policy);
  const closures = layers.flatMap((layer) => layer.closures ?? []);
  const calendar = closures.length === 0 ? given : given.with({ closures });
  const { id, published } = calendar;
  return {
    calendar,
    layers,
    named: {
      policy: Object.freeze({
        id: policy.id,
        title: policy.title,
        layers: Object.freeze(layers.map((layer) => layer.id)),
      }),
      calendar: Object.freeze({
        id,
        publishedFrom: published?.from ?? null,
        publishedThrough: published?.through ?? null,
      }),
    },
  };
}

/**
 * A calendar with the days on which a policy, or a layer that it stands on, does not count: the one that its timelines are
 * counted by. Made once for both.
 *
 * @example
 * ```ts
 * const ours = extendPolicy(hounslow, { id: "ours", closures: [{ date: "2026-12-29", title: "Shut" }] });
 * calendarUnder(ours, englandAndWales).isWorkingDay("2026-12-29"); // false
 * ```
 */
export function calendarUnder(policy: Policy, calendar: WorkingCalendar): WorkingCalendar {
  return groundOf(policy, calendar).calendar;
}
