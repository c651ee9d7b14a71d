-- The lasting record: one hash chain a stream, what leaves with it, and the keys that it has settled.

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed or removed', tg_table_name using errcode = 'restrict_violation';
end
$$;

create table stream (
  id text primary key,
  kind text not null,
  seq int not null check (seq >= 0),
  hash text not null,
  state jsonb,
  calendar_version text,
  updated_at timestamptz not null default clock_timestamp()
) with (fillfactor = 80);
create index stream_kind on stream (kind, id);

create table journal (
  stream text not null,
  seq int not null check (seq > 0),
  type text not null,
  v int not null,
  at timestamptz not null,
  recorded_at timestamptz not null default clock_timestamp(),
  data jsonb not null,
  actor jsonb,
  key text,
  part int not null,
  cause_stream text,
  cause_seq int,
  salt bytea not null,
  data_digest text not null,
  prev_hash text not null,
  hash text not null,
  primary key (stream, seq)
);
create unique index journal_cause on journal (stream, cause_stream, cause_seq, part) where cause_stream is not null;
create trigger journal_stays before update or delete on journal for each row execute function refuse_change();
create trigger journal_is_never_emptied before truncate on journal execute function refuse_change();

create table command_key (
  key text primary key,
  stream text not null,
  digest text not null,
  from_seq int not null,
  to_seq int not null
);
create index command_key_stream on command_key (stream);
create trigger command_key_stays before update or delete on command_key
  for each row execute function refuse_change();
create trigger command_key_is_never_emptied before truncate on command_key execute function refuse_change();

create table outbox (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('news', 'notice', 'letter')),
  target text not null,
  cause_stream text not null,
  cause_seq int not null,
  ordinal int not null,
  body jsonb not null,
  created_at timestamptz not null default clock_timestamp(),
  delivered_at timestamptz,
  attempts int not null default 0,
  next_attempt_at timestamptz not null default clock_timestamp(),
  last_error text,
  parked boolean not null default false,
  unique (cause_stream, cause_seq, ordinal)
);
create index outbox_open on outbox (target, id) where delivered_at is null and not parked;
create index outbox_next on outbox (id) where delivered_at is null and not parked;

create table receipt (
  key text primary key,
  digest text not null,
  target text not null,
  command jsonb not null,
  actor jsonb not null,
  received_at timestamptz not null,
  attempt int not null default 0,
  noted_at timestamptz not null default clock_timestamp()
);

create table frozen_text (
  digest text primary key,
  body text not null,
  created_at timestamptz not null default clock_timestamp()
);
create trigger frozen_text_stays before update or delete on frozen_text
  for each row execute function refuse_change();
create trigger frozen_text_is_never_emptied before truncate on frozen_text execute function refuse_change();

create table checkpoint (
  id bigint generated always as identity primary key,
  made_at timestamptz not null,
  stream_count int not null,
  root text not null,
  heads jsonb not null,
  key_id text not null,
  signature text not null
);
create trigger checkpoint_stays before update or delete on checkpoint
  for each row execute function refuse_change();
create trigger checkpoint_is_never_emptied before truncate on checkpoint execute function refuse_change();

create table incident (
  id bigint generated always as identity primary key,
  stream text not null,
  what text not null,
  failure text not null,
  opened_at timestamptz not null,
  resolved_at timestamptz,
  outbox_id bigint references outbox (id),
  told_at timestamptz not null default clock_timestamp()
);
create unique index incident_of_outbox on incident (outbox_id) where outbox_id is not null and resolved_at is null;
create unique index incident_of_stream on incident (stream, opened_at) where outbox_id is null;
create index incident_open on incident (id) where resolved_at is null;
