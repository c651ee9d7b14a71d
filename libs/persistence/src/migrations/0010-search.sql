-- Search without diacritics and case. A text in its search form has a space before each word, also after a sign, so that
-- what is sought must begin where a word begins: "so ngoai" is in "Sở Ngoại vụ", "goai" is not.

create function search_form(given text) returns text language sql immutable strict parallel safe
  return ' ' || regexp_replace(
    lower(translate(normalize(given, nfd),
                    E'đĐ\n\t\r\u00a0\u0300\u0301\u0302\u0303\u0306\u0308\u0309\u030a\u030c\u031b\u0323\u0327',
                    'dd    ') collate "C"),
    '([^a-z0-9 ])([a-z0-9])', '\1 \2', 'g');

-- The words of what is asked, without the quotes and stops round them; every other sign stands for itself.
create function search_words(given text) returns text[] language sql immutable strict parallel safe
  return array(
    select case when word ~ '^[[:alnum:]]' then search_form(word) else ltrim(search_form(word)) end
      from (select btrim(part, '"''“”‘’«»()[]{},.;:!?') as word from regexp_split_to_table(given, '\s+') part) parts
     where word <> '');

create function found_in(form text, words text[]) returns boolean language sql immutable strict parallel safe
  return (select coalesce(bool_and(strpos(form, word) > 0), false) from unnest(words) word);

-- 0 is best: what is asked is the name, then the title begins with it, has it in one piece, or has its words only.
create function search_rank(name_form text, title_form text, phrase text) returns int
  language sql immutable parallel safe
  return case
    when name_form = phrase then 0
    when starts_with(title_form, phrase) then 1
    when strpos(title_form, phrase) > 0 then 2
    else 3
  end;

alter table item add search text not null generated always as (search_form(code || ' ' || content)) stored;
