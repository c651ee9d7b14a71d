import type { EntityManager } from 'typeorm';
import type { SearchHit } from '#contracts/http/search';
import { ITEM_IS_FOUND, whatIsAsked } from '#persistence/search/search-parts';

export type SearchKind = SearchHit['kind'];

/** Agencies by id. */
export interface FoundRow {
  readonly kind: SearchKind;
  readonly id: string;
  readonly planId: string | null;
  /** Null where the title is made of what follows. */
  readonly title: string | null;
  /** Number of its plan. */
  readonly planNumber: string | null;
  /** That leads the item, or whose report it is. */
  readonly agency: string | null;
  /** Of a letter its number, of an agency the other name by which it was found, of a plan its years. */
  readonly note: string | null;
  readonly status: string | null;
  /** To whom a report or a letter belongs: what the policy asks. */
  readonly focalAgency: string | null;
  readonly authority: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

const MOST_OF_A_KIND = 200;

const OF_PLAN = 'p.number as "planNumber", p.focal_agency as "focalAgency", p.authority';
const NO_PLAN = 'null as "planNumber", null as "focalAgency", null as authority';
const NOBODY = 'null as "from", null as "to"';
/** Their words are found though no column holds them. */
const REPORT_WORDS = `search_form('Báo cáo kỳ report period')`;
const LETTER_WORDS = `search_form(case l.what when 'urging' then 'Văn bản đôn đốc urging letter'
                                              else 'Văn bản báo cáo cấp trên escalation letter' end)`;
const PLAN_OF_DRAFT = `concat_ws(' ', document -> 'plan' ->> 'number', document -> 'plan' ->> 'subject')`;

/**
 * What is found of each kind, with what the policy asks of it. For the order: what it is called (`name`) and its title
 * in the search form, and its place among those that match equally well.
 */
const SEARCHED: Readonly<Record<SearchKind, string>> = {
  plan: `
    select p.id, p.id as "planId", t.title, ${OF_PLAN}, null as agency,
           concat_ws('–', p.first_year, p.last_year) as note, p.status, ${NOBODY}, search_form(p.number) as name,
           t.form, 0 as place
      from asked, plan p
      cross join lateral (select title, search_form(title) as form
                            from concat_ws(' ', p.number, p.subject) title) t
     where found_in(t.form, words)`,
  agency: `
    select a.id, null as "planId", c.name as title, ${NO_PLAN}, null as agency, o.name as note, null as status,
           ${NOBODY}, coalesce(o.form, c.form) as name, c.form, length(c.name) as place
      from asked, bodies b join agency a on a.id = b.agency_id
      join lateral (
        select name, search_form(name) as form from agency_name n where n.agency_id = a.id
         order by (valid_to is null or valid_to > current_date) desc, valid_from desc limit 1) c on true
      left join lateral (
        select name, form
          from (select name, search_form(name) as form
                  from (select name from agency_name n where n.agency_id = a.id
                        union all select alias from agency_alias l where l.agency_id = a.id) every) others
         where not found_in(c.form, words) and found_in(form, words) order by length(name) limit 1) o on true
     where found_in(b.form, words)`,
  item: `
    select i.id, i.plan_id as "planId", i.code || ' ' || i.content as title, ${OF_PLAN}, i.lead_agency as agency,
           null as note, i.phase as status, ${NOBODY}, search_form(i.code) as name, i.search as form,
           i.ordinal as place
      from item i join plan p on p.id = i.plan_id where ${ITEM_IS_FOUND}`,
  report: `
    select r.id, r.plan_id as "planId", null as title, ${OF_PLAN}, r.agency_id as agency, r.period as note,
           r.status, ${NOBODY}, search_form(r.period) as name, '' as form, 0 as place
      from asked, report r join plan p on p.id = r.plan_id join bodies b on b.agency_id = r.agency_id
     where (part_of is null or part_of in (r.agency_id, p.focal_agency, p.authority))
       and found_in(${REPORT_WORDS} || search_form(r.period) || b.form, words)`,
  letter: `
    select l.id, l.plan_id as "planId", null as title, ${OF_PLAN}, null as agency, l.number as note, l.status,
           l.from_agency as "from", l.to_agency as "to", search_form(l.number) as name, '' as form, 0 as place
      from asked, letter l join plan p on p.id = l.plan_id join bodies b on b.agency_id = l.to_agency
     where (part_of is null or part_of in (l.from_agency, l.to_agency, p.focal_agency, p.authority))
       and found_in(${LETTER_WORDS} || coalesce(search_form(l.number), '') || b.form, words)`,
  draft: `
    select d.id, d.plan_id as "planId", t.title, ${NO_PLAN}, null as agency, null as note, d.status, ${NOBODY},
           t.form as name, t.form, 0 as place
      from asked, draft d
      cross join lateral (select title, search_form(title) as form from ${PLAN_OF_DRAFT} title) t
     where found_in(t.form, words)`,
  document: `
    select d.id, null as "planId", d.file_name as title, ${NO_PLAN}, null as agency, null as note, d.status,
           ${NOBODY}, t.form as name, t.form, 0 as place
      from asked, document d cross join lateral (select search_form(d.file_name) as form) t
     where found_in(t.form, words)`,
};

/** The order of kinds that match equally well. */
export const KINDS: readonly SearchKind[] = [
  'plan',
  'agency',
  'item',
  'report',
  'letter',
  'draft',
  'document',
];

const partOf = (kind: SearchKind): string => `
  (select '${kind}' as kind, ${KINDS.indexOf(kind)} as kind_place, f.*, search_rank(f.name, f.form, phrase) as rank
     from asked, (${SEARCHED[kind]}) f order by rank, place, id limit ${MOST_OF_A_KIND})`;

/**
 * What has all the words, best first; a good deal of each kind.
 * @param partOfAgency of reports and letters only those in which this agency has a part; null for all
 */
export async function findAll(
  manager: EntityManager,
  asked: string,
  kinds: readonly SearchKind[],
  partOfAgency: string | null,
): Promise<readonly FoundRow[]> {
  if (kinds.length === 0) return [];
  return await manager.query(
    `with asked as materialized (
       select search_words($1) as words, search_form($1) as phrase, $2::text as part_of), ${whatIsAsked('$1')}
     select kind, id, "planId", title, "planNumber", agency, note, status, "focalAgency", authority, "from", "to"
       from (${kinds.map(partOf).join(' union all ')}) found
      order by rank, kind_place, place, id`,
    [asked, partOfAgency],
  );
}
