import { describe, expect, it } from '@jest/globals';
import { agencyRows, countStandings } from './agency-rows.ts';

const agency = (name: string) => ({ id: name, name });
const open = { reportId: 'r1', status: 'open', timeliness: 'on-track', firstSubmittedAt: null } as const;
const DUE = '2026-12-10T00:00:00+07:00';
const at = (text: string): number => Date.parse(text);

const rowsOf = (reports: Parameters<typeof agencyRows>[0]['reports'], now: string) =>
  agencyRows({ reports, reportDueAt: DUE }, [], at(now));

describe('the agencies of a year', () => {
  it('wait while there is time, and are late from the due instant on', () => {
    const before = rowsOf([{ ...open, agency: agency('A') }], '2026-12-09T23:00:00+07:00');
    const after = rowsOf(
      [{ ...open, timeliness: 'overdue', agency: agency('A') }],
      '2026-12-12T09:00:00+07:00',
    );
    expect(before[0]).toMatchObject({ standing: 'waiting', lateDays: 0 });
    expect(after[0]).toMatchObject({ standing: 'late', lateDays: 3 });
  });

  it('count the days of a late submission up to that submission, however long ago', () => {
    const submitted = {
      ...open,
      status: 'accepted',
      timeliness: 'late',
      firstSubmittedAt: '2026-12-11T10:00:00+07:00',
    } as const;
    const rows = rowsOf([{ ...submitted, agency: agency('A') }], '2027-01-20T09:00:00+07:00');
    expect(rows[0]).toMatchObject({ standing: 'accepted', lateDays: 2 });
  });

  it('are not late when nothing is asked of them', () => {
    const rows = rowsOf(
      [
        { ...open, status: null, timeliness: null, agency: agency('A') },
        { ...open, status: 'closed', agency: agency('B') },
      ],
      '2027-01-20T09:00:00+07:00',
    );
    expect(rows.map(({ standing, lateDays }) => [standing, lateDays])).toEqual([
      ['to-come', 0],
      ['closed', 0],
    ]);
  });

  it('are counted by how they stand, the worst first', () => {
    const rows = rowsOf(
      [
        { ...open, status: 'accepted', agency: agency('A') },
        { ...open, agency: agency('B') },
        { ...open, timeliness: 'overdue', agency: agency('C') },
        { ...open, agency: agency('D') },
      ],
      '2026-12-11T10:00:00+07:00',
    );
    expect(countStandings(rows)).toEqual([
      ['late', 1],
      ['waiting', 2],
      ['accepted', 1],
    ]);
  });
});
