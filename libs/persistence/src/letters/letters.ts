import type { EntityManager } from 'typeorm';
import type { LetterDraft } from '#domain/notices/outgoing';
import { type Page, type PageRequest, limitOf, pageOf, placeOf } from '../paging/page.ts';

export interface LetterRow extends LetterDraft {
  readonly id: string;
  readonly planId: string;
  readonly localityId: string;
  readonly focalAgency: string;
  readonly authority: string;
  /** 0 for the first of its group; a line that comes after a signature goes into a supplementary one. */
  readonly supplement: number;
  readonly status: 'draft' | 'signed';
  readonly number: string | null;
  /** Day. */
  readonly signedOn: string | null;
  /** The rows of the journal that ask for it. */
  readonly lines: readonly { readonly stream: string; readonly seq: number }[];
  /** Milliseconds. */
  readonly createdAt: number;
}

export interface LetterFilter {
  readonly localityId: string;
  readonly planId?: string | undefined;
  /** Signs it, or is its addressee once it is signed. */
  readonly agency?: string | undefined;
  readonly status?: LetterRow['status'] | undefined;
}

const SELECT = `
  select l.id, l.plan_id as "planId", p.locality_id as "localityId", p.focal_agency as "focalAgency", p.authority,
         l.what, l.about, l.period, l.from_agency as "from", l.to_agency as "to", l.group_key as "group", l.supplement,
         l.status, l.number, l.signed_on as "signedOn", l.lines, l.created_at as "createdAt"
    from letter l join plan p on p.id = l.plan_id`;

/** Newest first. */
export async function listLetters(
  manager: EntityManager,
  { localityId, planId, agency, status }: LetterFilter,
  page: PageRequest = {},
): Promise<Page<LetterRow>> {
  const limit = limitOf(page);
  const [before, id] = placeOf(page, 2);
  const rows: LetterRow[] = await manager.query(
    `${SELECT}
      where p.locality_id = $1 and ($2::text is null or l.plan_id = $2)
        and ($3::text is null or l.from_agency = $3 or (l.to_agency = $3 and l.status = 'signed'))
        and ($4::text is null or l.status = $4)
        and ($5::timestamptz is null or (l.created_at, l.id) < ($5, $6::text))
      order by l.created_at desc, l.id desc limit $7`,
    [
      localityId,
      planId ?? null,
      agency ?? null,
      status ?? null,
      typeof before === 'number' ? new Date(before) : null,
      id,
      limit + 1,
    ],
  );
  return pageOf(rows, limit, (row) => [row.createdAt, row.id]);
}

export async function findLetter(manager: EntityManager, id: string): Promise<LetterRow | null> {
  const rows: LetterRow[] = await manager.query(`${SELECT} where l.id = $1`, [id]);
  return rows[0] ?? null;
}

/** A letter with when its signature was recorded. */
export interface AskedLetter extends LetterRow {
  /** Milliseconds. */
  readonly signedAt: number | null;
}

const SIGNED_AT = `(select j.at from journal j where j.stream = 'plan/' || asked."planId" and j.type = 'letter-signed'
                      and j.data ->> 'letterId' = asked.id limit 1)`;

/** Letters of a plan that rows of these journals ask for. */
export async function lettersAskedBy(
  manager: EntityManager,
  planId: string,
  streams: readonly string[],
): Promise<readonly AskedLetter[]> {
  return await manager.query(
    `select asked.*, ${SIGNED_AT} as "signedAt" from (${SELECT} where l.plan_id = $1) asked
      where exists (select 1 from jsonb_array_elements(asked.lines) e where e ->> 'stream' = any($2))`,
    [planId, [...streams]],
  );
}
