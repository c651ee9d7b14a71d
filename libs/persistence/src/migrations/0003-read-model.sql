-- What lists and pages read. Written with the journal's rows; can be made anew from them.

create table plan_revision (
  digest text primary key,
  plan_id text not null,
  document jsonb not null,
  created_at timestamptz not null default clock_timestamp()
);
create index plan_revision_plan on plan_revision (plan_id, created_at);
create trigger plan_revision_stays before update or delete on plan_revision
  for each row execute function refuse_change();
create trigger plan_revision_is_never_emptied before truncate on plan_revision execute function refuse_change();

create table plan (
  id text primary key,
  locality_id text not null,
  revision text,
  number text,
  issued_on date,
  issuer text,
  subject text,
  first_year int,
  last_year int,
  focal_agency text not null,
  authority text not null,
  rules jsonb not null,
  takeover boolean not null default false,
  status text not null check (status in ('running', 'ended')),
  started_at timestamptz,
  ended_at timestamptz,
  seq int not null
);
create index plan_locality on plan (locality_id, id);

create table item (
  id text primary key,
  plan_id text not null,
  locality_id text not null,
  ordinal int not null default 0,
  code text not null,
  section text,
  content text not null default '',
  timeline jsonb,
  years int[] not null default '{}',
  lead_agency text,
  focal_agency text not null,
  -- Null until the item's own journal has begun.
  phase text,
  assigned_at timestamptz,
  acknowledge_due_at timestamptz,
  acknowledged_at timestamptz,
  due_at timestamptz,
  claimed_at timestamptz,
  completed_at timestamptz,
  closed boolean not null default false,
  seq int not null default 0
);
create index item_plan on item (plan_id, ordinal, id);
create index item_lead on item (lead_agency, plan_id, ordinal);

create table item_agency (
  item_id text not null references item (id),
  agency_id text not null,
  relation text not null check (relation in ('lead', 'co-lead', 'coordinating')),
  primary key (item_id, agency_id, relation)
);
create index item_agency_agency on item_agency (agency_id, item_id);

create table contribution (
  item_id text not null references item (id),
  id text not null,
  agency_id text not null,
  status text not null,
  primary key (item_id, id)
);
create index contribution_agency on contribution (agency_id, status);

create table entry (
  item_id text not null references item (id),
  period text not null,
  status text not null,
  digest text,
  seq int not null,
  primary key (item_id, period)
);

create table period (
  plan_id text not null,
  key text not null,
  locality_id text not null,
  -- Besides those of the period's own journal: to-come, and past for one that had ended on paper.
  status text not null,
  closed boolean not null default false,
  opens_at timestamptz,
  opened_at timestamptz,
  report_due_at timestamptz,
  consolidated_due_at timestamptz,
  closes_at timestamptz,
  drafted_at timestamptz,
  first_submitted_at timestamptz,
  accepted_at timestamptz,
  closed_at timestamptz,
  consolidated_digest text,
  owing text[] not null default '{}',
  focal_items text[] not null default '{}',
  missing text[] not null default '{}',
  seq int not null default 0,
  primary key (plan_id, key)
);

create table report (
  id text primary key,
  plan_id text not null,
  period text not null,
  locality_id text not null,
  agency_id text not null,
  status text not null,
  due_at timestamptz,
  opened_at timestamptz,
  first_submitted_at timestamptz,
  submitted_at timestamptz,
  accepted_at timestamptz,
  entries jsonb not null default '[]',
  seq int not null
);
create unique index report_owed on report (plan_id, period, agency_id);
create index report_agency on report (agency_id, period);

create table letter (
  id text primary key,
  plan_id text not null,
  what text not null check (what in ('urging', 'escalation')),
  about text not null,
  period text,
  from_agency text not null,
  to_agency text not null,
  group_key text not null,
  supplement int not null default 0,
  status text not null default 'draft' check (status in ('draft', 'signed')),
  number text,
  signed_on date,
  -- Rows of the journal that ask for it: stream and seq.
  lines jsonb not null default '[]',
  created_at timestamptz not null
);
create index letter_from on letter (from_agency, status, id);
create index letter_plan on letter (plan_id, id);

create table inbox_message (
  id text primary key,
  number bigint generated always as identity,
  agency_id text not null,
  plan_id text,
  kind text not null,
  period text,
  about text,
  created_at timestamptz not null,
  read_at timestamptz
);
create index inbox_message_agency on inbox_message (agency_id, number);

create table inbox_line (
  message_id text not null references inbox_message (id),
  cause_stream text not null,
  cause_seq int not null,
  ordinal int not null,
  subject_stream text not null,
  primary key (message_id, cause_stream, cause_seq, ordinal)
);
