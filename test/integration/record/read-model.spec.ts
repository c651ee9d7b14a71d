import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { itemStream, periodStream, planStream, reportStream } from '#contracts/workflow/ids';
import { reportIdOf } from '#domain/period/open-period';
import { instantOf } from '#domain/time/day';
import { verifyJournal } from '#persistence/journal/verify';
import { machineOfStream } from '#persistence/journal/machine-lookup';
import { readPeriodFacts } from '#persistence/periods/period-facts';
import { freezeRevision } from '#persistence/plans/plan-revision';
import { PaperEngine } from '../../support/record/paper-engine.ts';
import {
  AUTHORITY,
  CULTURE,
  FOCAL,
  itemId,
  samplePlan,
  startOf,
  TRADE,
} from '../../support/record/sample-plan.ts';
import { createTestRecord, type TestRecord } from '../../support/record/test-record.ts';

const PLAN = 'plan-1';
const START = instantOf('2026-03-02', '09:00');
const id = (code: string): string => itemId(PLAN, code);
const report = (agency: string): string => reportIdOf(PLAN, '2026', agency);

let test: TestRecord;
let engine: PaperEngine;
const query = (sql: string, parameters: unknown[] = []): Promise<unknown[]> =>
  test.record.query(sql, parameters);

beforeAll(async () => {
  test = await createTestRecord();
  engine = new PaperEngine(test.record, START);
  await query(
    `insert into calendar values ('vn', null, '{"daysOff":[],"workedWeekendDays":[]}', 'test', now())`,
  );
  const plan = samplePlan(PLAN);
  const revision = await freezeRevision(test.record.manager, plan);
  await engine.act(planStream(PLAN), FOCAL, { type: 'start-plan', start: startOf(plan, revision) } as never);
});
afterAll(() => test.close());

describe('a plan that was started', () => {
  it('stands in the lists with its items, agencies and periods to come', async () => {
    expect(await query('select number, issued_on, status, first_year, started_at from plan')).toEqual([
      {
        number: '12/KH-UBND',
        issued_on: '2026-01-15',
        status: 'running',
        first_year: 2026,
        started_at: START,
      },
    ]);
    expect(
      await query(`select code, content, phase, lead_agency as lead, years from item order by ordinal`),
    ).toEqual(
      [CULTURE, TRADE, FOCAL, null, CULTURE].map((lead, index) => ({
        code: `${index + 1}`,
        content: `Nội dung nhiệm vụ ${index + 1}`,
        phase: expect.any(String),
        lead,
        years: [2026, 2027],
      })),
    );
    expect(
      await query('select agency_id as agency, relation from item_agency where item_id = $1 order by 1', [
        id('1'),
      ]),
    ).toEqual([
      { agency: CULTURE, relation: 'lead' },
      { agency: TRADE, relation: 'coordinating' },
    ]);
    expect(await query('select key, status from period order by key')).toEqual([
      { key: '2026', status: 'to-come' },
      { key: '2027', status: 'to-come' },
    ]);
  });

  it('told each lead once, in one message for all its items', async () => {
    expect(
      await query(
        `select agency_id as agency, count(*) as lines from inbox_message m join inbox_line l on l.message_id = m.id
          where kind = 'assignment' group by m.id, agency_id order by agency_id`,
      ),
    ).toEqual(
      expect.arrayContaining([
        { agency: CULTURE, lines: 2 },
        { agency: TRADE, lines: 1 },
      ]),
    );
  });

  it('shows what the agencies do to an item', async () => {
    const stream = itemStream(id('1'));
    engine.now = instantOf('2026-03-03', '10:00');
    await engine.act(stream, CULTURE, { type: 'acknowledge-assignment' });
    await engine.act(stream, CULTURE, {
      type: 'request-contribution',
      from: TRADE,
      text: 'Số liệu?',
    } as never);
    expect(
      await query('select phase, acknowledged_at, acknowledge_due_at from item where id = $1', [id('1')]),
    ).toEqual([
      { phase: 'in-progress', acknowledged_at: engine.now, acknowledge_due_at: instantOf('2026-03-05') },
    ]);
    expect(await query('select agency_id as agency, status from contribution')).toEqual([
      { agency: TRADE, status: 'asked' },
    ]);
  });
});

