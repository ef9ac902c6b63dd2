import type { ChecklistItem, Deadline, Timeline } from "../timeline/timeline.js";
import { closedWords } from "../wording/because-text.js";
import { lengthText } from "../wording/count-text.js";
import { dateText, writtenMomentText } from "../wording/dates.js";
import { say, type Language } from "../language/language.js";
import { isLastWorkingDay } from "../wording/last-working-day.js";
import { explanationWords } from "./explanation-words.js";

/** How a deadline stands, in a sentence; none while no day was asked about. */
export function standingInWords(deadline: Deadline, asOf: Timeline["asOf"], language: Language): string[] {
  return [...statusInWords(deadline, asOf, language), ...plannedTooLateInWords(deadline, language)];
}

function plannedTooLateInWords({ plannedTooLate }: Deadline, language: Language): string[] {
  if (!plannedTooLate) return [];
  const { on, workingDays } = plannedTooLate;
  const day = dayText(on, language);
  return workingDays
    ? [
        say(language, explanationWords, "plannedTooLateBy", {
          day,
          time: lengthText(workingDays, "working-days", language),
        }),
      ]
    : [say(language, explanationWords, "plannedTooLate", { day })];
}

function statusInWords(deadline: Deadline, asOf: Timeline["asOf"], language: Language): string[] {
  const { status, doneAt, workingDaysLeft, due, strength, closedBy } = deadline;
  const words = (key: keyof typeof explanationWords.messages, parameters = {}) => [
    say(language, explanationWords, key, parameters),
  ];
  const time = () => lengthText(Math.abs(workingDaysLeft!), "working-days", language);
  switch (status) {
    case "done":
      return words("doneInTime", { day: dayText(doneAt!, language) });
    case "late":
      return words("doneLate", { day: dayText(doneAt!, language) });
    case "overdue":
      if (strength === "may") return words("passed");
      if (closedBy !== null) return words("closed", { because: say(language, closedWords, closedBy.code) });
      return workingDaysLeft
        ? words("overdueBy", { time: time() })
        : words("overdueSince", { day: writtenMomentText(due.at ?? due.date, language) });
    case "due-today":
      return words("dueToday");
    case "upcoming":
      if (isLastWorkingDay(deadline, asOf)) return words("lastWorkingDay");
      return workingDaysLeft === null ? words("upcoming") : words("timeLeft", { time: time() });
    case null:
      return asOf === null ? [] : words("unknown");
  }
}

/** How a duty without a time stands, in a sentence; none while it is open. */
export function stateInWords({ state, doneAt }: ChecklistItem, language: Language): string[] {
  const words = (key: keyof typeof explanationWords.messages) => [
    say(language, explanationWords, key, { day: doneAt === null ? null : dayText(doneAt, language) }),
  ];
  switch (state) {
    case "done":
      return words(doneAt === null ? "stateDone" : "stateDoneOn");
    case "late":
      return words(doneAt === null ? "stateLate" : "stateLateOn");
    case "not-done":
      return words("stateNotDone");
    case "open":
      return [];
    case "unclear":
      return words("stateUnclear");
    case "not-held":
      return words("stateNotHeld");
  }
}

function dayText(moment: string, language: Language): string {
  return dateText(moment.slice(0, 10), "long", language);
}
