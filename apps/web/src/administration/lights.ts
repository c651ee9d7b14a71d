import type { Schema } from '../api/types.ts';

type SystemState = Schema<'SystemState'>;
export const PARTS = ['database', 'temporal', 'workers', 'outbox', 'incidents', 'journal'] as const;
export type SystemPart = (typeof PARTS)[number];
/** `away`: it does not answer; `attention`: somebody should look. */
export type Light = 'good' | 'attention' | 'away';

/** Messages leave within seconds; this long one has been waiting for something that does not come. */
const LONG_SECONDS = 300;

const ifReached = <T extends { readonly reached: boolean }>(
  part: T,
  isGood: (part: Extract<T, { readonly reached: true }>) => boolean,
): Light => {
  if (!part.reached) return 'away';
  return isGood(part as Extract<T, { readonly reached: true }>) ? 'good' : 'attention';
};

/** How each part of the installation is, in one word. */
export function lightsOf({
  database,
  temporal,
  outbox,
  incidents,
  journal,
}: SystemState): Readonly<Record<SystemPart, Light>> {
  const hasWorkers = temporal.reached && temporal.workers.length > 0;
  return {
    database: ifReached(database, () => true),
    temporal: ifReached(temporal, () => true),
    workers: hasWorkers ? 'good' : 'away',
    outbox: ifReached(
      outbox,
      ({ parked, oldestAgeSeconds }) => parked === 0 && (oldestAgeSeconds ?? 0) < LONG_SECONDS,
    ),
    incidents: ifReached(incidents, ({ open }) => open === 0),
    journal: ifReached(journal, ({ lastCheckpointAt, rows }) => rows === 0 || lastCheckpointAt !== null),
  };
}
