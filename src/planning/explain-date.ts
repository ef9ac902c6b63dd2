import { assertShape } from "../calendar/assert-shape.js";
import { checkOptions, isText } from "../calendar/check-options.js";
import { evaluateTypes } from "../obligations/evaluate-options.js";
import { policyGiven } from "../authorities/by-id/policy-given.js";
import { CodedError, writeMoment, type Moment } from "../calendar/index.js";
import type { Language } from "../language/language.js";
import type { ConferenceRecord } from "../model/record.js";
import { evaluateRecord, type EvaluateOptions, type Evaluation } from "../obligations/evaluate.js";
import type { Obligation } from "../obligations/obligation.js";
import { nearest } from "../vocabulary/nearest.js";
import { termsOf, type Policy } from "../policy/policy.js";
import { workingDaysBetween, writeDue } from "../timeline/due.js";
import { joinWords } from "../vocabulary/words.js";
import { countsGiving, readGiven } from "./counts-giving.js";
import type { DateExplained, DateExplanation, Difference } from "./date-explained.js";
import { differencesText } from "./difference-text.js";
import { taskOf } from "../wording/task-text.js";
import { variationsOf, type Variation } from "./variations.js";
import { policyLanguage } from "../wording/policy-language.js";

/** The date of a duty, as another system has it. */
export interface DateGiven {
  /** The duty by its id, or one of its deadlines by its key. */
  readonly duty: string;
  /** The day, London time or instant that the other system gives. */
  readonly date: string;
}

/**
 * Why the date that another system gives for a duty differs from the policy's. The other system may have counted from
 * another strategy discussion, taken the first day for day one, counted bank holidays, counted calendar days, used 91
 * days for three months, followed another reading, or followed the rule of a layer below. The explanations with the
 * fewest differences come first, and none has more than three.
 *
 * Counts start only from events in the record, or from due times that stand in for them. If several explanations fit,
 * you get the simplest, and others that need at most one difference more. If none fits, `counts` has the counts that
 * give the date. If the policy's own date cannot be told, `due` is `null`, and `needs` names the missing facts.
 *
 * @throws CodedError for the caller's own mistakes: `unknown-duty`; `several-deadlines`, where an id has deadlines of
 * different days, with `details.keys`; that of what is wrong with the date; and those of `buildTimeline`.
 * @example
 * ```ts
 * const record: ConferenceRecord = { type: "initial", strategyDiscussions: [{ heldOn: "2020-03-31" }] };
 * const { due, explanations } = explainDate(record, "hounslow", { duty: "conference-held", date: "2020-04-21" });
 * due?.date; // "2020-04-23"
 * explanations[0]?.text; // "Bank holidays are counted as working days."
 * ```
 */
export function explainDate(
  record: ConferenceRecord,
  policy: Policy | string,
  asked: DateGiven,
  options: EvaluateOptions = {},
): DateExplained {
  assertShape(asked, "date-given", { duty: isText, date: isText }, "not-a-date");
  checkOptions(options, evaluateTypes);
  const { duty: idOrKey, date } = asked;
  const given = readGiven(date);
  const evaluation = evaluateRecord(record, policyGiven(policy), options);
  const { compiled } = evaluation;
  const obligation = meant(idOrKey, evaluation);
  const { key, duty, due, needs } = obligation;
  const variations = due === null ? [] : variationsOf(obligation, evaluation);
  const explanations = simplest(variations.filter(({ gives }) => isGiven(gives, given))).map((each) =>
    explanationOf(each, policyLanguage(compiled)),
  );
  const [counted] = variations;
  return {
    schemaVersion: 1,
    reference: evaluation.facts.reference,
    policy: compiled.policy.id,
    terms: termsOf(compiled.policy),
    duty: duty.id,
    key,
    title: duty.title,
    task: taskOf(duty, policyLanguage(compiled)),
    layer: duty.layer,
    basis: duty.basis,
    date: writeMoment(given),
    due: due && writeDue(due, duty.calendar),
    isSame: due !== null && isGiven(due, given),
    workingDays: due && workingDaysBetween(due.date, given.date, duty.calendar),
    explanations,
    countedFrom: counted ? { event: counted.event, date: counted.at.date } : null,
    counts:
      explanations.length > 0 || !counted
        ? []
        : countsGiving(writeMoment(counted.at), date, { calendar: duty.calendar }),
    needs,
  };
}

/** A moment is the given one if it is the same instant or, where either is only a day, that day. */
function isGiven(moment: Moment, given: Moment): boolean {
  return moment.at !== null && given.at !== null ? moment.at === given.at : moment.date === given.date;
}

/**
 * Those that say nothing which another does not need to say; the fewest differences first. What needs two more than another is
 * left out: with enough differences anything can be explained.
 */
function simplest(variations: readonly Variation[]): readonly Variation[] {
  const kept: { readonly codes: ReadonlySet<string>; readonly variation: Variation }[] = [];
  for (const variation of variations.toSorted((a, b) => weightOf(a.differences) - weightOf(b.differences))) {
    const codes = new Set(variation.differences.map((each) => JSON.stringify(each)));
    if (!kept.some((other) => [...other.codes].every((code) => codes.has(code)))) kept.push({ codes, variation });
  }
  const [fewest] = kept;
  return kept.filter(({ codes }) => codes.size <= fewest!.codes.size + 1).map(({ variation }) => variation);
}

/** The likelier of as many differences come first. */
const LIKELIEST: readonly Difference["code"][] = [
  "other-reading",
  "counting",
  "holidays-counted",
  "closures-counted",
  "closures-left-out",
  "other-length",
  "other-event",
  "one-of-several",
  "other-layer",
  "moved-to-working-day",
];

function weightOf(differences: readonly Difference[]): number {
  return differences.reduce((sum, { code }) => sum + 100 + LIKELIEST.indexOf(code), 0);
}

function explanationOf({ differences, event, at, length }: Variation, language: Language): DateExplanation {
  return { differences, from: { event, date: at.date }, length, text: differencesText(differences, language) };
}

/** @throws CodedError `unknown-duty`, `several-deadlines`. */
function meant(idOrKey: string, { obligations, rules, compiled }: Evaluation): Obligation {
  const exact = obligations.find(({ key }) => key === idOrKey);
  if (exact) return exact;
  const found = obligations.filter(({ duty }) => duty.id === idOrKey);
  const dated = found.filter(({ due }) => due !== null);
  const keys = dated.map(({ key }) => key);
  if (new Set(dated.map(({ due }) => writeMoment(due!))).size > 1) {
    throw new CodedError(
      "several-deadlines",
      `This duty has deadlines of different days. Give the key of one: ${joinWords(keys, "or")}.`,
      { keys },
    );
  }
  const one = dated[0] ?? found[0];
  if (one) return one;
  const suggestions = nearest(idOrKey, [...obligations.map(({ key }) => key), ...rules.duties.map(({ id }) => id)]);
  const hint = suggestions.length > 0 ? ` Did you mean ${joinWords(suggestions, "or")}?` : "";
  const isElsewhere = compiled.dutyIds.has(idOrKey);
  const message = isElsewhere
    ? `The policy ${compiled.policy.id} does not ask for this of a conference of this record.`
    : `The policy ${compiled.policy.id} has no duty of this id.`;
  throw new CodedError("unknown-duty", message + hint, { suggestions });
}
