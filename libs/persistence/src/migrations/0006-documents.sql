-- Documents as they were uploaded, in chunks, with what was read from them.

create table document (
  id text primary key,
  locality_id text not null references locality (id),
  uploaded_by text not null,
  uploaded_at timestamptz not null,
  -- Null of a refused document, as all that would tell what it was.
  digest text,
  file_name text check (file_name is nfc normalized),
  media_type text,
  size int,
  status text not null check (status in ('received', 'reading', 'read', 'unreadable', 'refused')),
  stage text,
  -- Who reads it, since when it was last heard of, and how often a reading was begun.
  reader text,
  heard_at timestamptz,
  attempts int not null default 0,
  problem jsonb,
  result jsonb,
  item_count int,
  question_count int,
  text text,
  paragraphs jsonb,
  settled_at timestamptz
);
create index document_locality on document (locality_id, uploaded_at desc, id desc);
create index document_unsettled on document (locality_id) where status in ('received', 'reading');
create unique index document_kept on document (locality_id, digest) where status in ('received', 'reading', 'read');

create table document_chunk (
  document_id text not null references document (id) on delete cascade,
  -- From 0 on.
  number int not null,
  bytes bytea not null,
  primary key (document_id, number)
);
-- Office files are packed already: packing them again only takes time.
alter table document_chunk alter column bytes set storage external;

alter table draft add document_id text references document (id);
create index draft_document on draft (document_id) where document_id is not null;

alter table document enable row level security, force row level security;
create policy own_locality on document using (sees(locality_id));
alter table document_chunk enable row level security, force row level security;
create policy own_locality on document_chunk
  using (sees_all() or exists (select 1 from document d where d.id = document_id));
