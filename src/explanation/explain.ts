import { CodedError, countingOf, longDate, londonTimeOfDay, weekday, type WorkingCalendar } from "../calendar/index.js";
import type { Finding } from "../model/finding.js";
import type { ConferenceRecord } from "../model/record.js";
import { dueInWords, scopeInWords } from "../policy/in-words.js";
import { nearest } from "../policy/nearest.js";
import { layersOf, type Policy } from "../policy/policy.js";
import { resolvePolicy, type Provenance, type ResolvedRule } from "../policy/resolve-policy.js";
import type { Rule } from "../policy/rule.js";
import { counted, listed, series, spelt } from "../policy/words.js";
import { reckonTimeline } from "../timeline/build-timeline.js";
import type { ChecklistItem, Deadline, Due, Step, Timeline, TimelineOptions, Waiting } from "../timeline/timeline.js";
import { validateRecord, type ValidationOptions } from "../validation/validate-record.js";
import type { Count, CountedDay, Explanation, RuleExplained } from "./explanation.js";

/** What to explain: a duty, by its id or by the key of one deadline; or findings, by their code and where there are several their path. */
export type About = { readonly duty: string } | { readonly finding: string; readonly path?: string | undefined };

/**
 * Why something is due when it is, or is found wrong: the rule, the layer and clause that it comes from, what it stands
 * in place of, the count day by day, and what the other readings give; one explanation for every deadline or finding
 * that is meant.
 *
 * What is not dated is explained too: the facts it waits for, that no time is given, or why it is not asked of this
 * record.
 *
 * @throws CodedError `unknown-duty`, whose message names the near misses; `no-such-finding`; the caller's mistakes that
 * `buildTimeline` and `validateRecord` name.
 * @example
 * ```ts
 * const record = { type: "initial", strategyDiscussions: [{ heldOn: "2020-03-31" }] } as const;
 * const [held] = explain(record, hounslow, { duty: "conference-held" });
 * held.sentences[0];
 * // "“Conference held” must be done by Thursday 23 April 2020: by local authority."
 * held.counts[0].days.find(({ because }) => because === "Good Friday")?.date; // "2020-04-10"
 * ```
 */
export function explain(
  record: ConferenceRecord,
  policy: Policy,
  about: About,
  options: ValidationOptions = {},
): readonly Explanation[] {
  const given = caseOf(record, policy, options);
  return "duty" in about ? explainDuty(about.duty, given) : explainFindings(about, given, options);
}

/** A record under a policy, reckoned. */
interface Case {
  readonly record: ConferenceRecord;
  readonly policy: Policy;
  readonly rules: readonly ResolvedRule[];
  readonly timeline: Timeline;
  readonly calendar: WorkingCalendar;
}

function caseOf(record: ConferenceRecord, policy: Policy, options: TimelineOptions): Case {
  const { timeline, calendar, on } = reckonTimeline(record, policy, options, true);
  return { record, policy, rules: resolvePolicy(policy, on), timeline, calendar };
}

function explainDuty(idOrKey: string, given: Case): Explanation[] {
  const { deadlines, waiting, checklist } = given.timeline;
  const isMeant = ({ id, key = id }: { id: string; key?: string }) => id === idOrKey || key === idOrKey;
  const found = [
    ...deadlines.filter(isMeant).map((deadline) => dated(deadline, given)),
    ...waiting.filter(isMeant).map((item) => notDatedYet(item, given)),
    ...checklist.filter(isMeant).map((item) => withoutTime(item, given)),
  ];
  if (found.length > 0) return found;
  const elsewhere = given.rules.filter((rule) => rule.kind === "duty" && rule.id === idOrKey);
  if (elsewhere.length > 0) return elsewhere.map((rule) => notAsked(rule, given));
  const known = [...new Set(given.rules.filter(({ kind }) => kind === "duty").map(({ id }) => id))];
  const suggestions = nearest(idOrKey, [...deadlines.map(({ key }) => key), ...known]);
  const hint = suggestions.length > 0 ? `Did you mean ${series(suggestions, "or")}?` : "cpc policies show lists them.";
  throw new CodedError("unknown-duty", `The policy ${given.policy.id} has no duty of this id. ${hint}`, {
    suggestions,
  });
}

