import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import type { Step } from './blocks.ts';

/** Stands between the outputs of two steps; no command prints it. */
const BORDER = '\u001e';

export interface Ran {
  /** What each step printed, in order; a step that was not reached has none. */
  readonly printed: readonly string[];
  /** What was said beside the output, of all steps. */
  readonly said: string;
}

/** Runs the commands of all steps in one shell, as a reader would who types them in one after the other. */
export async function runSteps(
  steps: readonly Step[],
  { folder, environment }: { readonly folder: string; readonly environment: NodeJS.ProcessEnv },
): Promise<Ran> {
  const { NODE_OPTIONS: _jest, ...inherited } = process.env;
  const commands = steps.map((step) => step.commands).join(`printf '${BORDER}'\n`);
  const shell = spawn('bash', ['-c', commands], {
    cwd: folder,
    env: { ...inherited, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(shell, 'close');
  const [printed, said] = await Promise.all([text(shell.stdout), text(shell.stderr)]);
  await ended;
  return { printed: printed.split(BORDER), said };
}
