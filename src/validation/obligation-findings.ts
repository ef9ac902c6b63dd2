import { writeMoment, type Moment } from "../calendar/index.js";
import { pathOf } from "../facts/fact.js";
import { isBefore } from "../facts/moments.js";
import type { Finding, FindingParameter, Severity } from "../model/finding.js";
import type { Evaluation } from "../obligations/evaluate.js";
import { isParty } from "../obligations/entered-evidence.js";
import type { Obligation } from "../obligations/obligation.js";
import { conditionsIn } from "../policy/when.js";
import { partyIn } from "../timeline/deadlines.js";
import { workingDaysBetween } from "../timeline/due.js";
import { conditions, type Condition, type ConditionName } from "../vocabulary/conditions.js";
import { events } from "../vocabulary/events.js";
import { partyParameters } from "../wording/party-parameters.js";
import { deadlineIn } from "./finding-deadline.js";
import { outcomeOfDuty } from "./outcome-of-duty.js";
import type { RuleOutcome } from "./report.js";
import { severityOf } from "./severity.js";
import { wordedFinding } from "./worded-finding.js";
import { policyLanguage } from "../wording/policy-language.js";

/** The codes of findings about duties. */
export const dutyCodes = [
  "deadline-missed",
  "deadline-overdue",
  "not-done",
  "response-missing",
  "target-missed",
] as const;

/** What the obligations of a record give a report: every duty as a rule, and what is wrong with it. */
export function obligationFindings(evaluation: Evaluation): { findings: Finding[]; rules: RuleOutcome[] } {
  const findings: Finding[] = [];
  const rules: RuleOutcome[] = [];
  const byDuty = new Map<string, Obligation[]>();
  for (const obligation of evaluation.obligations) {
    const { id } = obligation.duty;
    const known = byDuty.get(id);
    if (known) known.push(obligation);
    else byDuty.set(id, [obligation]);
  }
  for (const several of byDuty.values()) {
    const before = findings.length;
    for (const obligation of several) {
      const finding = findingOf(obligation, evaluation);
      if (finding) findings.push(finding);
    }
    const isWrong = findings.length > before || several.some((each) => awaitsResponse(each, evaluation));
    rules.push(outcomeOfDuty(several, isWrong, policyLanguage(evaluation.compiled)));
  }
  return { findings, rules };
}

/** What is wrong with where an obligation stands. */
function findingOf(obligation: Obligation, evaluation: Evaluation): Finding | undefined {
  const { state, duty, reading } = obligation;
  // While nobody knows whether it is asked for, nothing is wrong with it.
  if (obligation.isConditional) return undefined;
  // What somebody may do is no failure; done late, it is worth knowing.
  if (duty.strength === "may" && state !== "late") return undefined;
  switch (state) {
    case "late":
      return reading === null ? findDoneAfterwards(obligation, evaluation) : findMissed(obligation, evaluation);
    case "overdue":
      return findOverdue(obligation, evaluation);
    case "done":
    case "upcoming":
    case "due-today":
      return findTargetMissed(obligation, evaluation);
    case "not-done":
      return obligation.phasePassed ? findNotDone(obligation, evaluation) : findResponseMissing(obligation, evaluation);
    case "open":
      if (reading === null) return findResponseMissing(obligation, evaluation);
      return isMissing(obligation, evaluation) ? findNotThere(obligation, evaluation) : undefined;
    default:
      return undefined;
  }
}

function findMissed(obligation: Obligation, evaluation: Evaluation): Finding {
  const { evidence, due, duty } = obligation;
  const at = evidence!.at!;
  return makeDutyFinding(obligation, evaluation, {
    code: "deadline-missed",
    severity: severityUnder(obligation, at),
    path: pathOf(evidence!.place),
    params: {
      done: writeMoment(at),
      workingDaysLate: workingDaysBetween(due!.date, at.date, duty.calendar),
      ...otherReadingIn(obligation, at),
    },
  });
}

function findOverdue(obligation: Obligation, evaluation: Evaluation): Finding {
  const { place, workingDaysLeft } = obligation;
  const asOf = evaluation.asOf!;
  return makeDutyFinding(obligation, evaluation, {
    code: "deadline-overdue",
    severity: isMissing(obligation, evaluation)
      ? severityOf[obligation.duty.existence!]
      : severityUnder(obligation, asOf),
    path: pathOf(place!),
    params: {
      workingDaysLate: workingDaysLeft === null ? null : Math.abs(workingDaysLeft),
      ...otherReadingIn(obligation, asOf),
    },
  });
}

/** It should have been done sooner, and was done in time or is not due yet. */
function findTargetMissed(obligation: Obligation, evaluation: Evaluation): Finding | undefined {
  const { target, evidence, place, due } = obligation;
  const at = evidence ? evidence.at : evaluation.asOf;
  if (target === null || at === null || !isBefore(target, at)) return undefined;
  return makeDutyFinding(obligation, evaluation, {
    code: "target-missed",
    severity: "query",
    path: pathOf(evidence?.place ?? place!),
    params: {
      ...(evidence ? { how: "done", done: writeMoment(at) } : {}),
      target: writeMoment(target),
      latest: writeMoment(due!),
    },
  });
}

/** Of what has to be there whatever its time: the conference has started, and the record's list has nothing of it. */
function isMissing({ duty, place }: Obligation, { facts }: Evaluation): boolean {
  const isThere = duty.doneBy !== undefined && place!.index >= 0 && place!.path === events[duty.doneBy].fact;
  return duty.existence !== undefined && facts.conference.isHeld && !isThere && isListed(duty, facts);
}

