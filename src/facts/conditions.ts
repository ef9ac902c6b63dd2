import type { Participant } from "../model/participant.js";
import type { ConferenceRecord } from "../model/record.js";
import type { ConditionName } from "../vocabulary/conditions.js";
import { isParent } from "../vocabulary/roles.js";
import type { ConferenceType } from "../vocabulary/codes.js";

/** What conditions are decided by: the record, and what is so of it as of the day asked about. */
export interface ConditionInput {
  readonly record: ConferenceRecord;
  /** What was decided at the conference is known. */
  readonly isDecided: boolean;
  /** Whether a plan is needed, for one child at least; `null` while that is not decided. */
  readonly planNeeded: boolean | null;
  readonly isBorn: boolean;
  readonly isHeld: boolean;
  readonly isSocialWorkReportIn: boolean;
}

type Reader = (given: ConditionInput) => boolean | null;

/** Whether each condition is met; `null` while the record does not say. */
export const conditionReaders: Readonly<Record<ConditionName, Reader>> = {
  "plan-not-ruled-out": ({ planNeeded }) => planNeeded !== false,
  "after-initial-conference": previousWas("initial", "pre-birth"),
  "after-pre-birth-conference": previousWas("pre-birth"),
  "after-review-conference": previousWas("review"),
  "after-transfer-in-conference": previousWas("transfer-in"),
  "rated-red": ({ record, isDecided }) => {
    const rag = isDecided ? record.decision?.rag : undefined;
    return rag === undefined ? null : rag === "red";
  },
  // Only a review is held so without anybody saying it.
  "one-to-one": ({ record: { type, conference } }) => {
    const mode = conference?.mode ?? (type === "review" ? undefined : "video");
    return mode === undefined ? null : mode === "one-to-one";
  },
  "follows-a-conference": ({ record: { type, previousConference } }) =>
    type === "review" || previousConference !== undefined,
  "split-conference": ({ record }) => record.conference?.split ?? null,
  "not-quorate": ({ record, isHeld }) => {
    const quorate = isHeld ? record.conference?.quorate : undefined;
    return quorate === undefined ? null : !quorate;
  },
  "somebody-dissents": ({ record, isDecided }) => {
    if (!isDecided) return null;
    if ((record.decision?.dissent?.length ?? 0) > 0) return true;
    return record.decision?.consensus === undefined ? null : !record.decision.consensus;
  },
  // Nobody is excluded without somebody saying so.
  "exclusion-asked-for": ({ record }) => people(record).some((who) => who.exclusion !== undefined),
  "child-wants-to-speak": ({ record }) => anyOf(people(record).map((who) => who.wantsToSpeakWithChair)),
  "parent-not-joining": ({ record, isHeld }) => anyOf(people(record).map((who) => isNotJoining(who, isHeld))),
  "immediate-safety-concern": ({ record }) => record.immediateSafetyConcern ?? null,
  "social-work-report-missing": ({ record, isSocialWorkReportIn }) =>
    Array.isArray(record.reports) ? !isSocialWorkReportIn : null,
  // The record has no field for a problem; that nobody says anything of one does not tell that there was none.
  "access-problem-recorded": ({ record }) =>
    [...listOf(record.completed), ...listOf(record.notDone)].some((entry) => entry?.duty === "access-problems-raised")
      ? true
      : null,
  // Nobody is under an order without somebody saying so.
  "emergency-protection-order": ({ record }) => record.emergencyProtectionOrder?.endsOn !== undefined,
  "referral-recorded": ({ record }) => record.referral?.receivedOn !== undefined,
  // Nothing about a birth is due, or waited for, before there is one.
  "child-born": ({ isBorn }) => isBorn,
  "mother-well-enough": ({ record, isBorn }) => isBorn && (record.motherWellEnough ?? true),
  "mother-not-well-enough": ({ record, isBorn }) => isBorn && record.motherWellEnough === false,
};

function listOf<T>(items: readonly T[] | undefined): readonly T[] {
  return Array.isArray(items) ? items : [];
}

function people({ participants }: ConferenceRecord): readonly Participant[] {
  return Array.isArray(participants) ? participants.filter((who) => typeof who === "object" && who !== null) : [];
}

/** A parent who was not there did not join. */
function isNotJoining(who: Participant, isHeld: boolean): boolean | undefined {
  return who.notJoining ?? (isHeld && who.attended === false && isParent(who) ? true : undefined);
}

function previousWas(...types: ConferenceType[]): Reader {
  return ({ record: { previousConference } }) =>
    previousConference?.type === undefined ? null : types.includes(previousConference.type);
}

function anyOf(facts: readonly (boolean | undefined)[]): boolean | null {
  if (facts.includes(true)) return true;
  return facts.includes(false) ? false : null;
}
