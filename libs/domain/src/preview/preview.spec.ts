import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { vietnamCalendar } from '../calendar/vietnam-calendar.ts';
import type { PlanDocument, PlanFacts, PlanItemRow } from '../document/plan-document.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { KHANH_HOA } from './khanh-hoa.fixture.ts';
import type { PreviewKind, PreviewRow } from './preview.ts';
import { previewPlan } from './preview.ts';
import { PREVIEW_KINDS } from './preview-row.ts';

const calendar = vietnamCalendar();
const rows = previewPlan(KHANH_HOA, '2024-09-04', calendar);
const of = (what: PreviewKind, all: readonly PreviewRow[] = rows) => all.filter((row) => row.what === what);
const entries = (all: readonly PreviewRow[]) => all.reduce((sum, row) => sum + row.items.length, 0);

const yearly: Timeline = { original: 'Hằng năm', kind: 'yearly', years: [2025, 2026], until: '2026-12-31' };
const dated: Timeline = { original: 'Đến 30/6/2026', kind: 'date', years: [2026], until: '2026-06-30' };
const unclear: Timeline = { original: 'Khi cần', kind: 'unclear', years: [], until: null };
const item = (code: string | null, lead: string | null, timeline: Timeline): PlanItemRow => ({
  ...{ code, section: null, content: '…', coordinating: [], timeline },
  leads: lead === null ? [] : [lead],
});
const plan = (items: PlanItemRow[], facts: Partial<PlanFacts> = {}): PlanDocument => ({
  plan: { ...KHANH_HOA.plan, from: 2025, to: 2026, ...facts },
  items,
  questions: [],
});

describe('the preview of the real plan from its day of issue', () => {
  it('has 445 rows', () => {
    expect(rows).toHaveLength(445);
  });

  it.each<[PreviewKind, number, number]>([
    ['acknowledge-due', 8, 25],
    ['period-opens', 6, 155],
    ['report-due', 48, 125],
    ['consolidated-due', 6, 30],
    ['item-due', 5, 5],
    ['period-closes', 6, 155],
    ['plan-ends', 1, 30],
  ])('has of %s %d rows with %d items', (what, count, items) => {
    expect([of(what).length, entries(of(what))]).toEqual([count, items]);
  });

  it('begins with the acknowledgements and ends with the plan', () => {
    expect(rows[0]).toEqual({
      at: '2024-09-07T00:00:00+07:00',
      what: 'acknowledge-due',
      period: null,
      to: ['Sở Kế hoạch và Đầu tư'],
      items: ['2.1.1', '2.1.2', '2.1.3', '2.1.4', '2.1.5'],
    });
    expect(rows.at(-1)).toMatchObject({ at: '2030-02-01T00:00:00+07:00', what: 'plan-ends', period: null });
  });

  it('sends one escalation of all reports to the authority', () => {
    const escalations = of('escalation').filter(({ period }) => period === '2026');
    expect(escalations.map(({ at, about, to, items }) => [at, about, to, items.length])).toEqual([
      ['2026-12-16T08:00:00+07:00', 'report-due', ['UBND tỉnh'], 22],
      ['2026-12-21T08:00:00+07:00', 'consolidated-due', ['UBND tỉnh'], 5],
    ]);
  });

  it('urges one agency with all its entries of the year', () => {
    expect(rows).toContainEqual({
      at: '2026-12-10T08:00:00+07:00',
      what: 'urging',
      about: 'report-due',
      period: '2026',
      to: ['Sở Công Thương'],
      items: ['2.1.6', '2.1.7'],
    });
  });

  it('asks the focal agency for the consolidated report only', () => {
    const focal = rows.filter(({ to }) => to.length === 1 && to[0] === 'Sở Ngoại vụ');
    expect(new Set(focal.map(({ what, about }) => about ?? what))).toEqual(new Set(['consolidated-due']));
  });

  it('puts what belongs to each agency in the order of the plan', () => {
    const opening = of('period-opens')[0];
    expect(opening?.to.slice(0, 3)).toEqual(['Sở Ngoại vụ', 'Sở Kế hoạch và Đầu tư', 'Sở Công Thương']);
  });
});

describe('a preview from a later day', () => {
  it('leaves out what has passed, and keeps the rungs of it that are to come', () => {
    const late = previewPlan(KHANH_HOA, '2026-12-15', calendar);
    expect(of('report-due', late).filter(({ period }) => period === '2026')).toEqual([]);
    expect(late[0]).toMatchObject({ at: '2026-12-16T08:00:00+07:00', what: 'reminder' });
    expect(of('escalation', late)[0]).toMatchObject({ period: '2026', about: 'report-due' });
    expect(of('period-closes', late)).toHaveLength(4);
  });

  it('begins at midnight of that day', () => {
    const late = previewPlan(KHANH_HOA, '2027-02-01', calendar);
    expect(late[0]).toMatchObject({ at: '2027-02-01T00:00:00+07:00', what: 'period-closes', period: '2026' });
  });

  it('is empty but for the acknowledgements when all has passed', () => {
    const kinds = previewPlan(KHANH_HOA, '2031-01-01', calendar).map(({ what, about }) => about ?? what);
    expect(new Set(kinds)).toEqual(new Set(['acknowledge-due']));
  });
});

