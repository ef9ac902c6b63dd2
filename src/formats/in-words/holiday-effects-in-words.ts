import { say, textIn, type Language } from "../../language/language.js";
import type { AffectedDeadline, HolidayEffects, Where } from "../../planning/holiday-effects.js";
import { clausesInWords } from "../../wording/clauses-text.js";
import { dateText, shortMomentText } from "../../wording/dates.js";
import { dueDateText } from "./deadline-in-words.js";
import { taskWithParty } from "./deadline-in-words.js";
import { planningWords, type PlanningKey } from "./planning-words.js";
import type { Sheet, SheetTable } from "./sheet.js";

/** How much a holiday moves, then the conferences planned on it, what moves, and what is due on it. */
export function holidayEffectsSheet(effects: HolidayEffects, language: Language): Sheet {
  const words = (key: PlanningKey, places: Readonly<Record<string, string | number>> = {}) =>
    say(language, planningWords, key, places);
  const { title, date, alreadyOff, looked, moved, dueOnTheDay, conferences, notRecounted } = effects;
  const some = (key: PlanningKey, list: readonly unknown[]) =>
    list.length === 0 ? [] : [words(key, { count: list.length })];
  const columns = [words("whose"), words("what"), words("how")];
  const table = (key: PlanningKey, deadlines: readonly AffectedDeadline[], isPressing = false): SheetTable[] =>
    deadlines.length === 0
      ? []
      : [
          {
            title: words(key),
            isPressing,
            columns,
            rows: deadlines.map((each) => [whoseText(each), whatText(each, language), movementText(each, language)]),
          },
        ];
  return {
    title: words("holidayTitle", { title: textIn(language, title), day: dateText(date, "long", language) }),
    sentences: [
      alreadyOff === null
        ? words("holidayMoves", { count: moved.length, looked })
        : words("alreadyOff", { title: textIn(language, alreadyOff.title) }),
      ...some("holidayConferences", conferences),
      ...some("holidayDue", dueOnTheDay),
      ...some("notRecounted", notRecounted),
    ],
    tables: [
      ...(conferences.length === 0
        ? []
        : [
            {
              title: words("planned"),
              isPressing: true,
              columns: [words("whose"), words("what")],
              rows: conferences.map((each) => [
                whoseText(each),
                words(each.what === "conference" ? "plannedConference" : "plannedReview", {
                  at: shortMomentText(each.at, language),
                }),
              ]),
            },
          ]),
      ...table("moved", moved),
      ...table("dueOnTheDay", dueOnTheDay),
    ],
  };
}

/** `C000017`, `CPC-0417`; where there is neither, its number among those that were given, from 1. */
function whoseText({ child, reference, index }: Where): string {
  return child ?? reference ?? `#${index + 1}`;
}

/** `Minutes circulated (hounslow HO28)` */
function whatText(deadline: AffectedDeadline, language: Language): string {
  return `${taskWithParty({ ...deadline, id: deadline.duty }, language)}, ${clausesInWords(deadline, language)}`;
}

function movementText({ from, to }: AffectedDeadline, language: Language): string {
  const words = (key: PlanningKey, places: Readonly<Record<string, string>>) =>
    say(language, planningWords, key, places);
  if (from === null || to === null) {
    return from === null
      ? words("owedThen", { to: to ? dueDateText(to, language) : "" })
      : words("notOwedThen", { from: dueDateText(from, language) });
  }
  if (from.date !== to.date || from.at !== to.at) {
    return words("movedFromTo", { from: dueDateText(from, language), to: dueDateText(to, language) });
  }
  const day = (date: string | null) => (date === null ? "" : dateText(date, "short", language));
  return words("lastWorkingDay", { from: day(from.lastWorkingDay), to: day(to.lastWorkingDay) });
}
