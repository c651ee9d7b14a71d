import { setTimeout } from 'node:timers/promises';

/**
 * Asks again and again until the answer is not null.
 * @param within milliseconds
 * @throws Error when it stays null for longer
 */
export async function until<T>(what: string, within: number, ask: () => Promise<T | null>): Promise<T> {
  const deadline = Date.now() + within;
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (Date.now() > deadline) throw new Error(`${what}: not within ${within / 1000} s`);
    await setTimeout(100);
  }
}
