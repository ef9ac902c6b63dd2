import { checked } from "../checked.js";
import { languageOf, textIn, type WordingOptions } from "../../language/language.js";
import type { AffectedDeadline, HolidayEffects } from "../../planning/holiday-effects.js";
import type { Due } from "../../timeline/index.js";
import { csvRow, csvRowOf } from "./csv-row.js";
import { taskText } from "../../wording/task-text.js";
import { clausesOf, partyCode } from "./obligation-fields.js";

export const holidayEffectsColumns = [
  "date",
  "policy",
  "kind",
  "index",
  "reference",
  "child",
  "duty",
  "key",
  "title",
  "task",
  "party",
  "status",
  "due",
  "dueThen",
  "lastWorkingDay",
  "lastWorkingDayThen",
  "path",
  "layer",
  "clauses",
] as const;

/** The first row, for {@link holidayEffectsToCsv}: the names of its columns. */
export const holidayEffectsCsvHeader = /* @__PURE__ */ csvRow(holidayEffectsColumns);

/**
 * What a new bank holiday moves as rows of CSV, without a header: each deadline that moves, each that is due on the day, each
 * conference or review planned on it, and each deadline that could not be counted again, told apart by `kind`. `index` is the
 * place among the things that were looked at, from 0. Safe to open in a spreadsheet.
 *
 * @example
 * ```ts
 * const records: ConferenceRecord[] = [{ type: "initial", strategyDiscussions: [{ heldOn: "2027-06-07" }] }];
 * const effects = affectedByHoliday(records, "hounslow", { date: "2027-06-21", title: "A day announced" });
 * holidayEffectsToCsv(effects); // '"2027-06-21","hounslow","moved","0","","","conference-held",…'
 * ```
 */
export function holidayEffectsToCsv(of: HolidayEffects, options: WordingOptions = {}): string {
  checked(of, "holiday-effects", options);
  const { date, policy, moved, dueOnTheDay, conferences, notRecounted } = of;
  const language = languageOf(options, of);
  const text = (due: Due | null) => due && (due.at ?? due.date);
  const deadline = (kind: string, each: AffectedDeadline) =>
    csvRowOf(holidayEffectsColumns, {
      date,
      policy,
      kind,
      index: each.index,
      reference: each.reference,
      child: each.child,
      duty: each.duty,
      key: each.key,
      title: textIn(language, each.title),
      task: taskText({ id: each.duty, task: each.task }, language),
      party: each.party && partyCode(each.party, language),
      status: each.status,
      due: text(each.from),
      dueThen: text(each.to),
      lastWorkingDay: each.from?.lastWorkingDay ?? null,
      lastWorkingDayThen: each.to?.lastWorkingDay ?? null,
      layer: each.layer,
      clauses: clausesOf(each.basis),
    });
  return [
    ...moved.map((each) => deadline("moved", each)),
    ...dueOnTheDay.map((each) => deadline("due-on-the-day", each)),
    ...conferences.map(({ index, reference, child, what, path, at }) =>
      csvRowOf(holidayEffectsColumns, {
        date,
        policy,
        kind: `${what}-planned`,
        index,
        reference,
        child,
        due: at,
        path,
      }),
    ),
    ...notRecounted.map(({ index, reference, child, key }) =>
      csvRowOf(holidayEffectsColumns, { date, policy, kind: "not-recounted", index, reference, child, key }),
    ),
  ].join("");
}
