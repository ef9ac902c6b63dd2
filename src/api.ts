import { ANY, hasFields } from "./calendar/assert-shape.js";
import { checkOptions, isAnything } from "./calendar/check-options.js";
import { policies as knownPolicies } from "./authorities/index.js";
import { policyGiven } from "./planning/policy-given.js";
import { comparePolicies as compare, type Comparison, type ComparisonOptions } from "./comparison/index.js";
import {
  explain as explainUnder,
  type ExplanationSubject,
  type Explanation,
  type ExplanationOptions,
} from "./explanation/index.js";
import type { LocalDate } from "./calendar/index.js";
import {
  buildHistory as buildOver,
  type HistoryDates,
  type HistoryDatesOptions,
  type HistoryOptions,
  type HistoryTimeline,
  type PolicyOn,
} from "./history/index.js";
import type { ChildHistory, ConferenceRecord } from "./model/index.js";
import { policyFor as choose, type PolicyFor, type PolicyAmongOptions as Options } from "./obligations/index.js";
import {
  extendPolicy as extend,
  policyTexts as textsOf,
  resolvePolicy as resolve,
  type Overlay,
  type Policy,
  type ResolvedRule,
} from "./policy/index.js";
import {
  buildTimeline as build,
  type DatesOptions,
  type Timeline,
  type TimelineDates,
  type TimelineOptions,
} from "./timeline/index.js";
import { assertFields } from "./validation/record-fields.js";
import { validateRecord as validate, type ValidationOptions, type ValidationReport } from "./validation/index.js";

// The same functions as in the folders, for users who name a policy by its id. They bring every policy with them.

/**
 * When everything around a conference is due under a policy, and why. `policy` may be the id of one that comes with this
 * package; see the function of the same name in `child-protection-conferences/timeline` for all it does.
 *
 * @throws CodedError `unknown-policy`, and the caller's mistakes that are listed there.
 * @example
 * ```ts
 * const record = { type: "initial", strategyDiscussions: [{ heldOn: "2020-03-31" }] } as const;
 * buildTimeline(record, "hounslow").deadlines[0]?.due.date; // "2020-04-23"
 * ```
 */
export function buildTimeline(record: ConferenceRecord, policy: Policy | string, options?: TimelineOptions): Timeline;
export function buildTimeline(record: ConferenceRecord, policy: Policy | string, options: DatesOptions): TimelineDates;
export function buildTimeline(
  record: ConferenceRecord,
  policy: Policy | string,
  options: TimelineOptions | DatesOptions = {},
): Timeline | TimelineDates {
  assertNotHeld(options);
  return isDates(options) ? build(record, policyGiven(policy), options) : build(record, policyGiven(policy), options);
}

/**
 * What is missing or wrong in a record under a policy, and which clause says so. `policy` may be the id of one that
 * comes with this package; see the function of the same name in `child-protection-conferences/validation` for all it
 * does.
 *
 * @throws CodedError `unknown-policy`, and the caller's mistakes that are listed there.
 * @example
 * ```ts
 * const record = { type: "initial", strategyDiscussions: [{ heldOn: "2020-03-31" }] };
 * const { findings } = validateRecord(record, "hounslow", { asOf: "2020-04-24" });
 * findings.map(({ code, basis }) => `${code} ${basis[0]?.clause}`); // ["deadline-overdue WT1"]
 * ```
 */
export function validateRecord(json: unknown, policy: Policy | string, options?: ValidationOptions): ValidationReport {
  return validate(json, policyGiven(policy), options);
}

/**
 * Every conference of a child over time: by when each had to be held, and how that stands. `policy` may be the id of one that
 * comes with this package; see the function of the same name in `child-protection-conferences/history` for all it does.
 *
 * @throws CodedError `unknown-policy`, and the caller's mistakes that are listed there.
 * @example
 * ```ts
 * const history = { enquiries: [{ startedOn: "2025-04-10", conferenceHeldOn: "2025-05-06" }] };
 * buildHistory(history, "working-together").enquiries[0]?.conference?.workingDaysTaken; // 15
 * ```
 */
export function buildHistory(
  history: ChildHistory,
  policy: PolicyOn | string,
  options?: HistoryOptions,
): HistoryTimeline;
export function buildHistory(
  history: ChildHistory,
  policy: PolicyOn | string,
  options: HistoryDatesOptions,
): HistoryDates;
export function buildHistory(
  history: ChildHistory,
  policy: PolicyOn | string,
  options: HistoryOptions | HistoryDatesOptions = {},
): HistoryTimeline | HistoryDates {
  assertNotHeld(options);
  const inForce = typeof policy === "function" ? policy : policyGiven(policy);
  return isDates(options) ? buildOver(history, inForce, options) : buildOver(history, inForce, options);
}

/**
 * The rules in force under a policy on a day, each with its layer and clause; without a day, the latest. `policy` may
 * be the id of one that comes with this package.
 *
 * @throws CodedError `unknown-policy`.
 * @example
 * ```ts
 * const rules = resolvePolicy("hounslow", "2020-05-05");
 * rules.find(({ id }) => id === "conference-held")?.layer; // "working-together"
 * ```
 */
