import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ReportState } from '#domain/report/report-state';
import { machineOfStream } from '#persistence/journal/machine-lookup';
import { verifyJournal } from '#persistence/journal/verify';
import { FOCAL, officeOf, TOURISM } from '../support/workflows/parties.ts';
import { returnReport, submitReport, untilReportsOpen } from '../support/workflows/reporting-year.ts';
import { Rig, type Server, skippingServer } from '../support/workflows/rig.ts';
import { startPlan } from '../support/workflows/running-plan.ts';
import { DAY, yearOf } from '../support/workflows/skipped-time.ts';
import { keepCounts } from '../support/workflows/workflow-coverage.ts';

const URGE = { type: 'urge-report' };
const focal = officeOf(FOCAL);

describe('urging by hand', () => {
  let server: Server;
  let rig: Rig;
  let report: string;

  beforeAll(async () => {
    server = await skippingServer();
    rig = await Rig.open({ server });
    const running = await startPlan(rig, 'urging');
    report = await untilReportsOpen(rig, running, yearOf(await server.now()), TOURISM);
  }, 180_000);
  afterAll(async () => {
    await rig.close();
    await server.stop();
    keepCounts('urging');
  }, 180_000);

  const letters = async (): Promise<readonly { to: string; lines: number }[]> => {
    await rig.relay.drain();
    return await rig.record.query(
      `select to_agency as to, jsonb_array_length(lines) as lines from letter l
        where what = 'urging' and about = 'report-due' and l.lines @> jsonb_build_array(jsonb_build_object('stream', $1::text))`,
      [report],
    );
  };
  const urge = async () => await rig.send(report, URGE, focal);

  it('drafts one letter to the agency, which the focal agency is asked to sign', async () => {
    await rig.act(report, URGE, focal);
    expect(await letters()).toEqual([{ to: TOURISM, lines: 1 }]);
    const asked: { count: number }[] = await rig.record.query(
      `select count(*) as count from inbox_message m join inbox_line l on l.message_id = m.id
        where m.agency_id = $1 and m.kind = 'letter-to-sign' and l.cause_stream = $2`,
      [FOCAL, report],
    );
    expect(asked).toEqual([{ count: 1 }]);
  });

  it('is rejected on the same working day with when it may be done again, and to everybody else', async () => {
    const { urgedFor = '' } = await rig.stateOf<ReportState>(report);
    const again = await urge();
    expect(again).toMatchObject({
      kind: 'rejected',
      code: 'report-urged-already',
      detail: { day: urgedFor },
    });
    expect(await rig.send(report, URGE, officeOf(TOURISM))).toMatchObject({ code: 'only-focal-agency' });
    expect(await letters()).toHaveLength(1);
  });

  it('is done again on a later day, also of a report that came back, and not while it is reviewed', async () => {
    await rig.pass(4 * DAY);
    await rig.act(report, URGE, focal);
    await submitReport(rig, report, TOURISM, 'first');
    expect(await urge()).toMatchObject({ code: 'report-status-forbids', detail: { status: 'submitted' } });
    const { entries } = await rig.stateOf<ReportState>(report);
    await returnReport(rig, report, [entries[0]?.itemId ?? '']);
    await rig.pass(4 * DAY);
    await rig.act(report, URGE, focal);
    expect((await rig.story(report)).filter((type) => type === 'report-urged')).toHaveLength(3);
    expect(await letters()).toHaveLength(3);
  });

  it('leaves a record in which nothing is found', async () => {
    expect((await verifyJournal(rig.record, { machineOf: machineOfStream })).findings).toEqual([]);
  });
});
