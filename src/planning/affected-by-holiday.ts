import { assertIterable } from "../calendar/assert-shape.js";
import type { EvaluateOptions } from "../obligations/evaluate.js";
import type { Policy } from "../policy/policy.js";
import { collectAffected } from "./collect-affected.js";
import type { Affectable, AnnouncedHoliday, HolidayEffects } from "./holiday-effects.js";

/**
 * What a new bank holiday moves, over any number of records, histories or timelines of one policy: each deadline that
 * moves, with its old and new due time; each that is due on the holiday itself; and each conference planned on it. Ask
 * as soon as a holiday is announced. Once it is decided, build your timelines with `calendar.with({ holidays })`.
 *
 * Items are read one after the other, each once. A record or history is evaluated only if one of its dates can lead to
 * a count that reaches the holiday, and counted again only if a count passes it. A timeline is counted again from its
 * `why`.
 *
 * @throws CodedError for the caller's own mistakes: `not-a-date` for the holiday, `unknown-policy`; `not-a-record` for
 * an item that is no record, history or timeline, and `not-a-timeline` for a timeline with dates only; those of
 * `buildTimeline` and `buildHistory`.
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
