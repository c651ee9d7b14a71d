-- Bodies that end hand their work to others; what people said that printed names mean is kept for later plans.

alter table agency add constraint agency_of_locality unique (locality_id, id);
drop index agency_locality;

-- Both are of one locality. Checked at the end of the transaction: bodies may be put in any order.
create table agency_succession (
  predecessor text not null,
  successor text not null,
  on_day date not null,
  basis text not null check (basis <> '' and basis is nfc normalized),
  -- Which part of the work; null for all of it.
  scope text check (scope is nfc normalized),
  locality_id text not null,
  -- As they are listed: who got most stands first.
  place int not null,
  primary key (predecessor, successor, on_day),
  check (predecessor <> successor),
  foreign key (locality_id, predecessor) references agency (locality_id, id) deferrable initially deferred,
  foreign key (locality_id, successor) references agency (locality_id, id) deferrable initially deferred
);
create index agency_succession_successor on agency_succession (successor);

create table remembered_match (
  locality_id text not null references locality (id),
  -- In the form in which names are compared.
  name text not null check (name is nfc normalized),
  kind text not null check (kind in ('agency', 'outside', 'open-group')),
  agency_id text,
  account text not null,
  at timestamptz not null,
  primary key (locality_id, name),
  check ((kind = 'agency') = (agency_id is not null)),
  foreign key (locality_id, agency_id) references agency (locality_id, id)
);

do $$
declare
  named text;
begin
  foreach named in array array['agency_succession', 'remembered_match'] loop
    execute format('alter table %I enable row level security, force row level security', named);
    execute format('create policy own_locality on %I using (sees(locality_id))', named);
  end loop;
end
$$;
