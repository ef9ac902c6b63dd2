import { checked } from "../checked.js";
import { languageOf, type WordingOptions } from "../../language/language.js";
import type { Change, Changes, Item } from "../../planning/change.js";
import { csvRow, csvRowOf } from "./csv-row.js";
import { obligationFields } from "./obligation-fields.js";
import { becauseText, changeLists } from "../in-words/changes-in-words.js";

export const changesColumns = [
  "reference",
  "change",
  "duty",
  "key",
  "title",
  "task",
  "by",
  "to",
  "party",
  "partyRole",
  "strength",
  "wasDue",
  "due",
  "workingDays",
  "hours",
  "doneAt",
  "what",
  "causes",
  "because",
  "layer",
  "clauses",
] as const;

/** The first row, for {@link changesToCsv}: the names of its columns. */
export const changesCsvHeader = /* @__PURE__ */ csvRow(changesColumns);

/**
 * What changed from one timeline to the next as rows of CSV, without a header: one for each change. `change` is `new`, `moved`,
 * `gone`, `done`, `reopened`, `newlyOverdue` or `changed`; `causes` holds the codes of its causes and `because` says them.
 * Safe to open in a spreadsheet.
 *
 * @example
 * ```ts
 * const record = { type: "review", conference: { planned: { start: "2020-05-05" } } } as const;
 * const changes = changesBetween(buildTimeline({ type: "review" }, hounslow), buildTimeline(record, hounslow));
 * changesToCsv(changes); // '"","new","reports-shared-with-family",…'
 * ```
 */
export function changesToCsv(of: Changes, options: WordingOptions = {}): string {
  checked(of, "changes", options);
  const language = languageOf(options, of);
  const dueIn = (item: Item | null) => (item && "due" in item ? (item.due.at ?? item.due.date) : null);
  return changeLists
    .flatMap((list) =>
      of[list].map((change: Change) => {
        const { before, after, because } = change;
        const { phase: _, ...fields } = obligationFields((after ?? before)!, language);
        return csvRowOf(changesColumns, {
          ...fields,
          reference: of.reference,
          change: list,
          wasDue: dueIn(before),
          due: dueIn(after),
          workingDays: "workingDays" in change ? (change.workingDays as number | null) : null,
          hours: "hours" in change ? (change.hours as number | null) : null,
          what: "what" in change ? (change.what as readonly string[]).join(" ") : null,
          causes: [...new Set(because.map(({ code }) => code))].join(" "),
          because: becauseText(change, language),
        });
      }),
    )
    .join("");
}
