import { CodedError, longDate, londonTimeOfDay } from "../calendar/index.js";
import { nearest } from "../policy/nearest.js";
import type { ResolvedRule } from "../policy/resolve-policy.js";
import type { ChecklistItem, Deadline, Due, NotOwed, Timeline, Waiting } from "../timeline/timeline.js";
import { counted, listed, series, spelt } from "../vocabulary/words.js";
import { closedWords } from "../wording/because-text.js";
import { isLastWorkingDay } from "../wording/last-working-day.js";
import { scopeInWords } from "../wording/limit-text.js";
import { partyName } from "../wording/party-text.js";
import { doersText } from "../wording/who-text.js";
import type { Case } from "./case.js";
import { countsIn } from "./count-by-day.js";
import type { Explanation } from "./explanation.js";
import { explanation } from "./explanation-of.js";
import { basisOf, ruleOf, sourceInSentences } from "./rule-behind.js";

/** A duty, or one deadline of it: dated, waiting, without a time, not owed, or not asked of the record. */
export function explainDuty(idOrKey: string, given: Case): Explanation[] {
  const { deadlines, waiting, checklist, notOwed } = given.timeline;
  const isMeant = ({ id, key = id }: { id: string; key?: string }) => id === idOrKey || key === idOrKey;
  const found = [
    ...deadlines.filter(isMeant).map((deadline) => dated(deadline, given)),
    ...waiting.filter(isMeant).map((item) => notDatedYet(item, given)),
    ...checklist.filter(isMeant).map((item) => withoutTime(item, given)),
    ...notOwed.filter(isMeant).map((item) => notOwedNow(item, given)),
  ];
  if (found.length > 0) return found;
  const elsewhere = given.rules.filter((rule) => rule.kind === "duty" && rule.id === idOrKey);
  if (elsewhere.length > 0) return elsewhere.map((rule) => notAsked(rule, given));
  const known = [...new Set(given.rules.filter(({ kind }) => kind === "duty").map(({ id }) => id))];
  const suggestions = nearest(idOrKey, [...[...deadlines, ...checklist].map(({ key }) => key), ...known]);
  const hint = suggestions.length > 0 ? `Did you mean ${series(suggestions, "or")}?` : "cpc policies show lists them.";
  throw new CodedError("unknown-duty", `The policy ${given.policy.id} has no duty of this id. ${hint}`, {
    suggestions,
  });
}

/** A deadline, its count and how it stands. */
export function dated(deadline: Deadline, given: Case): Explanation {
  const { due, why, otherReadings, title, party, status } = deadline;
  const basis = ruleOf(deadline, given);
  return explanation(deadline.id, {
    key: deadline.key,
    ...basis,
    due,
    status,
    sentences: [
      `“${title}”${whom(party)} ${deadline.strength} be done by ${dueDate(due)}: ${doersText(deadline)}${towards(deadline)}.`,
      ...sourceInSentences(basis, given),
      ...why.map(({ text }) => text),
      ...(due.lastWorkingDay !== null && due.lastWorkingDay !== due.date
        ? [`That is no working day: in practice it must be done by ${longDate(due.lastWorkingDay)}.`]
        : []),
      ...otherReadings.map((other) =>
        `Read as ${spelt(other.reading)} it would be due by ${dueDate(other.due)}. ${other.because}`.trim(),
      ),
      ...standing(deadline, given.timeline.asOf),
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
      `“${item.title}”${whom(item.party)} ${item.strength} be done, ${doersText(item)}${towards(item)}. The policy gives no time for it.`,
      ...(item.notStated === null ? [] : [item.notStated]),
      ...(item.onlyIf === null ? [] : [`It is asked for only if ${item.onlyIf}, which the record does not say.`]),
      ...sourceInSentences(basis, given),
      ...standingWithoutTime(item),
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

function notOwedNow({ id, key, title, layer, basis, because }: NotOwed, given: Case): Explanation {
  const rule = ruleOf({ id, layer, basis }, given);
  return explanation(id, {
    key,
    ...rule,
    notOwed: because,
    sentences: [`“${title}” is not owed. ${because.text}`, ...sourceInSentences(rule, given)],
  });
}

function standing(deadline: Deadline, asOf: Timeline["asOf"]): string[] {
  const { status, doneAt, workingDaysLeft, due, strength, closedBy } = deadline;
  switch (status) {
    case "done":
      return [`It was done in time, on ${longDate(doneAt!.slice(0, 10))}.`];
    case "late":
      return [`It was done late, on ${longDate(doneAt!.slice(0, 10))}.`];
    case "overdue":
      if (strength === "may") return ["It was not done, and its time has passed."];
      if (closedBy !== null)
        return [`It was not done, and is no longer to be done: ${closedWords.messages[closedBy.code]}.`];
      return [
        workingDaysLeft
          ? `It is overdue by ${counted(-workingDaysLeft, "working day")}.`
          : `It has been overdue since ${dueDate(due)}.`,
      ];
    case "due-today":
      return ["It is due today."];
    case "upcoming":
      if (isLastWorkingDay(deadline, asOf)) return ["This is the last working day on which it can be done."];
      return [workingDaysLeft === null ? "It is still to come." : `${counted(workingDaysLeft, "working day")} left.`];
    case null:
      return asOf === null
        ? []
        : ["Whether it is done is not known: the record does not say, or its source does not hold it."];
  }
}

function standingWithoutTime({ state, doneAt }: ChecklistItem): string[] {
  const on = doneAt === null ? "" : ` on ${longDate(doneAt.slice(0, 10))}`;
  switch (state) {
    case "done":
      return [`It was done${on}.`];
    case "late":
      return [`It was done late${on}.`];
    case "not-done":
      return ["It is recorded as not done."];
    case "open":
      return [];
    case "unclear":
      return ["It may have been done: the record does not say for whom."];
    case "not-held":
      return ["Whether it is done is not known: the source of the record does not hold it."];
  }
}

function whom(party: Deadline["party"]): string {
  return party === null ? "" : ` (${partyName(party)})`;
}

function towards({ to }: { readonly to: readonly string[] }): string {
  return to.length > 0 ? `, to ${listed(to)}` : "";
}

function dueDate({ date, at }: Due): string {
  return at === undefined ? longDate(date) : `${longDate(date)} at ${londonTimeOfDay(Date.parse(at))}`;
}
