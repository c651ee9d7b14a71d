import { createHash } from 'node:crypto';
import type { Principal } from '#access/roles';

/** The name of an act for ever: two callers may choose the same Idempotency-Key. */
export const actKey = ({ accountId }: Principal, idempotencyKey: string): string =>
  createHash('sha256').update(`${accountId} ${idempotencyKey}`).digest('hex');
