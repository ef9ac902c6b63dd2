-- Makes the tasks of a conference those of its timeline, and writes only what differs. All parts of the statement see the
-- tasks as they were before it. $1 reference, $2 tasks as JSON, $3 why, $4 when.
with fresh as (
  select $1::text as reference, given.*
  from jsonb_to_recordset($2::jsonb) as given (
    key text, duty text, title text, owed_by text[], agency text, due_on date, due_at timestamptz,
    last_working_day date, done_on date, status text, clause text
  )
),
standing as (
  select * from task where reference = $1 and status <> 'withdrawn'
),
changed as (
  insert into due_change (reference, key, old_due_on, old_due_at, new_due_on, new_due_at, why, changed_at)
  select $1, key, standing.due_on, standing.due_at, fresh.due_on, fresh.due_at, $3, $4::timestamptz
  from standing full join fresh using (key)
  where (standing.due_on, standing.due_at) is distinct from (fresh.due_on, fresh.due_at)
  order by coalesce(fresh.due_on, standing.due_on), key
  returning key
),
withdrawn as (
  update task set status = 'withdrawn'
  where reference = $1 and key in (select key from standing except select key from fresh)
  returning key
),
saved as (
  insert into task as kept (
    reference, key, duty, title, owed_by, agency, due_on, due_at, last_working_day, done_on, status, clause
  )
  select * from fresh
  on conflict (reference, key) do update set
    duty = excluded.duty, title = excluded.title, owed_by = excluded.owed_by, agency = excluded.agency,
    due_on = excluded.due_on, due_at = excluded.due_at, last_working_day = excluded.last_working_day,
    done_on = excluded.done_on, status = excluded.status, clause = excluded.clause
  where kept.* is distinct from excluded.*
  returning key
)
select
  (select count(*) from changed)::integer as dates,
  (select count(*) from withdrawn)::integer + (select count(*) from saved)::integer as tasks;
