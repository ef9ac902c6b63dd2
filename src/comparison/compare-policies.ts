import { checkOptions, isAnything, isOneOf, type OptionTypes } from "../calendar/check-options.js";
import { policyGiven } from "../authorities/by-id/policy-given.js";
import { wordingTypes } from "../language/wording-options.js";
import { CodedError, type LocalDate } from "../calendar/index.js";
import type { ConferenceRecord } from "../model/record.js";
import { calendarUnder } from "../policy/compile.js";
import { assertPolicy } from "../policy/assert-policy.js";
import { layersOf, termsOf, type Policy } from "../policy/policy.js";
import { resolveRules, type ResolvedRule } from "../policy/resolve-rules.js";
import { isSameData } from "../policy/same-data.js";
import { conferenceTypes } from "../vocabulary/codes.js";
import { titleOf } from "../policy/write.js";
import { buildTimeline } from "../timeline/build-timeline.js";
import type { DutySummary, TimelineOptions } from "../timeline/timeline.js";
import { languageOf, type Language, type WordingOptions } from "../language/language.js";
import { scopeInWords } from "../wording/limit-text.js";
import type { ComparedDeadline, ComparedRule, Comparison, DeadlineUnder, RuleInForce } from "./comparison.js";
import { ruleInWords } from "./rule-in-words.js";

/** Which day's rules are compared, for which record, and how they are worded. All may be left out. */
export interface ComparisonOptions extends Omit<TimelineOptions, "readings">, WordingOptions {
  /** The day whose rules are compared; the latest unless given. */
  readonly on?: LocalDate | undefined;
  /** A record whose deadlines are set side by side, as of `asOf`. */
  readonly record?: ConferenceRecord | undefined;
}

/**
 * Several policies side by side: every rule that one of them has, with what each says of it, in whose words and clause;
 * and for a record, the deadlines that each of them gives it. Rules that are the same in all are there too, and say
 * that they do not differ. The order is that of the documents, the first policy's first.
 *
 * Each is a policy, or the id of one that comes with this package.
 *
 * With `words` and `labels`, what each says and whom it is for is in other words; titles and clauses stay as the policies
 * have them.
 *
 * @throws CodedError `nothing-to-compare` for fewer than two policies; the caller's mistakes that `buildTimeline` and
 * `resolvePolicy` name.
 * @example
 * ```ts
 * const { rules } = comparePolicies(["hounslow", "northamptonshire"]);
 * const reports = rules.find(({ id }) => id === "reports-submitted");
 * reports?.differs; // true
 * reports?.in.map((rules) => rules.map(({ layer, clause }) => `${layer} ${clause.clause}`));
 * // [["hounslow HO11"], ["northamptonshire NH15"]]
 * ```
 */
export function comparePolicies(policies: readonly (Policy | string)[], options: ComparisonOptions = {}): Comparison {
  if (!Array.isArray(policies) || policies.length < 2)
    throw new CodedError("nothing-to-compare", "Give a list of two policies to compare, or more.");
  const given = policies.map(policyGiven);
  given.forEach(assertPolicy);
  checkOptions(options, TYPES);
  const { on, record, ...counting } = options;
  return {
    schemaVersion: 1,
    on: on ?? null,
    policies: given.map((policy) => ({
      id: policy.id,
      title: policy.title,
      layers: layersOf(policy).map(({ id }) => id),
      terms: termsOf(policy),
      interim: policy.interim ?? null,
      calendar: calendarUnder(policy, options.calendar).id,
    })),
    rules: compareRules(
      given.map((policy) => resolveRules(policy, on)),
      given.map((policy) => languageOf(options, { terms: termsOf(policy) })),
    ),
    deadlines: record === undefined ? [] : compareDeadlines(record, given, counting),
  };
}

function compareRules(sets: readonly (readonly ResolvedRule[])[], languages: readonly Language[]): ComparedRule[] {
  const all = sets.flat();
  // That a rule does not hold stands beside the rule of those where it does.
  const kindOf = ({ kind, id }: ResolvedRule) =>
    kind === "not-here" ? (all.find((other) => other.id === id && other.kind !== kind)?.kind ?? kind) : kind;
  const groups = new Map(all.map((rule) => [`${kindOf(rule)} ${rule.id}`, { kind: kindOf(rule), id: rule.id }]));
  return [...groups.values()].map(({ kind, id }) => {
    const sides = sets.map((rules) => rules.filter((rule) => kindOf(rule) === kind && rule.id === id));
    const contents = sides.map((rules) => rules.map(content));
    const duty = sides.flat().find((rule) => rule.kind === "duty");
    return {
      id,
      kind,
      title: duty?.title ?? titleOf(id),
      differs: differ(contents),
      in: sides.map((rules, side) =>
        rules.map((rule, at) => describeRule(rule, !isSaidByAll(contents[side]![at]!, contents), languages[side]!)),
      ),
    };
  });
}

