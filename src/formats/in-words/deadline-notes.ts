import type { Deadline, Timeline } from "../../timeline/index.js";
import { capitalize } from "../../vocabulary/words.js";
import { dateText } from "../../wording/dates.js";
import { english, say, section, type Language } from "../../language/language.js";
import { isLastWorkingDay } from "../../wording/last-working-day.js";
import { nameOf } from "../../wording/names.js";
import { joinTexts } from "../../wording/lists.js";
import { dueDateText, standingInWords } from "./deadline-in-words.js";

/** What a drawing and a chart say beside a due date. */
export const noteWords = /* @__PURE__ */ section("notes", {
  lastWorkingDay: "Last working day",
  notRecordedAsDone: "Not recorded as done",
  upcoming: "Upcoming, {standing}",
  notAWorkingDay: "Not a working day: in practice by {day}",
  orReadAs: "Or {day}, read as {reading}",
  projected: "Projected: not yet happened, {duties}",
});

/** `Done Wed 29 Apr 2020 09:05`, `LATE, done …`, `Upcoming, in 2 working days`, `Last working day`. */
export function standingLabel(deadline: Deadline, asOf: Timeline["asOf"], language: Language = english): string {
  if (isLastWorkingDay(deadline, asOf) && !deadline.plannedTooLate) return say(language, noteWords, "lastWorkingDay");
  const standing = standingInWords(deadline, asOf, language);
  if (standing === "") return say(language, noteWords, "notRecordedAsDone");
  return deadline.status === "upcoming" && deadline.workingDaysLeft && !deadline.plannedTooLate
    ? say(language, noteWords, "upcoming", { standing })
    : capitalize(standing);
}

/** What else has to be said about a due date: when it falls on no working day, could be another, or is projected. */
export function deadlineNotes({ due, otherReadings, projectedFrom }: Deadline, language: Language = english): string[] {
  return [
    ...(due.lastWorkingDay !== null && due.lastWorkingDay !== due.date
      ? [say(language, noteWords, "notAWorkingDay", { day: dateText(due.lastWorkingDay, "short", language) })]
      : []),
    ...otherReadings
      .filter((other) => other.due.date !== due.date || other.due.at !== due.at)
      .map((other) =>
        say(language, noteWords, "orReadAs", {
          day: dueDateText(other.due, language),
          reading: nameOf(other.reading, language),
        }),
      ),
    ...(projectedFrom.length > 0
      ? [say(language, noteWords, "projected", { duties: dutiesInWords(projectedFrom, language) })]
      : []),
  ];
}

/** Duties by their ids: `conference held and core group first met`. */
export function dutiesInWords(ids: readonly string[], language: Language = english): string {
  return joinTexts(
    ids.map((id) => nameOf(id, language)),
    "and",
    language,
  );
}
