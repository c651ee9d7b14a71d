import type { EntityManager } from 'typeorm';
import type { LetterRow } from '#persistence/letters/letters';

export interface LetterLineRow {
  readonly stream: string;
  readonly owner: string | null;
  /** Milliseconds. */
  readonly dueAt: number | null;
  /** It had come and was sent back. */
  readonly wasReturned: boolean;
}

/** Whose duty each line of a letter is and when it was due, as the journal's rung says. */
export async function letterLines(
  manager: EntityManager,
  { lines, about }: LetterRow,
): Promise<readonly LetterLineRow[]> {
  return await manager.query(
    `select l.stream, coalesce(i.lead_agency, r.agency_id, p.focal_agency) as owner,
            coalesce(case when $2 = 'acknowledge-due' then i.acknowledge_due_at else i.due_at end, r.due_at,
                     d.consolidated_due_at) as "dueAt",
            coalesce((j.data ->> 'wasReturned')::boolean, false) as "wasReturned"
       from (select line ->> 'stream' as stream, (line ->> 'seq')::int as seq, place
               from jsonb_array_elements($1) with ordinality e (line, place)) l
       left join item i on l.stream = 'item/' || i.id
       left join report r on l.stream = 'report/' || r.id
       left join period d on l.stream = 'plan/' || d.plan_id || '/period/' || d.key
       left join plan p on p.id = d.plan_id
       left join journal j on j.stream = l.stream and j.seq = l.seq
      order by l.place`,
    [JSON.stringify(lines), about],
  );
}
