import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeSecret } from './secret-file.ts';

const fileIn = (dataFolder: string): string => join(dataFolder, 'run', 'environment.json');

/** Notes for commands beside it (verify, reconcile) how the running installation is reached. */
export function noteRunning(dataFolder: string, environment: NodeJS.ProcessEnv): () => void {
  const file = fileIn(dataFolder);
  writeSecret(file, JSON.stringify(environment));
  return () => rmSync(file, { force: true });
}

/**
 * The environment of a command: what is given, completed by that of the zero-install mode running on the data
 * folder. Nothing is added when an address was given or nothing runs.
 */
export function runningEnvironment(dataFolder: string, given: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const file = fileIn(dataFolder);
  if (given['DATABASE_URL'] !== undefined || !existsSync(file)) return given;
  return { ...(JSON.parse(readFileSync(file, 'utf8')) as NodeJS.ProcessEnv), ...given };
}