export function resolvePolicy(policy: Policy | string, on?: LocalDate): readonly ResolvedRule[] {
  return resolve(policyGiven(policy), on);
}

/** Among which policies one is sought, and as of when. Both may be left out. */
export interface PolicyForOptions extends Pick<Options, "asOf"> {
  /** The policies there are; those that come with this package unless given. */
  readonly among?: readonly Policy[] | undefined;
}

/**
 * The policy of an authority that is in force for a record, and by which day: the one on which `buildTimeline` looks which
 * rules are in force. It seeks among the policies that come with this package, unless others are given; see the function
 * of the same name in `child-protection-conferences/obligations` for all it does.
 *
 * @throws CodedError `unknown-authority`, `no-policy-in-force`, and the caller's mistakes that are listed there.
 * @example
 * ```ts
 * const record = { type: "review", conference: { planned: { start: "2020-05-05T10:00" } } } as const;
 * const { policy, on, by } = policyFor(record, "northamptonshire", { asOf: "2020-04-24" });
 * [policy.id, on, by]; // ["northamptonshire", "2020-05-05", "conference-planned"]
 * ```
 */
export function policyFor(record: ConferenceRecord, authority: string, options: PolicyForOptions = {}): PolicyFor {
  checkOptions(options, { among: isAnything, asOf: isAnything });
  const { among = knownPolicies, asOf } = options;
  return choose(record, authority, { among, asOf });
}

/**
 * A policy that is based on another and says only what differs: closures, a time of one's own, a value left unstated.
 * `base` may be the id of one that comes with this package; see the function of the same name in
 * `child-protection-conferences/policy` for all it does.
 *
 * @throws CodedError `unknown-policy`, `invalid-policy`.
 * @example
 * ```ts
 * const ours = extendPolicy("london", {
 *   id: "our-borough",
 *   closures: [{ date: "2026-12-29", title: "Town hall shut" }],
 * });
 * layersOf(ours).map(({ id }) => id); // ["working-together", "london", "our-borough"]
 * ```
 */
export function extendPolicy(base: Policy | string, overlay: Overlay): Policy {
  return extend(policyGiven(base), overlay);
}

/**
 * Every text that a policy and the layers it is based on bring into what is written, each by itself: a start for a
 * translation. `policy` may be the id of one that comes with this package; see the function of the same name in
 * `child-protection-conferences/policy` for all it does.
 *
 * @throws CodedError `unknown-policy`.
 * @example
 * ```ts
 * const record = { type: "review", conference: { planned: { start: "2020-05-05" } } } as const;
 * const texts = { ...policyTexts("hounslow"), "Minutes circulated": "Cofnodion wedi'u dosbarthu" };
 * timelineToCsv(buildTimeline(record, "hounslow"), { words: { texts } }).includes("Cofnodion wedi'u dosbarthu"); // true
 * ```
 */
export function policyTexts(policy: Policy | string): Record<string, string> {
  return textsOf(policyGiven(policy));
}

/**
 * Several policies side by side, each a policy or the id of one that comes with this package; see the function of the
 * same name in `child-protection-conferences/comparison` for all it does.
 *
 * @throws CodedError `unknown-policy`, and the caller's mistakes that are listed there.
 * @example
 * ```ts
 * const record = { type: "initial", conference: { planned: { start: "2020-05-05T10:00" } } } as const;
 * const { deadlines } = comparePolicies(["hounslow", "barking-and-dagenham"], { record });
 * const reports = deadlines.find(({ key }) => key === "reports-submitted");
 * reports?.in.map((under) => under && "due" in under && (under.due.at ?? under.due.date));
 * // ["2020-05-04", "2020-05-03T10:00:00+01:00"]
 * ```
 */
export function comparePolicies(policies: readonly (Policy | string)[], options?: ComparisonOptions): Comparison {
  return compare(Array.isArray(policies) ? policies.map(policyGiven) : [], options);
}

/**
 * Why something is due when it is, or is found wrong. `policy` may be the id of one that comes with this package; see the
 * function of the same name in `child-protection-conferences/explanation` for all it does.
 *
 * @throws CodedError `unknown-policy`, and the caller's mistakes that are listed there.
 * @example
 * ```ts
 * const record = { type: "initial", strategyDiscussions: [{ heldOn: "2020-03-31" }] } as const;
 * explain(record, "hounslow", { duty: "conference-held" })[0]?.sentences[0];
 * // "“Hold the ICPC” must be done by Thursday 23 April 2020: by local authority."
 * ```
 */
export function explain(
  record: ConferenceRecord,
  policy: Policy | string,
  about: ExplanationSubject,
  options?: ExplanationOptions,
): readonly Explanation[] {
  return explainUnder(record, policyGiven(policy), about, options);
}

/** What is wrong with the options themselves is said where they are checked. */
function assertNotHeld(options: { readonly notHeld?: readonly string[] | undefined }): void {
  if (hasFields(options, ANY) && options.notHeld !== undefined) assertFields(options.notHeld);
}

function isDates<O extends { readonly detail?: string | undefined }>(
  options: O,
): options is Extract<O, { readonly detail: "dates" }> {
  return hasFields(options, ANY) && options.detail === "dates";
}
