import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NEWS_SIGNAL } from '#contracts/workflow/messages';
import { machineOfStream } from '#persistence/journal/machine-lookup';
import { verifyJournal } from '#persistence/journal/verify';
import { afterCommit, decides } from '../support/workflows/faults.ts';
import { historiesOf } from '../support/workflows/histories.ts';
import { contributionIds } from '../support/workflows/journal-rows.ts';
import { CULTURE, FOCAL, officeOf, TOURISM } from '../support/workflows/parties.ts';
import { realServer, type Rig, type RigOptions, type Server, withRig } from '../support/workflows/rig.ts';
import { readyPlan, startOf, startPlan } from '../support/workflows/running-plan.ts';
import { type Known, sendUntilKnown } from '../support/workflows/sending.ts';
import { delivered } from '../support/workflows/skipped-time.ts';
import { smallPlan, yearly } from '../support/workflows/small-plan.ts';
import { until } from '../support/workflows/until.ts';
import { keepCounts } from '../support/workflows/workflow-coverage.ts';

/** The server asks for a new run after so many events. */
const RENEW_AFTER = 40;
const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);
const acknowledge = { type: 'acknowledge-assignment' };
const ask = (text: string) => ({ type: 'request-contribution', from: CULTURE, text });
const lead = officeOf(TOURISM);

