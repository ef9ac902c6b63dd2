import type { WorkingCalendar } from "../calendar/index.js";
import { layersOf, type Policy } from "../policy/policy.js";

const remembered = new WeakMap<Policy, WeakMap<WorkingCalendar, WorkingCalendar>>();

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
  let byCalendar = remembered.get(policy);
  if (!byCalendar) remembered.set(policy, (byCalendar = new WeakMap()));
  let found = byCalendar.get(calendar);
  if (!found) {
    const closures = layersOf(policy).flatMap((layer) => layer.closures ?? []);
    byCalendar.set(calendar, (found = closures.length === 0 ? calendar : calendar.with({ closures })));
  }
  return found;
}
