import { randomUUID } from 'node:crypto';
import { Worker, type WorkflowBundleWithSourceMap } from '@temporalio/worker';
import { bundleWorkflows } from '../../scripts/workflow-bundle.ts';
import { itemStream, planStream } from '#contracts/workflow/ids';
import type { News } from '#contracts/workflow/messages';
import { freezeRevision } from '#persistence/plans/plan-revision';
import { newsDelivery } from '#temporal/news-delivery';
import { FOCAL, officeOf, TOURISM } from '../support/workflows/parties.ts';
import { smallPlan, yearly } from '../support/workflows/small-plan.ts';
import { type BenchProduct, inParallel, openBench } from './bench-product.ts';
import { median } from './median.ts';

/**
 * What one workflow costs the worker beside an empty one: an activation (by replaying histories, so that neither
 * server nor record is measured), the heap of a cached one, and the size and content of the bundle.
 */
const ACTS = 60;
const ROUNDS = 9;
const CACHED = 150;
const MOST_BYTES = 2 * 1024 * 1024;
const ALLOWED = [
  /\/workflows\/src\//,
  /\/libs\/(domain|contracts\/src\/workflow)\//,
  /\/node_modules\/(@temporalio|long|ms|nexus-rpc)\//,
];

type History = Awaited<
  ReturnType<ReturnType<BenchProduct['client']['workflow']['getHandle']>['fetchHistory']>
>;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function send(bench: BenchProduct, target: string, agency: string, command: { readonly type: string }) {
  const signed = bench.signer.sign({
    key: randomUUID(),
    target,
    command,
    actor: officeOf(agency),
    receivedAt: Date.now(),
  });
  const outcome = await bench.gateway.send(signed);
  if (outcome.kind !== 'recorded') throw new Error(`${command.type}: ${JSON.stringify(outcome)}`);
}

/** Starts as many items as asked for, each with its assignment. */
async function startItems(bench: BenchProduct, count: number): Promise<readonly string[]> {
  const items = Array.from({ length: count }, () => ({ lead: TOURISM, timeline: yearly(2024, 2026) }));
  const plan = smallPlan(`activation-${randomUUID()}`, items);
  const digest = await bench.record.transaction((manager) => freezeRevision(manager, plan.revision));
  await send(bench, planStream(plan.planId), FOCAL, { type: 'start-plan', start: plan.start(digest) } as {
    type: string;
  });
  const rows: { target: string; seq: number; stream: string; body: News['body'] }[] =
    await bench.record.query(
      `select target, cause_seq as seq, cause_stream as stream, body from outbox
      where cause_stream = $1 and target like 'item/%'`,
      [planStream(plan.planId)],
    );
  const deliver = newsDelivery(bench.client, bench.taskQueue);
  await inParallel(rows.length, 8, async (index) => {
    const row = rows[index];
    if (row) await deliver(row.target, { cause: { stream: row.stream, seq: row.seq }, body: row.body });
  });
  return plan.items.map(({ itemId }) => itemStream(itemId));
}

async function itemHistory(bench: BenchProduct): Promise<History> {
  const [item = ''] = await startItems(bench, 1);
  await send(bench, item, TOURISM, { type: 'acknowledge-assignment' });
  for (let act = 1; act < ACTS; act += 1) {
    const command = { type: 'request-contribution', from: FOCAL, text: `Lần ${act}` };
    await send(bench, item, TOURISM, command);
  }
  return await bench.client.workflow.getHandle(item).fetchHistory();
}

/** As many acts at a workflow that has nothing but them. */
async function emptyHistory(bench: BenchProduct): Promise<History> {
  const handle = await bench.client.workflow.start('empty', {
    workflowId: randomUUID(),
    taskQueue: bench.taskQueue,
  });
  for (let act = 0; act < ACTS; act += 1) await handle.executeUpdate('step', { args: [`Lần ${act}`] });
  return await handle.fetchHistory();
}

async function replayCpu(
  bench: BenchProduct,
  bundle: WorkflowBundleWithSourceMap,
  history: History,
): Promise<number> {
  const times = 5;
  const begun = process.cpuUsage();
  const histories = Array.from({ length: times }, (_, index) => ({ workflowId: `replay-${index}`, history }));
  for await (const { error } of Worker.runReplayHistories({ workflowBundle: bundle }, histories)) {
    if (error !== undefined) throw error;
  }
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000 / times / ACTS;
}

/** Heap that workflows in the cache hold, in KiB each; the worker runs them in this thread for that. */
async function heapEach(start: () => Promise<unknown>): Promise<number> {
  const heap = (): number => {
    globalThis.gc?.();
    return process.memoryUsage().heapUsed / 1024;
  };
  // The first batch pays for code that is compiled and pools that are filled once.
  await start();
  const before = heap();
  await start();
  return (heap() - before) / CACHED;
}

function strangersIn(code: string): readonly string[] {
  const encoded = /sourceMappingURL=data:application\/json;charset=utf-8;base64,(\S+)/.exec(code)?.[1] ?? '';
  const { sources } = JSON.parse(Buffer.from(encoded, 'base64').toString('utf8')) as {
    sources: readonly string[];
  };
  return sources.filter(
    (source) => /\.[cm]?[jt]s$/.test(source) && !ALLOWED.some((allowed) => allowed.test(source)),
  );
}

function verdict(name: string, value: number, most: number): boolean {
  say(`${name}: ${value.toFixed(2)} (wanted ≤ ${most}) ${value <= most ? 'ok' : 'MISSED'}`);
  return value <= most;
}

const bench = await openBench({ inThisThread: true });
try {
  const product = await bundleWorkflows();
  say(`bundle: ${(product.code.length / 1024).toFixed(0)} KiB`);
  const strangers = strangersIn(product.code);
  for (const source of strangers) say(`not allowed in the bundle: ${source}`);

  const empties = await heapEach(() =>
    inParallel(CACHED, 8, async () => {
      const handle = await bench.client.workflow.start('empty', {
        workflowId: randomUUID(),
        taskQueue: bench.taskQueue,
      });
      await handle.executeUpdate('step', { args: [''] });
    }),
  );
  const items = await heapEach(async () => {
    const streams = await startItems(bench, CACHED);
    await inParallel(CACHED, 8, (index) =>
      send(bench, streams[index] ?? '', TOURISM, { type: 'acknowledge-assignment' }),
    );
  });
  say(`heap of a cached workflow: item ${items.toFixed(1)} KiB, empty ${empties.toFixed(1)} KiB`);

  const histories = { item: await itemHistory(bench), empty: await emptyHistory(bench) };
  const ratios: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const empty = await replayCpu(bench, bench.bundle, histories.empty);
    const item = await replayCpu(bench, bench.bundle, histories.item);
    if (round > 0) ratios.push(item / empty);
    if (round === ROUNDS) say(`activation: item ${item.toFixed(2)} ms, empty ${empty.toFixed(2)} ms CPU`);
  }
  const kept = [
    verdict('activation ratio', median(ratios), 1.5),
    verdict('heap ratio', items / empties, 2),
    verdict('bundle MiB', product.code.length / 1024 / 1024, MOST_BYTES / 1024 / 1024),
    strangers.length === 0,
  ];
  process.exitCode = kept.every(Boolean) ? 0 : 1;
} finally {
  await bench.close();
}
