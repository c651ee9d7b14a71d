import { randomUUID } from 'node:crypto';
import { itemStream, planStream } from '#contracts/workflow/ids';
import type { Actor, News } from '#contracts/workflow/messages';
import { freezeRevision } from '#persistence/plans/plan-revision';
import { newsDelivery } from '#temporal/news-delivery';
import { CULTURE, FOCAL, officeOf, TOURISM } from '../support/workflows/parties.ts';
import { smallPlan, yearly } from '../support/workflows/small-plan.ts';
import { type BenchProduct, cpuOf, inParallel, openBench } from './bench-product.ts';
import { median } from './median.ts';

/**
 * Item lifecycles a second (start, acknowledge, ask, contribute, claim, confirm; journaled) against a workflow
 * that takes as many Updates and records nothing, on the same server, in alternating rounds.
 */
const LIFECYCLES = Number(process.env['BENCH_LIFECYCLES'] ?? 120);
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 5);
const WIDTH = 8;
const WANTED = 0.65;

interface Round {
  readonly perSecond: number;
  /** CPU of this process: client, worker, activities. */
  readonly ownCpu: number;
  readonly serverCpu: number;
}

const ACTS: readonly (readonly [Actor, { readonly type: string }])[] = [
  [officeOf(TOURISM), { type: 'acknowledge-assignment' }],
  [
    officeOf(TOURISM),
    { type: 'request-contribution', from: CULTURE, text: 'Danh sách đoàn' } as { type: string },
  ],
  [
    officeOf(CULTURE),
    { type: 'give-contribution', contributionId: '1', text: 'Mười hai người' } as { type: string },
  ],
  [officeOf(TOURISM), { type: 'claim-completion', evidence: 'Biên bản' } as { type: string }],
  [officeOf(FOCAL), { type: 'confirm-completion' }],
];

async function measured(bench: BenchProduct, lifecycle: (index: number) => Promise<void>): Promise<Round> {
  const begun = performance.now();
  const own = process.cpuUsage();
  const server = cpuOf(bench.temporalPid);
  await inParallel(LIFECYCLES, WIDTH, lifecycle);
  const { user, system } = process.cpuUsage(own);
  return {
    perSecond: LIFECYCLES / ((performance.now() - begun) / 1000),
    ownCpu: (user + system) / 1000 / LIFECYCLES,
    serverCpu: (cpuOf(bench.temporalPid) - server) / LIFECYCLES,
  };
}

async function send(bench: BenchProduct, target: string, actor: Actor, command: { readonly type: string }) {
  const key = randomUUID();
  const outcome = await bench.gateway.send(
    bench.signer.sign({ key, target, command, actor, receivedAt: Date.now() }),
  );
  if (outcome.kind !== 'recorded') throw new Error(`${command.type}: ${JSON.stringify(outcome)}`);
}

/** Starts a plan and returns the news by which its items begin; the relay is left out, so that each start counts. */
async function assignments(
  bench: BenchProduct,
  round: number,
): Promise<readonly { target: string; news: News }[]> {
  const items = Array.from({ length: LIFECYCLES }, () => ({ lead: TOURISM, timeline: yearly(2024, 2026) }));
  const plan = smallPlan(`bench-${round}-${randomUUID()}`, items);
  const digest = await bench.record.transaction((manager) => freezeRevision(manager, plan.revision));
  const start = { type: 'start-plan', start: plan.start(digest) };
  await send(bench, planStream(plan.planId), officeOf(FOCAL), start);
  const rows: { target: string; seq: number; stream: string; body: News['body'] }[] =
    await bench.record.query(
      'select target, cause_seq as seq, cause_stream as stream, body from outbox where cause_stream = $1',
      [planStream(plan.planId)],
    );
  const wanted = new Set(plan.items.map(({ itemId }) => itemStream(itemId)));
  return rows
    .filter(({ target }) => wanted.has(target))
    .map(({ target, seq, stream, body }) => ({ target, news: { cause: { stream, seq }, body } }));
}

async function journaledRound(bench: BenchProduct, round: number): Promise<Round> {
  const deliver = newsDelivery(bench.client, bench.taskQueue);
  const starts = await assignments(bench, round);
  return await measured(bench, async (index) => {
    const { target, news } = starts[index] ?? {
      target: '',
      news: { cause: { stream: '', seq: 0 }, body: { type: '' } },
    };
    await deliver(target, news);
    for (const [actor, command] of ACTS) await send(bench, target, actor, command);
  });
}

async function bareRound(bench: BenchProduct): Promise<Round> {
  return await measured(bench, async () => {
    const workflowId = randomUUID();
    const { taskQueue, client } = bench;
    const handle = await client.workflow.signalWithStart('bare', {
      workflowId,
      taskQueue,
      signal: 'begin',
      args: [],
    });
    for (const [, { type }] of ACTS) {
      await handle.executeUpdate('step', { args: [type], updateId: randomUUID() });
    }
  });
}

const bench = await openBench();
try {
  await bareRound(bench);
  await journaledRound(bench, 0);
  const bare: Round[] = [];
  const journaled: Round[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    bare.push(await bareRound(bench));
    journaled.push(await journaledRound(bench, round));
  }
  const ratios = journaled.map(({ perSecond }, index) => perSecond / (bare[index]?.perSecond ?? Number.NaN));
  const line = (name: string, rounds: readonly Round[]) =>
    `${name}: ${median(rounds.map((one) => one.perSecond)).toFixed(1)} lifecycles/s, CPU ms a lifecycle: ` +
    `${median(rounds.map((one) => one.ownCpu)).toFixed(1)} own + ${median(rounds.map((one) => one.serverCpu)).toFixed(1)} server`;
  process.stdout.write(`${line('bare     ', bare)}\n${line('journaled', journaled)}\n`);
  process.stdout.write(`ratios ${ratios.map((ratio) => ratio.toFixed(2)).join(' ')}\n`);
  const ratio = median(ratios);
  process.stdout.write(
    `median ratio ${ratio.toFixed(2)} (wanted ≥ ${WANTED}) ${ratio >= WANTED ? 'ok' : 'MISSED'}\n`,
  );
  process.exitCode = ratio >= WANTED ? 0 : 1;
} finally {
  await bench.close();
}
