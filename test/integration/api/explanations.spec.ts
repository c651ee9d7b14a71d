import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Deadline, Explanation } from '#contracts/http/explanations';
import { dayOf } from '#domain/time/day';
import type { Caller } from '../../support/api/served.ts';
import { FOCAL, ServedStory, TOURISM, TRADE } from '../../support/api/served-story.ts';
import { itemId } from '../../support/record/sample-plan.ts';

const DATE = { original: 'Trước 01/7/2025', kind: 'date', years: [2025], until: '2025-06-30' } as const;

let story: ServedStory;
let auditor: Caller;

beforeAll(async () => {
  story = await ServedStory.open();
  await story.at('2025-03-03 09:00').start({
    '1': { lead: TOURISM, timeline: DATE },
    '2': { lead: TRADE },
  });
  await lateItem();
  await lateReport();
  auditor = await story.signIn('kiem-tra');
}, 60_000);
afterAll(() => story.close());

/** Acknowledged late after an urging that was signed, then waiting for a contribution that never came. */
async function lateItem(): Promise<void> {
  const item = story.item('1');
  await story.at('2025-03-06 08:00').rings(item);
  const [letter] = await story.test.record.query<{ id: string }[]>('select id from letter');
  const signed = { number: '12/SNgV', signedOn: '2025-03-06', letterId: letter?.id ?? '' };
  await story.at('2025-03-06 15:00').act(story.plan, FOCAL, { type: 'sign-letter', ...signed });
  await story.at('2025-03-07 10:00').act(item, TOURISM, { type: 'acknowledge-assignment' });
  await story
    .at('2025-06-18 09:00')
    .act(item, TOURISM, { type: 'request-contribution', from: TRADE, text: 'Số liệu' } as { type: string });
  for (const moment of ['2025-06-27 08:00', '2025-07-01 08:00', '2025-07-07 08:00'])
    await story.at(moment).rings(item);
}

/** Submitted after its last day, returned, and submitted again. */
async function lateReport(): Promise<void> {
  await story.at('2025-11-17 08:00').rings(story.plan);
  const report = story.report(TRADE, '2025');
  for (const moment of ['2025-12-08 08:00', '2025-12-10 08:00']) await story.at(moment).rings(report);
  const entries = [{ itemId: itemId(story.planId, '2'), digest: 'd' }];
  const submit = { type: 'submit-report', entries };
  await story.at('2025-12-11 09:00').act(report, TRADE, submit);
  const back = { type: 'return-report', entries: [{ itemId: itemId(story.planId, '2'), reason: 'Thiếu' }] };
  await story.at('2025-12-15 09:00').act(report, FOCAL, back);
  await story.at('2025-12-17 09:00').act(report, TRADE, submit);
}

const itemPath = (code: string): string => `/api/items/${itemId(story.planId, code)}/explanation`;
const reportPath = (): string => `/api/reports/${story.report(TRADE, '2025').split('/')[1]}/explanation`;
const explained = async (path: string, caller = auditor): Promise<Explanation> => {
  const { status, body } = await caller.get<Explanation>(path);
  expect(status).toBe(200);
  return body;
};
const about = ({ deadlines }: Explanation, kind: string): Deadline => {
  const found = deadlines.find((one) => one.about === kind);
  if (found === undefined) throw new Error(`no ${kind}`);
  return found;
};

