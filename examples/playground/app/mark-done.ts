import type { ConferenceRecord, Deadline } from "child-protection-conferences";
import { setIn } from "./set-in.js";
import { moveTimes } from "./times.js";

/** What is done, and by or for whom. */
export type Doable = Pick<Deadline, "id" | "party">;

/**
 * The record with a duty done on a day: in the field it has for it where other dates are counted from that, and else in the
 * list of what was completed.
 */
export function markDone(record: ConferenceRecord, { id, party }: Doable, day: string): ConferenceRecord {
  if (id === "conference-held") {
    const wasPlanned = record.conference?.planned;
    const held = setIn(record, ["conference", "held"], wasPlanned);
    return moveTimes(held, "held", day);
  }
  if (CORE_GROUPS.has(id)) {
    return setIn(record, ["coreGroup", "meetings"], [...(record.coreGroup?.meetings ?? []), { heldOn: day }]);
  }
  const whom = wordFor(party);
  const entry = { duty: id, ...(whom === undefined ? {} : { for: whom }), at: day };
  return { ...record, completed: [...(record.completed ?? []), entry] };
}

const CORE_GROUPS: ReadonlySet<string> = new Set(["core-group-first-met", "core-group-met-again"]);

/** The one by or for whom it is owed, as a list of what was completed names them. */
function wordFor(party: Doable["party"]): string | undefined {
  if (party === null) return undefined;
  if ("audience" in party) return party.audience;
  if ("child" in party) return party.child;
  return "members" in party ? party.agency : party.id;
}

/** The record without an entry that a duty was completed, where it was marked as done by one. */
export function takeBack(record: ConferenceRecord, { id, party }: Doable): ConferenceRecord | null {
  const whom = wordFor(party);
  const { completed = [] } = record;
  const kept = completed.filter((entry) => entry.duty !== id || entry.for !== whom);
  if (kept.length === completed.length) return null;
  return setIn(record, ["completed"], kept.length > 0 ? kept : undefined);
}
