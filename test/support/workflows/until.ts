import { setTimeout as delay } from 'node:timers/promises';
import type { Rig } from './rig.ts';

const EVERY_MS = 20;

/** Waits until a condition holds. @throws Error that names it when it does not within the time */
export async function until(what: string, holds: () => Promise<boolean>, withinMs = 30_000): Promise<void> {
  const end = Date.now() + withinMs;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`not within ${withinMs} ms: ${what}`);
    await delay(EVERY_MS);
  }
}

/** Waits until a stream's journal holds an event of a type, `times` times. */
export async function untilTold(rig: Rig, stream: string, type: string, times = 1): Promise<void> {
  await until(`${type} in ${stream}`, async () => {
    return (await rig.story(stream)).filter((one) => one === type).length >= times;
  });
}
