import type { Deadline, Timeline } from "../timeline/index.js";
import { closedText } from "../wording/because-text.js";
import { csvRow } from "./csv-row.js";
import { clausesOf, obligationFields } from "./obligation-fields.js";

const COLUMNS = [
  "reference",
  "policy",
  "kind",
  "duty",
  "key",
  "title",
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

type Fields = Partial<Record<(typeof COLUMNS)[number], string | number | null>>;

/** The first row, for {@link timelineToCsv}: the names of its columns. */
export const timelineCsvHeader = csvRow(COLUMNS);

/**
 * A timeline as rows of CSV, without a header: its deadlines, then its checklist, then what waits for facts, then what is
 * not owed, told apart by `kind`. Safe to open in a spreadsheet. Several values in a field are parted by spaces.
 * `status` is of a deadline, `state` of an item of the checklist; `otherReadings` holds each as
 * `calendar-days=2020-05-04`; `note` is why no time is given, what it is subject to, the facts it needs, why it is not
 * owed, or why nobody has to do it any more.
 *
 * @example
 * ```ts
 * const timeline = buildTimeline({ type: "review", conference: { planned: { start: "2020-05-05" } } }, "hounslow");
 * timelineToCsv(timeline); // '"","hounslow","deadline","reports-shared-with-family",…'
 * ```
 */
export function timelineToCsv({ record, policy, deadlines, checklist, waiting, notOwed }: Timeline): string {
  const row = (fields: Fields) => {
    const all: Fields = { ...fields, reference: record.reference, policy: policy.id };
    return csvRow(COLUMNS.map((column) => all[column] ?? null));
  };
  return [
    ...deadlines.map((deadline) => row({ ...obligationFields(deadline), ...dated(deadline), kind: "deadline" })),
    ...checklist.map((item) => {
      const notes = [...(item.onlyIf === null ? [] : [`Only if ${item.onlyIf}.`]), item.notStated ?? ""];
      return row({ ...obligationFields(item), kind: "checklist", state: item.state, note: notes.join(" ").trim() });
    }),
    ...waiting.map(({ id, title, needs }) => row({ kind: "waiting", duty: id, title, note: needs.join(" ") })),
    ...notOwed.map(({ id, key, title, layer, basis, because }) =>
      row({ kind: "not-owed", duty: id, key, title, layer, clauses: clausesOf(basis), note: because.text }),
    ),
  ].join("");
}

function dated({ due, status, workingDaysLeft, reading, otherReadings, closedBy }: Deadline): Fields {
  return {
    due: due.date,
    dueAt: due.at ?? null,
    lastWorkingDay: due.lastWorkingDay,
    status,
    workingDaysLeft,
    reading,
    otherReadings: otherReadings.map((other) => `${other.reading}=${other.due.at ?? other.due.date}`).join(" "),
    note: closedBy && `No longer to be done: ${closedText[closedBy.code]}.`,
  };
}