/** Nobody asked about a day, and what has to be there is not. */
function findNotThere(obligation: Obligation, evaluation: Evaluation): Finding {
  return makeDutyFinding(obligation, evaluation, {
    code: "not-done",
    severity: severityOf[obligation.duty.existence!],
    path: pathOf(obligation.place!),
    params: { how: "not-there" },
  });
}

/** As of a day everything is looked at; without one, what the record lists. */
function isListed({ doneBy }: Obligation["duty"], facts: Evaluation["facts"]): boolean {
  return facts.asOf !== null || (doneBy !== undefined && facts.listOf(doneBy) !== null);
}

/** Done, and after the event that it comes before. */
function findDoneAfterwards(obligation: Obligation, evaluation: Evaluation): Finding {
  const { evidence, limit, duty } = obligation;
  const how = duty.before
    ? "before-the-decision"
    : duty.phase === "on-the-day"
      ? "on-the-day"
      : "before-the-conference";
  return makeDutyFinding(obligation, evaluation, {
    code: "deadline-missed",
    severity: severityOf[duty.strength],
    path: pathOf(evidence!.place),
    params: { how, done: writeMoment(evidence!.at!), limit: writeMoment(limit!) },
  });
}

function findNotDone(obligation: Obligation, evaluation: Evaluation): Finding {
  const { duty, place, party } = obligation;
  const { facts } = evaluation;
  const isInList = duty.doneBy !== undefined && pathOf(place!) === facts.listOf(duty.doneBy);
  const isSaid = facts.notDone(duty.id).length > 0 || !isInList;
  return makeDutyFinding(obligation, evaluation, {
    code: "not-done",
    severity: isSaid || isTriggered(obligation, evaluation) ? severityOf[duty.strength] : "query",
    path: pathOf(place!),
    params: {
      how: isSaid ? "recorded" : party ? "left-out" : "some-left-out",
      ...(obligation.leftOut.length > 0 ? { leftOut: obligation.leftOut } : {}),
    },
  });
}

/** What a concern, a rating or a wish asks for, and is not there: a question at once, an error once its time has passed. */
function findResponseMissing(obligation: Obligation, evaluation: Evaluation): Finding | undefined {
  if (!isTriggered(obligation, evaluation)) return undefined;
  const { duty, place } = obligation;
  const condition = triggerOf(duty)!;
  if (conditions[condition].fact === IMMEDIATE) return undefined;
  const isPast = duty.phase === "after" ? isReviewPast(evaluation) : obligation.phasePassed;
  return makeDutyFinding(obligation, evaluation, {
    code: "response-missing",
    severity: isPast ? severityOf[duty.strength] : "query",
    path: pathOf(place!),
    params: { condition },
  });
}

/** Whether it is the response to an immediate concern, of which the record as a whole has a finding. */
function awaitsResponse({ duty }: Obligation, { facts }: Evaluation): boolean {
  return facts.needsImmediateResponse && conditionsIn(duty.when).some((name) => conditions[name].fact === IMMEDIATE);
}

const IMMEDIATE = conditions["immediate-safety-concern"].fact;

function isTriggered({ duty }: Obligation, { facts }: Evaluation): boolean {
  return triggerOf(duty) !== undefined && conditionsIn(duty.when).every((name) => facts.condition(name) === true);
}

/** The condition that asks for a response. */
function triggerOf({ when }: Obligation["duty"]): ConditionName | undefined {
  return conditionsIn(when).find((name) => (conditions[name] as Condition).isTrigger === true);
}

/** Whether the next review was held or, as of the day asked about, should have been. */
function isReviewPast({ obligations, facts }: Evaluation): boolean {
  if (facts.of("next-review").facts.some(({ is }) => is === "happened")) return true;
  return obligations.some(
    ({ duty, state }) => duty.doneBy === "next-review" && (state === "overdue" || state === "late"),
  );
}

/** A must is only questioned where it was met under another honest reading. */
function severityUnder(obligation: Obligation, at: Moment): Severity {
  const severity = severityOf[obligation.duty.strength];
  return severity === "error" && readingMet(obligation, at) ? "query" : severity;
}

function readingMet({ otherReadings }: Obligation, at: Moment) {
  return otherReadings.find(({ due }) => !isBefore(due, at));
}

function otherReadingIn(obligation: Obligation, at: Moment): Record<string, FindingParameter> {
  const met = readingMet(obligation, at);
  return met ? { otherReading: met.reading.name, otherDue: writeMoment(met.due) } : {};
}

function makeDutyFinding(
  obligation: Obligation,
  { facts, compiled }: Evaluation,
  parts: Pick<Finding, "code" | "severity" | "path" | "params">,
): Finding {
  const { duty, party } = obligation;
  const deadline = deadlineIn(obligation);
  const isExplained = facts.reasons(duty.id).some(({ whom }) => whom === null || isParty(whom, party));
  return wordedFinding(
    {
      ...parts,
      basis: duty.basis,
      deadline,
      params: {
        duty: duty.id,
        title: duty.title,
        due: deadline.due,
        party: null,
        ...partyParameters(partyIn(party)),
        ...parts.params,
      },
      explained: isExplained,
    },
    policyLanguage(compiled),
  );
}
