-- Adds to the history each due date that changed. $1 reference, $2 changes as JSON, $3 why, $4 when.
insert into due_change (reference, key, old_due_on, old_due_at, new_due_on, new_due_at, why, because, changed_at)
select $1, key, old_due_on, old_due_at, new_due_on, new_due_at, $3, because, $4::timestamptz
from jsonb_to_recordset($2::jsonb) as change (
  key text, old_due_on date, old_due_at timestamptz, new_due_on date, new_due_at timestamptz, because text[]
)
order by coalesce(new_due_on, old_due_on), key
returning key;