function dated(deadline: Deadline, given: Case): Explanation {
  const { due, why, otherReadings, title, party, status, doneAt, workingDaysLeft } = deadline;
  const whom = party === null ? "" : ` (${"audience" in party ? spelt(party.audience) : party.id})`;
  const basis = ruleOf(deadline, given);
  return explanation(deadline.id, {
    key: deadline.key,
    ...basis,
    due,
    status,
    sentences: [
      `“${title}”${whom} ${deadline.strength} be done by ${dueDate(due)}: by ${listed(deadline.by)}${towards(deadline)}.`,
      ...sourceInSentences(basis, given),
      ...why.map(({ text }) => text),
      ...(due.lastWorkingDay !== null && due.lastWorkingDay !== due.date
        ? [`That is no working day: in practice it must be done by ${longDate(due.lastWorkingDay)}.`]
        : []),
      ...otherReadings.map((other) =>
        `Read as ${spelt(other.reading)} it would be due by ${dueDate(other.due)}. ${other.because}`.trim(),
      ),
      ...standing(status, doneAt, workingDaysLeft),
    ],
    otherReadings,
    counts: countsIn(why, given.calendar),
  });
}

function notDatedYet({ id, title, needs }: Waiting, given: Case): Explanation {
  const basis = ruleOf({ id }, given);
  return explanation(id, {
    ...basis,
    waitingFor: needs,
    sentences: [
      `“${title}” cannot be dated yet: the record does not say ${series(needs)}.`,
      ...sourceInSentences(basis, given),
    ],
  });
}

function withoutTime(item: ChecklistItem, given: Case): Explanation {
  const basis = ruleOf(item, given);
  return explanation(item.id, {
    key: item.key,
    ...basis,
    sentences: [
      `“${item.title}” ${item.strength} be done, by ${listed(item.by)}${towards(item)}. The policy gives no time for it.`,
      ...(item.notStated === null ? [] : [item.notStated]),
      ...(item.onlyIf === null ? [] : [`It is asked for only if ${item.onlyIf}, which the record does not say.`]),
      ...sourceInSentences(basis, given),
      ...(item.doneAt === null ? [] : [`It was done on ${longDate(item.doneAt.slice(0, 10))}.`]),
    ],
  });
}

function notAsked(rule: ResolvedRule, given: Case): Explanation {
  const basis = { rule: explained(rule), replaced: replacedBy(rule, given) };
  const title = rule.kind === "duty" ? rule.title : rule.id;
  return explanation(rule.id, {
    ...basis,
    sentences: [
      `“${title}” is not asked of this ${given.record.type} conference: it holds ${scopeInWords(rule)}.`,
      ...sourceInSentences(basis, given),
    ],
  });
}

function explainFindings(
  { finding: code, path }: { finding: string; path?: string | undefined },
  given: Case,
  options: ValidationOptions,
): Explanation[] {
  const { findings, waived } = validateRecord(given.record, given.policy, options);
  const meant = [...findings, ...waived].filter((found) => found.code === code && (path ?? found.path) === found.path);
  if (meant.length === 0) {
    const codes = [...new Set(findings.map((found) => found.code))];
    const hint = codes.length > 0 ? ` Its findings are: ${codes.join(", ")}.` : " It has no findings.";
    throw new CodedError("no-such-finding", `The record has no such finding under this policy.${hint}`, { codes });
  }
  return meant.map((found) => explainFinding(found, given));
}

function explainFinding(found: Finding, given: Case): Explanation {
  const deadline = given.timeline.deadlines.find(({ key }) => found.message.endsWith(`(${key}).`));
  if (deadline && found.code.startsWith("deadline-")) return { ...dated(deadline, given), finding: found };
  const basis = ruleOf({ id: found.code, clause: found.basis[0]?.clause }, given);
  const where = found.path === "" ? "" : ` Look at ${found.path} in the record.`;
  return explanation(found.code, {
    finding: found,
    ...basis,
    sentences: [
      `${found.message}${where}`,
      ...(basis.rule ? sourceInSentences(basis, given) : ["This is asked of every record, whatever the policy."]),
      found.fix,
    ],
  });
}

type Basis = Pick<Explanation, "rule" | "replaced">;

