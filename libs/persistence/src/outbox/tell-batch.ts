import type { DataSource } from 'typeorm';
import type { News } from '#contracts/workflow/messages';
import { noteFailure } from './failed-row.ts';
import type { NewsRow } from './outbox-row.ts';
import { markDelivered, takeRows } from './take-rows.ts';

/** Signals under way at once; each is one row, so this also bounds the rows that are locked. */
const AT_ONCE = 10;
/** An attempt that takes longer counts as failed. */
const WITHIN_MS = 5_000;

/** Tells what is due. @returns how many rows were taken */
export function tellBatch(
  record: DataSource,
  deliverNews: (target: string, news: News) => Promise<void>,
): Promise<number> {
  return record.transaction(async (manager) => {
    const rows = await takeRows<NewsRow>(manager, ['news'], AT_ONCE);
    const results = await Promise.allSettled(rows.map((row) => inTime(deliverNews(row.target, newsOf(row)))));
    await markDelivered(
      manager,
      rows.filter((_, index) => results[index]?.status === 'fulfilled').map(({ id }) => id),
    );
    for (const [index, row] of rows.entries()) {
      const result = results[index];
      if (result?.status === 'rejected') await noteFailure(manager, row, result.reason);
    }
    return rows.length;
  });
}

const newsOf = ({ causeStream, causeSeq, body }: NewsRow): News => ({
  cause: { stream: causeStream, seq: causeSeq },
  body,
});

async function inTime(work: Promise<void>): Promise<void> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`no answer within ${WITHIN_MS} ms`)), WITHIN_MS);
  await Promise.race([work, promise]).finally(() => clearTimeout(timer));
}