describe('a period', () => {
  it('opens with the reports that are owed, and knows who is missing', async () => {
    engine.now = instantOf('2026-11-16', '08:00');
    await engine.ring(planStream(PLAN));
    expect(await query('select status, owing, focal_items from period where key = $1', ['2026'])).toEqual([
      { status: 'collecting', owing: [CULTURE, TRADE], focal_items: [id('3')] },
    ]);
    expect(
      await query('select id, agency_id as agency, status, due_at from report order by agency_id'),
    ).toEqual([
      { id: report(CULTURE), agency: CULTURE, status: 'open', due_at: instantOf('2026-12-10') },
      { id: report(TRADE), agency: TRADE, status: 'open', due_at: instantOf('2026-12-10') },
    ]);
    const entries = ['1', '5'].map((code) => ({ itemId: id(code), digest: `text-${code}` }));
    engine.now = instantOf('2026-12-01', '09:00');
    await engine.act(reportStream(report(CULTURE)), CULTURE, { type: 'submit-report', entries } as never);
    const facts = (at: number): ReturnType<typeof readPeriodFacts> =>
      readPeriodFacts(test.record.manager, { planId: PLAN, key: '2026', at });
    expect(await facts(engine.now + 1)).toEqual({
      owing: [
        { agency: CULTURE, items: [id('1'), id('5')] },
        { agency: TRADE, items: [id('2')] },
      ],
      focalItems: [id('3')],
      missing: [TRADE],
    });
    expect((await facts(engine.now)).missing).toEqual([CULTURE, TRADE]);
  });

  it('passes the entries on to the items', async () => {
    expect(await query('select item_id as item, status, digest from entry order by item_id')).toEqual([
      { item: id('1'), status: 'submitted', digest: 'text-1' },
      { item: id('5'), status: 'submitted', digest: 'text-5' },
    ]);
  });

  it('is drafted with the missing by name, and drafts the letters of the ladder', async () => {
    engine.now = instantOf('2026-12-10', '00:00');
    await engine.ring(periodStream(PLAN, '2026'));
    expect(await query('select status, missing from period where key = $1', ['2026'])).toEqual([
      { status: 'drafted', missing: [TRADE] },
    ]);
    engine.now = instantOf('2026-12-10', '08:00');
    await engine.ring(reportStream(report(TRADE)));
    expect(await query('select id, what, to_agency, status from letter')).toMatchObject([
      { what: 'urging', to_agency: TRADE, status: 'draft' },
    ]);
  });

  it('has its letter signed through the plan', async () => {
    const [letter] = (await query('select id from letter')) as { id: string }[];
    await engine.act(planStream(PLAN), FOCAL, {
      type: 'sign-letter',
      letterId: letter?.id,
      number: '99/SNgV',
      signedOn: '2026-12-10',
    } as never);
    expect(await query('select status, number, signed_on from letter')).toEqual([
      { status: 'signed', number: '99/SNgV', signed_on: '2026-12-10' },
    ]);
  });

  it('closes when the authority accepts', async () => {
    engine.now = instantOf('2026-12-21', '09:00');
    const entries = [{ itemId: id('3'), digest: 'text-3' }];
    await engine.act(periodStream(PLAN, '2026'), FOCAL, {
      type: 'submit-consolidated',
      digest: 'whole',
      entries,
    } as never);
    await engine.act(periodStream(PLAN, '2026'), AUTHORITY, { type: 'accept-consolidated' });
    expect(
      await query('select status, closed, accepted_at, consolidated_digest from period where key = $1', [
        '2026',
      ]),
    ).toEqual([{ status: 'accepted', closed: true, accepted_at: engine.now, consolidated_digest: 'whole' }]);
  });

  it('asks nothing of items that were completed before its year', async () => {
    await query('update item set completed_at = $2 where id = $1', [
      id('2'),
      new Date(instantOf('2026-12-31')),
    ]);
    const { owing } = await readPeriodFacts(test.record.manager, {
      planId: PLAN,
      key: '2027',
      at: engine.now,
    });
    expect(owing.map(({ agency }) => agency)).toEqual([CULTURE]);
  });
});

describe('the journal of all this', () => {
  it('verifies, and its states are what its events come to', async () => {
    const { findings, rows } = await verifyJournal(test.record, { machineOf: machineOfStream });
    expect(findings).toEqual([]);
    expect(rows).toBeGreaterThan(15);
  });
});
