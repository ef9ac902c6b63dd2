import { writeInstant, writeMoment, type LocalDate, type Moment, type WorkingCalendar } from "../calendar/index.js";
import { isDue, isOutside, isProjected, type CountedDue } from "./count.js";
import { byTime, isMissing, type Facts } from "./facts.js";
import { holds } from "./conditions.js";
import type { AnyReading, PlannedDuty } from "./duties.js";
import type { Party } from "./parties.js";
import type { Reckoner } from "./reckoner.js";
import { statusOf } from "./status.js";
import type { Asked, Deadline, Due, Waiting } from "./timeline.js";

/** A deadline, and the duty and the party it is of. */
export interface Owed {
  readonly deadline: Deadline;
  readonly duty: PlannedDuty;
  readonly party: Party | undefined;
  readonly due: Moment;
}

/**
 * The dated duties in due order, and those that wait for facts.
 *
 * @param explain whether to say why, and what the other readings give; half of the work, for those who read it.
 */
export function deadlinesOf(
  duties: readonly PlannedDuty[],
  facts: Facts,
  reckoner: Reckoner,
  calendar: WorkingCalendar,
  asOf: Moment | undefined,
  explain: boolean,
): { owed: readonly Owed[]; waiting: Waiting[] } {
  const { record, notices } = facts;
  const owed: Owed[] = [];
  const keys = new Set<string>();
  const waiting = new Map<string, { duty: PlannedDuty; needs: Set<string> }>();

  for (const duty of duties) {
    const reading = reckoner.readingOf(duty);
    if (!reading || holds(duty, record) === "no") continue;
    const parties = reckoner.partiesOf(duty);
    for (const party of parties.length > 0 ? parties : TOGETHER) {
      const counted = reckoner.dueOf(duty, party, reading);
      if (!isDue(counted)) {
        wait(duty, counted.needs);
        continue;
      }
      const key = keyOf(duty, party);
      owed.push({ deadline: deadlineOf(duty, party, counted, reading, key), duty, party, due: counted.moment });
    }
  }
  owed.sort((a, b) => byTime(a.due, b.due));
  return {
    owed,
    waiting: [...waiting.values()].map(({ duty, needs }) => ({ ...askedBy(duty), needs: [...needs] })),
  };

  function deadlineOf(
    duty: PlannedDuty,
    party: Party | undefined,
    counted: CountedDue,
    reading: AnyReading,
    key: string,
  ): Deadline {
    const done = sinceLast(reading, counted, reckoner.doneAt(duty, party));
    for (const note of counted.notes) notices.add(note, { about: key });
    if (isProjected(counted.moment.date, calendar)) notices.add("projected-holidays", { about: key });
    if (isPlannedTooLate(duty, counted.moment)) notices.add("planned-after-due", { about: key });
    return {
      // Field by field: made for every deadline, a spread costs more than all the rest.
      id: duty.id,
      key,
      title: duty.title,
      by: duty.by,
      to: duty.to,
      strength: duty.strength,
      phase: duty.phase,
      layer: duty.layer,
      basis: duty.basis,
      party: party ? writeParty(party) : null,
      due: writeDue(counted.moment, key),
      status: statusOf(counted.moment, done, asOf),
      doneAt: done ? writeMoment(done) : null,
      workingDaysLeft: done || !asOf ? null : workingDaysBetween(asOf.date, counted.moment.date, calendar),
      reading: reading.name,
      otherReadings: explain && duty.readings.length > 1 ? otherReadings(duty, party, reading, key) : [],
      projectedFrom: counted.projectedFrom,
      why: explain ? counted.why() : [],
    };
  }

  function otherReadings(
    duty: PlannedDuty,
    party: Party | undefined,
    used: AnyReading,
    key: string,
  ): Deadline["otherReadings"] {
    const others: Deadline["otherReadings"][number][] = [];
    for (const other of duty.readings) {
      if (other.name === null || other.name === used.name) continue;
      const due = reckoner.dueOf(duty, party, other);
      if (isDue(due)) others.push({ reading: other.name, because: other.because, due: writeDue(due.moment, key) });
    }
    return others;
  }

  /** Two rules of one id that hold at once are told apart by their clauses. */
  function keyOf(duty: PlannedDuty, party: Party | undefined): string {
    const plain = party ? `${duty.id}/${party.key}` : duty.id;
    if (!duty.hasTwin) return plain;
    let key = plain;
    for (let twin = 1; keys.has(key); twin++) key = `${plain}@${duty.clause.clause}${twin > 1 ? `.${twin}` : ""}`;
    keys.add(key);
    return key;
  }

  function wait(duty: PlannedDuty, needs: readonly string[]): void {
    const { id } = duty;
    let entry = waiting.get(id);
    if (!entry) waiting.set(id, (entry = { duty, needs: new Set() }));
    for (const need of needs) entry.needs.add(need);
    if (needs.includes("calendar")) notices.add("outside-calendar", { about: id });
  }

  function writeDue({ date, at }: Moment, key: string): Due {
    const lastWorkingDay = lastWorkingDayBy(date, calendar);
    if (lastWorkingDay === null) notices.add("outside-calendar", { about: key });
    return at === null ? { date, lastWorkingDay } : { date, lastWorkingDay, at: writeInstant(at) };
  }

  function isPlannedTooLate(duty: PlannedDuty, due: Moment): boolean {
    const { start, held } = facts.conference;
    return duty.doneBy === "conference-held" && !held && !isMissing(start) && start.date > due.date;
  }
}

const TOGETHER = [undefined] as const;

/** What a duty asks of whom, and by which clause. */
export function askedBy({ id, title, by, to, strength, phase, layer, basis }: PlannedDuty): Asked {
  return { id, title, by, to, strength, phase, layer, basis };
}

/** What recurs was done only if that was after the time it is counted from. */
function sinceLast({ due }: AnyReading, { from }: CountedDue, done: Moment | undefined): Moment | undefined {
  const recurs = "relation" in due && due.relation === "every";
  return recurs && done && done.date <= from ? undefined : done;
}

function writeParty({ key, role, agency, audience }: Party): Exclude<Deadline["party"], null> {
  if (audience) return { audience };
  return { id: key, ...(role === undefined ? {} : { role }), ...(agency === undefined ? {} : { agency }) };
}

/** `null` for what a calendar does not know. */
function lastWorkingDayBy(date: LocalDate, calendar: WorkingCalendar): LocalDate | null {
  try {
    return calendar.onOrBefore(date);
  } catch (error) {
    return unlessOutside(error);
  }
}

/** `null` for what a calendar does not know. */
function workingDaysBetween(from: LocalDate, to: LocalDate, calendar: WorkingCalendar): number | null {
  try {
    return calendar.between(from, to);
  } catch (error) {
    return unlessOutside(error);
  }
}

function unlessOutside(error: unknown): null {
  if (isOutside(error)) return null;
  throw error;
}
