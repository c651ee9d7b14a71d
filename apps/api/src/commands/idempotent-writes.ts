import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import type { Principal } from '#access/roles';
import { digestOf } from '#persistence/journal/canonical';
import { RECORD } from '../platform/tokens.ts';
import { ProblemException } from '../problem/problem.exception.ts';
import { actKey } from './act-key.ts';

export interface Write<T> {
  readonly principal: Principal;
  readonly idempotencyKey: string;
  /** What makes two requests the same: the route with its ids, and the body. */
  readonly request: object;
  /** Does it; everything in the transaction of `manager`. */
  readonly work: (manager: EntityManager) => Promise<T>;
  /** What a repeat is answered, where that differs (a secret is shown once). */
  readonly remember?: (answer: T) => T;
}

/** Writes reference data once a key: the answer is kept in the same transaction. Failures are not kept. */
@Injectable()
export class IdempotentWrites {
  constructor(@Inject(RECORD) private readonly record: DataSource) {}

  /** @throws ProblemException `idempotency-key-reused`, and whatever `work` throws */
  async once<T extends object>(write: Write<T>): Promise<T> {
    return await this.record.transaction((manager) => onceWithin(manager, write));
  }
}

/** As `once`, in a transaction that has begun: where what is asked is known only after something was written. */
export async function onceWithin<T extends object>(
  manager: EntityManager,
  { principal, idempotencyKey, request, work, remember }: Write<T>,
): Promise<T> {
  const key = actKey(principal, idempotencyKey);
  const earlier = await claim<T>(manager, key, digestOf(request));
  if (earlier !== null) return earlier;
  const answer = await work(manager);
  const kept = JSON.stringify(remember?.(answer) ?? answer);
  await manager.query('update idempotent_answer set body = $2 where key = $1', [key, kept]);
  return answer;
}

/** Takes the key, waiting for whoever has it; the answer if it was used before. */
async function claim<T>(manager: EntityManager, key: string, digest: string): Promise<T | null> {
  const taken: unknown[] = await manager.query(
    `insert into idempotent_answer (key, digest) values ($1, $2) on conflict (key) do nothing returning key`,
    [key, digest],
  );
  if (taken.length > 0) return null;
  const rows: { digest: string; body: T }[] = await manager.query(
    'select digest, body from idempotent_answer where key = $1',
    [key],
  );
  if (rows[0]?.digest !== digest) throw new ProblemException('idempotency-key-reused');
  return rows[0].body;
}
