import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where fetched engines are kept: beside the packages of npm, so that resetting the data keeps them. */
export function engineCache(): string {
  const packages = dirname(dirname(createRequire(import.meta.url).resolve('pg/package.json')));
  return join(packages, '.cache', 'phoihop');
}
