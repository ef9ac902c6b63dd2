import type { LocalDate } from "../calendar/index.js";
import { dayHeld, dayOf, type Meeting } from "./meeting.js";

/** What conferences are found by: their code, or their day. Nothing is under `undefined`: look up what may not be given. */
export interface Index {
  readonly all: Meeting[];
  /** Of each whole record, by its place, its conference. */
  readonly whole: readonly Meeting[];
  readonly byCode: Map<string | undefined, Meeting>;
  /** Conferences that can start a plan, and reviews that have a whole record, by day. */
  readonly firstByDay: Map<LocalDate | undefined, Meeting>;
  readonly reviewByDay: Map<LocalDate | undefined, Meeting>;
}

/** Takes a conference up, so that what is said of it elsewhere is found to be about it. */
export function add(meeting: Meeting, { all, byCode, firstByDay, reviewByDay }: Index): void {
  all.push(meeting);
  addUnder(meeting.code ?? undefined, meeting, byCode);
  addUnder(dayOf(meeting) ?? undefined, meeting, meeting.type === "review" ? reviewByDay : firstByDay);
}

/** Lets a conference be found by a code or a day, unless another one is. */
export function addUnder(key: string | undefined, meeting: Meeting, found: Map<string | undefined, Meeting>): void {
  if (key !== undefined && !found.has(key)) found.set(key, meeting);
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
  const found = byCode.get(code);
  const day = found && dayHeld(found);
  return found?.rich || !day || heldOn === undefined || day === heldOn ? found : undefined;
}

/** Conferences in the order of their days; those without one last, and a review after what else was on its day. */
export function byDay(a: Meeting, b: Meeting): number {
  const [one, other] = [dayOf(a) ?? LATEST, dayOf(b) ?? LATEST];
  return compareDays(one, other) || Number(a.type === "review") - Number(b.type === "review");
}

/** Days in their order, for `toSorted`. */
export function compareDays(one: LocalDate, other: LocalDate): number {
  return Number(one > other) - Number(one < other);
}

/** Stands for a day that nobody knows, or that is still to come. */
export const LATEST: LocalDate = "9999-12-31";
