import { checked } from "../checked.js";
import type { HistoryConference, HistoryTimeline } from "../../history/index.js";
import { languageOf, textIn, type WordingOptions } from "../../language/language.js";
import { csvRow, csvRowOf, type CsvFields } from "./csv-row.js";
import { notOwedBecause } from "../in-words/not-owed-in-words.js";
import { taskText } from "../../wording/task-text.js";
import { clausesOf, obligationFields } from "./obligation-fields.js";

export const historyColumns = [
  "child",
  "policy",
  "kind",
  "conferenceType",
  "conferenceHeldOn",
  "reference",
  "place",
  "duty",
  "key",
  "title",
  "task",
  "party",
  "due",
  "dueAt",
  "lastWorkingDay",
  "status",
  "workingDaysLeft",
  "doneAt",
  "layer",
  "clauses",
  "note",
] as const;

type Fields = CsvFields<(typeof historyColumns)[number]>;

/** The first row, for {@link historyToCsv}: the names of its columns. */
export const historyCsvHeader = /* @__PURE__ */ csvRow(historyColumns);

/**
 * A child's history as rows of CSV, without a header: every deadline, then what is not owed, told apart by `kind`. `place` is
 * the conference's in the history. Rows of several children can follow each other. Safe to open in a spreadsheet.
 *
 * @example
 * ```ts
 * const history = { id: "C000017", plans: [{ startedOn: "2025-01-27" }] };
 * historyToCsv(buildHistory(history, workingTogether)); // '"C000017","working-together","deadline","initial",…'
 * ```
 */
export function historyToCsv(history: HistoryTimeline, options: WordingOptions = {}): string {
  checked(history, "history", options);
  const { child, policy, deadlines, notOwed } = history;
  const language = languageOf(options, history.policy);
  const row = (fields: Fields, { type, heldOn, reference, place }: HistoryConference) =>
    csvRowOf(historyColumns, {
      ...fields,
      child,
      policy: policy?.id ?? null,
      conferenceType: type,
      conferenceHeldOn: heldOn,
      reference,
      place,
    });
  return [
    ...deadlines.map((deadline) =>
      row(
        {
          ...obligationFields(deadline, language),
          kind: "deadline",
          due: deadline.due.date,
          dueAt: deadline.due.at ?? null,
          lastWorkingDay: deadline.due.lastWorkingDay,
          status: deadline.status,
          workingDaysLeft: deadline.workingDaysLeft,
        },
        deadline.conference,
      ),
    ),
    ...notOwed.map((one) =>
      row(
        {
          kind: "not-owed",
          duty: one.id,
          key: one.key,
          title: textIn(language, one.title),
          task: taskText(one, language),
          layer: one.layer,
          clauses: clausesOf(one.basis),
          note: notOwedBecause(one, language),
        },
        one.conference,
      ),
    ),
  ].join("");
}
