import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

/** The arguments with which a running process was started; undefined when it does not run (or is a zombie). */
export function commandLine(pid: number): string | undefined {
  try {
    if (process.platform !== 'linux') return posixCommandLine(pid);
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ').trim() || undefined;
  } catch {
    return undefined;
  }
}

function posixCommandLine(pid: number): string | undefined {
  return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
}

/**
 * Whether this process runs and is the one meant: a pid alone may have been given to a stranger since.
 * @param marks texts that all stand in its command line
 */
export function isOurs(pid: number, marks: readonly string[]): boolean {
  const line = commandLine(pid);
  return line !== undefined && marks.every((mark) => line.includes(mark));
}

/** A signal and how many milliseconds it is given before the next, stronger one. */
export interface StopStep {
  readonly signal: NodeJS.Signals;
  readonly withinMs: number;
}

/** Stops a process that is not our child (left by a killed run); resolves when it is gone. */
export async function stopLeftover(
  pid: number,
  marks: readonly string[],
  steps: readonly StopStep[],
): Promise<boolean> {
  for (const { signal, withinMs } of steps) {
    if (!isOurs(pid, marks)) return true;
    process.kill(pid, signal);
    const until = Date.now() + withinMs;
    while (isOurs(pid, marks) && Date.now() < until) await delay(20);
  }
  return !isOurs(pid, marks);
}
