import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import type { Child } from './child.ts';
import { EngineError } from './engine-error.ts';

export interface ReadyOptions {
  readonly name: string;
  readonly child: Child;
  readonly logFile: string;
  readonly withinMs: number;
  /** One try; throws while the engine is not ready. */
  readonly probe: () => Promise<void>;
}

/**
 * Tries until the engine answers.
 * @throws EngineError `engine-died` when its process ended, `engine-not-ready` when the time is over
 */
export async function untilReady({ name, child, logFile, withinMs, probe }: ReadyOptions): Promise<void> {
  let died = false;
  void child.exited.then(() => (died = true));
  const until = Date.now() + withinMs;
  for (;;) {
    try {
      return await probe();
    } catch (cause) {
      if (died) throw new EngineError('engine-died', lastWords(name, logFile), { cause });
      if (Date.now() > until) {
        await child.stop();
        throw new EngineError('engine-not-ready', lastWords(name, logFile), { cause });
      }
    }
    await delay(40);
  }
}

/** What is said when an engine fails: where its log stands, and the end of it. */
export function lastWords(name: string, logFile: string): string {
  const tail = readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-8).join('\n');
  return `${name} không khởi động được, xem ${logFile} / ${name} did not come up, see ${logFile}:\n${tail}`;
}
