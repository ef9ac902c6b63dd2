import type { Moment } from "../calendar/index.js";
import { pathOf } from "../facts/fact.js";
import { isBefore } from "../facts/moments.js";
import type { Language } from "../language/language.js";
import type { Obligation } from "../obligations/obligation.js";
import { events } from "../vocabulary/events.js";
import type { PlannedTooLate } from "../wording/notice-text.js";
import { taskOf } from "../wording/task-text.js";
import { workingDaysBetween } from "./due.js";
import type { PlannedFor } from "./timeline.js";

/** A meeting that is open and planned for later than it is due: for when, how much later, and where that is recorded. */
export function plannedTooLate(
  { state, planned, due, duty }: Obligation,
  asOf: Moment | null,
): (PlannedFor & { readonly path: string }) | undefined {
  const isOpen = state === "overdue" || state === "due-today" || state === "upcoming" || state === "open";
  if (!isOpen || !planned?.at || !due || !isBefore(due, planned.at)) return undefined;
  const isMeeting = duty.doneBy !== undefined && events[duty.doneBy].isMeeting === true;
  if (!isMeeting) return undefined;
  // A planned day that went by is asked about as such.
  if (asOf && planned.at.date < asOf.date) return undefined;
  const on = planned.at.date;
  return { path: pathOf(planned), on, workingDays: workingDaysBetween(due.date, on, duty.calendar) };
}

/** The same with everything its sentence is made of. */
export function plannedTooLateAsData(
  { key, due, duty }: Obligation,
  { on, workingDays }: PlannedFor,
  language: Language,
): PlannedTooLate {
  return {
    key,
    duty: duty.id,
    title: duty.title,
    task: taskOf(duty, language),
    planned: on,
    due: due!.date,
    workingDays,
    layer: duty.layer,
    clauses: duty.basis.map(({ clause }) => clause),
  };
}
