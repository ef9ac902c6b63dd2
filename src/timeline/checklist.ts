import { writeMoment } from "../calendar/index.js";
import type { ConferenceRecord } from "../model/record.js";
import { openConditions, holds } from "./conditions.js";
import type { PlannedDuty } from "./duties.js";
import type { Reckoner } from "./reckoner.js";
import type { ChecklistItem } from "./timeline.js";

/**
 * The duties for which the policy gives no time, by phase and then by who acts; those that do not apply are left out.
 *
 * @param dated the ids of duties that stand in the timeline already.
 */
export function checklistOf(
  duties: readonly PlannedDuty[],
  record: ConferenceRecord,
  reckoner: Reckoner,
  dated: ReadonlySet<string>,
): ChecklistItem[] {
  const listed = new Set(dated);
  const items: { rank: number; item: ChecklistItem }[] = [];
  for (const duty of duties) {
    if (duty.readings.length > 0 || listed.has(duty.id)) continue;
    const truth = holds(duty, record);
    if (truth === "no") continue;
    listed.add(duty.id);
    const done = reckoner.doneAt(duty, undefined);
    items.push({
      rank: duty.rank,
      item: {
        id: duty.id,
        key: duty.id,
        title: duty.title,
        by: duty.by,
        to: duty.to,
        strength: duty.strength,
        phase: duty.phase,
        doneAt: done ? writeMoment(done) : null,
        layer: duty.layer,
        basis: duty.basis,
        notStated: duty.due && "notStated" in duty.due ? duty.due.notStated : null,
        onlyIf: truth === "unknown" ? openConditions(duty, record) : null,
      },
    });
  }
  return items.toSorted((a, b) => a.rank - b.rank).map(({ item }) => item);
}
