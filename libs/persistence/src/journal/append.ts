import type { DataSource, EntityManager } from 'typeorm';
import type { AppendRequest, AppendResult } from '#contracts/workflow/journal';
import type { AppendDeps } from './append-deps.ts';
import { itemsOfPlan, noItems } from './each-item.ts';
import { evolveStream, textOf, type Evolved } from './evolve-stream.ts';
import { judgeInputs, refuseForged, type Verdict } from './judge-inputs.ts';
import { lockStream, streamKind, type LockedStream } from './locked-stream.ts';
import { outboxRows } from './outgoing-rows.ts';
import { recordRefusal } from './refusals.ts';
import { rowsAhead } from './rows-ahead.ts';
import { seal } from './seal.ts';
import { withRetries } from './transaction-retry.ts';
import { writeRows } from './write-rows.ts';

/**
 * Appends to a stream on the condition that its head is the one decided on, with state, read model, outbox and
 * keys, in one transaction. What is settled is found before what is behind, so that a repeated batch gets its
 * answers; a refusal of what was forged is recorded though nothing else is.
 * @throws RecordError `journal-forked`, `revision-missing`, `instant-invalid`
 */
export async function appendToJournal(
  dataSource: DataSource,
  deps: AppendDeps,
  request: AppendRequest,
): Promise<AppendResult> {
  const result = refuseForged(request, deps) ?? (await withRetries(() => attempt(dataSource, deps, request)));
  // A reused key is a caller's slip, not an attempt on the record.
  if (result.outcome === 'refused' && result.code !== 'key-reused') {
    await dataSource.transaction((manager) => recordRefusal(manager, request, result));
  }
  return result;
}

/** Leaves the transaction with nothing written. */
class NothingWritten extends Error {
  readonly result: Verdict;

  constructor(result: Verdict) {
    super(result.outcome);
    this.result = result;
  }
}

async function attempt(
  dataSource: DataSource,
  deps: AppendDeps,
  request: AppendRequest,
): Promise<AppendResult> {
  try {
    return await dataSource.transaction((manager) => appendIn(manager, deps, request));
  } catch (error) {
    if (error instanceof NothingWritten) return error.result;
    throw error;
  }
}

async function appendIn(
  manager: EntityManager,
  deps: AppendDeps,
  request: AppendRequest,
): Promise<AppendResult> {
  const locked = await lockStream(manager, request);
  const verdict = judgeInputs(request, locked);
  if (verdict?.outcome === 'settled') throw new NothingWritten(verdict);
  if (deps.conditional !== false && isElsewhere(request, locked)) {
    throw new NothingWritten(await rowsAhead(manager, request.stream, request.head));
  }
  if (verdict !== null) throw new NothingWritten(verdict);
  const evolved = evolveStream(request, locked.head, locked.state, deps.machineOf);
  const head = await write(manager, deps, request.stream, locked, evolved);
  return { outcome: 'appended', head, answers: evolved.answers };
}

const isElsewhere = ({ head }: AppendRequest, locked: LockedStream): boolean =>
  locked.head.seq !== head.seq || locked.head.hash !== head.hash;

async function write(
  manager: EntityManager,
  deps: AppendDeps,
  stream: string,
  locked: LockedStream,
  { state, rows: unsealed, leaving, keys }: Evolved,
): Promise<LockedStream['head']> {
  const rows = seal(stream, locked.head, unsealed);
  const last = rows.at(-1);
  if (last === undefined) return locked.head;
  const isToEach = leaving.some(({ outgoing }) => outgoing.some(({ kind }) => kind === 'to-each-item'));
  const eachItem = isToEach ? await itemsOfPlan(manager, textOf(state, 'revision')) : noItems;
  const outbox = outboxRows(leaving, eachItem);
  const calendarVersion = textOf(state, 'calendarVersion');
  await writeRows(manager, { stream, rows, keys, outbox, state, calendarVersion });
  const events = leaving.map(({ event }) => event);
  await deps.project(manager, { stream, kind: streamKind(stream), seq: last.seq, state, events });
  return { seq: last.seq, hash: last.hash };
}
