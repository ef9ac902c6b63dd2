import type { ConferenceType } from "../model/codes.js";
import type { Participant } from "../model/participant.js";
import type { ConferenceRecord } from "../model/record.js";
import { isParent } from "../model/roles.js";
import { conditions, type ConditionName } from "../policy/conditions.js";
import type { Rule } from "../policy/rule.js";
import { mapItems } from "./facts.js";

/** Whether a condition is met; `unknown` while the record does not say. */
export type Truth = "yes" | "no" | "unknown";

/** Whether a rule holds for a record: its own condition is met, and none that excludes it is. */
export function holds({ when, unless = NONE }: Conditional, record: ConferenceRecord): Truth {
  let truth = when ? readers[when](record) : "yes";
  for (const condition of unless) {
    const excluding = readers[condition](record);
    if (excluding === "yes") return "no";
    if (excluding === "unknown" && truth === "yes") truth = excluding;
  }
  return truth;
}

const NONE: readonly ConditionName[] = [];

/** The conditions of a rule that cannot be told yet. */
function undecided({ when, unless = [] }: Conditional, record: ConferenceRecord): ConditionName[] {
  return [...(when ? [when] : []), ...unless].filter((condition) => readers[condition](record) === "unknown");
}

/** The paths of the facts that would tell whether a rule holds. */
export function factsToDecide(rule: Conditional, record: ConferenceRecord): string[] {
  return [...new Set(undecided(rule, record).map((condition) => conditions[condition].fact))];
}

/** The conditions that cannot be told yet, in words: `the conference is split`. */
export function openConditions(rule: Conditional, record: ConferenceRecord): string {
  return undecided(rule, record)
    .map((condition) => (condition === rule.when ? "" : "not: ") + conditions[condition].says)
    .join("; ");
}

type Conditional = Pick<Rule, "when" | "unless">;

const readers: Record<ConditionName, (record: ConferenceRecord) => Truth> = {
  "plan-not-ruled-out": (record) => (isPlanNeeded(record) === false ? "no" : "yes"),
  "after-initial-conference": previousWas("initial", "pre-birth"),
  "after-pre-birth-conference": previousWas("pre-birth"),
  "after-review-conference": previousWas("review"),
  "after-transfer-in-conference": previousWas("transfer-in"),
  "rated-red": ({ decision }) => known(decision?.rag, (rag) => rag === "red"),
  // Only a review is held so without anybody saying it.
  "one-to-one": ({ type, conference }) =>
    known(conference?.mode ?? (type === "review" ? undefined : "video"), (mode) => mode === "one-to-one"),
  "follows-a-conference": ({ type, previousConference }) =>
    type === "review" || previousConference !== undefined ? "yes" : "no",
  "split-conference": ({ conference }) => known(conference?.split, (split) => split),
  "not-quorate": ({ conference }) => known(conference?.quorate, (quorate) => !quorate),
  "somebody-dissents": ({ decision }) =>
    (decision?.dissent?.length ?? 0) > 0 ? "yes" : known(decision?.consensus, (consensus) => !consensus),
  // Nobody is excluded without somebody saying so.
  "exclusion-asked-for": ({ participants }) =>
    mapItems(participants, (who) => who.exclusion !== undefined).includes(true) ? "yes" : "no",
  "child-wants-to-speak": ({ participants }) => anyOf(mapItems(participants, (who) => who.wantsToSpeakWithChair)),
  "parent-not-joining": ({ participants }) => anyOf(mapItems(participants, isNotJoining)),
  "immediate-safety-concern": ({ immediateSafetyConcern }) => known(immediateSafetyConcern, (concern) => concern),
  "referral-recorded": ({ referral }) => (referral?.receivedOn === undefined ? "no" : "yes"),
  // Nothing about a birth is due, or waited for, before there is one.
  "child-born": (record) => (isBorn(record) ? "yes" : "no"),
  "mother-well-enough": (record) => (isBorn(record) && (record.motherWellEnough ?? true) ? "yes" : "no"),
  "mother-not-well-enough": (record) => (isBorn(record) && record.motherWellEnough === false ? "yes" : "no"),
};

/** Whether a plan is needed for a child, by a decision of their own or by the one for all; `null` while it is not decided. */
export function isPlanNeeded({ decision, children }: ConferenceRecord): boolean | null {
  const forAll = decision?.planNeeded;
  const decided = mapItems(children, (child) => child.decision?.planNeeded ?? forAll);
  if (decided.includes(true) || (decided.length === 0 && forAll === true)) return true;
  return (decided.length > 0 ? decided.every((needed) => needed === false) : forAll === false) ? false : null;
}

function isBorn({ bornOn, children }: ConferenceRecord): boolean {
  return (
    bornOn !== undefined || mapItems(children, (child) => child.unborn && child.bornOn !== undefined).includes(true)
  );
}

/** A parent who was not there did not join. */
function isNotJoining(who: Participant): boolean | undefined {
  return who.notJoining ?? (who.attended === false && isParent(who) ? true : undefined);
}

function previousWas(...types: ConferenceType[]) {
  return ({ previousConference }: ConferenceRecord) => known(previousConference?.type, (type) => types.includes(type));
}

function known<T>(fact: T | undefined, test: (fact: T) => boolean): Truth {
  if (fact === undefined) return "unknown";
  return test(fact) ? "yes" : "no";
}

function anyOf(facts: readonly (boolean | undefined)[]): Truth {
  if (facts.includes(true)) return "yes";
  return facts.includes(false) ? "no" : "unknown";
}
