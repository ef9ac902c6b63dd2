import type { ConferenceType } from "../model/codes.js";
import type { ConferenceRecord } from "../model/record.js";
import { conditions, type ConditionName } from "../policy/conditions.js";
import { itemsOf } from "./facts.js";

/** Whether a condition is met; `unknown` while the record does not say. */
export type Truth = "yes" | "no" | "unknown";

/** A rule without a condition is subject to none. */
export function isMet(condition: ConditionName | undefined, record: ConferenceRecord): Truth {
  return condition === undefined ? "yes" : readers[condition](record);
}

/** The path of the fact that decides a condition. */
export function factOf(condition: ConditionName): string {
  return conditions[condition].fact;
}

const readers: Record<ConditionName, (record: ConferenceRecord) => Truth> = {
  "plan-not-ruled-out": ({ decision }) => (decision?.planNeeded === false ? "no" : "yes"),
  "after-initial-conference": previousWas("initial", "pre-birth"),
  "after-review-conference": previousWas("review"),
  "after-transfer-in-conference": previousWas("transfer-in"),
  "rated-red": ({ decision }) => known(decision?.rag, (rag) => rag === "red"),
  "one-to-one": ({ conference }) => known(conference?.mode, (mode) => mode === "one-to-one"),
  "split-conference": ({ conference }) => known(conference?.split, (split) => split),
  "child-wants-to-speak": ({ participants }) =>
    anyOf(itemsOf(participants).map(([, who]) => who.wantsToSpeakWithChair)),
  "parent-not-joining": ({ participants }) => anyOf(itemsOf(participants).map(([, who]) => who.notJoining)),
  "immediate-safety-concern": ({ immediateSafetyConcern }) => known(immediateSafetyConcern, (concern) => concern),
  "referral-recorded": ({ referral }) => (referral?.receivedOn === undefined ? "no" : "yes"),
  // Nothing about a birth is due, or waited for, before there is one.
  "mother-well-enough": ({ bornOn, motherWellEnough }) =>
    bornOn === undefined ? "no" : known(motherWellEnough ?? true, (well) => well),
  "mother-not-well-enough": ({ bornOn, motherWellEnough }) =>
    bornOn !== undefined && motherWellEnough === false ? "yes" : "no",
};

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
