import {
  buildTimeline,
  CodedError,
  type ConferenceRecord,
  type Policy,
  type Timeline,
} from "child-protection-conferences";
import type { LocalDate } from "child-protection-conferences/calendar";
import { changesBetween, type Move } from "child-protection-conferences/planning";
import { policyById } from "./authorities.js";
import { today } from "./today.js";

/** A case as it was entered. It is held in the page's memory and nowhere else. */
export interface Case {
  readonly policy: string;
  readonly record: ConferenceRecord;
  /** The readings chosen of clauses that have several, by duty. */
  readonly readings: Readonly<Record<string, string>>;
  /** The day to look from; `null` is today. */
  readonly asOf: LocalDate | null;
}

/** What the views show: a case under its policy, its timeline, and what the last change moved. */
export interface ShownCase {
  readonly policy: Policy;
  readonly record: ConferenceRecord;
  readonly readings: Readonly<Record<string, string>>;
  readonly asOf: LocalDate;
  readonly isToday: boolean;
  readonly timeline: Timeline;
  /** The deadlines that the last change moved, by their keys, until that is dismissed. */
  readonly moved: ReadonlyMap<string, Move>;
  /** What the last change was; `null` once it is dismissed. */
  readonly said: string | null;
  readonly canUndo: boolean;
}

/** The one case that the page holds. */
export interface CaseHolder {
  /** The case as it was entered; `null` before there is one. */
  entered(): Case | null;
  shown(): ShownCase | null;
  /** Begins with another case, which nothing before is compared with. */
  begin(next: Case): void;
  /**
   * Changes the case and says so.
   *
   * @param field the field that is being typed into: its changes are one until it is left.
   */
  change(part: Partial<Case>, said: string, field?: string): void;
  leaveField(): void;
  undo(): void;
  dismiss(): void;
}

/** @param show is called after each change, with what cannot be counted where something cannot. */
export function caseHolder(show: (problem: string | null) => void): CaseHolder {
  let now: Case | null = null;
  let before: Case | null = null;
  let said: string | null = null;
  let typingIn: string | undefined;
  let shown: ShownCase | null = null;

  function update(): void {
    try {
      shown = now && shownOf(now, before, said);
      show(null);
    } catch (error) {
      if (!(error instanceof CodedError)) throw error;
      show(error.message);
    }
  }
  function set(next: Case, previous: Case | null, what: string | null): void {
    now = next;
    before = previous;
    said = what;
    update();
  }

  return {
    entered: () => now,
    shown: () => shown,
    begin(next) {
      typingIn = undefined;
      set(isCountable(next) ? next : { ...next, readings: {} }, null, null);
    },
    change(part, what, field) {
      const isSameField = field !== undefined && field === typingIn;
      typingIn = field;
      set({ ...now!, ...part }, isSameField && before ? before : now, what);
    },
    leaveField: () => (typingIn = undefined),
    undo: () => set((before ?? now)!, null, "Undone."),
    dismiss: () => set(now!, null, null),
  };
}

function shownOf(now: Case, before: Case | null, said: string | null): ShownCase {
  const timeline = timelineOf(now);
  const moved = before === null ? [] : changesBetween(timelineOf(before), timeline).moved;
  const hasMoved = ({ from, to }: Move) =>
    from !== null && to !== null && (from.at ?? from.date) !== (to.at ?? to.date);
  return {
    policy: policyOf(now),
    record: now.record,
    readings: now.readings,
    asOf: now.asOf ?? today(),
    isToday: now.asOf === null,
    timeline,
    moved: new Map(moved.filter(hasMoved).map((move) => [move.key, move])),
    said,
    canUndo: before !== null,
  };
}

function timelineOf(entered: Case): Timeline {
  const { record, readings, asOf } = entered;
  return buildTimeline(record, policyOf(entered), { asOf: asOf ?? today(), readings });
}

/** Whether the readings of a case that was saved are readings that its rules have. */
function isCountable(entered: Case): boolean {
  try {
    timelineOf(entered);
    return true;
  } catch (error) {
    if (error instanceof CodedError) return false;
    throw error;
  }
}

function policyOf({ policy }: Case): Policy {
  const found = policyById(policy);
  if (!found) throw new Error("A policy was chosen that is not there.");
  return found;
}
