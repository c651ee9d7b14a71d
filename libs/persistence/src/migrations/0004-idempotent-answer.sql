-- What writes of reference data were answered, by caller and Idempotency-Key.
create table idempotent_answer (
  key text primary key,
  digest text not null,
  -- Null only within the transaction that does the work.
  body jsonb,
  created_at timestamptz not null default clock_timestamp()
);
