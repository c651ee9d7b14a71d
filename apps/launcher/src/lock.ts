import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { commandLine } from '#engines/process-table';
import { StartError } from './start-error.ts';

interface Holder {
  readonly pid: number;
  /** A pid alone may have been given to another program since. */
  readonly commandLine: string;
  readonly address: string;
}

/**
 * Takes the data folder for this process; a lock left by a killed one is taken over.
 * @param address where this process will be reached, told to who comes second
 * @returns gives the lock back
 * @throws StartError `already-running`
 */
export function takeLock(file: string, address: string): () => void {
  const mine: Holder = { pid: process.pid, commandLine: commandLine(process.pid) ?? '', address };
  for (;;) {
    try {
      writeFileSync(file, JSON.stringify(mine), { flag: 'wx', mode: 0o600 });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      refuseIfAlive(file);
      rmSync(file, { force: true });
    }
  }
}

function refuseIfAlive(file: string): void {
  const holder = readHolder(file);
  if (holder === undefined || commandLine(holder.pid) !== holder.commandLine) return;
  const text =
    `Phối Hợp đang chạy với dữ liệu này (tiến trình ${holder.pid}): ${holder.address} / ` +
    `Phối Hợp is already running on this data (process ${holder.pid}): ${holder.address}`;
  throw new StartError('already-running', text);
}

function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}
