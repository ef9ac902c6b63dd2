import { writeMoment } from "../calendar/index.js";
import type { ConferenceRecord } from "../model/record.js";
import type { ResolvedDuty } from "../policy/resolve-policy.js";
import { phases } from "../policy/rule.js";
import { openConditions, holds } from "./conditions.js";
import type { Reckoner } from "./reckoner.js";
import type { ChecklistItem } from "./timeline.js";

/** The duties for which the policy gives no time, by phase and then by who acts; those that do not apply are left out. */
export function checklistOf(
  duties: readonly ResolvedDuty[],
  record: ConferenceRecord,
  reckoner: Reckoner,
): ChecklistItem[] {
  const items = new Map<string, ChecklistItem>();
  for (const duty of duties) {
    const truth = holds(duty, record);
    if (reckoner.readingOf(duty) || truth === "no" || items.has(duty.id)) continue;
    const done = reckoner.doneAt(duty, undefined);
    items.set(duty.id, {
      id: duty.id,
      key: duty.id,
      title: duty.title,
      by: duty.by,
      to: duty.to,
      strength: duty.strength,
      phase: duty.phase,
      doneAt: done ? writeMoment(done) : null,
      layer: duty.layer,
      basis: [duty.clause],
      notStated: duty.due && "notStated" in duty.due ? duty.due.notStated : null,
      onlyIf: truth === "unknown" ? openConditions(duty, record) : null,
    });
  }
  return [...items.values()].toSorted(
    (a, b) => phases.indexOf(a.phase) - phases.indexOf(b.phase) || compare(a.by.join(), b.by.join()),
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
