import { checked } from "../checked.js";
import { languageOf, textIn, type WordingOptions } from "../../language/language.js";
import type { DateExplained } from "../../planning/date-explained.js";
import { differencesText } from "../../planning/difference-text.js";
import { csvRow, csvRowOf } from "./csv-row.js";
import { taskText } from "../../wording/task-text.js";
import { clausesOf } from "./obligation-fields.js";

export const dateExplainedColumns = [
  "reference",
  "policy",
  "duty",
  "key",
  "title",
  "task",
  "date",
  "due",
  "workingDays",
  "rank",
  "differences",
  "from",
  "count",
  "unit",
  "relation",
  "text",
  "layer",
  "clauses",
] as const;

/** The first row, for {@link dateExplainedToCsv}: the names of its columns. */
export const dateExplainedCsvHeader = /* @__PURE__ */ csvRow(dateExplainedColumns);

/**
 * Why another system's date differs from the policy's, as rows of CSV without a header. Each explanation is a row, and
 * `rank` 1 is the likeliest. If nothing explains the date, there is one row without a rank. `differences` are codes.
 *
 * @example
 * ```ts
 * const record: ConferenceRecord = { type: "initial", strategyDiscussions: [{ heldOn: "2020-03-31" }] };
 * dateExplainedToCsv(explainDate(record, "hounslow", { duty: "conference-held", date: "2020-04-21" }));
 * // '"","hounslow","conference-held","conference-held","Conference held","Hold the ICPC","2020-04-21","2020-04-23","-2","1",…'
 * ```
 */
export function dateExplainedToCsv(of: DateExplained, options: WordingOptions = {}): string {
  checked(of, "date-explained", options);
  const language = languageOf(options, of);
  const { reference, policy, duty, key, title, task, date, due, workingDays, layer, basis, explanations } = of;
  const shared = {
    reference,
    policy,
    duty,
    key,
    title: textIn(language, title),
    task: taskText({ id: duty, task }, language),
    date,
    due: due && (due.at ?? due.date),
    workingDays,
    layer,
    clauses: clausesOf(basis),
  };
  if (explanations.length === 0) return csvRowOf(dateExplainedColumns, shared);
  return explanations
    .map(({ differences, from, length }, index) =>
      csvRowOf(dateExplainedColumns, {
        ...shared,
        rank: index + 1,
        differences: differences.map(({ code }) => code).join(" "),
        from: from.date,
        count: length.count,
        unit: length.unit,
        relation: length.relation,
        text: differencesText(differences, language),
      }),
    )
    .join("");
}
