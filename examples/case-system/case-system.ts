import { readFileSync } from "node:fs";
import {
  buildTimeline,
  parseRecord,
  validateRecord,
  type ConferenceRecord,
  type Deadline,
  type Finding,
} from "child-protection-conferences";
import type { Database, Session } from "./database.js";

/** Why and when the caller recalculates, and the day or moment as of which it asks. Nothing here reads the clock. */
export interface Occasion {
  readonly why: string;
  readonly at: string;
  readonly asOf: string;
}

/** How many due dates changed, and how many tasks were written. */
export interface Changes {
  readonly dates: number;
  readonly tasks: number;
}

export type Saved =
  { readonly ok: true; readonly changes: Changes } | { readonly ok: false; readonly findings: readonly Finding[] };

/** Stores a record in place of the one before, and makes its tasks anew. One that cannot be read is not stored. */
export async function saveRecord(db: Database, json: unknown, policy: string, occasion: Occasion): Promise<Saved> {
  const parsed = parseRecord(json);
  if (!parsed.ok) return parsed;
  const { reference } = parsed.value;
  if (reference === undefined) throw new Error("A stored record needs a reference.");
  const changes = await db.transaction(async (session) => {
    await session.query(
      `insert into conference (reference, policy, record) values ($1, $2, $3::jsonb)
       on conflict (reference) do update set policy = excluded.policy, record = excluded.record`,
      [reference, policy, storable(parsed.value)],
    );
    return recalculateIn(session, reference, occasion);
  });
  return { ok: true, changes };
}

/** Without what `jsonb` cannot hold: its refusal would carry the text around it, somebody's words, into the logs. */
function storable(record: ConferenceRecord): string {
  return JSON.stringify(record, (_, value: unknown) =>
    typeof value === "string" ? value.replaceAll(/[\0\p{Cs}]/gu, "\uFFFD") : value,
  );
}

export async function recalculate(db: Database, reference: string, occasion: Occasion): Promise<Changes> {
  return db.transaction((session) => recalculateIn(session, reference, occasion));
}

/** Every night, as of the new day. Each conference is a transaction of its own, so that none waits for all. */
export async function recalculateAll(db: Database, occasion: Occasion): Promise<void> {
  const all = await db.transaction(({ query }) => query<{ reference: string }>("select reference from conference"));
  for (const { reference } of all) await recalculate(db, reference, occasion);
}

const SAVE_TASKS = readFileSync(new URL("save-tasks.sql", import.meta.url), "utf8");

async function recalculateIn({ query }: Session, reference: string, { why, at, asOf }: Occasion): Promise<Changes> {
  // Whoever comes second waits here, and then reads what the first has stored.
  const [stored] = await query<{ policy: string; record: ConferenceRecord }>(
    "select policy, record from conference where reference = $1 for update",
    [reference],
  );
  if (!stored) throw new Error("There is no such conference.");
  const { policy, record } = stored;
  const { deadlines } = buildTimeline(record, policy, { asOf });
  const tasks = deadlines.map(taskOf);
  const [changes] = await query<Changes>(SAVE_TASKS, [reference, JSON.stringify(tasks), why, at]);

  const { findings } = validateRecord(record, policy, { asOf });
  await query("delete from finding_count where reference = $1", [reference]);
  await query(
    `insert into finding_count (reference, severity, code, findings)
     select $1, severity, code, count(*) from jsonb_to_recordset($2::jsonb) as finding (severity text, code text)
     group by severity, code`,
    [reference, JSON.stringify(findings)],
  );
  return changes!;
}

/** The columns of a task, as JSON. */
function taskOf(deadline: Deadline) {
  const { key, id, title, due, doneAt, layer, basis } = deadline;
  return {
    key,
    duty: id,
    title,
    ...doersOf(deadline),
    due_on: due.date,
    due_at: due.at,
    last_working_day: due.lastWorkingDay,
    done_on: doneAt?.slice(0, 10),
    status: statusOf(deadline),
    clause: `${layer} ${basis.map(({ clause }) => clause).join(", ")}`,
  };
}

/** The roles of the agency or professional who owes it; else those whom the policy names, who may be nobody. */
function doersOf({ by, party }: Deadline): {
  readonly owed_by: readonly string[];
  readonly agency?: string | undefined;
} {
  const isOwedByEach = by.includes("professional") || by.includes("agency");
  if (!isOwedByEach || !party || !("id" in party || "members" in party)) return { owed_by: by };
  const roles = "members" in party ? party.roles : party.role === undefined ? [] : [party.role];
  return { owed_by: roles.length > 0 ? roles : by, agency: party.agency };
}

/** `unknown`: it may be done for all that the record says. `closed`: not done in time, and nobody's to do any more. */
function statusOf({ status, closedBy }: Deadline): string {
  return closedBy ? "closed" : (status ?? "unknown");
}

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
  readonly changed_at: string;
}

/** How the due dates of a conference came to be what they are. */
export async function history(db: Database, reference: string): Promise<DueChange[]> {
  return db.transaction(({ query }) =>
    query(
      `select key, why, ${LONDON("old_due_on", "old_due_at")} as old, ${LONDON("new_due_on", "new_due_at")} as new,
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
