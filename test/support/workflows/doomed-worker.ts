import { join } from 'node:path';
import { startChild, type Child } from '#engines/child';
import type { Rig } from './rig.ts';
import type { DoomedWorker } from './worker-program.ts';

/** Starts a worker process of its own that is killed right after a commit. */
export async function startDoomedWorker(rig: Rig, diesAfter: string): Promise<Child> {
  const { address, namespace } = rig.server;
  const given: DoomedWorker = {
    recordUrl: rig.recordUrl,
    address,
    namespace,
    taskQueue: rig.taskQueue,
    codePath: process.env['PHOIHOP_TEST_WORKFLOW_BUNDLE'] ?? '',
    verifyKey: rig.verifyKey,
    conditional: rig.deps.conditional !== false,
    diesAfter,
  };
  const program = join(import.meta.dirname, 'worker-program.ts');
  return await startChild({
    command: process.execPath,
    args: ['--conditions=phoihop-source', program, JSON.stringify(given)],
    onLine: (line) => void process.stderr.write(`doomed worker: ${line}\n`),
  });
}
