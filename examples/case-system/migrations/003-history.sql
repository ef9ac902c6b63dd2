-- No old date: the deadline is new. No new one: it was withdrawn.
create table due_change (
  id bigint generated always as identity primary key,
  reference text not null references conference,
  key text not null,
  old_due_on date,
  old_due_at timestamptz,
  new_due_on date,
  new_due_at timestamptz,
  -- What the caller was doing, and what moved the date: the codes of its causes, with the event where it is a fact.
  why text not null,
  because text[] not null,
  changed_at timestamptz not null
);

create function refuse() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end $$;

create trigger append_only before update or delete or truncate on due_change
  for each statement execute function refuse();
