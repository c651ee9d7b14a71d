import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '../../../apps/worker/src/seed/until.ts';
import type { Confirmed, DraftView, Preview } from '#contracts/http/drafts';
import type { Item, ItemSummary } from '#contracts/http/items';
import type { PlanView } from '#contracts/http/plans';
import type { PlanItemRow } from '#domain/document/plan-document';
import { newDraft } from '#domain/draft/draft';
import { readTimeline } from '#domain/timeline/read-timeline';
import { insertDraft } from '#persistence/drafts/drafts';
import { DEMO_COORDINATOR } from '#sample/sample-accounts';
import { SAMPLE_LOCALITY } from '#sample/sample-agencies';
import { serveSample, type ServedSample } from '../../support/api/served-sample.ts';
import type { Caller } from '../../support/api/served.ts';

const TEXT = 'Mở lớp học tiếng. Đón đoàn bác sĩ. Trưng bày ảnh.';
const CONTENTS = ['Mở lớp học tiếng', 'Đón đoàn bác sĩ', 'Trưng bày ảnh'];
const REFS = ['1', '2', '3'];

/** As it is read from prose: what is to be done and where that is said, and nothing else. */
const item = (content: string): PlanItemRow => ({
  code: null,
  section: null,
  content,
  leads: [],
  coordinating: [],
  timeline: readTimeline('', { from: 2026, to: 2027 }),
  notes: null,
  source: {
    quote: content,
    offset: TEXT.indexOf(content),
    paragraph: 1,
    sheet: null,
    table: null,
    row: null,
  },
});

const draft = newDraft('draft-of-prose', SAMPLE_LOCALITY.id, {
  plan: {
    number: null,
    issuedOn: '2026-01-15',
    issuer: 'UBND tỉnh Khánh Hòa',
    subject: 'Hợp tác',
    from: 2026,
    to: 2027,
    focalAgency: 'Sở Ngoại vụ',
    supervisingAuthority: 'UBND tỉnh',
    agencyReportBefore: null,
    consolidatedReportBefore: null,
  },
  items: CONTENTS.map(item),
  questions: [
    { code: null, about: 'number', text: 'Số?' },
    { code: null, about: 'code', text: 'Số thứ tự?', refs: REFS },
    { code: null, about: 'leads', text: 'Ai chủ trì?', refs: REFS },
    { code: null, about: 'timeline', text: 'Khi nào?', refs: REFS },
    { code: null, about: 'coordinating', text: 'Ai phối hợp?', refs: ['2'] },
    { code: null, about: 'pages', text: 'Có thiếu trang nào không?' },
  ],
});

describe('a draft of prose over HTTP', () => {
  let served: ServedSample;
  let coordinator: Caller;

  beforeAll(async () => {
    served = await serveSample({ isRelaying: true });
    ({ coordinator } = served);
    await insertDraft(served.rig.record.manager, draft, DEMO_COORDINATOR.id);
  }, 180_000);
  afterAll(() => served.close(), 180_000);

  const path = `/api/drafts/${draft.id}`;
  const view = async (): Promise<DraftView> => (await coordinator.get<DraftView>(path)).body;
  const answer = async <T = DraftView>(answers: Record<string, string>, more: object = {}) =>
    coordinator.send<T>('PATCH', path, {
      json: { answers, ...more },
      headers: { 'If-Match': `"${(await view()).version}"` },
    });

  it('asks about several items at once, and says which questions keep it from starting', async () => {
    const { questions, items } = await view();
    expect(questions.map(({ about, refs, blocks, open }) => [about, refs.join(''), blocks, open])).toEqual([
      ['number', '', true, true],
      ['code', '123', true, true],
      ['leads', '123', true, true],
      ['timeline', '123', false, true],
      ['coordinating', '2', false, true],
      ['pages', '', false, true],
    ]);
    expect(items[1]).toMatchObject({ ref: '2', notes: null, source: { quote: CONTENTS[1], paragraph: 1 } });
  });

  it('refuses an answer that states nothing of what was asked', async () => {
    const { status, body } = await answer<{ errors: { pointer: string }[] }>({ q2: 'đầu tiên' });
    expect([status, body.errors.map(({ pointer }) => pointer)]).toEqual([400, ['/answers/q2']]);
  });

  it('takes one answer for all items, and keeps who gave it and when', async () => {
    const answers = { q1: '7/KH-UBND', q2: '1', q3: 'Sở Du lịch', q4: 'Không thời hạn' };
    const before = Date.now();
    const { body } = await answer(answers);
    expect(body.items.map(({ code, leads, timeline }) => [code, leads, timeline.kind])).toEqual([
      ['1', ['Sở Du lịch'], 'unclear'],
      ['2', ['Sở Du lịch'], 'unclear'],
      ['3', ['Sở Du lịch'], 'unclear'],
    ]);
    const [first, , , time, coordinating] = body.questions;
    expect(first?.answeredBy).toEqual({ id: DEMO_COORDINATOR.id, username: 'so-ngoai-vu' });
    expect(Date.parse(first?.answeredAt ?? '')).toBeGreaterThanOrEqual(before - 1_000);
    expect([time?.open, coordinating?.open, coordinating?.answeredBy]).toEqual([false, true, null]);
  });

  it('is started with what nobody could answer, and shows where each item stands', async () => {
    const named = (await view()).names.filter(({ match }) => match === null);
    const best = named.map(({ name, suggestions }) => [name, suggestions[0]?.body] as const);
    const { body } = await answer({}, { matches: Object.fromEntries(best) });
    expect(body.blockers).toEqual([]);
    const { body: preview } = await coordinator.get<Preview>(`${path}/preview?from=2026-03-02`);
    expect(new Set(preview.map(({ what, about }) => about ?? what))).toEqual(new Set(['acknowledge-due']));
    const { body: confirmed } = await coordinator.send<Confirmed>('POST', `${path}/confirm`);
    expect((await coordinator.send('POST', `${confirmed.plan}/start`)).status).toBe(200);
    const plan = await until('assignment', 20_000, async () => {
      const { body: shown } = await coordinator.get<PlanView>(confirmed.plan);
      return shown.counts.some(({ phase }) => phase === null) ? null : shown;
    });
    expect(plan.counts).toEqual([{ phase: 'assigned', timeliness: 'no-deadline', count: 3 }]);
    expect(plan.openQuestions).toEqual(['Có thiếu trang nào không?']);
    const { body: list } = await coordinator.get<{ items: ItemSummary[] }>(`${confirmed.plan}/items`);
    const details = await Promise.all(
      list.items.map(async ({ id }) => (await coordinator.get<Item>(`/api/items/${id}`)).body),
    );
    expect(details.map(({ source, openQuestions }) => [source?.quote, openQuestions])).toEqual([
      [CONTENTS[0], []],
      [CONTENTS[1], ['Ai phối hợp?']],
      [CONTENTS[2], []],
    ]);
  }, 60_000);
});
