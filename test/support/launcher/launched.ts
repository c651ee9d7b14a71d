import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A launcher that was started as a process, as a person would start it. */
export interface Launched {
  readonly pid: number;
  /** Everything it printed so far, both streams. */
  readonly lines: string[];
  /** Resolves with the first line that matches; rejects when the launcher ends before. */
  line(pattern: RegExp): Promise<string>;
  readonly exited: Promise<number | null>;
}

export const launchStandIn = (env: NodeJS.ProcessEnv, ...args: readonly string[]): Launched =>
  launched(join(import.meta.dirname, 'stand-in-main.ts'), env, args);

/** Starts a launcher from its main file. */
export function launched(main: string, env: NodeJS.ProcessEnv, args: readonly string[]): Launched {
  const { NODE_OPTIONS: _jest, ...inherited } = process.env;
  const child = spawn(process.execPath, ['--conditions=phoihop-source', main, ...args], {
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  for (const input of [child.stdout, child.stderr]) {
    createInterface({ input }).on('line', (text) => {
      lines.push(text);
      waiting.forEach((look) => look());
    });
  }
  const exited = once(child, 'close').then(([code]) => code as number | null);
  const line = (pattern: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = lines.find((text) => pattern.test(text));
        if (found !== undefined) resolve(found);
      };
      waiting.add(look);
      look();
      void exited.then(() => reject(new Error(`ended without ${String(pattern)}:\n${lines.join('\n')}`)));
    });
  return { pid: child.pid ?? 0, lines, line, exited };
}

/** Processes whose command line or environment names this folder; the launcher's whole family shares it. */
export function processesOf(folder: string): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 1 && pid !== process.pid && mentions(pid, folder));
}

function mentions(pid: number, folder: string): boolean {
  try {
    if (readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ')) return false;
    return ['cmdline', 'environ'].some((file) =>
      readFileSync(`/proc/${pid}/${file}`, 'utf8').includes(folder),
    );
  } catch {
    return false;
  }
}
