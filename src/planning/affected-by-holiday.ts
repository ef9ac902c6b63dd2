import { assertIterable } from "../calendar/assert-shape.js";
import type { EvaluateOptions } from "../obligations/evaluate.js";
import type { Policy } from "../policy/policy.js";
import { collectAffected } from "./collect-affected.js";
import type { Affectable, AnnouncedHoliday, HolidayEffects } from "./holiday-effects.js";

/**
 * What a new bank holiday moves, over any number of records, histories or timelines of one policy: each deadline from when to
 * when, what is due on that very day by the calendar, and each conference planned on it. To be asked as soon as a holiday is
 * announced; give `calendar.with({ holidays })` to the timelines once it is decided.
 *
 * Each is looked at once. Only what has a count that passes the day is counted again: of a record or history without any fact
 * from which a count of the policy can come to that day, nothing is evaluated. Timelines are counted again from their `why`.
 *
 * @throws CodedError for the caller's own mistakes: `not-a-date`, `unknown-policy`, and those of `buildTimeline` and
 * `buildHistory`.
 * @example
 * ```ts
 * const records: ConferenceRecord[] = [
 *   { type: "initial", reference: "CPC-0417", strategyDiscussions: [{ heldOn: "2027-06-07" }] },
 *   { type: "initial", reference: "CPC-0398", strategyDiscussions: [{ heldOn: "2027-03-01" }] },
 * ];
 * const holiday = { date: "2027-06-21", title: "A day announced" };
 * const { moved, recounted } = affectedByHoliday(records, "hounslow", holiday);
 * moved.map(({ reference, from, to }) => [reference, from?.date, to?.date]);
 * // [["CPC-0417", "2027-06-28", "2027-06-29"]]
 * recounted; // 1
 * ```
 */
export function affectedByHoliday(
  items: Iterable<Affectable>,
  policy: Policy | string,
  holiday: AnnouncedHoliday,
  options: EvaluateOptions = {},
): HolidayEffects {
  const affected = collectAffected(policy, holiday, options);
  assertIterable(items, "records-histories-or-timelines");
  for (const item of items) affected.add(item);
  return affected.effects();
}

/**
 * {@link affectedByHoliday} for what comes in one after the other, as from a file or a database.
 *
 * @example
 * ```ts
 * async function* records() {
 *   yield { type: "initial", strategyDiscussions: [{ heldOn: "2027-06-07" }] } as const;
 * }
 * const effects = await affectedByHolidayAsync(records(), hounslow, { date: "2027-06-21", title: "A day announced" });
 * effects.moved.length; // 1
 * ```
 */
export async function affectedByHolidayAsync(
  items: AsyncIterable<Affectable>,
  policy: Policy | string,
  holiday: AnnouncedHoliday,
  options: EvaluateOptions = {},
): Promise<HolidayEffects> {
  const affected = collectAffected(policy, holiday, options);
  for await (const item of items) affected.add(item);
  return affected.effects();
}
