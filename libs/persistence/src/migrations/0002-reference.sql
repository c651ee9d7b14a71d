-- What people keep beside the processes: bodies and their names, accounts, calendars, drafts.

create table locality (
  id text primary key,
  name text not null
);

create table agency (
  id text primary key,
  locality_id text not null references locality (id),
  kind text not null check (kind in ('ordered', 'requested', 'foreign')),
  parent text references agency (id),
  version int not null default 1
);
create index agency_locality on agency (locality_id, id);

create table agency_name (
  agency_id text not null references agency (id),
  name text not null check (name is nfc normalized),
  valid_from date not null,
  -- First day on which it is no longer the name.
  valid_to date,
  basis text,
  primary key (agency_id, valid_from),
  check (valid_to > valid_from)
);
create index agency_name_match on agency_name (lower(name));

create table agency_alias (
  agency_id text not null references agency (id),
  alias text not null check (alias is nfc normalized),
  primary key (agency_id, alias)
);
create index agency_alias_match on agency_alias (lower(alias));

create table account (
  id text primary key,
  username text not null unique,
  password_hash text not null,
  role text not null,
  agency_id text references agency (id),
  locality_id text references locality (id),
  disabled boolean not null default false,
  created_at timestamptz not null default clock_timestamp()
);

create table session (
  id_hash text primary key,
  account_id text not null references account (id),
  created_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  revoked boolean not null default false
);
create index session_account on session (account_id);

create table api_key (
  id text primary key,
  prefix text not null unique,
  hash text not null,
  agency_id text not null references agency (id),
  label text not null default '',
  scopes text[] not null,
  created_at timestamptz not null default clock_timestamp(),
  last_used_at timestamptz,
  revoked_at timestamptz
);
create index api_key_agency on api_key (agency_id, id);

create table calendar (
  version text primary key,
  locality_id text references locality (id),
  snapshot jsonb not null,
  source text not null,
  valid_since timestamptz not null
);
create index calendar_newest on calendar (valid_since desc);

create table draft (
  id text primary key,
  locality_id text not null references locality (id),
  created_by text not null,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  version int not null default 1,
  document jsonb not null,
  edits jsonb not null default '{}',
  matches jsonb not null default '{}',
  answers jsonb not null default '{}',
  takeover jsonb not null default '{}',
  status text not null default 'open' check (status in ('open', 'confirmed')),
  plan_id text
);
create index draft_locality on draft (locality_id, id);

create table report_draft (
  report_id text primary key,
  version int not null default 1,
  entries jsonb not null default '{}',
  updated_at timestamptz not null default clock_timestamp()
);
