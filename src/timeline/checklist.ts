import { writeMoment } from "../calendar/index.js";
import type { ConferenceRecord } from "../model/record.js";
import { openConditions, holds } from "./conditions.js";
import type { Duties } from "./duties.js";
import type { Reckoner } from "./reckoner.js";
import type { Asked, ChecklistItem } from "./timeline.js";

/**
 * The duties for which the policy gives no time, by phase and then by who acts; those that do not apply are left out.
 *
 * @param dated what stands in the timeline already.
 */
export function checklistOf(
  { undated }: Duties,
  record: ConferenceRecord,
  reckoner: Reckoner,
  dated: readonly Asked[],
): ChecklistItem[] {
  const items: ChecklistItem[] = [];
  for (const duty of undated) {
    if (duty.hasTwin && [...dated, ...items].some(({ id }) => id === duty.id)) continue;
    const truth = holds(duty, record);
    if (truth === "no") continue;
    const done = reckoner.doneAt(duty, undefined);
    const onlyIf = truth === "unknown" ? openConditions(duty, record) : null;
    const isAsPlanned = done === undefined && onlyIf === null;
    items.push(isAsPlanned ? duty.item : { ...duty.item, doneAt: done ? writeMoment(done) : null, onlyIf });
  }
  return items;
}
