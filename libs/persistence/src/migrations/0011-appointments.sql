-- Who in the agency that leads an item looks after it, and who for a time instead. It says who is asked within the
-- agency and gives nobody a right. Of the item's lead then: once another agency leads, it says nothing any more.

create table appointment (
  item_id text primary key,
  locality_id text not null references locality (id),
  agency_id text not null references agency (id),
  responsible text not null references account (id),
  substitute text references account (id),
  substitute_from date,
  -- The last day; null for as long as nobody ends it.
  substitute_until date,
  appointed_by text not null,
  appointed_at timestamptz not null,
  check (substitute <> responsible),
  check ((substitute is null) = (substitute_from is null)),
  check (substitute is not null or substitute_until is null),
  check (substitute_from <= substitute_until)
);
create index appointment_responsible on appointment (responsible);

alter table appointment enable row level security, force row level security;
create policy own_locality on appointment using (sees(locality_id));
