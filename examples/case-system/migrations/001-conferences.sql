create table conference (
  reference text primary key,
  policy text not null,
  record jsonb not null
);

create table finding_count (
  reference text not null references conference,
  severity text not null check (severity in ('error', 'query', 'info')),
  code text not null,
  findings integer not null check (findings > 0),
  primary key (reference, severity, code)
);
