import type { Database } from "./database.js";

export interface Overdue {
  /** `null` where the policy does not say who does it. */
  readonly role: string | null;
  readonly agency: string | null;
  readonly reference: string;
  readonly title: string;
  readonly due_on: string;
  readonly clause: string;
}

/** What is overdue as of the last recalculation, by role and agency. */
export async function overdue(db: Database): Promise<Overdue[]> {
  return db.transaction(({ query }) =>
    query(
      `select role, agency, reference, title, due_on, clause from task
       left join lateral unnest(owed_by) as role on true where status = 'overdue' order by role, agency, due_on, reference, key`,
    ),
  );
}

export interface DueChange {
  readonly key: string;
  /** As in a London diary; `null`: was not there, or is no longer. */
  readonly old: string | null;
  readonly new: string | null;
  readonly why: string;
  /** What moved it: `fact conference-start`, `as-of`. */
  readonly because: readonly string[];
  readonly changed_at: string;
}

/** How the due dates of a conference came to be what they are. */
export async function history(db: Database, reference: string): Promise<DueChange[]> {
  return db.transaction(({ query }) =>
    query(
      `select key, why, because, ${LONDON("old_due_on", "old_due_at")} as old, ${LONDON("new_due_on", "new_due_at")} as new,
         to_char(changed_at at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI') as changed_at
       from due_change where reference = $1 order by id`,
      [reference],
    ),
  );
}

const LONDON = (day: string, instant: string) =>
  `coalesce(to_char(${instant} at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI'), ${day}::text)`;

/** `error deadline-overdue`: 2 */
export async function findingCounts(db: Database, reference: string): Promise<Record<string, number>> {
  const rows = await db.transaction(({ query }) =>
    query<{ code: string; findings: number }>(
      "select severity || ' ' || code as code, findings from finding_count where reference = $1 order by 1",
      [reference],
    ),
  );
  return Object.fromEntries(rows.map(({ code, findings }) => [code, findings]));
}

export interface Failure {
  readonly reference: string;
  readonly code: string;
  /** As in a London diary. */
  readonly failed_at: string;
}

/** The conferences whose tasks are not as of the last night, and why. */
export async function failures(db: Database): Promise<Failure[]> {
  return db.transaction(({ query }) =>
    query(
      `select reference, code, to_char(failed_at at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI') as failed_at
       from recalculation_failure order by reference`,
    ),
  );
}
