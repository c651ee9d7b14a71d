import type { DataSource, EntityManager } from 'typeorm';
import type { DomainEvent } from '#domain/process/machine';
import type { Projector } from '../journal/append-deps.ts';
import { canonicalOf } from '../journal/canonical.ts';
import type { MachineOf } from '../journal/machine-lookup.ts';
import { readHistory } from '../journal/read.ts';
import { streamKind } from '../journal/locked-stream.ts';

const PAGE = 500;

/** What the journal says of a stream. */
export interface RebuiltStream {
  readonly stream: string;
  readonly isOver: boolean;
  /** The stored state was not what the events come to, and now is. */
  readonly repaired: boolean;
}

interface Told {
  readonly state: unknown;
  readonly seq: number;
  readonly events: readonly DomainEvent[];
}

/** Evolves a stream from its first row and puts state and read model right where they differ. */
export async function rebuildStream(
  dataSource: DataSource,
  stream: string,
  machineOf: MachineOf,
  project: Projector,
): Promise<RebuiltStream> {
  return await dataSource.transaction(async (manager) => {
    const stored: { state: unknown }[] = await manager.query(
      'select state from stream where id = $1 for update',
      [stream],
    );
    const told = await tellFromTheBeginning(manager, stream, machineOf);
    const repaired = canonicalOf(stored[0]?.state ?? null) !== canonicalOf(told.state);
    if (repaired) {
      await manager.query('update stream set state = $2 where id = $1', [stream, JSON.stringify(told.state)]);
    }
    await project(manager, { stream, kind: streamKind(stream), ...told });
    return { stream, repaired, isOver: machineOf(stream).isOver(told.state) };
  });
}

async function tellFromTheBeginning(
  manager: EntityManager,
  stream: string,
  machineOf: MachineOf,
): Promise<Told> {
  const machine = machineOf(stream);
  const events: DomainEvent[] = [];
  let state = machine.initial;
  let seq = 0;
  for (;;) {
    const rows = await readHistory(manager, stream, { afterSeq: seq, limit: PAGE });
    if (rows.length === 0) return { state, seq, events };
    for (const row of rows) {
      state = machine.evolve(state, row.event);
      events.push(row.event);
      seq = row.seq;
    }
  }
}

/** Every stream that a workflow keeps. */
export async function processStreams(manager: EntityManager): Promise<readonly string[]> {
  const rows: { id: string }[] = await manager.query(
    `select id from stream where seq > 0 and kind in ('plan', 'period', 'agencyReport', 'planItem') order by id`,
  );
  return rows.map(({ id }) => id);
}

/**
 * Sends again what was told to workflows and never heard: a lost Temporal database takes delivered news with it.
 * @returns how many pieces of news go out again; a receiver that had heard them passes them over
 */
export async function tellAgain(manager: EntityManager): Promise<number> {
  const rows: unknown[] = await manager.query(
    `update outbox o set delivered_at = null, parked = false, attempts = 0, next_attempt_at = clock_timestamp()
      where kind = 'news' and (delivered_at is not null or parked)
        and not exists (select 1 from journal j where j.stream = o.target and j.cause_stream = o.cause_stream
                           and j.cause_seq = o.cause_seq)
      returning id`,
  );
  return Array.isArray(rows[0]) ? rows[0].length : rows.length;
}
