import { CodedError, longDate, londonTimeOfDay } from "../calendar/index.js";
import { nearest } from "../policy/nearest.js";
import type { ResolvedRule } from "../policy/resolve-policy.js";
import { scopeInWords } from "../policy/in-words.js";
import { counted, listed, series, spelt } from "../policy/words.js";
import type { ChecklistItem, Deadline, Due, Waiting } from "../timeline/timeline.js";
import type { Case } from "./case.js";
import { countsIn } from "./count-by-day.js";
import type { Explanation } from "./explanation.js";
import { explanation } from "./explanation-of.js";
import { basisOf, ruleOf, sourceInSentences } from "./rule-behind.js";

/** A duty, or one deadline of it: dated, waiting, without a time, or not asked of the record. */
export function explainDuty(idOrKey: string, given: Case): Explanation[] {
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

/** A deadline, its count and how it stands. */
export function dated(deadline: Deadline, given: Case): Explanation {
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

function notDatedYet(item: Waiting, given: Case): Explanation {
  const { id, title, needs } = item;
  const basis = ruleOf(item, given);
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
  const basis = basisOf(rule, given);
  const title = rule.kind === "duty" ? rule.title : rule.id;
  return explanation(rule.id, {
    ...basis,
    sentences: [
      `“${title}” is not asked of this ${given.record.type} conference: it holds ${scopeInWords(rule)}.`,
      ...sourceInSentences(basis, given),
    ],
  });
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

function towards({ to }: { readonly to: readonly string[] }): string {
  return to.length > 0 ? `, to ${listed(to)}` : "";
}

function dueDate({ date, at }: Due): string {
  return at === undefined ? longDate(date) : `${longDate(date)} at ${londonTimeOfDay(Date.parse(at))}`;
}
