import { checkOptions, isAnything, isOneOf, type OptionTypes } from "../calendar/check-options.js";
import { CodedError } from "../calendar/index.js";
import { buildHistory, type PolicyOn } from "../history/index.js";
import { policyGiven } from "../authorities/by-id/policy-given.js";
import { languageOf } from "../language/language.js";
import type { ChildHistory } from "../model/history.js";
import { termsOf } from "../policy/policy.js";
import { counts } from "./counts.js";
import { datesOf } from "./dates-of.js";
import { measureIds, type MeasureOptions, type Measures } from "./measures.js";
import { periodsOf } from "./periods.js";
import { suppress } from "./suppress.js";
import { tallyOf } from "./tally.js";

/**
 * The figures that authorities report on: how many conferences and reviews were held in time, and how many enquiries and
 * plans have been open for how long, in each period.
 *
 * Histories are looked at one by one, so they may come from a generator. All due dates are the policy's. What is recorded
 * for later than `on` has not happened. What belongs in a row and cannot be measured is in its `excluded`, with the codes
 * of the children. A row about a state, such as open plans, is as of the last day of its period.
 *
 * With `suppressBelow`, small numbers are `null` and no code of a child is given. Figures for overlapping periods can still
 * tell them: publish one set.
 *
 * @throws CodedError for the caller's own mistakes: `not-a-date`, `not-a-period`, `unknown-period-length`,
 * `not-a-whole-number`, `unknown-policy`, `not-a-policy`, `not-a-calendar`.
 * @example
 * ```ts
 * const histories = [{ id: "C000017", enquiries: [{ startedOn: "2025-01-06", conferenceHeldOn: "2025-01-27" }] }];
 * const { rows } = measure(histories, "working-together", { on: "2025-03-31", from: "2025-01-01" });
 * rows.map(({ id, numerator, denominator }) => `${id}: ${numerator} of ${denominator}`)[0];
 * // "conferences-in-time: 1 of 1"
 * ```
 */
export function measure(histories: Iterable<ChildHistory>, policy: PolicyOn, options: MeasureOptions): Measures {
  const collected = collectMeasures(policy, options);
  for (const history of histories) collected.add(history);
  return collected.measures();
}

/**
 * {@link measure} for histories that come in one after the other, as from a file or a database.
 *
 * @example
 * ```ts
 * async function* histories() {
 *   yield { id: "C000017", enquiries: [{ startedOn: "2025-03-18" }] };
 * }
 * const { rows } = await measureAsync(histories(), workingTogether, { on: "2025-03-31" });
 * rows.find(({ id }) => id === "open-enquiries")?.numerator; // 1
 * ```
 */
export async function measureAsync(
  histories: AsyncIterable<ChildHistory>,
  policy: PolicyOn,
  options: MeasureOptions,
): Promise<Measures> {
  const collected = collectMeasures(policy, options);
  for await (const history of histories) collected.add(history);
  return collected.measures();
}

/** Histories that are added one by one, and the figures over all of them. */
export interface MeasuresCollector {
  /**
   * Counts a history in every row. One that throws counts in none.
   *
   * @throws CodedError `too-many-deadlines`.
   */
  add(history: ChildHistory): void;
  measures(): Measures;
}

/** {@link measure} for histories that are added one by one. */
export function collectMeasures(given: PolicyOn, options: MeasureOptions): MeasuresCollector {
  checkOptions(options, TYPES);
  const { on, count = "children", suppressBelow, calendar } = options;
  const policy = typeof given === "function" ? given : policyGiven(given);
  const periods = periodsOf(options);
  if (suppressBelow !== undefined && !(Number.isInteger(suppressBelow) && suppressBelow >= 0)) {
    throw new CodedError("not-a-whole-number", "suppressBelow: Give a whole number that is not below zero.");
  }
  const counting = { on, policy, calendar };
  // A mistake in the policy or the calendar is said even where there is no child.
  buildHistory({}, policy, { asOf: on, calendar, detail: "dates" });
  const terms = typeof policy === "function" ? null : termsOf(policy);
  const language = languageOf({}, { terms });
  const rows = measureIds.map((id) => ({ id, tallies: periods.map((period) => tallyOf(id, period, count, language)) }));
  return {
    add(history) {
      const child = datesOf(history, counting);
      for (const { id, tallies } of rows) for (const tally of tallies) counts[id](child, tally);
    },
    measures: () => ({
      on,
      policy: typeof policy === "function" ? null : policy.id,
      ...(terms ? { terms } : {}),
      count,
      rows: rows
        .flatMap(({ tallies }) => tallies.map((tally) => tally.row()))
        .map((row) => (suppressBelow === undefined ? row : suppress(row, suppressBelow))),
    }),
  };
}

const TYPES: OptionTypes = {
  on: isAnything,
  by: isAnything,
  from: isAnything,
  through: isAnything,
  count: /* @__PURE__ */ isOneOf("children", "meetings"),
  suppressBelow: isAnything,
  calendar: isAnything,
};
