import type { Recorded } from '#contracts/http/common';
import type { ItemPage } from '#contracts/http/items';
import type { z } from 'zod';
import { until } from '../workflows/until.ts';
import type { Answer, Client, ProblemBody } from './client.ts';

export type Items = z.output<typeof ItemPage>['items'];

/** An act of which the answer may come late, or only to a repeat. */
export interface Act {
  readonly path: string;
  readonly json: unknown;
  readonly key: string;
}

export type ActAnswer = Answer<{ readonly recorded?: Recorded | null } & Partial<ProblemBody>>;

/** Sends it; null when the connection broke. */
export const attempt = (client: Client, { path, json, key }: Act): Promise<ActAnswer | null> =>
  client.post<ActAnswer['body']>(path, json, key).catch(() => null);

/** Repeats it under its key, as a caller should, until it is recorded. */
export async function untilRecorded(client: Client, act: Act, withinMs = 60_000): Promise<Recorded> {
  let recorded: Recorded | null = null;
  await until(
    `${act.path} is recorded`,
    async () => {
      const answer = await attempt(client, act);
      if (answer !== null && ![200, 202, 503].includes(answer.status))
        throw new Error(`${act.path}: ${answer.status} ${JSON.stringify(answer.body)}`);
      recorded = answer?.body.recorded ?? null;
      return recorded !== null;
    },
    withinMs,
  );
  if (recorded === null) throw new Error('unreachable');
  return recorded;
}

/** Items that the caller's agency leads in a phase. */
export async function ledItems(client: Client, phase: string): Promise<Items> {
  const { agency } = await client.read<{ agency: { id: string } }>('/api/me');
  const { items } = await client.read<z.output<typeof ItemPage>>(
    `/api/items?lead=${agency.id}&phase=${phase}`,
  );
  return items;
}
