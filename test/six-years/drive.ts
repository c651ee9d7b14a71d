import { setTimeout as delay } from 'node:timers/promises';
import type { Rig } from '../support/workflows/rig.ts';
import { perform } from './agencies.ts';
import { SCRIPT, STARTS_AT } from './script.ts';
import { serverInstant } from './shifted-time.ts';

/** What time does is spread over three minutes. */
const SPREAD_MS = 190_000;
const SETTLED_WITHIN_MS = 20_000;

/** The one who moves time: forward to a moment of the server, never back. */
export async function reach(rig: Rig, instant: number): Promise<void> {
  const ahead = instant - (await rig.server.now());
  if (ahead > 0) await rig.server.pass(ahead);
}

const UNSETTLED = `
  select o.kind, o.target, o.cause_stream, o.cause_seq, o.last_error from outbox o
   where o.delivered_at is null
      or (o.kind = 'news' and not exists (
            select 1 from journal j
             where j.stream = o.target and j.cause_stream = o.cause_stream and j.cause_seq = o.cause_seq))
   limit 3`;

/**
 * Waits until everything that was to leave has left, and every news has been recorded by whom it was told
 * (no news of this plan is one to be passed over).
 */
export async function settle(rig: Rig): Promise<void> {
  const deadline = Date.now() + SETTLED_WITHIN_MS;
  for (;;) {
    await rig.relay.drain();
    const open: unknown[] = await rig.record.query(UNSETTLED);
    if (open.length === 0) return;
    if (Date.now() > deadline) throw new Error(`not settled: ${JSON.stringify(open)}`);
    await delay(2);
  }
}

interface Stop {
  readonly instant: number;
  readonly act: () => Promise<void>;
}

const acts = (rig: Rig): Stop[] =>
  SCRIPT.map((act) => ({ instant: serverInstant(act.at), act: () => perform(rig, act) }));

/** A stop after each moment at which time itself may do something. */
function waits(moments: Iterable<string>): Stop[] {
  const all = [...new Set(moments)].filter((moment) => moment > STARTS_AT);
  return all.map((moment) => ({ instant: serverInstant(moment) + SPREAD_MS, act: () => Promise.resolve() }));
}

/** Lives the script through, from one moment at which something happens to the next. @returns how many there were */
export async function liveThrough(rig: Rig, moments: Iterable<string>): Promise<number> {
  const stops = [...acts(rig), ...waits(moments)].sort((one, other) => one.instant - other.instant);
  for (const { instant, act } of stops) {
    await reach(rig, instant);
    await act();
    await settle(rig);
  }
  return stops.length;
}
