import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startDoomedWorker } from '../support/workflows/doomed-worker.ts';
import { CULTURE, officeOf, TOURISM } from '../support/workflows/parties.ts';
import { realServer, type Server, withRig } from '../support/workflows/rig.ts';
import { startPlan } from '../support/workflows/running-plan.ts';
import { type Known, sendUntilKnown } from '../support/workflows/sending.ts';
import { keepCounts } from '../support/workflows/workflow-coverage.ts';

interface Afterwards {
  readonly acknowledged: Known;
  readonly returned: Known;
  readonly asked: Known;
  readonly story: readonly string[];
}

describe('a worker killed between the commit and the end of its workflow task', () => {
  let server: Server;

  beforeAll(async () => {
    server = await realServer();
  }, 180_000);
  afterAll(async () => {
    await server.stop();
    keepCounts('worker-killed');
  }, 180_000);

  /** The acknowledgement is committed and the worker dies; then the same lead returns the assignment. */
  async function live(name: string, conditional: boolean): Promise<Afterwards> {
    return await withRig({ server, ...(conditional ? {} : { conditional }) }, async (rig) => {
      const { items } = await startPlan(rig, name);
      const item = items[1] ?? '';
      const lead = officeOf(TOURISM);
      await rig.stopWorker();
      const doomed = await startDoomedWorker(rig, 'assignment-acknowledged');
      const first = sendUntilKnown(rig, item, { type: 'acknowledge-assignment' }, lead, { key: `${name}-1` });
      expect((await doomed.exited).signal).toBe('SIGKILL');
      const otherwise = {
        type: 'return-assignment',
        because: 'wrong-addressee',
        reason: 'Không phải việc này',
      };
      const second = sendUntilKnown(rig, item, otherwise, lead, { key: `${name}-2` });
      await rig.startWorker();
      const [acknowledged, returned] = await Promise.all([first, second]);
      const ask = { type: 'request-contribution', from: CULTURE, text: 'Danh sách' };
      const asked = await sendUntilKnown(rig, item, ask, lead);
      const story = await rig.story(item);
      return { acknowledged, returned, asked, story };
    });
  }

  it('does what was committed once, and decides the next command on it; without the condition it does not', async () => {
    const [kept, control] = await Promise.all([live('killed', true), live('killed-control', false)]);
    expect(kept.story).toEqual(['item-assigned', 'assignment-acknowledged', 'contribution-requested']);
    expect(kept.acknowledged).toMatchObject({ kind: 'recorded', answer: { fromSeq: 2, toSeq: 2 } });
    expect(kept.returned).toMatchObject({ kind: 'rejected', code: 'item-phase-forbids' });
    expect(kept.asked.kind).toBe('recorded');
    expect(control.story.slice(0, 3)).toEqual([
      'item-assigned',
      'assignment-acknowledged',
      'assignment-returned',
    ]);
  }, 270_000);
});
