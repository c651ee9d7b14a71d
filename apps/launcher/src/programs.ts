import { basename } from 'node:path';
import { startChild, type Child } from '#engines/child';
import { turnOver } from '#engines/log-file';
import { clearLeftover, writePidFile } from '#engines/pid-file';
import type { DataFolder } from './data-folder.ts';
import { StartError } from './start-error.ts';

/** The Node programs that the launcher runs, as paths of JavaScript files. */
export interface Programs {
  readonly migrate: string;
  readonly seed: string;
  readonly worker: string;
  readonly api: string;
}

export const programStopSteps = [
  { signal: 'SIGTERM', withinMs: 12_000 },
  { signal: 'SIGKILL', withinMs: 5_000 },
] as const;

/** Runs Node programs with their logs and pid files in the data folder. */
export class ProgramRunner {
  readonly #folder: DataFolder;
  readonly #env: NodeJS.ProcessEnv;

  constructor(folder: DataFolder, env: NodeJS.ProcessEnv) {
    this.#folder = folder;
    this.#env = env;
  }

  /** Starts a program that stays; one left by a killed launcher (it is about to end by itself) is stopped first. */
  async start(name: string, file: string, env: NodeJS.ProcessEnv): Promise<Child> {
    await clearLeftover(this.#folder.pid(name), [file], programStopSteps);
    const logFile = turnOver(this.#folder.log(name));
    const child = await startChild({
      ...this.#node(file, env),
      ipc: true,
      logFile,
      stopSteps: programStopSteps,
    });
    writePidFile(this.#folder.pid(name), child.pid);
    return child;
  }

  /**
   * Runs a program to its end.
   * @throws StartError `step-failed` with its last lines
   */
  async run(
    file: string,
    env: NodeJS.ProcessEnv,
    signal: AbortSignal,
    args: readonly string[] = [],
  ): Promise<void> {
    const lines: string[] = [];
    const child = await startChild({
      ...this.#node(file, env, args),
      ipc: true,
      onLine: (line) => lines.push(line),
    });
    const stop = (): void => void child.stop();
    signal.addEventListener('abort', stop);
    const { code } = await child.exited;
    signal.removeEventListener('abort', stop);
    if (code === 0) return;
    const name = basename(file);
    throw new StartError(
      'step-failed',
      [`${name} thất bại / failed (${code}):`, ...lines.slice(-20)].join('\n'),
    );
  }

  #node(file: string, env: NodeJS.ProcessEnv, args: readonly string[] = []) {
    return {
      command: process.execPath,
      args: ['--enable-source-maps', file, ...args],
      env: { ...this.#env, ...env },
    };
  }
}
