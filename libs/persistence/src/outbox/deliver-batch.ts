import type { DataSource, EntityManager } from 'typeorm';
import { deliverLetter } from './deliver-letter.ts';
import { deliverNotice } from './deliver-notice.ts';
import { noteFailure } from './failed-row.ts';
import type { LetterRow, NoticeRow } from './outbox-row.ts';
import { markDelivered, takeRows } from './take-rows.ts';

const AT_ONCE = 50;

/** Puts what is due into inboxes and letters, in the transaction that marks it. @returns how many rows were taken */
export function deliverBatch(record: DataSource): Promise<number> {
  return record.transaction(async (manager) => {
    const rows = await takeRows<NoticeRow | LetterRow>(manager, ['notice', 'letter'], AT_ONCE);
    const delivered: number[] = [];
    for (const row of rows) if (await deliver(manager, row)) delivered.push(row.id);
    await markDelivered(manager, delivered);
    return rows.length;
  });
}

/** Within a savepoint: one that fails leaves the others as they are. */
async function deliver(manager: EntityManager, row: NoticeRow | LetterRow): Promise<boolean> {
  try {
    await manager.transaction((nested) =>
      row.kind === 'notice' ? deliverNotice(nested, row) : deliverLetter(nested, row),
    );
    return true;
  } catch (error) {
    await noteFailure(manager, row, error);
    return false;
  }
}
