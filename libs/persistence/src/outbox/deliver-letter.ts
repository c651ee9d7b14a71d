import type { EntityManager } from 'typeorm';
import { derivedId } from '#domain/identity/derived-id';
import { deliverNotice } from './deliver-notice.ts';
import type { LetterRow } from './outbox-row.ts';

interface Known {
  readonly supplement: number;
  readonly status: 'draft' | 'signed';
}

/** Adds a line to the letter of its group while that is a draft; to a signed one there is a supplementary letter. */
export async function deliverLetter(manager: EntityManager, row: LetterRow): Promise<void> {
  const last = await lastOfGroup(manager, row);
  const supplement = last === null ? 0 : last.supplement + (last.status === 'signed' ? 1 : 0);
  const id = letterId(row, supplement);
  await addLine(manager, id, row, supplement);
  if (last === null || last.status === 'signed') await askToSign(manager, id, row);
}

function letterId({ body }: LetterRow, supplement: number): string {
  const { planId, what, about, period, from, to, group } = body;
  return derivedId('letter', planId ?? '', what, about, period ?? '', from, to, group, String(supplement));
}

/** Locked, since a signature may be on its way. */
async function lastOfGroup(manager: EntityManager, { body }: LetterRow): Promise<Known | null> {
  const { planId, what, about, period, from, to, group } = body;
  const rows: Known[] = await manager.query(
    `select supplement, status from letter
      where plan_id = $1 and what = $2 and about = $3 and period is not distinct from $4 and from_agency = $5
        and to_agency = $6 and group_key = $7
      order by supplement desc limit 1 for update`,
    [planId, what, about, period, from, to, group],
  );
  return rows[0] ?? null;
}

const ADD = `
  insert into letter (id, plan_id, what, about, period, from_agency, to_agency, group_key, supplement, lines, created_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
  on conflict (id) do update set lines = letter.lines || excluded.lines`;

async function addLine(
  manager: EntityManager,
  id: string,
  row: LetterRow,
  supplement: number,
): Promise<void> {
  const { planId, what, about, period, from, to, group, at } = row.body;
  const lines = JSON.stringify([{ stream: row.causeStream, seq: row.causeSeq }]);
  await manager.query(ADD, [
    id,
    planId,
    what,
    about,
    period,
    from,
    to,
    group,
    supplement,
    lines,
    new Date(at),
  ]);
}

/** One message for all letters of a group; each letter is a line. */
async function askToSign(manager: EntityManager, id: string, row: LetterRow): Promise<void> {
  const { from, group, about, period, planId, at } = row.body;
  const scope = period === null ? { about } : { about, period };
  const body = { kind: 'letter-to-sign', to: from, group, planId, at, ...scope } as const;
  await deliverNotice(manager, { ...row, kind: 'notice', body }, `letter/${id}`);
}
