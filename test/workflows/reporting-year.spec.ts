import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { STATE_QUERY } from '#contracts/workflow/messages';
import { verifyJournal } from '#persistence/journal/verify';
import { machineOfStream } from '#persistence/journal/machine-lookup';
import type { ItemState } from '#domain/item/item-state';
import { AUTHORITY, CULTURE, FOCAL, officeOf, TOURISM, TRADE } from '../support/workflows/parties.ts';
import {
  acceptReport,
  entriesOf,
  returnReport,
  submitConsolidated,
  submitReport,
  untilReportsOpen,
} from '../support/workflows/reporting-year.ts';
import { Rig, type Server, skippingServer } from '../support/workflows/rig.ts';
import { type RunningPlan, startPlan } from '../support/workflows/running-plan.ts';
import { shownOf } from '../support/workflows/shown.ts';
import { delivered, yearOf } from '../support/workflows/skipped-time.ts';
import { keepCounts } from '../support/workflows/workflow-coverage.ts';

const tourism = officeOf(TOURISM);
const culture = officeOf(CULTURE);
const focal = officeOf(FOCAL);
const authority = officeOf(AUTHORITY);

describe('a year of a plan', () => {
  let server: Server;
  let rig: Rig;
  let running: RunningPlan;
  let year: number;

  beforeAll(async () => {
    server = await skippingServer();
    rig = await Rig.open({ server });
    running = await startPlan(rig, 'year');
    year = yearOf(await server.now());
  }, 180_000);
  afterAll(async () => {
    await rig.close();
    await server.stop();
    keepCounts('reporting-year');
  }, 180_000);

  const rejection = async (target: string, command: { type: string }, actor: typeof focal) =>
    await rig.send(target, command, actor);

  it('has an item worked on together, declined, recorded by its lead, and completed at the second claim', async () => {
    const [, item = ''] = running.items;
    const ask = { type: 'request-contribution', from: CULTURE, text: 'Danh sách' };
    await rig.act(item, { type: 'acknowledge-assignment' }, tourism);
    await rig.act(item, ask, tourism);
    await rig.act(item, ask, tourism);
    const decline = { type: 'decline-contribution', contributionId: '1', reason: 'Không có' };
    await rig.act(item, decline, culture);
    await rig.act(item, { type: 'give-contribution', contributionId: '2', text: 'Đây' } as never, tourism);
    await rig.act(item, { type: 'claim-completion', evidence: 'Biên bản' } as never, tourism);
    await rig.act(item, { type: 'reject-completion', reason: 'Chưa đủ' } as never, focal);
    await rig.act(item, { type: 'claim-completion', evidence: 'Biên bản 2' } as never, tourism);
    await rig.act(item, { type: 'confirm-completion' }, focal);
    expect(await rejection(item, decline, culture)).toMatchObject({ code: 'contribution-answered' });
    expect(await rejection(item, { type: 'dance' }, focal)).toMatchObject({ code: 'command-unknown' });
  });

  it('has a wrong addressee corrected by the coordinator', async () => {
    const item = running.items[2] ?? '';
    const back = { type: 'return-assignment', because: 'wrong-addressee', reason: 'Việc của Sở khác' };
    await rig.act(item, back, tourism);
    expect(await rejection(item, { type: 'acknowledge-assignment' }, tourism)).toMatchObject({
      code: 'item-phase-forbids',
    });
    await rig.act(item, { type: 'correct-addressee', lead: CULTURE } as never, focal);
    await rig.act(item, { type: 'acknowledge-assignment' }, culture);
    expect(await rig.stateOf<ItemState>(item)).toMatchObject({ lead: CULTURE, phase: 'in-progress' });
    expect((await shownOf(server.client, item)).lead).toBe(CULTURE);
  });

  it('has another lead by the decision of the authority', async () => {
    const item = running.items[3] ?? '';
    const back = { type: 'return-assignment', because: 'not-competent', reason: 'Không đủ thẩm quyền' };
    const document = { number: '12/QĐ-UBND', date: '2026-11-22' };
    await rig.act(item, back, culture);
    expect(await rejection(item, { type: 'correct-addressee', lead: TRADE } as never, focal)).toMatchObject({
      code: 'lead-needs-decision',
    });
    await rig.act(item, { type: 'change-lead', lead: TRADE, document } as never, authority);
    await rig.act(item, { type: 'acknowledge-assignment' }, officeOf(TRADE));
    expect((await rig.stateOf<ItemState>(item)).lead).toBe(TRADE);
  });

  it('answers what it holds, and shows itself in the page of the server', async () => {
    const item = running.items[1] ?? '';
    const handle = server.client.workflow.getHandle(item);
    const held = await handle.query<{ head: { seq: number }; state: ItemState }>(STATE_QUERY);
    expect(held.state).toEqual(await rig.stateOf<ItemState>(item));
    expect(held.head.seq).toBe((await rig.story(item)).length);
    const shown = await shownOf(server.client, item);
    expect(shown.details).toContain('completed');
    expect(shown).toMatchObject({
      plan: running.plan.planId,
      item: '1.2',
      lead: TOURISM,
      locality: 'locality-test',
    });
    expect((await shownOf(server.client, running.stream)).plan).toBe(running.plan.planId);
  });

  it('passes entries and their review on to the items', async () => {
    const report = await untilReportsOpen(rig, running, year, TOURISM);
    const item = running.items[1] ?? '';
    const entries = await entriesOf(rig, report, 'first');
    expect(await rejection(report, { type: 'submit-report', entries: [] } as never, tourism)).toMatchObject({
      code: 'entries-missing',
    });
    expect(await rejection(report, { type: 'accept-report' }, focal)).toMatchObject({
      code: 'report-status-forbids',
    });
    await submitReport(rig, report, TOURISM, 'first');
    await delivered(rig, item, 'entry-submitted');
    await returnReport(rig, report, [entries[0]?.itemId ?? '']);
    await delivered(rig, item, 'entry-returned');
    await submitReport(rig, report, TOURISM, 'second');
    await delivered(rig, item, 'entry-submitted', 2);
    await acceptReport(rig, report);
    await delivered(rig, item, 'entry-accepted');
    expect((await rig.stateOf<ItemState>(item)).entries[String(year)]).toMatchObject({
      status: 'accepted',
      digest: `second-${entries[0]?.itemId}`,
    });
  }, 180_000);

  it('has the consolidated report returned once, accepted, and the period closed', async () => {
    const period = running.period(year);
    await submitConsolidated(rig, period, 'first');
    const back = { type: 'return-consolidated', reason: 'Thiếu đánh giá chung', entries: [] };
    expect(await rejection(period, back as never, focal)).toMatchObject({ code: 'only-authority' });
    await rig.act(period, back, authority);
    await submitConsolidated(rig, period, 'second');
    await rig.act(period, { type: 'accept-consolidated' }, authority);
    await delivered(rig, running.stream, 'period-ended');
    expect((await rig.story(period)).filter((type) => type.startsWith('consolidated'))).toEqual([
      'consolidated-submitted',
      'consolidated-returned',
      'consolidated-submitted',
      'consolidated-accepted',
    ]);
    expect((await verifyJournal(rig.record, { machineOf: machineOfStream })).findings).toEqual([]);
  });

  it('takes over what was done on paper', async () => {
    const evidence = 'Biên bản số 5';
    const timeline = running.plan.items[1]?.timeline;
    if (timeline === undefined) throw new Error('the small plan has items');
    const { items } = await startPlan(rig, 'takeover', [
      { lead: TOURISM, timeline, takeover: { status: 'completed', evidence, completedAt: 0 } },
      { lead: TOURISM, timeline, takeover: { status: 'in-progress', evidence, completedAt: null } },
      { lead: TOURISM, timeline, takeover: { status: 'not-started', evidence: '', completedAt: null } },
    ]);
    const phases = await Promise.all(items.map(async (item) => (await rig.stateOf<ItemState>(item)).phase));
    expect(phases).toEqual(['completed', 'in-progress', 'assigned']);
  });
});
