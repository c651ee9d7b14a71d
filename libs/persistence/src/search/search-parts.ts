/** Agencies by all that they were ever called, in the form in which is searched. */
const BODIES = `
  bodies as materialized (
    select agency_id, string_agg(search_form(name), '') as form
      from (select agency_id, name from agency_name union all select agency_id, alias from agency_alias) names
     group by agency_id)`;

/**
 * What is asked, for a `with`: `bodies`, and `worded`, each word with the agencies of which it is a name.
 * @param asked the parameter that holds it, as `$1`
 */
export const whatIsAsked = (asked: string): string => `${BODIES},
  worded as materialized (
    select word, array(select agency_id from bodies where strpos(form, word) > 0) as agencies
      from unnest(search_words(${asked})) word)`;

/** Every word is in the code or the content of `item i`, or in what one of its agencies is called. */
export const ITEM_IS_FOUND = `(
  exists (select 1 from worded) and not exists (
    select 1 from worded w
     where strpos(i.search, w.word) = 0
       and (w.agencies = '{}'
            or not w.agencies && array(select agency_id from item_agency a where a.item_id = i.id))))`;
