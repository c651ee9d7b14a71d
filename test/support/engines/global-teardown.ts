import { rmSync } from 'node:fs';
import { runningEngines } from './running-engines.ts';

/** Stops what the set-up started and removes its folder. */
export default async function stopEngines(): Promise<void> {
  const engines = runningEngines();
  if (!engines) return;
  await (await engines.postgres).stop();
  rmSync(engines.folder, { recursive: true, force: true });
}
