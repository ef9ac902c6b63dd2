import type { LocalDate } from "../calendar/index.js";
import type { ChildHistory, PlanPeriod } from "../model/history.js";
import type { ConferenceRecord } from "../model/record.js";
import { dayIn } from "./meeting.js";
import { compareDays } from "./meeting-index.js";

/** A plan, and its place in `plans`; `null` of one that only whole records tell of. */
export interface PlanGiven {
  readonly period: PlanPeriod;
  readonly place: number | null;
  /** Of the latter, the place of the record of the conference that it started with. */
  readonly from: number | null;
}

/** The plans of a history as they are given; where `plans` is left out, those that its whole records tell of. */
export function plansIn(history: ChildHistory): readonly PlanGiven[] {
  if (history.plans) return history.plans.map((period, place) => ({ period, place, from: null }));
  const found: { period: PlanPeriod; from: number }[] = [];
  const records = (history.conferences ?? [])
    .map((record, from) => ({ record, from, day: dayIn(record.conference?.held?.start) }))
    .filter((each): each is typeof each & { day: LocalDate } => each.day !== null)
    .toSorted((a, b) => compareDays(a.day, b.day));
  const read = new Set<string | undefined>();
  for (const { record, from, day } of records) {
    if (read.has(record.reference)) continue;
    if (record.reference !== undefined) read.add(record.reference);
    const { planNeeded, startedOn, endedOn, endReason } = planIn(record, history.id);
    const open = found.at(-1);
    if (record.type !== "review") {
      if (planNeeded !== true && (startedOn === undefined || planNeeded === false)) continue;
      found.push({ period: { startedOn: startedOn ?? day, startedBy: record.type, endedOn, endReason }, from });
    } else if (open && open.period.endedOn === undefined) {
      const ended = endedOn ?? (planNeeded === false ? day : undefined);
      if (ended !== undefined) open.period = { ...open.period, endedOn: ended, endReason };
    }
  }
  return found.map((each) => ({ ...each, place: null }));
}

/** What a record says of the plan of one child: the child's own, else that for all. */
function planIn({ children, decision, plan }: ConferenceRecord, id: string | undefined) {
  const own = children?.find((child) => child.id === id);
  const { startedOn, endedOn, endReason } = own?.plan ?? plan ?? {};
  return { planNeeded: own?.decision?.planNeeded ?? decision?.planNeeded, startedOn, endedOn, endReason };
}
