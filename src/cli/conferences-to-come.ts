import { readMoment, type LocalDate } from "../calendar/index.js";
import { conferencesOf } from "../history/index.js";
import type { ChildHistory, ConferenceRecord } from "../model/index.js";

/**
 * The conferences of a child that have not been held as of a day: those that are required or planned and, where a plan goes on
 * and no review is planned, the next review. One without a reference is named by the child's code.
 */
export function conferencesToCome(history: ChildHistory, asOf: LocalDate | undefined): readonly ConferenceRecord[] {
  const all = conferencesOf(history);
  const isHeld = ({ conference }: ConferenceRecord) => {
    const held = dayOf(conference?.held?.start);
    return held !== null && (asOf === undefined || held <= asOf);
  };
  const toCome = all.filter((record) => !isHeld(record));
  const named = history.id === undefined ? {} : { reference: history.id };
  if (toCome.length > 0) return toCome.map((record) => ({ ...named, ...record }));
  const last = all.findLast(isHeld);
  const isOnPlan = last?.plan?.startedOn !== undefined && last.plan.endedOn === undefined;
  if (!last || !isOnPlan) return [];
  return [
    { ...named, type: "review", previousConference: { type: last.type, heldOn: dayOf(last.conference!.held!.start)! } },
  ];
}

function dayOf(text: string | undefined): LocalDate | null {
  const moment = readMoment(text);
  return typeof moment === "string" ? null : moment.date;
}
