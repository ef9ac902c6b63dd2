import { writeMoment, type Moment } from "../calendar/index.js";
import { pathOf } from "../facts/fact.js";
import { byTime } from "../facts/moments.js";
import { projectedFrom } from "../obligations/count.js";
import type { Obligation, Party } from "../obligations/obligation.js";
import type { CompiledDuty } from "../policy/compile.js";
import { becauseWords } from "../wording/because-text.js";
import { say, type Language } from "../language/language.js";
import { taskOf } from "../wording/task-text.js";
import { writeDue } from "./due.js";
import { plannedTooLate } from "./planned-too-late.js";
import { stepsOf } from "./steps.js";
import type { DutySummary, Deadline, DeadlineDates, NotOwed, Status, Waiting } from "./timeline.js";

/** The obligations that have a due time, in due order; of one day and time, in the documents' order. */
export function datedObligations(obligations: readonly Obligation[]): readonly Obligation[] {
  return obligations
    .filter(({ state, due }) => due !== null && state !== "not-owed")
    .toSorted((a, b) => byTime(a.due!, b.due!));
}

export function deadlineOf(obligation: Obligation, asOf: Moment | null, language: Language): Deadline {
  const { key, duty, party, due, count, reading, otherReadings, closedBy, chasedBy } = obligation;
  const deadline: Deadline = {
    id: duty.id,
    key,
    title: duty.title,
    task: taskOf(duty, language),
    by: duty.by,
    to: duty.to,
    strength: duty.strength,
    phase: duty.phase,
    layer: duty.layer,
    basis: duty.basis,
    party: partyIn(party),
    due: writeDue(due!, duty.calendar),
    status: statusOf(obligation),
    doneAt: doneAtOf(obligation),
    workingDaysLeft: obligation.workingDaysLeft,
    reading: reading!.name,
    otherReadings: otherReadings.map(({ reading: other, due: otherwise }) => ({
      reading: other.name!,
      because: "because" in other ? other.because : "",
      due: writeDue(otherwise, duty.calendar),
    })),
    projectedFrom: projectedFrom(count!),
    closedBy: closedBy && { code: closedBy.code, path: pathOf(closedBy.place) },
    why: stepsOf(count!, language),
  };
  const late = plannedTooLate(obligation, asOf);
  const target = obligation.target ? { target: writeDue(obligation.target, duty.calendar) } : {};
  return chasedBy.length > 0 || obligation.target || late
    ? {
        ...deadline,
        ...target,
        ...(late ? { plannedTooLate: { on: late.on, workingDays: late.workingDays } } : {}),
        ...(chasedBy.length > 0 ? { chasedBy } : {}),
      }
    : deadline;
}

/** The same with its dates and nothing else. */
export function datesOf(obligation: Obligation): DeadlineDates {
  const { key, duty, party, due } = obligation;
  return {
    key,
    due: writeDue(due!, duty.calendar),
    status: statusOf(obligation),
    doneAt: doneAtOf(obligation),
    party: partyIn(party),
    basis: [{ layer: duty.layer, clause: duty.clause.clause }],
  };
}

/** Where a deadline stands; `null` for what cannot be told. */
export function statusOf({ state }: Obligation): Status | null {
  switch (state) {
    case "done":
    case "late":
    case "overdue":
    case "due-today":
    case "upcoming":
      return state;
    default:
      return null;
  }
}

export function doneAtOf({ evidence }: Obligation): string | null {
  return evidence?.at ? writeMoment(evidence.at) : null;
}

/** Those that cannot be dated yet, by duty, with the facts that each waits for. */
export function waitingOf(obligations: readonly Obligation[], language: Language): Waiting[] {
  const found = new Map<string, { readonly duty: CompiledDuty; readonly needs: Set<string> }>();
  for (const { state, duty, needs } of obligations) {
    if (state !== "waiting") continue;
    let entry = found.get(duty.id);
    if (!entry) found.set(duty.id, (entry = { duty, needs: new Set() }));
    for (const need of needs) entry.needs.add(need);
  }
  return [...found.values()].map(({ duty, needs }) => ({ ...dutySummaryOf(duty, language), needs: [...needs] }));
}

/** Those that are not owed, and why. */
export function notOwedOf(obligations: readonly Obligation[], language: Language): NotOwed[] {
  return obligations.flatMap(({ state, duty, party, key, because }) =>
    state !== "not-owed" || because === null || duty.strength === "may"
      ? []
      : {
          id: duty.id,
          key,
          title: duty.title,
          task: taskOf(duty, language),
          by: duty.by,
          to: duty.to,
          party: partyIn(party),
          because: { code: because.code, path: pathOf(because.place), text: say(language, becauseWords, because.code) },
          layer: duty.layer,
          basis: duty.basis,
        },
  );
}

/** What a duty asks of whom, and by which clause. */
export function dutySummaryOf(duty: CompiledDuty, language: Language): DutySummary {
  const { id, title, by, to, strength, phase, layer, basis } = duty;
  return { id, title, task: taskOf(duty, language), by, to, strength, phase, layer, basis };
}

/** A party as results give it. */
export function partyIn(party: Party | null): Deadline["party"] {
  if (party === null) return null;
  const { is, members } = party;
  if ("agency" in is && "roles" in is) return { agency: is.agency, members, roles: is.roles };
  if (!("id" in is)) return is;
  const { id, role, agency } = is;
  return { id, ...(role === undefined ? {} : { role }), ...(agency === undefined ? {} : { agency }) };
}
