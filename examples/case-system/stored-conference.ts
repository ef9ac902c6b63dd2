import { CodedError, parseRecord, type ConferenceRecord } from "child-protection-conferences";
import type { Database, Session } from "./database.js";

/** A conference as it is stored. Give `version` back when you save it. */
export interface Conference {
  readonly reference: string;
  readonly version: number;
  readonly policy: string;
  readonly record: ConferenceRecord;
}

/** @throws CodedError `unknown-conference`; `unusable-record` for one in the table that cannot be read. */
export async function storedConference(db: Database, reference: string): Promise<Conference> {
  return db.transaction((session) => read(session, reference, ""));
}

/** The same, locked: another transaction that wants it waits until this one ends. */
export async function lockedConference(session: Session, reference: string): Promise<Conference> {
  return read(session, reference, "for update");
}

async function read({ query }: Session, reference: string, lock: "" | "for update"): Promise<Conference> {
  const [stored] = await query<{ version: number; policy: string; record: unknown }>(
    `select version, policy, record from conference where reference = $1 ${lock}`,
    [reference],
  );
  if (!stored) throw new CodedError("unknown-conference", "There is no conference of this reference.");
  const parsed = parseRecord(stored.record);
  if (parsed.ok) return { ...stored, reference, record: parsed.value };
  const findings = parsed.findings.map(({ code, path }) => ({ code, path }));
  throw new CodedError("unusable-record", "The record that is stored cannot be read.", { reference, findings });
}
