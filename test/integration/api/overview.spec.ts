import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Overview, Standing } from '#contracts/http/overview';
import { periodStream } from '#contracts/workflow/ids';
import { sampleAgencyId } from '#sample/sample-agencies';
import type { Caller } from '../../support/api/served.ts';
import { AUTHORITY, FOCAL, ServedStory, TOURISM, TRADE } from '../../support/api/served-story.ts';
import { itemId } from '../../support/record/sample-plan.ts';

const DATE = { original: 'Trước 01/7/2024', kind: 'date', years: [2024], until: '2024-06-30' } as const;

const UNCLEAR = { original: 'Khi có yêu cầu', kind: 'unclear', years: [], until: null } as const;
const CULTURE = sampleAgencyId('so-van-hoa-va-the-thao');

/** Whose year is long over, so that everything stands as it will stand for ever. */
describe('the overview', () => {
  let story: ServedStory;
  let supervisor: Caller;

  beforeAll(async () => {
    story = await ServedStory.open();
    await story.at('2024-03-04 09:00').start({
      1: { lead: TOURISM, timeline: DATE },
      2: { lead: TRADE },
      3: { lead: FOCAL },
      4: { lead: CULTURE, timeline: UNCLEAR },
      5: { lead: TOURISM },
    });
    await story.at('2024-03-05 09:00').act(story.item('1'), TOURISM, { type: 'acknowledge-assignment' });
    await story.at('2024-03-11 09:00').act(story.item('5'), TOURISM, { type: 'acknowledge-assignment' });
    const claim = { type: 'claim-completion', evidence: 'Biên bản' };
    await story.at('2024-07-05 09:00').act(story.item('1'), TOURISM, claim);
    await story.at('2024-07-08 09:00').act(story.item('1'), FOCAL, { type: 'confirm-completion' });
    await reportedYear();
    const back = { type: 'return-assignment', because: 'not-competent', reason: 'Ngoài thẩm quyền' };
    await story.at('2025-01-06 09:00').act(story.item('4'), CULTURE, back);
    supervisor = await story.signIn('ubnd-tinh');
  }, 60_000);
  afterAll(() => story.close());

  const entry = (code: string) => ({ itemId: itemId(story.planId, code), digest: 'd' });

  /** One agency is late, the other sends nothing; the consolidated report comes in time. */
  async function reportedYear(): Promise<void> {
    await story.at('2024-11-15 08:00').rings(story.plan);
    await story.at('2024-12-10 08:00').rings(story.report(TRADE, '2024'));
    const report = story.report(TOURISM, '2024');
    const submit = { type: 'submit-report', entries: [entry('1'), entry('5')] };
    await story.at('2024-12-12 12:00').act(report, TOURISM, submit);
    await story.at('2024-12-13 09:00').act(report, FOCAL, { type: 'accept-report' });
    const period = periodStream(story.planId, '2024');
    const consolidated = { type: 'submit-consolidated', digest: 'whole', entries: [entry('3')] };
    await story.at('2024-12-19 09:00').act(period, FOCAL, consolidated);
    await story.at('2024-12-23 09:00').act(period, AUTHORITY, { type: 'accept-consolidated' });
  }

  const read = async (query = '', by = supervisor): Promise<Overview> =>
    (await by.get<Overview>(`/api/overview${query}`)).body;
  const numbers = (counts: readonly { timeliness: string; count: number }[]): Record<string, number> =>
    Object.fromEntries(counts.map(({ timeliness, count }) => [timeliness, count]));
  const agencyIn = ({ agencies }: Standing, id: string) => agencies.find(({ agency }) => agency.id === id);

  it('crosses phase and timeliness of the items of each plan, and of all', async () => {
    const { plans, total } = await read();
    expect(plans.map(({ plan }) => plan.id)).toEqual([story.planId]);
    const expected = [
      ['assigned', 'no-deadline', 1],
      ['completed', 'late', 1],
      ['in-progress', 'no-deadline', 2],
      ['returned', 'no-deadline', 1],
    ];
    for (const { items, phases } of [plans[0] as Standing, total]) {
      expect(items.count).toBe(5);
      expect(phases.map(({ phase, timeliness, count }) => [phase, timeliness, count])).toEqual(expected);
    }
  });

  it('tells year by year what was owed, came late, is missing and was accepted', async () => {
    const [first, second] = (await read()).total.years;
    expect(first).toMatchObject({
      period: '2024',
      reports: { owed: { count: 2 }, accepted: { count: 1 } },
      entries: {
        owed: { count: 1 },
        submitted: { count: 0 },
        returned: { count: 0 },
        accepted: { count: 3 },
      },
      consolidated: [{ planId: story.planId, status: 'accepted', timeliness: 'on-time' }],
    });
    expect(numbers(first?.reports.timeliness ?? [])).toEqual({ late: 1, overdue: 1 });
    expect(second).toMatchObject({ period: '2025', reports: { owed: { count: 0 } } });
    expect(second?.entries.owed.count).toBe(3);
  });

  it('puts the least punctual agency first, with the numbers behind it', async () => {
    const { total } = await read();
    expect(total.agencies.map(({ agency }) => agency.id)).toEqual([TOURISM, TRADE, FOCAL, CULTURE]);
    const tourism = agencyIn(total, TOURISM);
    expect(tourism).toMatchObject({
      agency: { name: 'Sở Du lịch' },
      items: { count: 2 },
      daysLate: { mean: 3, reports: 1 },
      acknowledgements: { late: { count: 1 }, overdue: { count: 0 } },
    });
    expect(numbers(tourism?.itemTimeliness ?? [])).toEqual({ late: 1, 'no-deadline': 1 });
    expect(agencyIn(total, TRADE)?.acknowledgements).toMatchObject({
      late: { count: 0 },
      overdue: { count: 1 },
    });
    expect(agencyIn(total, FOCAL)).toMatchObject({
      reports: { owed: { count: 0 } },
      daysLate: { mean: null },
    });
  });

  it('leads from every number to exactly what is behind it', async () => {
    const { plans, total } = await read();
    const found: { place: string; count: number; listed: number }[] = [];
    for (const [name, standing] of [['plan', plans[0] as Standing] as const, ['total', total] as const])
      for (const { place, list, count, filter } of numbersIn(name, standing)) {
        const query = new URLSearchParams({ ...filter, limit: '200' });
        const { status, body } = await supervisor.get<{ items: unknown[] }>(
          `/api/${list}?${query.toString()}`,
        );
        if (status !== 200) throw new Error(`${place}: ${JSON.stringify(body)}`);
        found.push({ place, count, listed: body.items.length });
      }
    expect(found.length).toBeGreaterThan(60);
    expect(found.filter(({ count, listed }) => count !== listed)).toEqual([]);
  });

  it('counts what waits', async () => {
    const { total, incidents } = await read();
    expect(total.waiting).toMatchObject({
      returned: { count: 1 },
      reportsToReview: { count: 0 },
      consolidatedToReview: 0,
      lettersToSign: { count: 1 },
    });
    // Nobody runs Temporal here.
    expect(incidents).toEqual({ open: null });
  });

  it('is of one plan when one is asked for, and of no other locality', async () => {
    await story.test.record.query(
      `insert into locality values ('afar', 'Nơi khác');
       insert into plan (id, locality_id, focal_agency, authority, rules, status, seq)
         values ('afar', 'afar', 'x', 'x', '{}', 'running', 1);
       insert into item (id, plan_id, locality_id, code, focal_agency) values ('afar', 'afar', 'afar', '1', 'x')`,
    );
    expect((await read()).total.items.count).toBe(5);
    const one = await read(`?plan=${story.planId}`);
    expect([one.plans.length, one.total.items.filter]).toEqual([1, { plan: story.planId }]);
    expect((await supervisor.get('/api/overview?plan=afar')).status).toBe(404);
  });

  it('counts for a coordinator only the reports that it may read', async () => {
    await story.test.record.query(
      `update account set role = 'coordinator' where username = 'so-cong-thuong'`,
    );
    const other = await story.signIn('so-cong-thuong');
    const { total } = await read('', other);
    expect(total.items.count).toBe(5);
    expect(total.years[0]?.reports.owed.count).toBe(1);
    expect(
      total.agencies.filter(({ reports }) => reports.owed.count > 0).map(({ agency }) => agency.id),
    ).toEqual([TRADE]);
    const focal = await read('', await story.signIn('so-ngoai-vu'));
    expect(focal.total.years[0]?.reports.owed.count).toBe(2);
  });

  it('is for those who look after plans, not for each agency', async () => {
    for (const [username, status] of [
      ['so-du-lich', 403],
      ['quan-tri', 403],
      ['kiem-tra', 200],
    ] as const) {
      const caller = await story.signIn(username);
      expect([username, (await caller.get('/api/overview')).status]).toEqual([username, status]);
    }
  });
});

interface Behind {
  readonly place: string;
  readonly list: 'items' | 'reports' | 'letters';
  readonly count: number;
  readonly filter: Readonly<Record<string, string>>;
}

const LISTS: readonly (readonly [RegExp, Behind['list']])[] = [
  [/reports|reportsToReview/, 'reports'],
  [/lettersToSign/, 'letters'],
];

/** Every number with a filter, wherever it stands. */
function numbersIn(place: string, value: unknown): readonly Behind[] {
  if (typeof value !== 'object' || value === null) return [];
  const { count, filter } = value as Partial<Behind>;
  const list = LISTS.find(([form]) => form.test(place))?.[1] ?? 'items';
  const own = typeof count === 'number' && filter ? [{ place, list, count, filter }] : [];
  return [...own, ...Object.entries(value).flatMap(([name, part]) => numbersIn(`${place}.${name}`, part))];
}
