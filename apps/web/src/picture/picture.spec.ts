import type { PlanItem } from '../plan/plan-items.ts';
import { marksOf, type Obligation, place, spansOf } from './item-picture.ts';
import { moved } from './moving.ts';
import { type Scale, widthFor, xOf, yearsOf, yearStart } from './scale.ts';

const NOW = Date.parse('2026-11-28T09:00:00+07:00');
const item = (more: Partial<PlanItem> = {}): PlanItem => ({
  id: 'i',
  planId: 'p',
  code: '1.1',
  section: null,
  content: 'Nội dung',
  lead: null,
  coLeads: [],
  coordinating: [],
  phase: 'in-progress',
  timeliness: 'on-track',
  timeline: { original: '', kind: 'yearly', years: [2024, 2025, 2027], until: '2027-06-30' },
  assignedAt: null,
  acknowledgeDueAt: null,
  acknowledgedAt: null,
  dueAt: null,
  claimedAt: null,
  completedAt: null,
  responsible: null,
  actions: [],
  ...more,
});
const SCALE: Scale = { firstYear: 2024, lastYear: 2029, width: 600 };

describe('The scale of the picture', () => {
  it('lays whole years side by side', () => {
    expect(xOf(SCALE, yearStart(2024))).toBe(0);
    expect(xOf(SCALE, yearStart(2030))).toBe(600);
    expect(xOf(SCALE, yearStart(2027))).toBeCloseTo(300, 0);
  });

  it('holds every year that is named by the plan or an item', () => {
    expect(yearsOf([item()], { from: 2025, to: 2026 }, NOW)).toEqual({ firstYear: 2024, lastYear: 2027 });
    expect(yearsOf([], { from: null, to: null }, NOW)).toEqual({ firstYear: 2026, lastYear: 2026 });
  });

  it('fills the room, grows with the zoom and keeps the years legible', () => {
    expect(widthFor(SCALE, 800, 1)).toBe(800);
    expect(widthFor(SCALE, 800, 2)).toBe(1_600);
    expect(widthFor(SCALE, 100, 1)).toBe(336);
  });
});

describe('The picture of an item', () => {
  it('joins years that follow each other and ends on the last day', () => {
    const end = Date.parse('2027-07-01T00:00:00+07:00');
    expect(spansOf(item())).toEqual([
      { from: yearStart(2024), to: yearStart(2026) },
      { from: yearStart(2027), to: end },
    ]);
    expect(spansOf(item({ timeline: null }))).toEqual([]);
  });

  it('marks what is owed and what was done, in the order of time', () => {
    const owed: Obligation[] = [
      { period: '2025', status: 'past', timeliness: 'no-deadline', dueAt: null },
      { period: '2026', status: 'owed', timeliness: 'due-soon', dueAt: '2026-12-10T00:00:00+07:00' },
    ];
    const own = item({
      acknowledgeDueAt: '2026-11-20T00:00:00+07:00',
      acknowledgedAt: '2026-11-21T08:00:00+07:00',
      dueAt: '2027-07-01T00:00:00+07:00',
    });
    expect(marksOf(own, owed, NOW).map(({ id, state, timeliness }) => [id, state, timeliness])).toEqual([
      ['entry-2025', 'past', 'no-deadline'],
      ['acknowledge', 'done', 'late'],
      ['entry-2026', 'owed', 'due-soon'],
      ['due', 'open', 'on-track'],
    ]);
  });

  it('calls an acknowledgement that is missing overdue from its moment on', () => {
    const at = (due: string) => marksOf(item({ acknowledgeDueAt: due }), [], NOW)[0]?.timeliness;
    expect(at('2026-11-28T09:00:00+07:00')).toBe('overdue');
    expect(at('2026-11-28T09:00:01+07:00')).toBe('due-soon');
  });

  it('draws no mark upon another, nor beyond the edge', () => {
    const days = ['2029-12-20', '2029-12-21', '2029-12-22'];
    const marks = days.map((day) => ({
      id: day,
      kind: 'due' as const,
      state: 'open' as const,
      timeliness: 'on-track' as const,
      at: Date.parse(day),
      moment: day,
      period: null,
    }));
    const xs = place(marks, SCALE).map(({ x }) => x);
    expect(xs).toEqual([567, 579, 591]);
  });
});

describe('Keys in the picture', () => {
  const rows = [[{ x: 10 }, { x: 100 }], [], [{ x: 90 }, { x: 400 }]];

  it('lead along a row and end at its ends', () => {
    expect(moved(rows, { row: 0, index: 0 }, 'ArrowRight')).toEqual({ row: 0, index: 1 });
    expect(moved(rows, { row: 0, index: 1 }, 'ArrowRight')).toBeNull();
    expect(moved(rows, { row: 2, index: 1 }, 'Home')).toEqual({ row: 2, index: 0 });
  });

  it('lead to what is nearest in the next row that has marks', () => {
    expect(moved(rows, { row: 0, index: 1 }, 'ArrowDown')).toEqual({ row: 2, index: 0 });
    expect(moved(rows, { row: 2, index: 1 }, 'ArrowUp')).toEqual({ row: 0, index: 1 });
    expect(moved(rows, { row: 2, index: 0 }, 'ArrowDown')).toBeNull();
  });
});
