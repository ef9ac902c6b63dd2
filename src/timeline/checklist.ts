import { writeMoment } from "../calendar/index.js";
import type { ConferenceRecord } from "../model/record.js";
import { openConditions, holds } from "./conditions.js";
import type { Duties } from "./duties.js";
import type { Reckoner } from "./reckoner.js";
import type { ChecklistItem } from "./timeline.js";

/** The duties for which the policy gives no time, by phase and then by who acts; those that do not apply are left out. */
export function checklistOf({ list, rank }: Duties, record: ConferenceRecord, reckoner: Reckoner): ChecklistItem[] {
  const items = new Map<string, { rank: number; item: ChecklistItem }>();
  for (const duty of list) {
    const truth = holds(duty, record);
    if (reckoner.readingOf(duty) || truth === "no" || items.has(duty.id)) continue;
    const done = reckoner.doneAt(duty, undefined);
    const item: ChecklistItem = {
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
    };
    items.set(duty.id, { rank: rank.get(duty)!, item });
  }
  return [...items.values()].toSorted((a, b) => a.rank - b.rank).map(({ item }) => item);
}
