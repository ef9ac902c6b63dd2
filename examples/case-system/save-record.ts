import { CodedError, parseRecord, type ConferenceRecord, type Finding } from "child-protection-conferences";
import { codeOf } from "./code-of.js";
import type { Database } from "./database.js";
import { jsonForDatabase } from "./json-for-database.js";
import { recalculateIn, type Changes, type Occasion } from "./recalculate.js";
import { lockedConference, storedConference, type Conference } from "./stored-conference.js";

/** What to store: a record, and the version that it changes; `null` for a conference that is new. */
export interface Save {
  readonly record: unknown;
  readonly policy: string;
  readonly version: number | null;
}

export type Saved =
  | { readonly ok: true; readonly version: number; readonly changes: Changes }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * Stores a record and its tasks in one transaction. A record that cannot be read is not stored.
 *
 * @throws CodedError `version-conflict` if another was stored since; `reference-required`; what `recalculate` throws.
 */
export async function saveRecord(db: Database, { record, policy, version }: Save, occasion: Occasion): Promise<Saved> {
  const parsed = parseRecord(record);
  if (!parsed.ok) return parsed;
  const { reference } = parsed.value;
  if (reference === undefined) throw new CodedError("reference-required", "A stored record needs a reference.");
  const values = [reference, policy, jsonForDatabase(parsed.value)];
  return db.transaction(async (session) => {
    const [stored] = await (version === null
      ? session.query<{ version: number }>(
          `insert into conference (reference, version, policy, record) values ($1, 1, $2, $3::jsonb)
           on conflict (reference) do nothing returning version`,
          values,
        )
      : session.query<{ version: number }>(
          `update conference set version = version + 1, policy = $2, record = $3::jsonb
           where reference = $1 and version = $4 returning version`,
          [...values, version],
        ));
    if (!stored) {
      throw new CodedError("version-conflict", "Another version was stored. Read it, and change that.", { reference });
    }
    const changes = await recalculateIn(session, await lockedConference(session, reference), occasion);
    return { ok: true, version: stored.version, changes };
  });
}

/** So many others can save between our reading and our saving, one after another. */
const MOST_ATTEMPTS = 100;

/**
 * Reads a record, changes it and stores it; after a conflict once more, from the record that is there then. So `change` may
 * run several times. Use it for what can be said of any version, such as “add this report”; if a person has edited the
 * whole record, show them the conflict.
 *
 * @throws CodedError as `saveRecord`; `unknown-conference`.
 */
export async function changeRecord(
  db: Database,
  reference: string,
  change: (record: ConferenceRecord) => ConferenceRecord,
  occasion: Occasion,
): Promise<Saved> {
  for (let attempt = 1; ; attempt++) {
    const { record, policy, version }: Conference = await storedConference(db, reference);
    try {
      return await saveRecord(db, { record: change(record), policy, version }, occasion);
    } catch (error) {
      if (codeOf(error) !== "version-conflict" || attempt === MOST_ATTEMPTS) throw error;
    }
  }
}
