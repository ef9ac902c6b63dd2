import { say, type Language } from "../../language/language.js";
import { countGivingText } from "../../planning/count-giving-text.js";
import type { CountGiving } from "../../planning/count.js";
import type { DateExplained } from "../../planning/date-explained.js";
import { differencesText } from "../../planning/difference-text.js";
import { capitalize } from "../../vocabulary/words.js";
import { eventText } from "../../wording/anchor-text.js";
import { clausesInWords } from "../../wording/clauses-text.js";
import { lengthText } from "../../wording/count-text.js";
import { dateText, shortMomentText } from "../../wording/dates.js";
import { joinTexts } from "../../wording/lists.js";
import { dueDateText } from "./deadline-in-words.js";
import { planningWords, type PlanningKey } from "./planning-words.js";
import { taskText } from "../../wording/task-text.js";
import type { Sheet } from "./sheet.js";

/** Counts that give a date, and the two dates. */
export interface CountsBetween {
  readonly from: string;
  readonly to: string;
  readonly counts: readonly CountGiving[];
}

/** A line for each count. */
export function countsSheet({ from, to, counts }: CountsBetween, language: Language): Sheet {
  const words = (key: PlanningKey, places: Readonly<Record<string, string>> = {}) =>
    say(language, planningWords, key, places);
  const [first, last] = [from, to].map((moment) => shortMomentText(moment, language)) as [string, string];
  const rows = countRows(counts, language);
  return {
    title: words("countsTitle", { from: first, to: last }),
    sentences: counts.length === 0 ? [words("noCount")] : [],
    tables: counts.length === 0 ? [] : [{ title: null, columns: [words("count")], rows }],
  };
}

function countRows(counts: readonly CountGiving[], language: Language): string[][] {
  const several = new Set(counts.flatMap(({ calendar }) => calendar ?? [])).size > 1;
  return counts.map((count) => [capitalize(countGivingText(count, { several }, language))]);
}

/** How another system's date differs: first the policy's own date, then a line for each explanation. */
export function dateExplainedSheet(explained: DateExplained, language: Language): Sheet {
  const words = (key: PlanningKey, places: Readonly<Record<string, string>> = {}) =>
    say(language, planningWords, key, places);
  const { duty, task, date, due, isSame, workingDays, explanations, counts, needs } = explained;
  const places = {
    task: taskText({ id: duty, task }, language),
    date: shortMomentText(date, language),
    due: due ? dueDateText(due, language) : "",
    clause: clausesInWords(explained, language),
    time: workingDays ? lengthText(Math.abs(workingDays), "working-days", language) : "",
    needs: joinTexts(needs, "or", language),
    from: counts.length > 0 ? eventText(explained.countedFrom?.event ?? "", language) : "",
  };
  const standing = (): PlanningKey => {
    if (due === null) return "dateNotDue";
    if (isSame) return "dateOwn";
    if (!workingDays) return "dateOther";
    return workingDays > 0 ? "dateLater" : "dateSooner";
  };
  const rows = explanations
    .filter(({ differences }) => differences.length > 0)
    .map(({ differences, from }) => [
      differencesText(differences, language),
      `${eventText(from.event, language)}, ${dateText(from.date, "short", language)}`,
    ]);
  return {
    title: words("dateTitle", places),
    sentences: [words(standing(), places), ...(counts.length > 0 ? [words("dateUnexplained", places)] : [])],
    tables: [
      ...(rows.length > 0 ? [{ title: null, columns: [words("explanation"), words("countedFrom")], rows }] : []),
      ...(counts.length > 0 ? [{ title: null, columns: [words("count")], rows: countRows(counts, language) }] : []),
    ],
  };
}
