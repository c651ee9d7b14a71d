import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CommandOutcome } from '#temporal/command-gateway';
import { machineOfStream } from '#persistence/journal/machine-lookup';
import { verifyJournal } from '#persistence/journal/verify';
import { decides, losingAnswers } from '../support/workflows/faults.ts';
import { contributionIds, rowsOf } from '../support/workflows/journal-rows.ts';
import { CULTURE, FOCAL, officeOf, TOURISM } from '../support/workflows/parties.ts';
import { realServer, type Rig, type RigOptions, type Server, withRig } from '../support/workflows/rig.ts';
import { readyPlan, startOf, startPlan } from '../support/workflows/running-plan.ts';
import { type Known, sendUntilKnown } from '../support/workflows/sending.ts';
import { smallPlan } from '../support/workflows/small-plan.ts';
import { untilTold } from '../support/workflows/until.ts';
import { keepCounts } from '../support/workflows/workflow-coverage.ts';

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);
const ASKS = 39;
const lead = officeOf(TOURISM);
const isRecorded = ({ kind }: CommandOutcome): boolean => kind === 'recorded';

/** Every second commit with such an event is not answered, so that it is tried again. */
function losingEverySecond(type: string) {
  let commits = 0;
  return losingAnswers((request) => decides(request, type) && (commits += 1) % 2 === 0);
}

describe('many commands at once, while answers of the record get lost', () => {
  let server: Server;

  beforeAll(async () => {
    server = await realServer();
  }, 180_000);
  afterAll(async () => {
    await server.stop();
    keepCounts('burst');
  }, 180_000);

  const faulty = (): RigOptions => ({ server, around: losingEverySecond('contribution-requested') });

  async function askedAtOnce(rig: Rig, name: string): Promise<{ item: string; asked: readonly Known[] }> {
    const { items } = await startPlan(rig, name);
    const item = items[1] ?? '';
    await sendUntilKnown(rig, item, { type: 'acknowledge-assignment' }, lead, {
      key: `${name}-acknowledged`,
    });
    const asks = numbers(ASKS).map((number) => {
      const command = { type: 'request-contribution', from: CULTURE, text: `Việc ${number}` };
      return sendUntilKnown(rig, item, command, lead, { key: `${name}-ask-${number}` });
    });
    return { item, asked: await Promise.all(asks) };
  }

  it('records each of 60 commands on one item exactly once', async () => {
    await withRig(faulty(), async (rig) => {
      const { item, asked } = await askedAtOnce(rig, 'burst');
      expect(asked.filter(isRecorded)).toHaveLength(ASKS);
      const ids = await contributionIds(rig, item);
      expect(ids).toEqual(numbers(ASKS).map(String));

      const culture = officeOf(CULTURE);
      const given = ids.slice(0, 15).map((contributionId) => {
        const command = { type: 'give-contribution', contributionId, text: 'Đây' };
        return sendUntilKnown(rig, item, command, culture, { key: `burst-give-${contributionId}` });
      });
      const claims = numbers(5).map((number) => {
        const command = { type: 'claim-completion', evidence: `Biên bản ${number}` };
        return sendUntilKnown(rig, item, command, lead, { key: `burst-claim-${number}` });
      });
      expect((await Promise.all(given)).filter(isRecorded)).toHaveLength(15);
      const claimed = await Promise.all(claims);
      expect(claimed.filter(isRecorded)).toHaveLength(1);
      expect(claimed.filter((one) => one.kind === 'rejected').map(({ code }) => code)).toEqual(
        Array<string>(4).fill('item-phase-forbids'),
      );

      const rows = await rowsOf(rig, item);
      const keys = rows.map(({ key }) => key).filter((key) => key !== null);
      expect(new Set(keys).size).toBe(ASKS + 17);
      expect(keys).toHaveLength(ASKS + 17);
      expect((await verifyJournal(rig.record, { machineOf: machineOfStream })).findings).toEqual([]);
    });
  }, 270_000);

  it('has work claimed twice when the condition on the head is taken out', async () => {
    const around = losingAnswers((request) => decides(request, 'completion-claimed'));
    await withRig({ server, around, conditional: false }, async (rig) => {
      const { items } = await startPlan(rig, 'burst-control');
      const item = items[1] ?? '';
      await rig.act(item, { type: 'acknowledge-assignment' }, lead);
      const claims = numbers(12).map((number) =>
        rig.send(item, { type: 'claim-completion', evidence: `Biên bản ${number}` } as never, lead),
      );
      await Promise.all(claims);
      const claimed = (await rig.story(item)).filter((type) => type === 'completion-claimed');
      expect(claimed.length).toBeGreaterThan(1);
    });
  }, 180_000);

  async function startedTwentyTimes(rig: Rig, name: string) {
    const year = new Date().getFullYear();
    const running = await readyPlan(rig, smallPlan(name, undefined, { from: year, to: year + 2 }));
    const starts = numbers(20).map((number) => {
      const key = `${name}-${number}`;
      const send = rig.deps.conditional === false ? rig.send.bind(rig) : sendUntilKnown.bind(null, rig);
      return send(running.stream, startOf(running), officeOf(FOCAL), { key });
    });
    return { running, outcomes: await Promise.all(starts) };
  }

  it('starts a plan once when twenty ask at the same time', async () => {
    await withRig({ server, around: losingAnswers(() => true) }, async (rig) => {
      const { running, outcomes } = await startedTwentyTimes(rig, 'twenty');
      expect(outcomes.filter(isRecorded)).toHaveLength(1);
      expect(outcomes.filter((one) => one.kind === 'rejected').map(({ code }) => code)).toEqual(
        Array<string>(19).fill('plan-already-started'),
      );
      await rig.relay.drain();
      for (const item of running.items) {
        await untilTold(rig, item, 'item-assigned');
        expect(await rig.story(item)).toEqual(['item-assigned']);
      }
      expect((await rig.story(running.stream)).filter((type) => type === 'plan-started')).toHaveLength(1);
    });
  }, 180_000);

  it('starts it more than once when the condition on the head is taken out', async () => {
    await withRig({ server, around: losingAnswers(() => true), conditional: false }, async (rig) => {
      const { running } = await startedTwentyTimes(rig, 'twenty-control');
      const starts = (await rig.story(running.stream)).filter((type) => type === 'plan-started');
      expect(starts.length).toBeGreaterThan(1);
    });
  }, 180_000);
});
