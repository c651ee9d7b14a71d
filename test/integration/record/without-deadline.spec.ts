import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { itemStream, planStream } from '#contracts/workflow/ids';
import { planStartOf } from '#domain/plan/plan-revision';
import { addDays, instantOf } from '#domain/time/day';
import type { Timeline } from '#domain/timeline/timeline';
import { countItems } from '#persistence/plans/item-counts';
import { freezeRevision, frozenItem } from '#persistence/plans/plan-revision';
import { findPlan } from '#persistence/plans/plans';
import { PaperEngine } from '../../support/record/paper-engine.ts';
import { CULTURE, FOCAL, itemId, samplePlan } from '../../support/record/sample-plan.ts';
import { createTestRecord, type TestRecord } from '../../support/record/test-record.ts';

const PLAN = 'plan-1';
const timeline: Timeline = { original: 'Không thời hạn', kind: 'unclear', years: [], until: null };
const source = { quote: 'Đón đoàn', offset: 12, paragraph: 3, sheet: null, table: null, row: null };

/** Two items of one agency, for which no time is known. */
const sample = samplePlan(PLAN);
const plan = {
  ...sample,
  items: sample.items
    .filter(({ lead }) => lead === CULTURE)
    .map((item) => ({
      ...item,
      timeline,
      notes: 'Kinh phí: tự cân đối',
      source,
      openQuestions: ['Khi nào?'],
    })),
};

describe('a plan of items without a time', () => {
  let test: TestRecord;
  let engine: PaperEngine;

  beforeAll(async () => {
    test = await createTestRecord();
    engine = new PaperEngine(test.record, instantOf('2026-03-02', '09:00'));
    await test.record.query(
      `insert into calendar values ('vn', null, '{"daysOff":[],"workedWeekendDays":[]}', 'test', now())`,
    );
    const start = planStartOf(plan, await freezeRevision(test.record.manager, plan));
    await engine.act(planStream(PLAN), FOCAL, { type: 'start-plan', start } as never);
  });
  afterAll(() => test.close());

  const counts = async (now: number) =>
    (await countItems(test.record.manager, PLAN, now)).map(
      ({ phase, timeliness, count }) => `${count} ${phase} ${timeliness}`,
    );

  it('starts, with nothing late however long it takes', async () => {
    expect(await counts(engine.now)).toEqual(['2 assigned no-deadline']);
    expect(await counts(instantOf('2039-01-01'))).toEqual(['2 assigned no-deadline']);
  });

  it('keeps with each item where it stands in the document and what nobody could answer', async () => {
    const frozen = await frozenItem(test.record.manager, PLAN, itemId(PLAN, '5'));
    expect(frozen).toMatchObject({ source, notes: 'Kinh phí: tự cân đối', openQuestions: ['Khi nào?'] });
    expect(await frozenItem(test.record.manager, 'elsewhere', itemId(PLAN, '5'))).toBeNull();
  });

  it('counts what is completed neither as on time nor as late', async () => {
    const stream = itemStream(itemId(PLAN, '1'));
    await engine.act(stream, CULTURE, { type: 'acknowledge-assignment' });
    engine.now = instantOf('2027-06-01', '09:00');
    const evidence = { type: 'claim-completion', evidence: 'Biên bản' };
    await engine.act(stream, CULTURE, evidence);
    await engine.act(stream, FOCAL, { type: 'confirm-completion' });
    expect(await counts(engine.now)).toEqual(['1 assigned no-deadline', '1 completed no-deadline']);
  });

  it('ends with its last year, without a period to wait for', async () => {
    engine.now = instantOf(addDays('2028-02-01', -1), '23:59');
    await engine.ring(planStream(PLAN));
    expect((await findPlan(test.record.manager, PLAN))?.status).toBe('running');
    engine.now = instantOf('2028-02-01');
    await engine.ring(planStream(PLAN));
    expect((await findPlan(test.record.manager, PLAN))?.status).toBe('ended');
  });
});
