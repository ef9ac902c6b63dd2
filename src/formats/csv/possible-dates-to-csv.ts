import { checked } from "../checked.js";
import { languageOf, textIn, type WordingOptions } from "../../language/language.js";
import type { PossibleDates } from "../../planning/possible-date.js";
import { csvRow, csvRowOf } from "./csv-row.js";
import { taskText } from "../../wording/task-text.js";
import { clausesOf } from "./obligation-fields.js";

export const possibleDatesColumns = [
  "reference",
  "policy",
  "date",
  "possible",
  "reason",
  "key",
  "duty",
  "title",
  "task",
  "strength",
  "due",
  "workingDays",
  "path",
  "layer",
  "clauses",
] as const;

/** The first row, for {@link possibleDatesToCsv}: the names of its columns. */
export const possibleDatesCsvHeader = /* @__PURE__ */ csvRow(possibleDatesColumns);

/**
 * The days on which a conference can be held as rows of CSV, without a header: one for each day, and where several things
 * speak against it one for each of these. `possible` is `true` or `false`. Safe to open in a spreadsheet.
 *
 * @example
 * ```ts
 * const options = { from: "2020-04-18", through: "2020-04-18" };
 * possibleDatesToCsv(possibleDates({ type: "review" }, "hounslow", options));
 * // '"","hounslow","2020-04-18","false","not-a-working-day","","","Saturday",…'
 * ```
 */
export function possibleDatesToCsv(of: PossibleDates, options: WordingOptions = {}): string {
  checked(of, "possible-dates", options);
  const { reference, policy, dates } = of;
  const language = languageOf(options, of);
  return dates
    .flatMap(({ date, possible, against }) => {
      const day = { reference, policy, date, possible: possible ? "true" : "false" };
      if (against.length === 0) return [csvRowOf(possibleDatesColumns, day)];
      return against.map((each) =>
        csvRowOf(possibleDatesColumns, {
          ...day,
          reason: each.reason,
          key: each.key ?? null,
          duty: each.duty ?? null,
          title: textIn(language, each.day?.title ?? each.title ?? ""),
          task: taskText({ id: each.duty ?? "", task: each.task ?? "" }, language),
          strength: each.strength ?? null,
          due: each.due ? (each.due.at ?? each.due.date) : null,
          workingDays: each.workingDays ?? null,
          path: each.path ?? null,
          layer: each.layer ?? null,
          clauses: each.basis ? clausesOf(each.basis) : null,
        }),
      );
    })
    .join("");
}
