import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { COMMAND_UPDATE, NEWS_SIGNAL, type SignedCommand } from '#contracts/workflow/messages';
import { temporalCli } from '../support/engines/database.ts';
import { rowsOf } from '../support/workflows/journal-rows.ts';
import { officeOf, TOURISM } from '../support/workflows/parties.ts';
import { realServer, Rig, type Server, withRig } from '../support/workflows/rig.ts';
import { type RunningPlan, startPlan } from '../support/workflows/running-plan.ts';
import { testKeys } from '../support/workflows/signing.ts';
import { until } from '../support/workflows/until.ts';
import { keepCounts } from '../support/workflows/workflow-coverage.ts';

const run = promisify(execFile);
const lead = officeOf(TOURISM);
const acknowledge = { type: 'acknowledge-assignment' };

describe('what comes to Temporal past the API', () => {
  let server: Server;
  let rig: Rig;
  let running: RunningPlan;

  beforeAll(async () => {
    server = await realServer();
    rig = await Rig.open({ server });
    running = await startPlan(rig, 'forged');
  }, 180_000);
  afterAll(async () => {
    await rig.close();
    await server.stop();
    keepCounts('forged');
  }, 180_000);

  const cli = (workflowId: string, words: readonly string[], input: unknown): Promise<{ stdout: string }> =>
    run(temporalCli(), [
      'workflow',
      ...words,
      ...['--address', server.address, '--namespace', server.namespace],
      ...['--workflow-id', workflowId, '--input', JSON.stringify(input)],
    ]);
  /** What the CLI prints of an Update that is refused. */
  async function refusalOf(workflowId: string, command: unknown): Promise<string> {
    const update = cli(workflowId, ['update', 'execute', '--name', COMMAND_UPDATE], command);
    return await update.then(
      ({ stdout }) => `accepted: ${stdout}`,
      (error: { stderr?: string }) => error.stderr ?? 'failed without a word',
    );
  }
  async function refusals(): Promise<readonly Record<string, unknown>[]> {
    const rows: { data: Record<string, unknown> }[] = await rig.record.query(
      `select data from journal where stream like 'refusals/%' order by stream, seq`,
    );
    return rows.map(({ data }) => data);
  }

  it('is refused and recorded when its signature is not of the API', async () => {
    const item = running.items[1] ?? '';
    const forged = testKeys().signer.sign({
      key: 'forged',
      target: item,
      command: acknowledge,
      actor: lead,
      receivedAt: Date.now(),
    });
    expect(await refusalOf(item, forged)).toContain('signature-invalid');
    expect(await refusals()).toContainEqual(
      expect.objectContaining({ code: 'signature-invalid', target: item }),
    );
    expect(await rig.story(item)).toEqual(['item-assigned']);
  });

  it('is refused when a signed command was changed or goes to another workflow', async () => {
    const [, item = '', other = ''] = running.items;
    const signed = rig.sign(item, acknowledge, lead, Date.now(), 'changed');
    const changed: SignedCommand = { ...signed, envelope: { ...signed.envelope, receivedAt: 0 } };
    expect(await refusalOf(item, changed)).toContain('signature-invalid');
    expect(await refusalOf(other, signed)).toContain('wrong-target');
    expect(await rig.story(item)).toEqual(['item-assigned']);
    expect(await rig.story(other)).toEqual(['item-assigned']);
  });

  it.each([[null], [{}], [{ envelope: { command: { type: 'acknowledge-assignment' } } }]])(
    'is refused when it is no envelope: %j',
    async (given) => {
      expect(await refusalOf(running.items[1] ?? '', given)).toContain('envelope-malformed');
    },
  );

  it('stops no workflow by news that nobody told, or that is no news', async () => {
    const item = running.items[3] ?? '';
    const invented = { cause: { stream: running.stream, seq: 1 }, body: { type: 'plan-ended' } };
    const broken = { cause: { stream: item, seq: 1 }, body: { type: 'entry-submitted', period: null } };
    for (const news of [null, {}, invented, broken]) {
      await cli(item, ['signal', '--name', NEWS_SIGNAL], news);
    }
    await until('both refusals recorded', async () => {
      return (await refusals()).filter(({ code }) => code === 'news-unknown').length >= 2;
    });
    await rig.act(item, acknowledge, officeOf('agency-culture'));
    expect((await rowsOf(rig, item)).map(({ type }) => type)).toEqual([
      'item-assigned',
      'assignment-acknowledged',
    ]);
  });

  it('would count if the worker trusted every envelope', async () => {
    await withRig({ server, trusting: true }, async (trusting) => {
      const { items } = await startPlan(trusting, 'trusting');
      const [, item = ''] = items;
      const unsigned = {
        key: 'forged',
        target: item,
        command: acknowledge,
        actor: lead,
        receivedAt: Date.now(),
      };
      await refusalOf(item, testKeys().signer.sign(unsigned));
      expect(await trusting.story(item)).toEqual(['item-assigned', 'assignment-acknowledged']);
    });
  });
});
