create table task (
  reference text not null references conference,
  key text not null,
  duty text not null,
  title text not null,
  -- A role each: those of the agency that owes it, or those whom the policy names. Empty where it names nobody.
  owed_by text[] not null,
  agency text,
  due_on date not null,
  -- The instant, for what is due by the hour.
  due_at timestamptz,
  last_working_day date,
  done_on date,
  status text not null check (status in ('upcoming', 'due-today', 'overdue', 'done', 'late', 'unknown', 'closed', 'withdrawn')),
  clause text not null,
  primary key (reference, key)
);

create index task_overdue on task (due_on) where status = 'overdue';

-- The timeline of the last recalculation, which the next one is compared with.
create table timeline (
  reference text primary key references conference,
  timeline jsonb not null
);
