import type { Postgres } from '../../../libs/engines/src/postgres.ts';

export interface RunningEngines {
  readonly folder: string;
  readonly postgres: Promise<Postgres>;
}

const key = Symbol.for('phoihop.test.engines');
const place = globalThis as { [key]?: RunningEngines };

/** Jest loads set-up and teardown as separate modules of one process: only a global reaches both. */
export function rememberEngines(engines: RunningEngines): void {
  place[key] = engines;
}

export function runningEngines(): RunningEngines | undefined {
  return place[key];
}
