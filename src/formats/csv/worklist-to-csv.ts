import { checked } from "../checked.js";
import type { ChecklistItem } from "../../timeline/index.js";
import type { WorkItem, WorkItems, Worklist } from "../../worklist/work-items.js";
import { inNation, languageOf, textIn, type Language, type WordingOptions } from "../../language/language.js";
import { csvRow, csvRowOf, type CsvFields } from "./csv-row.js";
import { taskText } from "../../wording/task-text.js";
import { clausesOf, obligationFields } from "./obligation-fields.js";

export const worklistColumns = [
  "reference",
  "policy",
  "list",
  "duty",
  "key",
  "title",
  "task",
  "by",
  "to",
  "party",
  "partyRole",
  "strength",
  "due",
  "dueAt",
  "lastWorkingDay",
  "status",
  "workingDaysLeft",
  "clauses",
] as const;

type Fields = CsvFields<(typeof worklistColumns)[number]>;

/** The first row, for {@link worklistToCsv}: the names of its columns. */
export const worklistCsvHeader = /* @__PURE__ */ csvRow(worklistColumns);

/**
 * A worklist as rows of CSV, without a header. `list` says on which side each is: `to-do`, `awaited`, `unassigned`, or
 * `waiting` for what cannot be dated yet. What is overdue has that `status`; what has no time has neither `due` nor `status`.
 * Safe to open in a spreadsheet. Several values in a field are parted by spaces.
 *
 * @example
 * ```ts
 * const record: ConferenceRecord = { type: "review", conference: { planned: { start: "2020-05-05" } } };
 * const list = worklist(buildTimeline(record, "hounslow"));
 * worklistToCsv(list); // '"","hounslow","to-do","reports-shared-with-family",…'
 * ```
 */
export function worklistToCsv(list: Worklist, options: WordingOptions = {}): string {
  checked(list, "worklist", options);
  const { toDo, awaited, unassigned, waiting } = list;
  const language = languageOf(options);
  const row = (fields: Fields) => csvRowOf(worklistColumns, fields);
  const rowsOf = (name: string, { overdue, open, undated }: WorkItems) =>
    [...overdue, ...open, ...undated].map((item) => row({ ...fieldsOf(item, inNation(language, item)), list: name }));
  return [
    ...rowsOf("to-do", toDo),
    ...rowsOf("awaited", awaited),
    ...rowsOf("unassigned", unassigned),
    ...waiting.map((item) => {
      const { reference, policy, id, title, by, to, strength, basis } = item;
      return row({
        reference,
        policy,
        list: "waiting",
        duty: id,
        title: textIn(language, title),
        task: taskText(item, inNation(language, item)),
        by: by.join(" "),
        to: to.join(" "),
        strength,
        clauses: clausesOf(basis),
      });
    }),
  ].join("");
}

function fieldsOf(item: WorkItem | WorkItem<ChecklistItem>, language: Language): Fields {
  const { reference, policy } = item;
  const when =
    "due" in item
      ? {
          due: item.due.date,
          dueAt: item.due.at ?? null,
          lastWorkingDay: item.due.lastWorkingDay,
          status: item.status,
          workingDaysLeft: item.workingDaysLeft,
        }
      : {};
  return { reference, policy, ...obligationFields(item, language), ...when };
}
