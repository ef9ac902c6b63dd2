import { readFileSync } from "node:fs";
import { buildTimeline, validateRecord, type Timeline } from "child-protection-conferences";
import { codeOf } from "./code-of.js";
import type { Database, Session } from "./database.js";
import { dueChanges } from "./due-changes.js";
import { policyOf } from "./own-policies.js";
import { lockedConference, type Conference } from "./stored-conference.js";
import { taskOf } from "./task-of.js";

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

/** How many conferences were recalculated, and why the others were not. */
export interface Night {
  readonly recalculated: number;
  readonly failed: readonly { readonly reference: string; readonly code: string }[];
}

/** @throws CodedError `unknown-conference`, `unusable-record`, `unusable-policy`, and what `buildTimeline` throws. */
export async function recalculate(db: Database, reference: string, occasion: Occasion): Promise<Changes> {
  return db.transaction(async (session) =>
    recalculateIn(session, await lockedConference(session, reference), occasion),
  );
}

/**
 * Every night, as of the new day. Each conference is a transaction of its own: none waits for all, and one that fails keeps
 * its tasks, is listed with the code of its error, and stops no other.
 */
export async function recalculateAll(db: Database, occasion: Occasion): Promise<Night> {
  const all = await db.transaction(({ query }) =>
    query<{ reference: string }>("select reference from conference order by reference"),
  );
  const failed: { reference: string; code: string }[] = [];
  for (const { reference } of all) {
    try {
      await recalculate(db, reference, occasion);
    } catch (error) {
      const code = codeOf(error);
      failed.push({ reference, code });
      // If the database is gone, this throws too, and ends the night.
      await db.transaction(({ query }) => query(SAVE_FAILURE, [reference, code, occasion.at]));
    }
  }
  return { recalculated: all.length - failed.length, failed };
}

/** Of a conference that is still there. */
const SAVE_FAILURE = `
  insert into recalculation_failure (reference, code, failed_at)
  select reference, $2, $3::timestamptz from conference where reference = $1
  on conflict (reference) do update set code = excluded.code, failed_at = excluded.failed_at`;

const statement = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");
const SAVE_CHANGES = statement("save-changes.sql");
const SAVE_TASKS = statement("save-tasks.sql");

/** The tasks and findings of a conference that the transaction has locked. */
export async function recalculateIn(session: Session, stored: Conference, occasion: Occasion): Promise<Changes> {
  const { query } = session;
  const { reference, record } = stored;
  const { why, at, asOf } = occasion;
  const policy = await policyOf(session, stored.policy);
  const timeline = buildTimeline(record, policy, { asOf });
  const [last] = await query<{ timeline: Timeline }>("select timeline from timeline where reference = $1", [reference]);
  const changed = JSON.stringify(dueChanges(last?.timeline, timeline));
  const dates = await query(SAVE_CHANGES, [reference, changed, why, at]);
  const tasks = JSON.stringify(timeline.deadlines.map(taskOf));
  const [saved] = await query<{ tasks: number }>(SAVE_TASKS, [reference, tasks]);
  await query(
    `insert into timeline (reference, timeline) values ($1, $2::jsonb)
     on conflict (reference) do update set timeline = excluded.timeline`,
    [reference, JSON.stringify(timeline)],
  );

  const { findings } = validateRecord(record, policy, { asOf });
  await query("delete from finding_count where reference = $1", [reference]);
  await query(
    `insert into finding_count (reference, severity, code, findings)
     select $1, severity, code, count(*) from jsonb_to_recordset($2::jsonb) as finding (severity text, code text)
     group by severity, code`,
    [reference, JSON.stringify(findings)],
  );
  await query("delete from recalculation_failure where reference = $1", [reference]);
  return { dates: dates.length, tasks: saved!.tasks };
}
