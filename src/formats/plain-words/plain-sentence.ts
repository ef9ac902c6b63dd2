import type { DutySummary, ChecklistItem, Deadline, Timeline, Waiting } from "../../timeline/index.js";
import { isLastWorkingDay } from "../../wording/last-working-day.js";
import { dayText } from "./clauses.js";
import { plainDuty } from "./duties.js";
import { plainDue } from "./plain-date.js";
import { inOneLine, saidAs, type Said } from "./said.js";
import type { Telling } from "./telling.js";
import { sayIn } from "./voice.js";

/** A deadline in sentences: who does what by when, or that it is done, or that nobody has noted it. */
export function plainDeadline(deadline: Deadline, timeline: Pick<Timeline, "asOf">, telling: Telling): Said {
  return isDone(deadline) ? doneLine(deadline, telling) : openLine(deadline, deadlineSaid(deadline, timeline, telling));
}

function doneLine(one: Deadline | ChecklistItem, telling: Telling): Said {
  return { ...telling.done(one), standing: "done" };
}

/** What one may do or not is nothing that is still to be done. */
function openLine({ strength }: Pick<DutySummary, "strength">, said: Said): Said {
  return strength === "may" ? said : { ...said, standing: "open" };
}

function deadlineSaid(deadline: Deadline, { asOf }: Pick<Timeline, "asOf">, telling: Telling): Said {
  const { voice } = telling;
  const { due, status, strength } = deadline;
  const day = dayText(due.date, voice);
  const hasPassed = asOf !== null && due.date < asOf.slice(0, 10);
  if (status === "overdue" || (status === null && hasPassed)) {
    // Whether a right was used is not asked after.
    if (strength === "may") {
      return inOneLine([...telling.asked(deadline, "ended"), sayIn(voice, "timeEnded", { day })]);
    }
    if (telling.notNoted || status === "overdue") return inOneLine(pastAndNotNoted(deadline, telling));
  }
  if (status === null && asOf !== null && strength !== "may") {
    return inOneLine([
      ...telling.asked(deadline, null),
      sayIn(voice, hasPassed ? "dayWas" : "dayIs", { day }),
      sayIn(voice, "notKnown"),
    ]);
  }
  return inOneLine(toCome(deadline, asOf, telling));
}

function pastAndNotNoted(deadline: Deadline, telling: Telling): Said[] {
  const { voice } = telling;
  const { due, closedBy } = deadline;
  const dayWas = sayIn(voice, "dayWas", { day: dayText(due.date, voice) });
  const ended = closedBy?.code === "plan-ended" ? [sayIn(voice, "planEndedSince")] : [];
  if (telling.notNoted) {
    const { says, next } = telling.notNoted(deadline);
    return [...says, dayWas, ...(closedBy === null ? next : []), ...ended];
  }
  return [
    ...telling.asked(deadline, null),
    dayWas,
    sayIn(voice, "notNoted"),
    ...(closedBy === null ? [sayIn(voice, "askAboutIt")] : []),
    ...ended,
  ];
}

function toCome(deadline: Deadline, asOf: Timeline["asOf"], telling: Telling): Said[] {
  const { voice } = telling;
  const { id, due, otherReadings, plannedTooLate, projectedFrom } = deadline;
  const by = (of: Deadline["due"]) => saidAs(plainDue(of, voice.language));
  const others = otherReadings.filter((other) => other.due.date !== due.date);
  return [
    ...telling.asked(deadline, by(due)),
    ...(isLastWorkingDay(deadline, asOf)
      ? [sayIn(voice, "lastWorkingDay", { day: dayText(due.lastWorkingDay!, voice) })]
      : []),
    ...others.map((other) => sayIn(voice, "otherReading", { day: by(other.due) })),
    ...(projectedFrom.length > 0 ? [sayIn(voice, "mayChange")] : []),
    // Of the meeting itself, its own part of the page says so.
    ...(plannedTooLate && id !== "conference-held"
      ? [sayIn(voice, "plannedLate", { day: dayText(plannedTooLate.on, voice) })]
      : []),
  ];
}

/**
 * An item of the checklist in sentences.
 *
 * @param isOver whether what it had to come before has been.
 */
export function plainChecklistItem(item: ChecklistItem, telling: Telling, isOver = false): Said {
  return isDone(item) ? doneLine(item, telling) : openLine(item, itemSaid(item, telling, isOver));
}

function itemSaid(item: ChecklistItem, telling: Telling, isOver: boolean): Said {
  const { voice } = telling;
  const { state, strength } = item;
  if (isOver && telling.notNoted && strength !== "may") {
    const { says, next } = telling.notNoted(item);
    return inOneLine([...says, ...next]);
  }
  const sentences = telling.asked(item, null);
  // A right that nobody has used is a right still.
  if (strength === "may" || state === "open") return inOneLine(sentences);
  return inOneLine([
    ...sentences,
    ...(state === "not-done" ? [sayIn(voice, "notDone"), sayIn(voice, "askAboutIt")] : [sayIn(voice, "notKnown")]),
  ]);
}

/** What cannot be dated yet, and is told all the same. */
export function plainWaiting(waiting: Waiting, telling: Telling): Said {
  return openLine(waiting, inOneLine(telling.asked({ ...waiting, party: null }, null)));
}

/** Whether something is told even while nobody knows when or whether it is asked for. */
export function isToldAnyway({ id }: Pick<DutySummary, "id">): boolean {
  return plainDuty(id)?.evenIfUnknown === true;
}

/** Whether something is done, in time or late. */
export function isDone(one: Deadline | ChecklistItem): boolean {
  const standing = "state" in one ? one.state : one.status;
  return standing === "done" || standing === "late";
}
