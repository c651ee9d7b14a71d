-- What lists of agencies call a body; ids stay opaque. Null for one that no list has named.

alter table agency add column code text check (code ~ '^[A-Za-z0-9_.:-]{1,100}$');
alter table agency add constraint agency_code unique (locality_id, code);
