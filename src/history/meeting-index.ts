import type { LocalDate } from "../calendar/index.js";
import { dayHeld, dayOf, type Meeting } from "./meeting.js";

/** What conferences are found by: their code, or their day. */
export interface Index {
  readonly all: Meeting[];
  /** Of each whole record, by its place, its conference. */
  readonly whole: readonly Meeting[];
  readonly byCode: Map<string, Meeting>;
  /** Conferences that can start a plan, and reviews that have a whole record, by day. */
  readonly firstByDay: Map<LocalDate, Meeting>;
  readonly reviewByDay: Map<LocalDate, Meeting>;
}

/** Takes a conference up, so that what is said of it elsewhere is found to be about it. */
export function add(meeting: Meeting, { all, byCode, firstByDay, reviewByDay }: Index): void {
  all.push(meeting);
  if (meeting.code !== null && !byCode.has(meeting.code)) byCode.set(meeting.code, meeting);
  const day = dayOf(meeting);
  const ofDay = meeting.type === "review" ? reviewByDay : firstByDay;
  if (day !== null && !ofDay.has(day)) ofDay.set(day, meeting);
}

/** A conference of the same day, unless both have codes of their own and these differ. */
export function sameMeeting(found: Meeting | undefined, code: string | undefined): Meeting | undefined {
  return found && code !== undefined && found.code !== null && found.code !== code ? undefined : found;
}

/** The conference with a code. A code that thin facts use again, of one held on another day, is another conference. */
export function withCode(
  code: string | undefined,
  heldOn: LocalDate | undefined,
  { byCode }: Pick<Index, "byCode">,
): Meeting | undefined {
  const found = code === undefined ? undefined : byCode.get(code);
  const day = found && dayHeld(found);
  return found?.rich || !day || heldOn === undefined || day === heldOn ? found : undefined;
}

/** Conferences in the order of their days; those without one last, and a review after what else was on its day. */
export function byDay(a: Meeting, b: Meeting): number {
  const [one, other] = [dayOf(a) ?? LATEST, dayOf(b) ?? LATEST];
  if (one !== other) return one < other ? -1 : 1;
  return Number(a.type === "review") - Number(b.type === "review");
}

const LATEST = "9999-12-31";
