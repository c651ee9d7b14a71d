import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isOurs, stopLeftover, type StopStep } from './process-table.ts';

export function writePidFile(file: string, pid: number): void {
  writeFileSync(file, `${pid}\n`);
}

/** The process id on the first line of a file; undefined when there is none. */
export function readPidFile(file: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
    return Number.isSafeInteger(pid) && pid > 1 ? pid : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Stops the process that a killed run left behind, if the pid in the file still is that process, and removes the
 * file.
 * @param marks texts that prove it ours: they stand in its command line
 * @returns true when there was one to stop
 */
export async function clearLeftover(
  file: string,
  marks: readonly string[],
  steps: readonly StopStep[],
): Promise<boolean> {
  const pid = readPidFile(file);
  const found = pid !== undefined && isOurs(pid, marks);
  if (found) await stopLeftover(pid, marks, steps);
  rmSync(file, { force: true });
  return found;
}
