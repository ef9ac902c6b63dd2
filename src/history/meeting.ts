import { readMoment, type LocalDate } from "../calendar/index.js";
import type { ConferenceRecord } from "../model/record.js";
import type { ConferenceType } from "../vocabulary/codes.js";

/** A value that thin facts give, and where in the history it stands. */
export interface Given<T> {
  readonly value: T;
  readonly path: string;
}

/** One conference of a history: what thin facts say of it, and its whole record where `conferences` has it. */
export interface Meeting {
  type: ConferenceType;
  readonly rich: { readonly record: ConferenceRecord; readonly place: number } | null;
  /** What names it in the history: the place of the first fact about it. */
  readonly home: string;
  heldOn: Given<LocalDate> | null;
  plannedOn: Given<LocalDate> | null;
  quorate: Given<boolean> | null;
  /** The meeting's own code, which siblings share. */
  code: string | null;
  /** The places of the enquiries that it follows. */
  readonly enquiries: number[];
  /** The place of the plan that it starts or reviews, among the plans of the history. */
  plan: number | null;
  /**
   * `chained`: what follows is counted from it. `outside`: a review that is not within its plan. `replaced`: it was planned,
   * not held, and a later one was.
   */
  part: "chained" | "outside" | "replaced";
  previous: Meeting | null;
  next: Meeting | null;
}

/** A conference about which nothing is known yet but its type. */
export function newMeeting(type: ConferenceType, home: string, rich: Meeting["rich"] = null): Meeting {
  return {
    type,
    rich,
    home,
    heldOn: null,
    plannedOn: null,
    quorate: null,
    code: rich?.record.reference ?? null,
    enquiries: [],
    plan: null,
    part: "chained",
    previous: null,
    next: null,
  };
}

/** The day on which it was held; of one that was broken off, the first. `null` while it is not recorded as held. */
export function dayHeld({ rich, heldOn }: Meeting): LocalDate | null {
  return dayIn(rich?.record.conference?.held?.start) ?? heldOn?.value ?? null;
}

/** The day for which it is planned; `null` where none is recorded. */
export function dayPlanned({ rich, plannedOn }: Meeting): LocalDate | null {
  return dayIn(rich?.record.conference?.planned?.start) ?? plannedOn?.value ?? null;
}

/** The day it was held, else the day for which it is planned. */
export function dayOf(meeting: Meeting): LocalDate | null {
  return dayHeld(meeting) ?? dayPlanned(meeting);
}

/** The day from which what follows is counted: the last on which it was held, of one that was broken off the day it went on. */
export function lastDay(meeting: Meeting): LocalDate | null {
  const held = dayHeld(meeting);
  if (held === null) return null;
  const { held: times, adjourned } = meeting.rich?.record.conference ?? {};
  const later = [dayIn(times?.end), dayIn(adjourned?.reconvenedOn)];
  return later.reduce<LocalDate>((last, day) => (day !== null && day > last ? day : last), held);
}

/** Where in the history it stands, or would, that it was held. */
export function pathHeld({ rich, heldOn, home, enquiries }: Meeting): string {
  if (rich && (rich.record.conference?.held?.start !== undefined || !heldOn)) return `${home}.conference.held.start`;
  return heldOn?.path ?? `${home}.${enquiries.length > 0 ? "conferenceHeldOn" : "heldOn"}`;
}

/** Where in the history it stands for when it is planned, of one that is. */
export function pathPlanned({ rich, plannedOn, home }: Meeting): string {
  const isOwn = rich?.record.conference?.planned?.start !== undefined;
  return plannedOn && !isOwn ? plannedOn.path : `${home}.conference.planned.start`;
}

/** Whether it is the first of its chain that has a whole record. */
export function isFirstWhole({ rich, previous }: Meeting): boolean {
  if (rich === null) return false;
  for (let before = previous; before; before = before.previous) if (before.rich) return false;
  return true;
}

/** The day in London of a date, a time or an instant; `null` where there is none that can be read. */
export function dayIn(text: string | undefined): LocalDate | null {
  if (text === undefined) return null;
  const moment = readMoment(text);
  return typeof moment === "string" ? null : moment.date;
}
