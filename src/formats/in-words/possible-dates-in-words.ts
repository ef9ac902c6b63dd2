import { clausesInWords } from "../../wording/clauses-text.js";
import { say, textIn, type Language } from "../../language/language.js";
import { adviceText } from "../../planning/advice-text.js";
import type { Against, PossibleDates } from "../../planning/possible-date.js";
import { lengthText } from "../../wording/count-text.js";
import { dateText } from "../../wording/dates.js";
import { joinTexts } from "../../wording/lists.js";
import { dueDateText } from "./deadline-in-words.js";
import { planningWords, type PlanningKey } from "./planning-words.js";
import { taskText } from "../../wording/task-text.js";
import type { Sheet } from "./sheet.js";

/** The possible days first, then what to know, then every day but weekends. */
export function possibleDatesSheet(result: PossibleDates, language: Language): Sheet {
  const { reference, dates, earliest, latest, advice } = result;
  const words = (key: PlanningKey, places: Readonly<Record<string, string | number>> = {}) =>
    say(language, planningWords, key, places);
  const possible = dates.filter((each) => each.possible).map(({ date }) => dateText(date, "short", language));
  const possibleText =
    possible.length > MOST_NAMED
      ? words("manyPossible", { count: possible.length, first: possible[0]!, last: possible.at(-1)! })
      : words("possibleDays", { days: joinTexts(possible, "and", language) });
  const bound = (key: "earliestBound" | "latestBound", { date, binding }: NonNullable<PossibleDates["earliest"]>) =>
    binding === null
      ? []
      : [
          words(key, {
            day: dateText(date, "long", language),
            task: taskText({ id: binding.duty, task: binding.task }, language),
            due: dateText(binding.due.date, "long", language),
            clause: clausesInWords(binding, language),
          }),
        ];
  const days = dates.filter(({ against }) => !against.some(({ day }) => day?.reason === "weekend"));
  return {
    title: words(reference === null ? "possibleTitle" : "possibleTitleWithReference", { reference: reference ?? "" }),
    sentences: [
      ...(possible.length > 0 ? [possibleText] : []),
      ...(earliest?.binding ? bound("earliestBound", earliest) : []),
      ...(latest?.binding ? bound("latestBound", latest) : []),
      ...advice.map((each) => adviceText(each, language)),
    ],
    tables:
      days.length === 0
        ? []
        : [
            {
              title: null,
              columns: [words("day"), words("standing"), words("why")],
              rows: days.map(({ date, possible: isPossible, against }) => [
                dateText(date, "short", language),
                words(isPossible ? "possible" : "notPossible"),
                whyText(against, language),
              ]),
            },
          ],
  };
}

/** More days than are named one by one. */
const MOST_NAMED = 6;

/** What speaks against a day; what several owe of one duty is one thing. */
function whyText(against: readonly Against[], language: Language): string {
  return [...new Set(against.map((each) => reasonText(each, language)))].join("; ");
}

function reasonText(against: Against, language: Language): string {
  const { reason, day, path = "", duty = "", task = "", due, workingDays, strength, layer = "", basis } = against;
  const isShould = reason === "too-late-for" && strength === "should";
  const isCounted = reason === "after-limit" && workingDays;
  const key = isShould
    ? ("reason.too-late-for-should" as const)
    : isCounted
      ? ("reason.after-limitBy" as const)
      : (`reason.${reason}` as const);
  return say(language, planningWords, key, {
    path,
    title: textIn(language, day?.title ?? ""),
    task: taskText({ id: duty, task }, language),
    due: due ? dueDateText(due, language) : "",
    time: isCounted ? lengthText(workingDays, "working-days", language) : "",
    clause: basis ? clausesInWords({ layer, basis }, language) : "",
  });
}