describe('why an item is late', () => {
  it('is told of its acknowledgement: the days that count, by how much, and the letter that was signed', async () => {
    const late = about(await explained(itemPath('1')), 'acknowledge-due');
    expect(late).toMatchObject({
      title: 'Hạn tiếp nhận nhiệm vụ',
      owner: { id: TOURISM, name: 'Sở Du lịch' },
      dueAt: '2025-03-06T00:00:00+07:00',
      lastDay: { day: '2025-03-05', words: 'thứ Tư, ngày 05/03/2025' },
      rule: {
        kind: 'working-days',
        words: 'Trong 2 ngày làm việc, không tính ngày giao 03/03/2025: đến hết thứ Tư, ngày 05/03/2025',
        counted: [{ day: '2025-03-04' }, { day: '2025-03-05' }],
        skipped: [],
      },
      timeliness: 'late',
      late: { days: 2, workingDays: 2 },
      outcome: 'Đã tiếp nhận ngày 07/03/2025, trễ 2 ngày (2 ngày làm việc)',
    });
    expect(late.steps).toMatchObject([
      {
        what: 'urging',
        words: 'Đã dự thảo văn bản đôn đốc, đã ký số 12/SNgV ngày 06/03/2025',
        taken: true,
        byHand: false,
        letter: { status: 'signed', number: '12/SNgV', signedAt: '2025-03-06T15:00:00+07:00' },
      },
    ]);
  });

  it('is told of its own date: the words of the plan, whom it waits for, and since when', async () => {
    const explanation = await explained(itemPath('1'));
    const late = about(explanation, 'item-due');
    expect(late).toMatchObject({
      lastDay: { day: '2025-06-30' },
      rule: { kind: 'printed-time', printed: 'Trước 01/7/2025', strict: true },
      timeliness: 'overdue',
      metAt: null,
    });
    const days = Math.round((Date.now() - Date.parse('2025-06-30T00:00:00+07:00')) / 86_400_000);
    expect(Math.abs((late.late?.days ?? 0) - days)).toBeLessThanOrEqual(1);
    expect(late.turns.map(({ kind, who, from, until }) => [kind, who?.name, from, until])).toEqual([
      ['acknowledge', 'Sở Du lịch', '2025-03-03T09:00:00+07:00', '2025-03-07T10:00:00+07:00'],
      ['work', 'Sở Du lịch', '2025-03-07T10:00:00+07:00', null],
      ['contribute', 'Sở Công Thương', '2025-06-18T09:00:00+07:00', null],
    ]);
    expect(late.turns[0]?.length).toEqual({ days: 4, workingDays: 4 });
    expect(late.steps.map(({ what, letter }) => [what, letter?.status ?? null])).toEqual([
      ['reminder', null],
      ['urging', 'draft'],
      ['escalation', 'draft'],
    ]);
    expect(explanation.summary).toMatch(
      /^Hạn của nhiệm vụ \(thứ Hai, ngày 30\/06\/2025\): Đang trễ \d+ ngày \(\d+ ngày làm việc\)\. /,
    );
    expect(explanation.summary).toContain(
      'Đang chờ Sở Công Thương: trả lời đề nghị phối hợp, từ ngày 18/06/2025',
    );
  });

  it('is told in English to whoever asks for it', async () => {
    const answer = await auditor.fetch(itemPath('1'), { headers: { 'Accept-Language': 'en' } });
    const explanation = (await answer.json()) as Explanation;
    expect(about(explanation, 'item-due').rule.words).toBe(
      'The plan says “Trước 01/7/2025”: the day that it names is late already, the last one is Monday, 30 June 2025',
    );
    expect(explanation.summary).toContain(
      'Waiting for Sở Công Thương: answer the request for a contribution',
    );
  });

  it('tells the addressee of a letter only once that is signed', async () => {
    const explanation = await explained(itemPath('1'), await story.signIn('so-du-lich'));
    expect(about(explanation, 'acknowledge-due').steps[0]?.letter).toMatchObject({ number: '12/SNgV' });
    expect(about(explanation, 'item-due').steps.map(({ letter }) => letter)).toEqual([null, null, null]);
  });
});

describe('until when a yearly item runs', () => {
  it('is told of each report: the one that is open and the one to come, and why it has no date of its own', async () => {
    const explanation = await explained(itemPath('2'));
    expect(explanation.withoutDate).toContain('Kế hoạch ghi “Hằng năm”: nhiệm vụ không có hạn riêng');
    const reports = explanation.deadlines.filter((one) => one.about === 'report-due');
    expect(reports.map(({ period, timeliness, report }) => [period, timeliness, report])).toEqual([
      ['2025', 'late', reportPath().replace('/explanation', '')],
      ...(dayOf(Date.now()) < '2027-02-01' ? [['2026', expect.any(String), null]] : []),
    ]);
    expect(reports[0]?.rule).toMatchObject({
      kind: 'day-of-year',
      strict: true,
      words:
        'Kế hoạch yêu cầu gửi trước ngày 10/12/2025: ngày cuối cùng là thứ Ba, ngày 09/12/2025, kể cả khi là ngày nghỉ',
    });
  });

  it('keeps from an agency what happened within a report that it may not read', async () => {
    const explanation = await explained(itemPath('2'), await story.signIn('so-du-lich'));
    expect(about(explanation, 'report-due')).toMatchObject({
      timeliness: 'late',
      stream: null,
      report: null,
      turns: [],
      steps: [],
    });
  });
});

describe('why a report is late', () => {
  it('is told with what was done about it and whose turn it was', async () => {
    const explanation = await explained(reportPath());
    const [late] = explanation.deadlines;
    expect(late).toMatchObject({
      title: 'Hạn gửi báo cáo kỳ 2025',
      timeliness: 'late',
      late: { days: 2, workingDays: 2 },
      outcome: 'Đã gửi ngày 11/12/2025, trễ 2 ngày (2 ngày làm việc)',
      daysLeft: null,
    });
    expect(late?.steps.map(({ what }) => what)).toEqual(['reminder', 'urging']);
    expect(explanation.turns.map(({ kind, who, length }) => [kind, who?.name, length.days])).toEqual([
      ['write-report', 'Sở Công Thương', 24],
      ['review-report', 'Sở Ngoại vụ', 4],
      ['rewrite-report', 'Sở Công Thương', 2],
      ['review-report', 'Sở Ngoại vụ', expect.any(Number)],
    ]);
  });

  it('is told to its readers alone', async () => {
    const [tourism, trade] = await Promise.all([story.signIn('so-du-lich'), story.signIn('so-cong-thuong')]);
    expect((await tourism.get(reportPath())).status).toBe(403);
    expect((await trade.get(reportPath())).status).toBe(200);
    expect((await trade.get('/api/reports/unknown/explanation')).status).toBe(404);
    expect((await trade.get('/api/items/unknown/explanation')).status).toBe(404);
  });
});