describe('a plan with gaps', () => {
  it('puts an item without a lead into the rows of its period and nowhere else', () => {
    const gap = previewPlan(
      plan([item('1', null, dated), item('2', 'Sở A', yearly)]),
      '2025-01-02',
      calendar,
    );
    const withIt = gap.filter(({ items }) => items.includes('1'));
    expect(withIt.map(({ what, period, to }) => [what, period, to])).toEqual([
      ['period-opens', '2026', ['Sở A']],
      ['period-closes', '2026', ['Sở A']],
    ]);
  });

  it('gives an item that a date and a year bind both, and the focal agency its own date', () => {
    const both = previewPlan(plan([item('1', 'Sở Ngoại vụ', dated)]), '2026-06-20', calendar);
    expect(both.map(({ at, what, about }) => [at.slice(0, 10), about ?? what, what])).toEqual([
      ['2026-06-23', 'item-due', 'reminder'],
      ['2026-06-26', 'item-due', 'reminder'],
      ['2026-06-29', 'item-due', 'reminder'],
      ['2026-07-01', 'item-due', 'item-due'],
      ['2026-07-01', 'item-due', 'urging'],
      ['2026-07-03', 'item-due', 'urging'],
      ['2026-07-07', 'item-due', 'escalation'],
      ['2026-11-16', 'period-opens', 'period-opens'],
      ['2026-12-11', 'consolidated-due', 'reminder'],
      ['2026-12-16', 'consolidated-due', 'reminder'],
      ['2026-12-18', 'consolidated-due', 'reminder'],
      ['2026-12-20', 'consolidated-due', 'consolidated-due'],
      ['2026-12-21', 'consolidated-due', 'escalation'],
      ['2027-02-01', 'period-closes', 'period-closes'],
      ['2027-02-01', 'plan-ends', 'plan-ends'],
    ]);
  });

  it('only asks to acknowledge an item whose time is unclear, and has no end', () => {
    const rows = previewPlan(plan([item(null, 'Sở A', unclear)]), '2025-01-02', calendar);
    expect(new Set(rows.map(({ what, about }) => about ?? what))).toEqual(new Set(['acknowledge-due']));
    expect(rows[0]?.items).toEqual([null]);
  });

  it('asks nobody where the document names nobody, and for no report that it does not ask for', () => {
    const silent = { focalAgency: null, supervisingAuthority: null, agencyReportBefore: null };
    const rows = previewPlan(
      plan([item('1', 'Sở A', yearly)], { ...silent, from: null, to: null }),
      '2025-01-02',
      calendar,
    );
    expect(of('report-due', rows)).toEqual([]);
    expect(of('consolidated-due', rows).map(({ to, items }) => [to, items])).toEqual([
      [[], []],
      [[], []],
    ]);
    expect(of('escalation', rows).every(({ to }) => to.length === 0)).toBe(true);
    const noneAtAll = plan([item('1', 'Sở A', yearly)], { ...silent, consolidatedReportBefore: null });
    expect(of('consolidated-due', previewPlan(noneAtAll, '2025-01-02', calendar))).toEqual([]);
  });

  it('lists an agency without items of its own last', () => {
    const dueWithIt: Timeline = { ...dated, until: '2026-12-19' };
    const rows = previewPlan(plan([item('1', 'Sở A', dueWithIt)]), '2026-12-17', calendar);
    expect(of('reminder', rows).map(({ to, items }) => [to, items])).toEqual([
      [['Sở A'], ['1']],
      [['Sở Ngoại vụ'], []],
    ]);
  });

  it('has no period outside the years of the plan', () => {
    const rows = previewPlan(plan([item('1', 'Sở A', yearly)], { to: 2025 }), '2025-01-02', calendar);
    expect(of('period-opens', rows).map(({ period }) => period)).toEqual(['2025']);
  });
});

describe('a plan of thousands of items', () => {
  it('is foreseen at once, each item once a row', () => {
    const many = Array.from({ length: 5_000 }, (_, index) => item(`${index + 1}`, `Sở ${index % 2}`, yearly));
    const began = performance.now();
    const rows = previewPlan(plan(many), '2025-01-02', calendar);
    expect(performance.now() - began).toBeLessThan(1_000);
    expect(rows.filter(({ what }) => what === 'period-opens').map(({ items }) => items.length)).toEqual([
      5_000, 5_000,
    ]);
  });
});

describe('any preview', () => {
  const leads = fc.constantFrom('Sở A', 'Sở B', 'Sở Ngoại vụ', null);
  const items = fc.array(fc.tuple(leads, fc.constantFrom(yearly, dated, unclear)), { maxLength: 8 });
  const days = fc.constantFrom(
    '2024-02-29',
    '2025-01-25',
    '2025-11-15',
    '2026-06-13',
    '2026-12-12',
    '2028-02-29',
  );
  const any = fc.tuple(items, days).map(([drawn, from]) => {
    const codes = drawn.map((_, index) => String(index + 1));
    const document = plan(drawn.map(([lead, time], index) => item(codes[index] ?? null, lead, time)));
    return { codes, from, rows: previewPlan(document, from, calendar) };
  });

  it('is sorted by time and then by what happens, with nothing before its day', () => {
    fc.assert(
      fc.property(any, ({ rows, from }) => {
        const keys = rows.map(({ at, what }) => `${at} ${PREVIEW_KINDS.indexOf(what)}`);
        expect([...keys].sort()).toEqual(keys);
        expect(rows.filter(({ at }) => at < from)).toEqual([]);
      }),
    );
  });

  it('has no two rows that differ only in their items, and keeps items in the order of the plan', () => {
    fc.assert(
      fc.property(any, ({ rows, codes }) => {
        const keys = rows.map(({ items: _, ...rest }) => JSON.stringify(rest));
        expect(new Set(keys).size).toBe(keys.length);
        for (const row of rows) expect(row.items).toEqual(codes.filter((code) => row.items.includes(code)));
      }),
    );
  });

  it('says of rungs, and of nothing else, what they are about', () => {
    fc.assert(
      fc.property(any, ({ rows }) => {
        for (const row of rows) {
          expect('about' in row).toBe(['reminder', 'urging', 'escalation'].includes(row.what));
        }
      }),
    );
  });
});
