import { checked } from "../checked.js";
import type { ChecklistItem, Deadline, Timeline } from "../../timeline/index.js";
import { closedWords } from "../../wording/because-text.js";
import { languageOf, say, textIn, type Language, type WordingOptions } from "../../language/language.js";
import { conditionsText } from "../../wording/condition-text.js";
import { csvRow, csvRowOf, type CsvFields } from "./csv-row.js";
import { dueDateText } from "../in-words/deadline-in-words.js";
import { clausesOf, obligationFields } from "./obligation-fields.js";
import { notOwedBecause } from "../in-words/not-owed-in-words.js";
import { taskText } from "../../wording/task-text.js";
import { timelineWords } from "../in-words/timeline-words.js";

export const timelineColumns = [
  "reference",
  "policy",
  "kind",
  "duty",
  "key",
  "title",
  "task",
  "by",
  "to",
  "party",
  "partyRole",
  "strength",
  "phase",
  "due",
  "dueAt",
  "lastWorkingDay",
  "status",
  "state",
  "workingDaysLeft",
  "doneAt",
  "reading",
  "otherReadings",
  "layer",
  "clauses",
  "note",
] as const;

type Fields = CsvFields<(typeof timelineColumns)[number]>;

/** The first row, for {@link timelineToCsv}: the names of its columns, for programs. See {@link csvHeader} for people. */
export const timelineCsvHeader = /* @__PURE__ */ csvRow(timelineColumns);

/**
 * A timeline as rows of CSV, without a header: its deadlines, then its checklist, then what waits for facts, then what is
 * not owed, told apart by `kind`. Safe to open in a spreadsheet. Several values in a field are parted by spaces.
 * `status` is of a deadline, `state` of an item of the checklist; `otherReadings` holds each as
 * `calendar-days=2020-05-04`; `note` is why no time is given, what it is subject to, the facts it needs, why it is not
 * owed, or why nobody has to do it any more. With `words` and `labels`, titles, notes and parties are worded; codes stay.
 *
 * @example
 * ```ts
 * const timeline = buildTimeline({ type: "review", conference: { planned: { start: "2020-05-05" } } }, "hounslow");
 * timelineToCsv(timeline); // '"","hounslow","deadline","reports-shared-with-family",…'
 * ```
 */
export function timelineToCsv(timeline: Timeline, options: WordingOptions = {}): string {
  checked(timeline, "timeline", options);
  const { record, policy, deadlines, checklist, waiting, notOwed } = timeline;
  const language = languageOf(options, timeline.policy);
  const row = (fields: Fields) =>
    csvRowOf(timelineColumns, { ...fields, reference: record.reference, policy: policy.id });
  return [
    ...deadlines.map((deadline) =>
      row({ ...obligationFields(deadline, language), ...dateColumns(deadline, language), kind: "deadline" }),
    ),
    ...checklist.map((item) =>
      row({ ...obligationFields(item, language), kind: "checklist", state: item.state, note: noteOf(item, language) }),
    ),
    ...waiting.map((one) =>
      row({
        kind: "waiting",
        duty: one.id,
        title: textIn(language, one.title),
        task: taskText(one, language),
        note: one.needs.join(" "),
      }),
    ),
    ...notOwed.map((one) =>
      row({
        kind: "not-owed",
        duty: one.id,
        key: one.key,
        title: textIn(language, one.title),
        task: taskText(one, language),
        layer: one.layer,
        clauses: clausesOf(one.basis),
        note: notOwedBecause(one, language),
      }),
    ),
  ].join("");
}

function noteOf(item: ChecklistItem, language: Language): string {
  const { onlyIf, notStated } = item;
  return [
    ...(onlyIf === null
      ? []
      : [say(language, timelineWords, "onlyIfSentence", { condition: conditionsText(item, language) })]),
    ...(notStated === null ? [] : [textIn(language, notStated)]),
  ].join(" ");
}

function dateColumns(deadline: Deadline, language: Language): Fields {
  const { due, target, status, workingDaysLeft, reading, otherReadings, closedBy } = deadline;
  return {
    due: due.date,
    dueAt: due.at ?? null,
    lastWorkingDay: due.lastWorkingDay,
    status,
    workingDaysLeft,
    reading,
    otherReadings: otherReadings.map((other) => `${other.reading}=${other.due.at ?? other.due.date}`).join(" "),
    note: [
      ...(closedBy
        ? [say(language, timelineWords, "noLongerToBeDone", { because: say(language, closedWords, closedBy.code) })]
        : []),
      ...(target ? [say(language, timelineWords, "shouldBeBy", { day: dueDateText(target, language) })] : []),
    ].join(" "),
  };
}
