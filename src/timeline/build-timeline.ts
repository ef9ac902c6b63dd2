import { hasFields } from "../calendar/assert-shape.js";
import { checkOptions, isObject, isOneOf, type OptionTypes } from "../calendar/check-options.js";
import { policyGiven } from "../authorities/by-id/policy-given.js";
import { evaluateTypes } from "../obligations/evaluate-options.js";
import { CodedError, writeMoment, type LocalDate } from "../calendar/index.js";
import type { ConferenceFacts } from "../facts/conference.js";
import type { People } from "../facts/people.js";
import { evaluateRecord, type Evaluation } from "../obligations/evaluate.js";
import type { ConferenceRecord } from "../model/record.js";
import type { Compiled } from "../policy/compile.js";
import { editionOf } from "../policy/edition.js";
import { termsOf, type Policy } from "../policy/policy.js";
import { checklistOf } from "./checklist.js";
import { collectNotices } from "./collect-notices.js";
import { datedObligations, datesOf, deadlineOf, notOwedOf, waitingOf } from "./deadlines.js";
import type {
  ConferenceTimes,
  DatesOptions,
  Timeline,
  TimelineDates,
  TimelineOptions,
  TimelinePerson,
} from "./timeline.js";
import { policyLanguage } from "../wording/policy-language.js";

/**
 * When everything around a conference is due under a policy, and why.
 *
 * Facts that are missing, unreadable or contradictory are never guessed: what depends on them is listed as `waiting`,
 * with the facts it needs, and what a reader should know is in `notices`. What happened replaces what was planned; what is
 * recorded for later than `asOf` has not happened. What the policy has and this record does not owe is in `notOwed`. The
 * rules are those in force on the day of the conference; before it has a day, on `asOf`; without either, on the day of the
 * last strategy discussion; else the latest.
 *
 * `policy` is a policy, or the id of one that comes with this package. So this function brings every policy with it: where
 * that is too much to load, use `timelineOf(evaluate(record, policy))`.
 *
 * Pass records that come from outside through `parseRecord` first: it names every unknown field and wrong type.
 *
 * @throws CodedError for the caller's own mistakes: `not-a-record`, `unknown-conference-type`; `unknown-policy`,
 * `not-a-policy`, or `too-many-layers` and `too-many-rules` for a policy of more than 8 layers or 600 rules;
 * `not-a-calendar`, `unknown-reading`, `unknown-field` for a path in `notHeld`, and `unknown-option` or `wrong-option`.
 * If `asOf` cannot be read, the code is that of the problem, such as `not-a-date-or-time`. A record that would have
 * more than 20,000 deadlines throws `too-many-deadlines`.
 * @example
 * ```ts
 * const { deadlines, waiting } = buildTimeline(
 *   { type: "initial", strategyDiscussions: [{ heldOn: "2020-03-31" }] },
 *   "working-together",
 * );
 * deadlines[0]?.due.date; // "2020-04-23"
 * waiting[0]?.needs; // ["conference.planned.start"]
 * ```
 */
export function buildTimeline(record: ConferenceRecord, policy: Policy | string, options?: TimelineOptions): Timeline;
export function buildTimeline(record: ConferenceRecord, policy: Policy | string, options: DatesOptions): TimelineDates;
export function buildTimeline(
  record: ConferenceRecord,
  policy: Policy | string,
  options: TimelineOptions | DatesOptions = {},
): Timeline | TimelineDates {
  const isDates = checkOptions(options, TYPES).detail === "dates";
  const evaluation = evaluateRecord(record, policyGiven(policy), options, isDates ? "dated" : "all");
  return isDates ? datesIn(evaluation) : timelineOf(evaluation);
}

const TYPES: OptionTypes = { ...evaluateTypes, detail: isOneOf("full", "dates") };

/**
 * The timeline of what was evaluated: what `buildTimeline` gives for the same record, policy and options. With `evaluate` of
 * `child-protection-conferences/obligations` it makes a timeline under one policy and brings no other.
 *
 * @throws CodedError `not-an-evaluation`.
 * @example
 * ```ts
 * const record = { type: "initial", strategyDiscussions: [{ heldOn: "2020-03-31" }] } as const;
 * timelineOf(evaluate(record, hounslow)).deadlines[0]?.due.date; // "2020-04-23"
 * ```
 */
export function timelineOf(evaluation: Evaluation): Timeline {
  assertEvaluation(evaluation);
  const { facts, obligations, asOf } = evaluation;
  const language = policyLanguage(evaluation.compiled);
  return {
    schemaVersion: 1,
    record: {
      type: facts.type,
      reference: facts.reference,
      conference: conferenceTimes(facts.conference),
      planNeeded: facts.planNeeded,
      people: peopleIn(facts.people),
    },
    ...headerOf(evaluation),
    deadlines: datedObligations(obligations).map((each) => deadlineOf(each, asOf, language)),
    checklist: checklistOf(obligations, facts, language),
    waiting: waitingOf(obligations, language),
    notOwed: notOwedOf(obligations, language),
    notices: collectNotices(evaluation),
  };
}

function assertEvaluation(evaluation: Evaluation): void {
  if (hasFields(evaluation, { facts: isObject, compiled: isObject, rules: isObject, obligations: Array.isArray }))
    return;
  throw new CodedError("not-an-evaluation", "Expected what evaluate gives.");
}

/** What a timeline and a report say of the day, the policy and the calendar. */
export function headerOf({ asOf, compiled, on }: Evaluation): Pick<Timeline, "asOf" | "policy" | "calendar"> {
  return { asOf: asOf ? writeMoment(asOf) : null, ...namesOf(compiled, on) };
}

/** The policy and the calendar as results name them; `on` is the day whose rules are used, `null` for the latest. */
export function namesOf(
  { policy, layers, calendar }: Compiled,
  on: LocalDate | null,
): Pick<Timeline, "policy" | "calendar"> {
  const { id, title, document, interim = null, from = null, until = null } = policy;
  return {
    policy: {
      id,
      title,
      layers: layers.map((layer) => layer.id),
      layerTitles: layers.map((layer) => layer.title),
      edition: editionOf(document, on),
      document: { title: document.title, url: document.url ?? null, checkedOn: document.checkedOn ?? null },
      terms: termsOf(policy),
      interim,
      from,
      until,
    },
    calendar: {
      id: calendar.id,
      publishedFrom: calendar.published?.from ?? null,
      publishedThrough: calendar.published?.through ?? null,
    },
  };
}

function datesIn({ facts, asOf, compiled, obligations }: Evaluation): TimelineDates {
  return {
    schemaVersion: 1,
    asOf: asOf ? writeMoment(asOf) : null,
    policy: compiled.policy.id,
    reference: facts.reference,
    deadlines: datedObligations(obligations).map(datesOf),
  };
}

function peopleIn(people: People): TimelinePerson[] {
  const inCoreGroup = new Set(people.membersOf("core-group").map(({ id }) => id));
  return people.list.map(({ id, role, agency, isExcluded }) => ({
    id,
    ...(role === undefined ? {} : { role }),
    ...(agency === undefined ? {} : { agency }),
    ...(isExcluded ? { excluded: true as const } : {}),
    ...(inCoreGroup.has(id) ? { inCoreGroup: true as const } : {}),
  }));
}

function conferenceTimes({ start, end, endAssumed, isHeld }: ConferenceFacts): ConferenceTimes | null {
  if (!start && !end) return null;
  return {
    start: start ? writeMoment(start.at!) : null,
    end: end && !endAssumed ? writeMoment(end.at!) : null,
    isHeld,
  };
}
