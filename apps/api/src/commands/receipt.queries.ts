import type { EntityManager } from 'typeorm';
import type { Actor, CommandAnswer } from '#contracts/workflow/messages';

export interface ReceiptToNote {
  readonly key: string;
  readonly digest: string;
  readonly target: string;
  readonly command: object;
  readonly actor: Actor;
}

export interface Receipt {
  readonly digest: string;
  /** The first instant under this key that was not rejected, ms. */
  readonly receivedAt: number;
  /** How often it was rejected. */
  readonly attempt: number;
}

/** Keeps the instant of receipt; a repeat gets that of the first time. */
export async function noteReceipt(manager: EntityManager, receipt: ReceiptToNote): Promise<Receipt> {
  const { key, digest, target, command, actor } = receipt;
  const rows: Receipt[] = await manager.query(
    `insert into receipt (key, digest, target, command, actor, received_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (key) do update set received_at =
       case when receipt.digest = excluded.digest then least(receipt.received_at, excluded.received_at)
            else receipt.received_at end
     returning digest, nullif(received_at, 'infinity') as "receivedAt", attempt`,
    [key, digest, target, JSON.stringify(command), JSON.stringify(actor), new Date()],
  );
  if (rows[0] === undefined) throw new Error('a receipt was not kept');
  return rows[0];
}

/**
 * A rejection is not remembered: the next try has an update id of its own, and counts from its own receipt (or an
 * act tried too early could be backdated).
 */
export async function forgetRejection(manager: EntityManager, key: string, attempt: number): Promise<void> {
  await manager.query(
    `update receipt set attempt = attempt + 1, received_at = 'infinity' where key = $1 and attempt = $2`,
    [key, attempt],
  );
}

/** The answer of a command that the journal holds, with the digest of what was asked. */
export async function recordedAnswer(
  manager: EntityManager,
  key: string,
): Promise<{ readonly digest: string; readonly answer: CommandAnswer } | null> {
  const rows: (CommandAnswer & { digest: string })[] = await manager.query(
    `select digest, stream, from_seq as "fromSeq", to_seq as "toSeq" from command_key where key = $1`,
    [key],
  );
  if (rows[0] === undefined) return null;
  const { digest, ...answer } = rows[0];
  return { digest, answer };
}
