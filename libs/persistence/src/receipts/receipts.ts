import type { EntityManager } from 'typeorm';
import type { CommandAnswer } from '#contracts/workflow/messages';

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