/** The rule behind something, by its id and, where several hold, its layer and clause. */
function ruleOf(
  sought: { id: string; layer?: string; basis?: Deadline["basis"]; clause?: string | undefined },
  given: Case,
): Basis {
  const clause = sought.clause ?? sought.basis?.[0]?.clause;
  const candidates = given.rules.filter(({ id, for: types }) => id === sought.id && types.includes(given.record.type));
  const rule =
    candidates.find((each) => each.clause.clause === clause && (sought.layer ?? each.layer) === each.layer) ??
    candidates[0];
  return rule ? { rule: explained(rule), replaced: replacedBy(rule, given) } : { rule: null, replaced: [] };
}

function explained(rule: Rule & Provenance): RuleExplained {
  return {
    layer: rule.layer,
    clause: rule.clause,
    strength: rule.strength,
    says: rule.kind === "duty" ? dueInWords(rule.due) : "",
    scope: scopeInWords(rule),
  };
}

function replacedBy({ id, replaces }: ResolvedRule, { policy, record }: Case): RuleExplained[] {
  return replaces.toReversed().flatMap(({ layer, clause }) => {
    const found = layersOf(policy)
      .find((each) => each.id === layer)
      ?.clauses.find((each) => each.id === clause.clause && each.says === clause.says)
      ?.rules.filter((rule) => rule.id === id)
      .toSorted(
        (a, b) => Number(b.for?.includes(record.type) ?? true) - Number(a.for?.includes(record.type) ?? true),
      )[0];
    return found ? [explained({ ...found, layer, clause })] : [];
  });
}

function sourceInSentences({ rule, replaced }: Basis, { policy }: Case): string[] {
  if (!rule) return [];
  const titleOf = (id: string) => layersOf(policy).find((layer) => layer.id === id)?.title ?? id;
  const where = ({ layer, clause: { clause, at, grade } }: RuleExplained) =>
    `${titleOf(layer)}, clause ${clause} (${at}${grade ? `; known as ${spelt(grade)}` : ""})`;
  return [
    `So says ${where(rule)}: ${rule.clause.says}`,
    ...replaced.map((below) => {
      const gave = below.says === "" ? "" : `, which gives ${below.says}`;
      return `It stands in place of ${where(below)}${gave}.`;
    }),
  ];
}

function standing(status: Deadline["status"], doneAt: string | null, left: number | null): string[] {
  switch (status) {
    case "done":
      return [`It was done in time, on ${longDate(doneAt!.slice(0, 10))}.`];
    case "late":
      return [`It was done late, on ${longDate(doneAt!.slice(0, 10))}.`];
    case "overdue":
      return [left ? `It is overdue by ${counted(-left, "working day")}.` : "It is overdue."];
    case "due-today":
      return ["It is due today."];
    case "upcoming":
      return [left === null ? "It is still to come." : `${counted(left, "working day")} left.`];
    case null:
      return [];
  }
}

function countsIn(why: readonly Step[], calendar: WorkingCalendar): Count[] {
  return why.flatMap((step, index) => {
    const from = why[index - 1]?.date;
    if (step.step !== "count" || from === undefined) return [];
    return [{ text: step.text, from, to: step.date, days: daysOf(step, from, calendar) }];
  });
}

/** Every day that a count of working days looked at, from day zero on. */
function daysOf({ period }: Step, from: string, calendar: WorkingCalendar): CountedDay[] {
  if (!period || !("unit" in period) || period.unit !== "working-days") return [];
  const count = period.relation === "before" ? -period.count : period.count;
  const { days } = calendar.explain(from, count, countingOf(period));
  const looked = days.map((day): CountedDay => {
    const [counts, because] = "counts" in day ? [day.counts, null] : [null, day.title];
    return { date: day.date, weekday: weekday(day.date), counts, because };
  });
  const startsLater = looked[0]?.date !== from;
  return startsLater ? [{ date: from, weekday: weekday(from), counts: 0, because: null }, ...looked] : looked;
}

function towards({ to }: { readonly to: readonly string[] }): string {
  return to.length > 0 ? `, to ${listed(to)}` : "";
}

function dueDate({ date, at }: Due): string {
  return at === undefined ? longDate(date) : `${longDate(date)} at ${londonTimeOfDay(Date.parse(at))}`;
}

function explanation(id: string, parts: Partial<Explanation> & Pick<Explanation, "sentences">): Explanation {
  return {
    schemaVersion: 1,
    id,
    key: null,
    finding: null,
    rule: null,
    replaced: [],
    due: null,
    status: null,
    waitingFor: [],
    counts: [],
    otherReadings: [],
    ...parts,
  };
}