describe('what arrives while a run is ending', () => {
  let server: Server;

  beforeAll(async () => {
    server = await realServer([
      '--dynamic-config-value',
      `limit.historyCount.suggestContinueAsNew=${RENEW_AFTER}`,
    ]);
  }, 180_000);
  afterAll(async () => {
    await server.stop();
    keepCounts('closing-and-renewal');
  }, 180_000);

  const control = { conditional: false } as const;

  /** While the task that ends the run is under way, a signal comes: the server takes the task back. */
  function nudging(type: string, also: (rig: Rig, stream: string) => void = () => undefined, times = 1) {
    let nudged = 0;
    const place: { rig?: Rig } = {};
    const around = afterCommit(async (request) => {
      if (!decides(request, type) || nudged >= times || place.rig === undefined) return;
      nudged += 1;
      const handle = server.client.workflow.getHandle(request.stream);
      await handle.signal(NEWS_SIGNAL, {
        cause: { stream: request.stream, seq: 1 },
        body: { type: 'plan-ended' },
      });
      also(place.rig, request.stream);
    });
    return { around, place };
  }

  describe('a plan that ends', () => {
    /** A plan of a past year ends with its start; its item closes while a signal and a command arrive. */
    async function ended(name: string, options: Partial<RigOptions>) {
      const past = new Date().getFullYear() - 3;
      const late: Promise<Known>[] = [];
      const nudge = nudging('item-closed', (rig, stream) => {
        late.push(sendUntilKnown(rig, stream, ask('muộn'), officeOf(FOCAL), { key: `${name}-late` }));
      });
      return await withRig({ server, ...options, around: nudge.around }, async (rig) => {
        nudge.place.rig = rig;
        const items = [{ lead: FOCAL, timeline: yearly(past, past) }];
        const running = await readyPlan(rig, smallPlan(name, items, { from: past, to: past }));
        await sendUntilKnown(rig, running.stream, startOf(running), officeOf(FOCAL), { key: name });
        const [item = ''] = running.items;
        await delivered(rig, item, 'item-closed');
        await until('a command while it closes', async () => await Promise.resolve(late.length === 1));
        return { outcome: await late[0], story: await rig.story(item), item };
      });
    }

    it('closes its item once, and nothing follows the closing', async () => {
      const { outcome, story, item } = await ended('ending', {});
      expect(story).toEqual(['item-assigned', 'item-closed']);
      expect(outcome).toMatchObject({ kind: 'rejected', code: 'plan-ended' });
      const { status } = await server.client.workflow.getHandle(item).describe();
      expect(status.name).toBe('COMPLETED');
    }, 180_000);

    it('lets a command follow it when the condition on the head is taken out', async () => {
      const { story } = await ended('ending-control', control);
      expect(story).toEqual(['item-assigned', 'item-closed', 'contribution-requested']);
    }, 180_000);
  });

  describe('an item whose run is renewed', () => {
    async function askedInManyRuns(rig: Rig, name: string) {
      const { items } = await startPlan(rig, name);
      const item = items[1] ?? '';
      const first = { key: `${name}-acknowledged`, at: Date.now() };
      const acknowledged = await sendUntilKnown(rig, item, acknowledge, lead, first);
      const at = Date.now();
      const send = (number: number) =>
        sendUntilKnown(rig, item, ask(`Việc ${number}`), lead, { key: `${name}-${number}`, at });
      const asked = await Promise.all(numbers(30).map(send));
      const runs = (await historiesOf(server.client, item)).length;
      return { item, first, acknowledged, asked, at, runs };
    }

    it('loses no command and answers old keys in later runs as in the first', async () => {
      const nudge = nudging('contribution-requested', undefined, 30);
      await withRig({ server, around: nudge.around }, async (rig) => {
        nudge.place.rig = rig;
        const { item, first, acknowledged, asked, at, runs } = await askedInManyRuns(rig, 'renewal');
        expect(runs).toBeGreaterThan(1);
        expect(asked.map(({ kind }) => kind)).toEqual(Array<string>(30).fill('recorded'));
        expect(await contributionIds(rig, item)).toEqual(numbers(30).map(String));
        // The acknowledgement is of the first run; the state has moved on since.
        expect(await sendUntilKnown(rig, item, acknowledge, lead, first)).toEqual(acknowledged);
        const other = await sendUntilKnown(rig, item, ask('Việc khác'), lead, { key: 'renewal-1', at });
        expect(other).toMatchObject({ kind: 'rejected', code: 'key-reused' });
        expect((await verifyJournal(rig.record, { machineOf: machineOfStream })).findings).toEqual([]);
      });
    }, 270_000);

    it('has the journal tell an old key, whatever the caller looked up', async () => {
      await withRig({ server }, async (rig) => {
        const { items } = await startPlan(rig, 'old-key');
        const item = items[1] ?? '';
        await rig.act(item, acknowledge, lead);
        const key = 'old-key-1';
        const asked = await rig.send(item, ask('Việc 1'), lead, { key });
        const { runId } = await server.client.workflow.getHandle(item).describe();
        await until('a later run', async () => {
          await rig.act(item, ask('Việc nữa'), lead);
          return (await server.client.workflow.getHandle(item).describe()).runId !== runId;
        });
        expect(await rig.send(item, ask('Việc 1'), lead, { key })).toEqual(asked);
        const other = await rig.send(item, ask('Việc khác'), lead, { key: `${key}-b` });
        expect(other.kind).toBe('recorded');
        await until('one more run', async () => {
          await rig.act(item, ask('Việc nữa'), lead);
          return (await historiesOf(server.client, item)).length > 2;
        });
        expect(await rig.send(item, ask('Lại khác'), lead, { key: `${key}-b` })).toMatchObject({
          kind: 'rejected',
          code: 'key-reused',
        });
      });
    }, 270_000);

    /** The work is claimed twelve times in the task that renews the run, while a signal takes the task back. */
    async function claimedAtRenewal(name: string, options: Partial<RigOptions>) {
      const nudge = nudging('completion-claimed', undefined, 3);
      return await withRig({ server, ...options, around: nudge.around }, async (rig) => {
        nudge.place.rig = rig;
        const { items } = await startPlan(rig, name);
        const item = items[1] ?? '';
        await rig.act(item, acknowledge, lead);
        const handle = server.client.workflow.getHandle(item);
        await until('a run that is nearly full', async () => {
          await rig.act(item, ask('Việc nữa'), lead);
          return (await handle.describe()).historyLength >= RENEW_AFTER - 2;
        });
        const before = (await handle.describe()).runId;
        const claim = { type: 'claim-completion', evidence: 'Biên bản' };
        await rig.stopWorker();
        const claims = numbers(12).map(() => rig.send(item, claim, lead));
        await rig.startWorker();
        await Promise.all(claims);
        const claimed = (await rig.story(item)).filter((type) => type === 'completion-claimed').length;
        return { claimed, isRenewed: (await handle.describe()).runId !== before };
      });
    }

    it('has work claimed once in the task that renews it', async () => {
      expect(await claimedAtRenewal('claimed', {})).toEqual({ claimed: 1, isRenewed: true });
    }, 180_000);

    it('has it claimed twice when the condition on the head is taken out', async () => {
      expect((await claimedAtRenewal('claimed-control', control)).claimed).toBeGreaterThan(1);
    }, 180_000);
  });
});
