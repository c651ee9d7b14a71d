import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PeriodState } from '#domain/period/period-state';
import type { ReportState } from '#domain/report/report-state';
import { machineOfStream } from '#persistence/journal/machine-lookup';
import { verifyJournal } from '#persistence/journal/verify';
import { readPeriodFacts } from '#persistence/periods/period-facts';
import { AUTHORITY, CULTURE, FOCAL, officeOf, TOURISM, TRADE } from '../support/workflows/parties.ts';
import { acceptReport, submitReport, untilReportsOpen } from '../support/workflows/reporting-year.ts';
import { Rig, type Server, skippingServer } from '../support/workflows/rig.ts';
import { type RunningPlan, startPlan } from '../support/workflows/running-plan.ts';
import { delivered, yearOf } from '../support/workflows/skipped-time.ts';
import { yearly } from '../support/workflows/small-plan.ts';
import { keepCounts } from '../support/workflows/workflow-coverage.ts';

const document = { number: '12/QĐ-UBND', date: '2026-11-22' };

describe('an item whose lead changes while its period is open', () => {
  let server: Server;
  let rig: Rig;
  let running: RunningPlan;
  let year: number;

  beforeAll(async () => {
    server = await skippingServer();
    rig = await Rig.open({ server });
    year = yearOf(await server.now());
    const timeline = yearly(year, year);
    const leads = [FOCAL, TOURISM, TOURISM, CULTURE];
    const items = leads.map((lead) => ({ lead, timeline }));
    running = await startPlan(rig, 'moving', items, { from: year, to: year });
    await untilReportsOpen(rig, running, year, CULTURE);
    await rig.relay.drain();
  }, 120_000);
  afterAll(async () => {
    await rig.close();
    await server.stop();
    keepCounts('moving-entries');
  }, 60_000);

  const item = (place: number): string => running.items[place] ?? '';
  const idOf = (place: number): string => running.plan.items[place]?.itemId ?? '';
  const owed = async (agency: string): Promise<readonly string[]> => {
    const { entries } = await rig.stateOf<ReportState>(running.report(year, agency));
    return entries.map(({ itemId }) => itemId);
  };
  const period = async () => await rig.stateOf<PeriodState>(running.period(year));
  const missing = async (): Promise<readonly string[]> => {
    const request = { planId: running.plan.planId, key: String(year), at: await server.now() };
    return (await readPeriodFacts(rig.record.manager, request)).missing;
  };
  const changeLead = async (place: number, lead: string): Promise<void> => {
    await rig.act(item(place), { type: 'change-lead', lead, document } as never, officeOf(AUTHORITY));
  };

  it('goes, when the addressee is corrected, from the report of the one to that of the other', async () => {
    const back = { type: 'return-assignment', because: 'wrong-addressee', reason: 'Việc của Sở khác' };
    await rig.act(item(1), back, officeOf(TOURISM));
    await rig.act(item(1), { type: 'correct-addressee', lead: TRADE } as never, officeOf(FOCAL));
    await delivered(rig, running.report(year, TRADE), 'report-opened');
    await delivered(rig, running.period(year), 'entry-settled');
    expect([await owed(TOURISM), await owed(TRADE)]).toEqual([[idOf(2)], [idOf(1)]]);
    expect((await period()).owing).toEqual([TOURISM, CULTURE, TRADE]);
    expect(await missing()).toEqual([TOURISM, CULTURE, TRADE]);
  }, 60_000);

  it('closes a report of which nothing is left, and opens it again with what comes back', async () => {
    await changeLead(2, CULTURE);
    await delivered(rig, running.report(year, TOURISM), 'report-closed');
    await delivered(rig, running.report(year, CULTURE), 'entry-taken-over');
    await delivered(rig, running.period(year), 'entry-settled', 2);
    expect(await missing()).toEqual([CULTURE, TRADE]);
    await changeLead(2, TOURISM);
    await delivered(rig, running.report(year, TOURISM), 'entry-taken-over');
    await delivered(rig, running.period(year), 'entry-settled', 3);
    expect([await owed(TOURISM), await owed(CULTURE)]).toEqual([[idOf(2)], [idOf(3)]]);
    expect(await missing()).toEqual([CULTURE, TRADE, TOURISM]);
  }, 60_000);

  it('ends with the last lead when it changes twice at once', async () => {
    await changeLead(2, CULTURE);
    await changeLead(2, TRADE);
    await delivered(rig, running.report(year, TRADE), 'entry-taken-over');
    await delivered(rig, running.period(year), 'entry-settled', 5);
    expect([await owed(CULTURE), await owed(TRADE)]).toEqual([[idOf(3)], [idOf(1), idOf(2)]]);
    expect((await period()).owing).toEqual([CULTURE, TRADE]);
  }, 60_000);

  it('makes a submitted report of the new lead come again, and stays in one that it was submitted with', async () => {
    await submitReport(rig, running.report(year, TRADE), TRADE, 'first');
    await changeLead(0, TRADE);
    await delivered(rig, running.report(year, TRADE), 'entry-taken-over', 2);
    expect((await period()).focalItems).toEqual([]);
    expect(await rig.stateOf<ReportState>(running.report(year, TRADE))).toMatchObject({ status: 'returned' });
    await submitReport(rig, running.report(year, TRADE), TRADE, 'second');
    await changeLead(1, CULTURE);
    await delivered(rig, running.report(year, TRADE), 'entry-kept');
    await acceptReport(rig, running.report(year, TRADE));
    await delivered(rig, item(0), 'entry-accepted');
    expect(await owed(TRADE)).toEqual([idOf(1), idOf(2), idOf(0)]);
    expect(await missing()).toEqual([CULTURE]);
  }, 60_000);

  it('goes to the focal agency with its consolidated report', async () => {
    await changeLead(3, FOCAL);
    await delivered(rig, running.report(year, CULTURE), 'report-closed');
    await delivered(rig, running.period(year), 'entry-settled', 7);
    expect(await period()).toMatchObject({ focalItems: [idOf(3)], owing: [TRADE] });
    expect(await missing()).toEqual([]);
    expect((await verifyJournal(rig.record, { machineOf: machineOfStream })).findings).toEqual([]);
  }, 60_000);
});
