import type { Facts } from "../facts/read-facts.js";
import { childOf, isOfAge } from "../obligations/age.js";
import { openConditions } from "../obligations/truth.js";
import type { Obligation } from "../obligations/obligation.js";
import type { Language } from "../language/language.js";
import { conditionsIn } from "../policy/when.js";
import { taskOf } from "../wording/task-text.js";
import { conditionsText, type OpenCondition } from "../wording/condition-text.js";
import { doneAtOf, partyIn } from "./deadlines.js";
import type { ChecklistItem } from "./timeline.js";

/** The duties for which the policy gives no time, by phase and then by who acts; those that do not apply are left out. */
export function checklistOf(obligations: readonly Obligation[], facts: Facts, language: Language): ChecklistItem[] {
  const dated = new Set(obligations.flatMap(({ reading, duty }) => (reading === null ? [] : duty.id)));
  const firstOf = new Map<string, Obligation>();
  return obligations
    .filter((obligation) => {
      const { reading, state, duty } = obligation;
      if (reading !== null || state === "not-owed") return false;
      if (!duty.sharesId) return true;
      if (dated.has(duty.id)) return false;
      if (!firstOf.has(duty.id)) firstOf.set(duty.id, obligation);
      return firstOf.get(duty.id)!.duty === duty;
    })
    .toSorted((a, b) => a.duty.checklistPosition - b.duty.checklistPosition)
    .map((obligation) => itemOf(obligation, facts, language));
}

function itemOf(obligation: Obligation, facts: Facts, language: Language): ChecklistItem {
  const { duty, key, party, state, isConditional, chasedBy } = obligation;
  const subjectTo = isConditional ? conditionsOf(duty, facts) : NO_CONDITIONS;
  const unknownAge = isConditional ? unknownAgeOf(obligation, facts) : {};
  // Field by field: made for every duty, a spread costs more than all the rest.
  const item: ChecklistItem = {
    id: duty.id,
    key,
    title: duty.title,
    task: taskOf(duty, language),
    by: duty.by,
    to: duty.to,
    strength: duty.strength,
    phase: duty.phase,
    layer: duty.layer,
    basis: duty.basis,
    party: partyIn(party),
    state: state as ChecklistItem["state"],
    doneAt: doneAtOf(obligation),
    notStated: duty.due && "notStated" in duty.due ? duty.due.notStated : null,
    onlyIf: isConditional ? conditionsText({ subjectTo, ...unknownAge }, language) : null,
    subjectTo,
    ...unknownAge,
  };
  return chasedBy.length > 0 ? { ...item, chasedBy } : item;
}

/** The age that a child has to have, while nobody can tell whether they do. */
function unknownAgeOf({ duty, party }: Obligation, facts: Facts): Pick<ChecklistItem, "fromAge"> {
  const child = duty.fromAge === undefined ? undefined : childOf(party, facts);
  return child && isOfAge(child, duty, facts) === null ? { fromAge: duty.fromAge! } : {};
}

const NO_CONDITIONS: readonly OpenCondition[] = [];

function conditionsOf(duty: Obligation["duty"], facts: Facts): readonly OpenCondition[] {
  return openConditions(duty, facts).map((condition) => ({
    condition,
    holds: conditionsIn(duty.when).includes(condition),
  }));
}
