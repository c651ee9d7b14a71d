-- Nobody sees across localities, even where a query forgets to ask. A session sees the locality that its setting
-- phoihop.locality names; '*' is all of them, for what serves all (worker, migrations, verify); unset is none. It binds
-- the owner of the tables too. Journal, stream, outbox and receipts stand outside: they are reached by the id of an
-- object that was seen, or by a key that only its caller can make.

alter table locality add check (id not in ('', '*'));

create function sees_all() returns boolean language sql stable parallel safe
  return current_setting('phoihop.locality', true) = '*';

create function sees(locality text) returns boolean language sql stable parallel safe
  return locality = current_setting('phoihop.locality', true) or current_setting('phoihop.locality', true) = '*';

do $$
declare
  rule record;
begin
  for rule in
    select * from (values
      ('locality', 'sees(id)'),
      ('agency', 'sees(locality_id)'),
      ('account', 'sees(locality_id)'),
      ('calendar', 'locality_id is null or sees(locality_id)'),
      ('draft', 'sees(locality_id)'),
      ('plan', 'sees(locality_id)'),
      ('item', 'sees(locality_id)'),
      ('period', 'sees(locality_id)'),
      ('report', 'sees(locality_id)'),
      -- A confirmed plan that has not started is known by its revision alone.
      ('plan_revision', 'sees_all() or sees(document ->> ''locality'')'),
      -- What hangs on another row is seen with it: the rule of that table holds within these conditions too.
      ('agency_name', 'sees_all() or exists (select 1 from agency a where a.id = agency_id)'),
      ('agency_alias', 'sees_all() or exists (select 1 from agency a where a.id = agency_id)'),
      ('api_key', 'sees_all() or exists (select 1 from agency a where a.id = agency_id)'),
      ('item_agency', 'sees_all() or exists (select 1 from item i where i.id = item_id)'),
      ('contribution', 'sees_all() or exists (select 1 from item i where i.id = item_id)'),
      ('entry', 'sees_all() or exists (select 1 from item i where i.id = item_id)'),
      ('letter', 'sees_all() or exists (select 1 from plan p where p.id = plan_id)'),
      ('inbox_message', 'sees_all() or exists (select 1 from agency a where a.id = agency_id)'),
      ('inbox_line', 'sees_all() or exists (select 1 from inbox_message m where m.id = message_id)'),
      -- Of a report, or of a period by the name of its journal.
      ('report_draft', 'sees_all() or exists (select 1 from report r where r.id = report_id)
                          or exists (select 1 from plan p where p.id = split_part(report_id, ''/'', 2))')
    ) as rules (name, seen)
  loop
    execute format('alter table %I enable row level security, force row level security', rule.name);
    execute format('create policy own_locality on %I using (%s)', rule.name, rule.seen);
  end loop;
end
$$;

-- Who calls is asked before a locality is known. These see all for one query, and answer only to what the caller must
-- know whole: a name, a token's digest, a key's prefix, an agency's id. The setting is put back before they return; an
-- error undoes it with the transaction. (A function's own SET clause would do the same, but only a superuser may give
-- it for a setting that PostgreSQL does not know.)

create function see(whose text) returns text language sql volatile
  return set_config('phoihop.locality', whose, true);

create function account_named(name text) returns setof account language plpgsql volatile rows 1 as $$
declare
  seen text := coalesce(current_setting('phoihop.locality', true), '');
begin
  perform see('*');
  return query select a.* from account a where a.username = name;
  perform see(seen);
end
$$;

create function account_signed_in(token_hash text, at timestamptz) returns setof account
  language plpgsql volatile rows 1 as $$
declare
  seen text := coalesce(current_setting('phoihop.locality', true), '');
begin
  perform see('*');
  return query select a.* from session s join account a on a.id = s.account_id
    where s.id_hash = token_hash and not s.revoked and s.expires_at > at and not a.disabled;
  perform see(seen);
end
$$;

create function key_of_prefix(given text) returns setof api_key language plpgsql volatile rows 1 as $$
declare
  seen text := coalesce(current_setting('phoihop.locality', true), '');
begin
  perform see('*');
  return query select k.* from api_key k where k.prefix = given and k.revoked_at is null;
  perform see(seen);
end
$$;

create function locality_of_agency(agency text) returns text language plpgsql volatile as $$
declare
  seen text := coalesce(current_setting('phoihop.locality', true), '');
  found_in text;
begin
  perform see('*');
  select a.locality_id into found_in from agency a where a.id = agency;
  perform see(seen);
  return found_in;
end
$$;
