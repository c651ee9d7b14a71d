import type { EntityManager } from 'typeorm';
import type { CommandAnswer } from '#contracts/workflow/messages';
import type { Receipt } from '../entities/receipt.entity.ts';

export type NewReceipt = Pick<Receipt, 'key' | 'digest' | 'target' | 'command' | 'actor' | 'receivedAt'>;

/**
 * Notes that a command came, before anything else is done with it. Coming again it is the first receipt that is
 * given back: its instant counts, and its digest tells whether the body is still the same.
 */
export async function noteReceipt(manager: EntityManager, receipt: NewReceipt): Promise<Receipt> {
  const { key, digest, target, command, actor, receivedAt } = receipt;
  const rows: Receipt[] = await manager.query(
    `insert into receipt (key, digest, target, command, actor, received_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (key) do update set attempt = receipt.attempt + 1
     returning key, digest, target, command, actor, received_at as "receivedAt", attempt, noted_at as "notedAt"`,
    [key, digest, target, JSON.stringify(command), JSON.stringify(actor), new Date(receivedAt)],
  );
  const [noted] = rows;
  if (noted === undefined) throw new TypeError('an insert gives its row back');
  return noted;
}

/** Where the journal has the command of a key, with the digest that it was settled under; null when it has not. */
export async function findAnswer(
  manager: EntityManager,
  key: string,
): Promise<{ readonly digest: string; readonly answer: CommandAnswer } | null> {
  const rows: { digest: string; stream: string; fromSeq: number; toSeq: number }[] = await manager.query(
    `select digest, stream, from_seq as "fromSeq", to_seq as "toSeq" from command_key where key = $1`,
    [key],
  );
  return rows.map(({ digest, ...answer }) => ({ digest, answer }))[0] ?? null;
}
