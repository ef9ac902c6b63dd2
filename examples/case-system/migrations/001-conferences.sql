-- A policy of your own, as JSON. A conference names it by its id, or a policy that comes with the package.
create table own_policy (
  id text primary key,
  policy jsonb not null,
  saved_at timestamptz not null
);

create table conference (
  reference text primary key,
  -- Counts the saves. A save names the version that it changes.
  version integer not null check (version > 0),
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

-- Why a conference could not be recalculated, until it can be.
create table recalculation_failure (
  reference text primary key references conference,
  code text not null,
  failed_at timestamptz not null
);
