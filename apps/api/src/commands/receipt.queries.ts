import type { EntityManager } from 'typeorm';
import type { Actor } from '#contracts/workflow/messages';

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

/** A rejection is not remembered: until the next try its receipt counts from no instant at all. */
const REJECTED = "'infinity'::timestamptz";

const COLUMNS = 'digest, received_at as "receivedAt", attempt';

/** Keeps the instant of receipt; a repeat gets that of the first time. */
export async function noteReceipt(manager: EntityManager, receipt: ReceiptToNote): Promise<Receipt> {
  const { key, digest, target, command, actor } = receipt;
  const noted: Receipt[] = await manager.query(
    `insert into receipt (key, digest, target, command, actor, received_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (key) do update set digest = excluded.digest, target = excluded.target,
       command = excluded.command, actor = excluded.actor, received_at = excluded.received_at
       where receipt.received_at = ${REJECTED}
     returning ${COLUMNS}`,
    [key, digest, target, JSON.stringify(command), JSON.stringify(actor), new Date()],
  );
  const kept: Receipt[] =
    noted.length > 0 ? noted : await manager.query(`select ${COLUMNS} from receipt where key = $1`, [key]);
  if (kept[0] === undefined) throw new Error('a receipt was not kept');
  return kept[0];
}

/**
 * Forgets a rejection: the next try has an update id of its own, and counts from its own receipt (or an act tried
 * too early could be backdated).
 */
export async function forgetRejection(manager: EntityManager, key: string, attempt: number): Promise<void> {
  await manager.query(
    `update receipt set attempt = attempt + 1, received_at = ${REJECTED} where key = $1 and attempt = $2`,
    [key, attempt],
  );
}

/** The command that was sent under a key, unless it was rejected. */
export async function notedCommand<C>(
  manager: EntityManager,
  key: string,
  target: string,
): Promise<C | null> {
  const rows: { command: C }[] = await manager.query(
    `select command from receipt where key = $1 and target = $2 and received_at <> ${REJECTED}`,
    [key, target],
  );
  return rows[0]?.command ?? null;
}
