-- Which transaction wrote a row last: what was committed since a reader looked is found by it, however late it commits.
-- Rows that were there before have none.

alter table journal add written_in bigint;
alter table journal alter written_in set default pg_current_xact_id()::text::bigint;
create index journal_written on journal (written_in);

create function note_writer() returns trigger language plpgsql as $$
begin
  new.written_in := pg_current_xact_id()::text::bigint;
  return new;
end
$$;

do $$
declare
  named text;
begin
  foreach named in array array['draft', 'document', 'report_draft', 'letter', 'inbox_message', 'incident'] loop
    execute format('alter table %I add written_in bigint', named);
    execute format('create index %I on %I (written_in)', named || '_written', named);
    execute format('create trigger %I before insert or update on %I for each row execute function note_writer()',
                   named || '_notes_writer', named);
  end loop;
end
$$;
