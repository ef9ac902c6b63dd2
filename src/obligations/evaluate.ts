import { assertCalendar } from "../calendar/assert-calendar.js";
import { checkOptions } from "../calendar/check-options.js";
import { evaluateTypes } from "./evaluate-options.js";
import type { LocalDate, Moment, WorkingCalendar } from "../calendar/index.js";
import { assertNotHeld } from "../facts/not-held.js";
import { readFacts, type Facts } from "../facts/read-facts.js";
import type { ConferenceRecord } from "../model/record.js";
import { compile, type Compiled, type RuleSet } from "../policy/compile.js";
import { type Policy } from "../policy/policy.js";
import { conferenceTypes } from "../vocabulary/codes.js";
import { assertRecord, readAsOf } from "./arguments.js";
import { dayOfRules } from "./day-of-rules.js";
import type { ChooseDuties, Extent } from "./duties-to-evaluate.js";
import { evaluateObligations } from "./evaluate-obligations.js";
import type { Obligation } from "./obligation.js";

/** As of when, and how, a record is evaluated. All may be left out. */
export interface EvaluateOptions {
  /**
   * The day, London time or instant as of which each state is given. What is recorded for later has not happened.
   * Without it, nothing recorded counts as later, and nothing is overdue: this package never reads the clock.
   */
  readonly asOf?: string | undefined;
  /** Working days; those of the policy's nation unless given. One of another nation is used, and a notice says so. */
  readonly calendar?: WorkingCalendar | undefined;
  /**
   * Which reading to use for a duty that has several, by the duty's id: `{ "conference-held": "calendar-days" }`. Other
   * duties use their default reading. A reading that the duty does not have throws `unknown-reading`. An id of no duty,
   * or of one that has a single reading, changes nothing, and the timeline has the notice `reading-not-used`.
   */
  readonly readings?: Readonly<Record<string, string>> | undefined;
  /**
   * Paths that the source of the record does not hold: `["coreGroup", "reports"]`. A path covers what is under it. A duty
   * whose fact lies there and is not recorded is never overdue; what is recorded all the same counts.
   */
  readonly notHeld?: readonly string[] | undefined;
}

/** A record under a policy: its facts, the rules in force, and every obligation with its state. */
export interface Evaluation {
  readonly facts: Facts;
  readonly compiled: Compiled;
  readonly rules: RuleSet;
  /** The day whose rules apply. */
  readonly on: LocalDate | null;
  readonly asOf: Moment | null;
  /** In the documents' order. */
  readonly obligations: readonly Obligation[];
  /** Readings that were chosen for duties that have none. */
  readonly unusedReadings: readonly string[];
}

/**
 * What is owed under a policy, by whom, by when, and where it stands: numbers, codes and references, without a sentence.
 * `buildTimeline` and `validateRecord` are views of this.
 *
 * The record is read once. What is recorded for later than `asOf` has not happened; without `asOf` nothing is cut. The
 * rules are those in force on the day of the conference; before it has a day, on `asOf`; without either, on the day of the
 * last strategy discussion; else the latest.
 *
 * @throws CodedError for the caller's own mistakes: `not-a-record`, `unknown-conference-type`; `not-a-policy`, or
 * `too-many-layers` and `too-many-rules` for a policy of more than 8 layers or 600 rules; `not-a-calendar`,
 * `unknown-reading`, `unknown-field` for a path in `notHeld`, and `unknown-option` or `wrong-option`. If `asOf` cannot
 * be read, the code is that of the problem, such as `not-a-date-or-time`. A record that would have more than 20,000
 * deadlines throws `too-many-deadlines`.
 * @example
 * ```ts
 * const record = { type: "initial", strategyDiscussions: [{ heldOn: "2020-03-31" }] } as const;
 * const { obligations } = evaluate(record, workingTogether, { asOf: "2020-04-24" });
 * obligations.map(({ key, state }) => `${key} ${state}`)[0]; // "conference-held overdue"
 * ```
 */
export function evaluate(
  record: ConferenceRecord,
  policy: Policy,
  options: EvaluateOptions = {},
  extent: Extent | ChooseDuties = "all",
): Evaluation {
  return evaluateRecord(record, policy, checkOptions(options, evaluateTypes), extent);
}

/** The same with options that were checked, among others. */
export function evaluateRecord(
  record: ConferenceRecord,
  policy: Policy,
  { asOf: asked, calendar, readings, notHeld }: EvaluateOptions,
  extent: Extent | ChooseDuties = "all",
): Evaluation {
  assertRecord(record);
  if (calendar !== undefined) assertCalendar(calendar);
  if (notHeld !== undefined) assertNotHeld(notHeld);
  return evaluateFacts(readFacts(record, readAsOf(asked), notHeld), compile(policy, calendar), readings, extent);
}

/** What is owed by the facts of a record, under a policy in the days of a calendar. */
export function evaluateFacts(
  facts: Facts,
  compiled: Compiled,
  readings: EvaluateOptions["readings"],
  extent: Extent | ChooseDuties,
): Evaluation {
  const { on } = dayOfRules(facts);
  const rules = compiled.rulesOn(on, facts.type);
  return {
    facts,
    compiled,
    rules,
    on,
    asOf: facts.asOf,
    obligations: evaluateObligations(facts, rules, {
      initial: () => compiled.rulesOn(on, "initial"),
      readings,
      otherReadings: extent === "all",
      extent,
    }),
    unusedReadings: unusedReadingsOf(readings, compiled, on),
  };
}

/** Readings that were chosen for duties that have none, for any type of conference. */
function unusedReadingsOf(
  readings: EvaluateOptions["readings"],
  { rulesOn }: Compiled,
  on: LocalDate | null,
): readonly string[] {
  if (!readings) return [];
  const duties = conferenceTypes.flatMap((type) => rulesOn(on, type).duties);
  return Object.keys(readings).filter((id) => !duties.some((duty) => duty.id === id && duty.readings.length > 1));
}
