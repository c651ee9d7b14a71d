import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  COMMAND_UPDATE,
  type CommandAnswer,
  RETRY_SIGNAL,
  type SignedCommand,
} from '#contracts/workflow/messages';
import type { ReportState } from '#domain/report/report-state';
import { listIncidents } from '#persistence/incidents/incidents';
import { afterCommit, decides, Outage } from '../support/workflows/faults.ts';
import { rowsOf } from '../support/workflows/journal-rows.ts';
import { officeOf, TOURISM } from '../support/workflows/parties.ts';
import { entriesOf, untilReportsOpen } from '../support/workflows/reporting-year.ts';
import { type Rig, type RigOptions, type Server, skippingServer, withRig } from '../support/workflows/rig.ts';
import { startPlan } from '../support/workflows/running-plan.ts';
import { shownOf } from '../support/workflows/shown.ts';
import { DAY, HOUR, passTo, passUntil, yearOf } from '../support/workflows/skipped-time.ts';
import { yearly } from '../support/workflows/small-plan.ts';
import { until, untilTold } from '../support/workflows/until.ts';
import { keepCounts } from '../support/workflows/workflow-coverage.ts';

const MINUTE = 60_000;
const tourism = officeOf(TOURISM);

describe('a record that is away for long', () => {
  let server: Server;

  // What a test leaves behind would take part in the time that the next one skips.
  beforeEach(async () => {
    server = await skippingServer();
  }, 180_000);
  afterEach(async () => {
    await server.stop();
  }, 180_000);
  afterAll(() => keepCounts('record-away'));

  /** A command that Temporal has accepted and that nobody waits for yet. */
  const accepted = async (rig: Rig, target: string, command: { readonly type: string }, at: number) =>
    await server.client.workflow
      .getHandle(target)
      .startUpdate<CommandAnswer, [SignedCommand]>(COMMAND_UPDATE, {
        waitForStage: 'ACCEPTED',
        args: [rig.sign(target, command, tourism, at, `${target}-${command.type}-${at}`)],
      });
  const isStuck = async (stream: string): Promise<boolean> =>
    (await shownOf(server.client, stream)).incident === 'record-unavailable';
  const isTriedPatiently = async (stream: string): Promise<boolean> => {
    const { raw } = await server.client.workflow.getHandle(stream).describe();
    return (raw.pendingActivities?.length ?? 0) > 0;
  };
  const retry = async (stream: string): Promise<void> =>
    await server.client.workflow.getHandle(stream).signal(RETRY_SIGNAL);

  it('becomes an incident that shows itself, and after the button everything is recorded', async () => {
    const outage = new Outage();
    await withRig({ server, around: outage.around }, async (rig) => {
      const { items } = await startPlan(rig, 'away');
      const item = items[1] ?? '';
      await retry(item);
      outage.isAway = true;
      const update = await accepted(rig, item, { type: 'acknowledge-assignment' }, await server.now());
      await server.pass(5 * MINUTE);
      expect(await isStuck(item)).toBe(false);
      await server.pass(6 * MINUTE);
      await until('an incident', () => isStuck(item));
      expect((await shownOf(server.client, item)).details).toContain('PostgreSQL is away');
      expect(await rig.story(item)).toEqual(['item-assigned']);

      await retry(item);
      await server.pass(11 * MINUTE);
      await until('still an incident', () => isStuck(item));
      outage.isAway = false;
      await retry(item);
      expect(await update.result()).toMatchObject({ stream: item, fromSeq: 2, toSeq: 2 });
      await until('no incident any more', async () => !(await isStuck(item)));
      expect((await shownOf(server.client, item)).details).not.toContain('PostgreSQL is away');
      await until('the incident is told', async () => (await incidentsOf(rig, item)).length === 1);
      expect((await incidentsOf(rig, item))[0]).toMatchObject({
        what: 'recording-failed',
        failure: 'PostgreSQL is away',
      });
    });
  }, 180_000);

  const incidentsOf = async (rig: Rig, stream: string) =>
    (await listIncidents(rig.record.manager)).filter((incident) => incident.stream === stream);

  it('makes nothing late that was received in time, though it is recorded after midnight', async () => {
    const outage = new Outage();
    await withRig({ server, around: outage.around }, async (rig) => {
      const running = await startPlan(rig, 'midnight');
      const year = yearOf(await server.now());
      const report = await untilReportsOpen(rig, running, year, TOURISM);
      const { term } = await rig.stateOf<ReportState>(report);
      const dueAt = term?.dueAt ?? 0;
      await passTo(rig, dueAt - MINUTE);
      outage.isAway = true;
      const command = { type: 'submit-report', entries: await entriesOf(rig, report, 'in-time') };
      const receivedAt = await server.now();
      const update = await accepted(rig, report, command, receivedAt);
      await server.pass(5 * MINUTE);
      outage.isAway = false;
      await server.pass(MINUTE);
      await update.result();
      const { firstSubmittedAt } = await rig.stateOf<ReportState>(report);
      expect(receivedAt).toBeLessThan(dueAt);
      expect(await server.now()).toBeGreaterThan(dueAt);
      expect(firstSubmittedAt).toBe(receivedAt);
    });
  }, 360_000);

  /** A rung is committed, its answer is lost, the record goes away until the next day. */
  async function rungsAcrossMidnight(
    name: string,
    options: Partial<RigOptions>,
  ): Promise<readonly unknown[]> {
    const outage = new Outage();
    let isLost = false;
    const lose = afterCommit((request) => {
      if (isLost || !request.stream.startsWith('item/') || !decides(request, 'rung-fired')) return;
      isLost = true;
      outage.isAway = true;
      throw new Error('the answer of the commit was lost');
    });
    const around: NonNullable<RigOptions['around']> = (activities) => outage.around(lose(activities));
    return await withRig({ server, ...options, around }, async (rig) => {
      const year = yearOf(await server.now());
      const { items } = await startPlan(rig, name, [{ lead: TOURISM, timeline: yearly(year, year + 2) }]);
      const [item = ''] = items;
      await passUntil(rig, 'a rung', async () => await Promise.resolve(isLost), { step: HOUR });
      await until('the patient way', async () => (await isTriedPatiently(item)) || (await isStuck(item)));
      await server.pass(DAY);
      await until('an incident', () => isStuck(item));
      outage.isAway = false;
      await retry(item);
      await until('no incident any more', async () => !(await isStuck(item)));
      await rig.act(item, { type: 'acknowledge-assignment' }, tourism);
      await untilTold(rig, item, 'assignment-acknowledged');
      const rows = await rowsOf(rig, item);
      return rows.filter(({ type }) => type === 'rung-fired').map(({ data }) => data['rungAt']);
    });
  }

  it('fires no rung twice that is decided again on the next day', async () => {
    const rungs = await rungsAcrossMidnight('rungs', {});
    expect(rungs.length).toBeGreaterThan(0);
    expect(new Set(rungs).size).toBe(rungs.length);
  }, 180_000);

  it('fires one twice when the condition on the head is taken out', async () => {
    const rungs = await rungsAcrossMidnight('rungs-control', { conditional: false });
    expect(new Set(rungs).size).toBeLessThan(rungs.length);
  }, 180_000);
});
