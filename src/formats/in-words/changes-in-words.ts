import { say, type Language } from "../../language/language.js";
import { causeText } from "../../planning/cause-text.js";
import type { Change, Changes, Item, Move, OtherChange } from "../../planning/change.js";
import { capitalize } from "../../vocabulary/words.js";
import { lengthText } from "../../wording/count-text.js";
import { shortMomentText } from "../../wording/dates.js";
import { chainTexts } from "../../wording/lists.js";
import { dueDateText, taskWithParty } from "./deadline-in-words.js";
import { planningWords, type PlanningKey } from "./planning-words.js";
import type { Sheet } from "./sheet.js";

/** The lists of changes, in the order in which they are shown: what presses first. */
export const changeLists = ["newlyOverdue", "new", "moved", "gone", "done", "reopened", "changed"] as const;
export type ChangeList = (typeof changeLists)[number];

/** The causes, numbered, and a table for each list that is not empty. */
export function changesSheet(changes: Changes, language: Language): Sheet {
  const words = (key: PlanningKey, places: Readonly<Record<string, string | number>> = {}) =>
    say(language, planningWords, key, places);
  const { reference, unchanged, because } = changes;
  const lists = changeLists.filter((list) => changes[list].length > 0);
  const numbers = new Map(because.map(({ cause }, index) => [JSON.stringify(cause), index + 1]));
  const numbersOf = (causes: Change["because"]) =>
    chainTexts(
      causes.map((cause) => words("causeNumber", { number: numbers.get(JSON.stringify(cause))! })),
      "comma",
      language,
    );
  return {
    title: words(reference === null ? "changesTitle" : "changesTitleWithReference", { reference: reference ?? "" }),
    sentences:
      lists.length === 0
        ? [words("nothingChanged")]
        : [
            ...because.map(({ cause }, index) =>
              words("cause", { number: index + 1, cause: capitalize(causeText(cause, language)) }),
            ),
            words("unchanged", { count: unchanged }),
          ],
    tables: lists.map((list) => ({
      title: words(list),
      isPressing: list === "newlyOverdue",
      columns: [words("what"), words("how"), words("because")],
      rows: changes[list].map((change: Change) => [
        taskWithParty((change.after ?? change.before)!, language),
        howText(list, change, language),
        numbersOf(change.because),
      ]),
    })),
  };
}

/** What became of it: `due Mon 4 May 2020`, `done Fri 1 May 2020`. */
export function howText(list: ChangeList, change: Change, language: Language): string {
  const words = (key: PlanningKey, places: Readonly<Record<string, string>> = {}) =>
    say(language, planningWords, key, places);
  const dueText = (item: Item | null) =>
    item && "due" in item ? words("due", { day: dueDateText(item.due, language) }) : words("noTime");
  switch (list) {
    case "moved":
      return moveText(change as Move, language);
    case "done": {
      const { after } = change;
      const isLate = after !== null && ("due" in after ? after.status : after.state) === "late";
      const day = after?.doneAt ? shortMomentText(after.doneAt, language) : "";
      return words(day === "" ? "doneUndated" : isLate ? "doneLate" : "doneOn", { day });
    }
    case "changed": {
      const { what } = change as OtherChange;
      return chainTexts(
        what.map((each) => words(`what.${each}`)),
        "comma",
        language,
      );
    }
    default:
      return dueText(change.after ?? change.before);
  }
}

/** `now Wed 6 May 2020, was Mon 4 May 2020: 2 working days later` */
export function moveText({ from, to, workingDays, hours }: Move, language: Language): string {
  const [was, now] = [from, to].map((due) =>
    due ? dueDateText(due, language) : say(language, planningWords, "noTime"),
  ) as [string, string];
  const places = (count: number, unit: "working-days" | "hours") => ({
    from: was,
    to: now,
    time: lengthText(Math.abs(count), unit, language),
  });
  const later = (count: number) => (count > 0 ? ("movedLater" as const) : ("movedSooner" as const));
  if (workingDays) return say(language, planningWords, later(workingDays), places(workingDays, "working-days"));
  if (hours && Number.isInteger(hours)) return say(language, planningWords, later(hours), places(hours, "hours"));
  return say(language, planningWords, "movedFromTo", { from: was, to: now });
}

/** Why, the causes one after the other. */
export function becauseText({ because }: Change, language: Language): string {
  return chainTexts(
    because.map((cause) => causeText(cause, language)),
    "semicolon",
    language,
  );
}
