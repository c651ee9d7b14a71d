import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { StopStep } from './process-table.ts';

export interface ChildOptions {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  readonly uid?: number;
  readonly gid?: number;
  /** Opens an IPC channel: a Node child sees `disconnect` when this process is killed, and ends itself. */
  readonly ipc?: boolean;
  /** Gets everything the child prints; survives this process, so an orphan never writes to a broken pipe. */
  readonly logFile?: string;
  /** Gets every printed line, when there is no log file. */
  readonly onLine?: (line: string) => void;
  /** How it is stopped; default SIGTERM, then SIGKILL after 10 s. */
  readonly stopSteps?: readonly StopStep[];
}

export interface ChildExit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A child process that is watched until its end. */
export interface Child {
  readonly pid: number;
  /** Resolves when the process is gone; never rejects. */
  readonly exited: Promise<ChildExit>;
  /** Stops it step by step; may be called more than once, and after its end. */
  stop(): Promise<ChildExit>;
}

const defaultSteps: readonly StopStep[] = [
  { signal: 'SIGTERM', withinMs: 10_000 },
  { signal: 'SIGKILL', withinMs: 5_000 },
];

/**
 * Starts a child in a process group of its own, so that Ctrl-C in the terminal reaches only this process, which
 * then stops its children in order.
 * @throws Error when the command cannot be started at all
 */
export async function startChild(options: ChildOptions): Promise<Child> {
  const log = options.logFile === undefined ? undefined : openSync(options.logFile, 'a');
  try {
    const child = spawn(options.command, options.args, {
      detached: true,
      stdio: stdioOf(log, options.ipc ?? false),
      env: options.env ?? process.env,
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      ...(options.uid === undefined ? {} : { uid: options.uid }),
      ...(options.gid === undefined ? {} : { gid: options.gid }),
    });
    forwardLines(child, options.onLine);
    const exited = exitOf(child);
    const pid = await spawned(child);
    let stopping: Promise<ChildExit> | undefined;
    return {
      pid,
      exited,
      stop: () => (stopping ??= stopByStep(child, exited, options.stopSteps ?? defaultSteps)),
    };
  } finally {
    if (log !== undefined) closeSync(log);
  }
}

function stdioOf(log: number | undefined, ipc: boolean): StdioOptions {
  const output = log ?? 'pipe';
  return ipc ? ['ignore', output, output, 'ipc'] : ['ignore', output, output];
}

function forwardLines(child: ChildProcess, onLine: ((line: string) => void) | undefined): void {
  for (const stream of [child.stdout, child.stderr]) {
    if (stream) createInterface({ input: stream }).on('line', (line) => onLine?.(line));
  }
}

function spawned(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('spawn', () => resolve(child.pid ?? 0));
  });
}

function exitOf(child: ChildProcess): Promise<ChildExit> {
  return new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })));
}

async function stopByStep(
  child: ChildProcess,
  exited: Promise<ChildExit>,
  steps: readonly StopStep[],
): Promise<ChildExit> {
  for (const { signal, withinMs } of steps) {
    if (child.exitCode !== null || child.signalCode !== null) break;
    child.kill(signal);
    if (await endsWithin(exited, withinMs)) break;
  }
  return exited;
}

async function endsWithin(exited: Promise<ChildExit>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const bound = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  const ended = await Promise.race([exited.then(() => true as const), bound]);
  clearTimeout(timer);
  return ended;
}
