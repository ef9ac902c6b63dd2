-- Makes the tasks of a conference those of its timeline, and writes only what differs. All parts of the statement see the
-- tasks as they were before it. $1 reference, $2 tasks as JSON.
with fresh as (
  select $1::text as reference, given.*
  from jsonb_to_recordset($2::jsonb) as given (
    key text, duty text, title text, owed_by text[], agency text, due_on date, due_at timestamptz,
    last_working_day date, done_on date, status text, clause text
  )
),
withdrawn as (
  update task set status = 'withdrawn'
  where reference = $1 and status <> 'withdrawn' and key not in (select key from fresh)
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
select (select count(*) from withdrawn)::integer + (select count(*) from saved)::integer as tasks;
