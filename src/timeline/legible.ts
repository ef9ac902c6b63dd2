import { codePattern } from "../model/codes.js";
import type { ConferenceRecord } from "../model/record.js";
import { known, mapItems } from "./facts.js";
import type { Notices } from "./notices.js";

/**
 * The record without what is named by an id that is no code. References, ids and roles appear in results, and must not carry
 * a name into them. A record that came through `parseRecord` is returned as it is.
 */
export function legible(record: ConferenceRecord, notices: Notices): ConferenceRecord {
  const { reference, participants, reports, returnedTemplates, completed } = record;
  const changes: { -readonly [K in keyof ConferenceRecord]?: ConferenceRecord[K] } = {};
  if (reference !== undefined && !isCode(reference)) changes.reference = noticed("reference");
  const people = kept(
    "participants",
    participants,
    ({ id, role, agency }) =>
      isCode(id) && (role === undefined || isCode(role)) && (agency === undefined || isCode(agency)),
  );
  if (people) changes.participants = people;
  const written = kept("reports", reports, ({ from }) => isCode(from));
  if (written) changes.reports = written;
  const returned = kept("returnedTemplates", returnedTemplates, ({ from }) => isCode(from));
  if (returned) changes.returnedTemplates = returned;
  const done = kept("completed", completed, ({ for: whom }) => whom === undefined || isCode(whom));
  if (done) changes.completed = done;
  return Object.keys(changes).length > 0 ? { ...record, ...changes } : record;

  function noticed(path: string): undefined {
    notices.add("not-a-code", { path });
  }

  /** The items that pass, if any does not. */
  function kept<T>(path: string, list: readonly T[] | undefined, passes: (item: T) => boolean): T[] | undefined {
    const items = mapItems(list, (item, index) => {
      if (passes(item)) return item;
      noticed(`${path}[${index}]`);
      return undefined;
    });
    return items.includes(undefined) ? known(items) : undefined;
  }
}

function isCode(value: unknown): boolean {
  return typeof value === "string" && codePattern.test(value);
}
