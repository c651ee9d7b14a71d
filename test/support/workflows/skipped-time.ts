import { dayOf } from '#domain/time/day';
import type { Rig } from './rig.ts';
import { until } from './until.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

export const yearOf = (instant: number): number => Number(dayOf(instant).slice(0, 4));

/** Lets time pass by steps until a condition holds. @throws Error after `steps` */
export async function passUntil(
  rig: Rig,
  what: string,
  holds: () => Promise<boolean>,
  { step = DAY, steps = 800 }: { readonly step?: number; readonly steps?: number } = {},
): Promise<void> {
  for (let taken = 0; taken < steps; taken += 1) {
    if (await holds()) return;
    await rig.pass(step);
  }
  throw new Error(`not within ${steps} steps: ${what}`);
}

/** Lets time pass until an instant, at least. */
export async function passTo(rig: Rig, instant: number): Promise<void> {
  const missing = instant - (await rig.server.now());
  if (missing > 0) await rig.pass(missing);
}

/** Delivers what has left the processes until nothing more does and a stream holds a type. */
export async function delivered(rig: Rig, stream: string, type: string, times = 1): Promise<void> {
  await until(`${type} in ${stream}`, async () => {
    await rig.relay.drain();
    return (await rig.story(stream)).filter((one) => one === type).length >= times;
  });
}
