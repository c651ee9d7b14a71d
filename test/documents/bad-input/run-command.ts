import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const COMMAND = join(import.meta.dirname, '../../../libs/documents/src/cli/plan-parse.ts');

/** What the command did, and what it took. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** In milliseconds, its start included. */
  readonly time: number;
  /** The most that it held in memory at any time, in megabytes. */
  readonly memory: number;
}

/** A command that is not done by then is killed, and so has no status. */
const LONGEST = 60_000;
const MOST_OUTPUT = 2 ** 28;

/**
 * Makes the process write down its peak as it ends. The kernel keeps it by address space; what `resourceUsage` says
 * begins with that of the parent.
 */
const measuring = (file: string): string =>
  `data:text/javascript,${encodeURIComponent(
    `import { readFileSync, writeFileSync } from 'node:fs';
     import { isMainThread } from 'node:worker_threads';
     if (isMainThread) process.on('exit', () => writeFileSync(${JSON.stringify(file)}, readFileSync('/proc/self/status')));`,
  )}`;

function peakOf(file: string): number {
  if (!existsSync(file)) return Infinity;
  const peak = /VmHWM:\s+(\d+) kB/u.exec(readFileSync(file, 'utf8'))?.[1];
  return peak === undefined ? Infinity : Number(peak) / 1024;
}

/** Runs `plan:parse` for the file, in the folder where it stands. */
export function runPlanParse(folder: string, fileName: string): Promise<Run> {
  const measured = join(folder, `${fileName}.status`);
  const args = ['--conditions=phoihop-source', `--import=${measuring(measured)}`, COMMAND, fileName];
  const begun = performance.now();
  return new Promise((resolve) => {
    const options = { cwd: folder, timeout: LONGEST, killSignal: 'SIGKILL', maxBuffer: MOST_OUTPUT } as const;
    const child = execFile(process.execPath, args, options, (_error, stdout, stderr) =>
      resolve({
        status: child.exitCode,
        stdout,
        stderr,
        time: performance.now() - begun,
        memory: peakOf(measured),
      }),
    );
  });
}