/** What a rule asks, without its source and its wording. */
function content(rule: ResolvedRule): object {
  const { layer: _, clause: __, replaces: ___, ...asked } = rule;
  return rule.kind === "duty" ? { ...asked, title: null, due: withoutReasons(rule.due) } : asked;
}

function withoutReasons(due: Extract<ResolvedRule, { kind: "duty" }>["due"]): unknown {
  if (!due) return null;
  if ("notStated" in due) return "not stated";
  return "readings" in due ? due.readings.map(({ name, due: time }) => ({ name, time })) : due;
}

function isSaidByAll(asked: object, sides: readonly (readonly object[])[]): boolean {
  return sides.every((side) => side.some((other) => isSameData(asked, other)));
}

function describeRule(rule: ResolvedRule, differs: boolean, language: Language): RuleInForce {
  const { layer, clause } = rule;
  const types = rule.for.length === conferenceTypes.length ? {} : { for: rule.for };
  const scope = scopeInWords({ ...types, ...(rule.when ? { when: rule.when } : {}), unless: rule.unless }, language);
  return { says: ruleInWords(rule, language), scope, differs, layer, clause };
}

function compareDeadlines(
  record: ConferenceRecord,
  policies: readonly Policy[],
  options: TimelineOptions,
): ComparedDeadline[] {
  const { words: _, labels: __, terms: ___, ...counting } = options as typeof options & WordingOptions;
  const timelines = policies.map((policy) => buildTimeline(record, policy, counting));
  const found = new Map<string, Row>();
  const place = (key: string, { id, title }: DutySummary, first: string, at: number, what: DeadlineUnder) => {
    let row = found.get(key);
    if (!row) found.set(key, (row = { id, title, first, in: policies.map(() => null) }));
    if (first < row.first) row.first = first;
    row.in[at] = what;
  };
  /** Beside what another policy dates: for the same party, or where either of them asks it once. */
  const placeBeside = ({ id, key }: { id: string; key: string }, at: number, what: DeadlineUnder) => {
    for (const [rowKey, row] of found) {
      const isSame = rowKey === key || (row.id === id && (rowKey === id || key === id));
      if (isSame && row.in[at] === null) row.in[at] = what;
    }
  };
  for (const [at, { deadlines, waiting }] of timelines.entries()) {
    for (const deadline of deadlines) {
      const { key, due, status, layer, basis } = deadline;
      place(key, deadline, due.date, at, { due, status, layer, clause: basis[0]! });
    }
    for (const item of waiting) {
      // Some of those it is owed to may have a date already.
      if (!deadlines.some(({ id }) => id === item.id)) place(item.id, item, LAST, at, { waitingFor: item.needs });
    }
  }
  for (const [at, { checklist, notOwed }] of timelines.entries()) {
    for (const item of checklist) {
      placeBeside(item, at, { noTime: true, layer: item.layer, clause: item.basis[0]! });
    }
    for (const one of notOwed) {
      placeBeside(one, at, { notOwed: one.because, layer: one.layer, clause: one.basis[0]! });
    }
  }
  return [...found]
    .toSorted(([, a], [, b]) => (a.first < b.first ? -1 : Number(a.first > b.first)))
    .map(([key, row]) => ({ key, title: row.title, differs: differ(row.in.map(dateOf)), in: row.in }));
}

interface Row {
  readonly id: string;
  readonly title: string;
  first: string;
  readonly in: (DeadlineUnder | null)[];
}

const LAST = "9999-12-31";

function dateOf(under: DeadlineUnder | null): unknown {
  return under && "due" in under ? (under.due.at ?? under.due.date) : under && Object.keys(under)[0];
}

function differ(sides: readonly unknown[]): boolean {
  return sides.some((side) => !isSameData(side, sides[0]));
}

const TYPES: OptionTypes = {
  asOf: isAnything,
  calendar: isAnything,
  notHeld: isAnything,
  detail: /* @__PURE__ */ isOneOf("full"),
  on: isAnything,
  record: isAnything,
  ...wordingTypes,
};
