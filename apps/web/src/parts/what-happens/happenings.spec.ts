import { byAgencyAndMonth, byMonth, dayOf, type Happening, select, yearsOf } from './happenings.ts';

const row = (at: string, what: Happening['what'], to: string, more: Partial<Happening> = {}): Happening => ({
  at,
  what,
  period: null,
  to: [to],
  items: ['1.1'],
  ...more,
});
const DUE = row('2026-12-10T00:00:00+07:00', 'report-due', 'Sở Du lịch', { period: '2026' });
const URGING = row('2026-12-10T08:00:00+07:00', 'urging', 'Sở Du lịch', {
  period: '2026',
  about: 'report-due',
});
const NEW_YEAR = row('2027-01-01T00:00:00+07:00', 'item-due', 'Sở Công Thương');

describe('What happens', () => {
  it('puts a deadline on its last day in time, and all else on its own day', () => {
    expect(dayOf(DUE)).toBe('2026-12-09');
    expect(dayOf(URGING)).toBe('2026-12-10');
    expect(dayOf(row('2027-02-01T00:00:00+07:00', 'period-closes', 'Sở Du lịch'))).toBe('2027-01-31');
  });

  it('counts a deadline at the turn of the year to the old year', () => {
    expect(yearsOf([DUE, URGING, NEW_YEAR])).toEqual(['2026']);
  });

  it('is chosen by year, month, agency and kind', () => {
    const all = [DUE, URGING, NEW_YEAR];
    expect(select(all, { agency: 'Sở Du lịch', kind: 'urging' })).toEqual([URGING]);
    expect(select(all, { year: '2026', month: '12' })).toEqual(all);
    expect(select(all, { year: '2027' })).toEqual([]);
  });

  it('shows each month of an agency by the gravest thing in it', () => {
    const [tourism, trade] = byAgencyAndMonth([DUE, URGING, NEW_YEAR]);
    expect(tourism?.agency).toBe('Sở Du lịch');
    expect(tourism?.months[11]).toEqual({ count: 2, gravest: 'urging' });
    expect(tourism?.months[10]).toBeNull();
    expect(trade?.months[11]).toEqual({ count: 1, gravest: 'due' });
  });

  it('says in one line what happens to several agencies on one day', () => {
    const other = { ...DUE, to: ['Sở Công Thương'], items: ['2.1', null] };
    const [december] = byMonth([URGING, DUE, other]);
    expect(december?.month).toBe('2026-12');
    expect(december?.lines.map(({ what, parts }) => [what, parts])).toEqual([
      [
        'report-due',
        [
          { to: ['Sở Du lịch'], items: ['1.1'] },
          { to: ['Sở Công Thương'], items: ['2.1'] },
        ],
      ],
      ['urging', [{ to: ['Sở Du lịch'], items: ['1.1'] }]],
    ]);
  });
});
