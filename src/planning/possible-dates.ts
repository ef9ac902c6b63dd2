import { checkOptions, isAnything, isObject, type OptionTypes } from "../calendar/check-options.js";
import { evaluateTypes } from "../obligations/evaluate-options.js";
import { policyGiven } from "../authorities/by-id/policy-given.js";
import { addDays, CodedError, dayNumber, writeMoment, type LocalDate } from "../calendar/index.js";
import type { ConferenceRecord } from "../model/record.js";
import { termsOf, type Policy } from "../policy/policy.js";
import { adviceOn } from "./advice.js";
import { judgeDays } from "./judge-days.js";
import type { Bound, PossibleDates, PossibleDatesOptions } from "./possible-date.js";
import { policyLanguage } from "../wording/policy-language.js";

/**
 * On which days a conference can be held: those on which people work, nobody who is needed is away, the limit for holding it
 * is kept, and no `must` that counts back from it would already be overdue as of `asOf`. A `should` that would be missed is
 * against a day and does not stop it. The first and the last possible day come with the obligation that stops the day before
 * or after.
 *
 * The record may have no day yet, or be planned for another. Without `at` only the day is known, and hours are counted in
 * whole days. Working days are those of the calendar without the days on which an authority of the policy is shut. Only what
 * is recorded can be in the way: an agency that is not among the participants owes no report.
 *
 * @throws CodedError for the caller's own mistakes: `not-a-date`, `not-a-period`, `not-a-time`, `unknown-duty`, and those of
 * `buildTimeline`.
 * @example
 * ```ts
 * const record = { type: "initial", strategyDiscussions: [{ heldOn: "2020-03-31" }] } as const;
 * const options = { from: "2020-04-15", through: "2020-05-01", asOf: "2020-04-15" };
 * const { dates, earliest, latest } = possibleDates(record, "hounslow", options);
 * dates.filter(({ possible }) => possible).map(({ date }) => date); // ["2020-04-20", "2020-04-21", "2020-04-22", "2020-04-23"]
 * [earliest?.binding?.duty, latest?.binding?.duty]; // ["reports-shared-with-family", "conference-held"]
 * ```
 */
export function possibleDates(
  record: ConferenceRecord,
  policy: Policy | string,
  options: PossibleDatesOptions,
): PossibleDates {
  checkOptions(options, POSSIBLE);
  const days = daysAsked(options);
  const judge = judgeDays(record, policyGiven(policy), options);
  const dates = days.map((day) => judge.on(day).asked);
  const possible = dates.filter((each) => each.possible);
  const bound = (date: LocalDate | undefined, step: 1 | -1): Bound | null =>
    date === undefined ? null : { date, binding: judge.bindingBeyond(date, step) };
  const { facts, compiled, asOf } = judge.on(days[0]!).evaluation;
  return {
    schemaVersion: 1,
    reference: facts.reference,
    policy: compiled.policy.id,
    terms: termsOf(compiled.policy),
    calendar: compiled.calendar.id,
    asOf: asOf && writeMoment(asOf),
    dates,
    earliest: bound(possible[0]?.date, -1),
    latest: bound(possible.at(-1)?.date, 1),
    advice: adviceOn(dates, judge, policyLanguage(compiled)),
  };
}

/** @throws CodedError `not-a-date`, `not-a-period`. */
function daysAsked({ from, through }: PossibleDatesOptions): readonly LocalDate[] {
  const count = dayNumber(through) - dayNumber(from) + 1;
  if (count < 1) throw new CodedError("not-a-period", "The first day asked about is after the last.");
  if (count > MOST_DAYS) throw new CodedError("not-a-period", `Ask about ${MOST_DAYS} days at most.`);
  return Array.from({ length: count }, (_, index) => addDays(from, index));
}

const MOST_DAYS = 1096;

const POSSIBLE: OptionTypes = {
  ...evaluateTypes,
  from: isAnything,
  through: isAnything,
  at: isObject,
  unavailable: Array.isArray,
  forDuties: isAnything,
};
