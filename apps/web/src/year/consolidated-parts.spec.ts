import { describe, expect, it } from '@jest/globals';
import { completenessOf, wholeReport } from './consolidated-parts.ts';

type Period = Parameters<typeof completenessOf>[0];
type Entry = NonNullable<Period['consolidated']>['parts'][number]['entries'][number];

const agency = (name: string) => ({ id: name, name });
const entry = (itemId: string, status: Entry['status'], text: string | null): Entry => ({
  itemId,
  code: itemId,
  content: '',
  status,
  text,
  result: null,
  digest: null,
  returnReason: null,
  previous: null,
});
const came = {
  reportId: 'r',
  status: 'accepted',
  timeliness: 'on-time',
  firstSubmittedAt: '2026-12-01',
} as const;

const PERIOD: Period = {
  focalItems: ['1', '2'],
  reports: [
    { ...came, agency: agency('A') },
    { ...came, agency: agency('B'), status: 'open', firstSubmittedAt: null },
    { ...came, agency: agency('C'), status: 'closed', firstSubmittedAt: null },
  ],
  consolidated: {
    covering: null,
    parts: [
      { agency: agency('F'), entries: [entry('1', 'owed', null), entry('2', 'owed', null)] },
      { agency: agency('A'), entries: [entry('3', 'accepted', 'x'), entry('4', 'submitted', 'y')] },
    ],
    missing: [],
    digest: null,
    returnReason: null,
  },
};

describe('the consolidated report', () => {
  it('tells what the focal agency wrote itself from what came from others', () => {
    const { own, others } = wholeReport(PERIOD);
    expect(own.map(({ itemId }) => itemId)).toEqual(['1', '2']);
    expect(others.map((part) => part.agency.name)).toEqual(['A']);
  });

  it('counts what is there and what is not', () => {
    expect(completenessOf(PERIOD, '  ', (itemId) => itemId === '1')).toEqual({
      hasCovering: false,
      ownWritten: 1,
      own: 2,
      agenciesIn: 1,
      agencies: 2,
      unreviewed: 1,
    });
  });

  it('has no parts for those who may not read it', () => {
    expect(wholeReport({ ...PERIOD, consolidated: null })).toEqual({ own: [], others: [] });
  });
});
