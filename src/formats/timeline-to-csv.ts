import type { Deadline, Obligation, Timeline } from "../timeline/index.js";
import { csvRow } from "./csv-row.js";

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
 * A timeline as rows of CSV, without a header: its deadlines, then its checklist, then what waits for facts, told apart
 * by `kind`. Safe to open in a spreadsheet. What several of a kind share a field for is parted by spaces;
 * `otherReadings` holds each as `calendar-days=2020-05-04`; `note` is why no time is given, what it is subject to, or
 * the facts it needs.
 *
 * @example
 * ```ts
 * const timeline = buildTimeline({ type: "review", conference: { planned: { start: "2020-05-05" } } }, "hounslow");
 * timelineToCsv(timeline); // '"","hounslow","deadline","reports-shared-with-family",…'
 * ```
 */
export function timelineToCsv({ record, policy, deadlines, checklist, waiting }: Timeline): string {
  const row = (fields: Fields) => {
    const all: Fields = { ...fields, reference: record.reference, policy: policy.id };
    return csvRow(COLUMNS.map((column) => all[column] ?? null));
  };
  return [
    ...deadlines.map((deadline) => row({ ...shared(deadline), ...dated(deadline), kind: "deadline" })),
    ...checklist.map((item) => {
      const notes = [...(item.onlyIf === null ? [] : [`Only if ${item.onlyIf}.`]), item.notStated ?? ""];
      return row({ ...shared(item), kind: "checklist", note: notes.join(" ").trim() });
    }),
    ...waiting.map(({ id, title, needs }) => row({ kind: "waiting", duty: id, title, note: needs.join(" ") })),
  ].join("");
}

function shared({ id, key, title, by, to, strength, phase, doneAt, layer, basis }: Obligation): Fields {
  const clauses = basis.map(({ clause }) => clause).join(" ");
  return { duty: id, key, title, by: by.join(" "), to: to.join(" "), strength, phase, doneAt, layer, clauses };
}

function dated({ party, due, status, workingDaysLeft, reading, otherReadings }: Deadline): Fields {
  return {
    party: party === null ? null : "audience" in party ? party.audience : party.id,
    partyRole: party !== null && "role" in party ? party.role : null,
    due: due.date,
    dueAt: due.at ?? null,
    lastWorkingDay: due.lastWorkingDay,
    status,
    workingDaysLeft,
    reading,
    otherReadings: otherReadings.map((other) => `${other.reading}=${other.due.at ?? other.due.date}`).join(" "),
  };
}
