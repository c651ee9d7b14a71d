import { describe, expect, it } from '@jest/globals';
import {
  type Findings,
  nextUndecided,
  outcomeOf,
  queueOf,
  readFindings,
  withoutReport,
} from './review-queue.ts';

type Report = Parameters<typeof outcomeOf>[0];
type Entry = Report['entries'][number];

const entry = (itemId: string, more: Partial<Entry> = {}): Entry => ({
  itemId,
  code: itemId,
  content: '',
  status: 'submitted',
  text: 'x',
  result: '',
  digest: `d-${itemId}`,
  returnReason: null,
  previous: null,
  ...more,
});
const report = (id: string, entries: Entry[], actions: Report['actions'] = ['return', 'accept']): Report => ({
  id,
  planId: 'p',
  period: '2026',
  agency: { id: 'a', name: 'A' },
  status: 'submitted',
  timeliness: 'on-time',
  dueAt: null,
  openedAt: null,
  firstSubmittedAt: null,
  submittedAt: null,
  acceptedAt: null,
  entries,
  actions,
});
const fine = (itemId: string) =>
  ({ [itemId]: { digest: `d-${itemId}`, verdict: 'fine', reason: '' } }) as const;
const back = (itemId: string, reason: string): Findings => ({
  [itemId]: { digest: `d-${itemId}`, verdict: 'return', reason },
});

describe('a review', () => {
  it('goes through the entries that wait, of the reports that the reader may review', () => {
    const mine = report('r1', [entry('1'), entry('2', { status: 'accepted' }), entry('3')]);
    const others = report('r2', [entry('4')], []);
    expect(queueOf([mine, others]).map((one) => one.entry.itemId)).toEqual(['1', '3']);
  });

  it('accepts a report when all was found fine', () => {
    const whole = report('r1', [entry('1'), entry('2')]);
    expect(outcomeOf(whole, fine('1'))).toEqual({ kind: 'undecided', left: 1 });
    expect(outcomeOf(whole, { ...fine('1'), ...fine('2') })).toEqual({ kind: 'accept' });
  });

  it('returns what was marked, and only with a reason', () => {
    const whole = report('r1', [entry('1'), entry('2')]);
    expect(outcomeOf(whole, { ...fine('1'), ...back('2', '  ') })).toEqual({ kind: 'undecided', left: 1 });
    expect(outcomeOf(whole, { ...fine('1'), ...back('2', ' Nêu số liệu ') })).toEqual({
      kind: 'return',
      entries: [{ itemId: '2', reason: 'Nêu số liệu' }],
    });
  });

  it('does not hold for words that were written after it', () => {
    const rewritten = report('r1', [entry('1', { digest: 'other' })]);
    expect(outcomeOf(rewritten, fine('1'))).toEqual({ kind: 'undecided', left: 1 });
  });

  it('moves on within the report, and stays when all of it is decided', () => {
    const queue = queueOf([report('r1', [entry('1'), entry('2'), entry('3')]), report('r2', [entry('4')])]);
    const [first, second, third] = queue;
    if (first === undefined || second === undefined || third === undefined) throw new Error('too short');
    expect(nextUndecided(queue, second, fine('2'))).toBe(third);
    expect(nextUndecided(queue, third, { ...fine('2'), ...fine('3') })).toBe(first);
    expect(nextUndecided(queue, third, { ...fine('1'), ...fine('2'), ...fine('3') })).toBe(third);
  });

  it('forgets what was sent, and begins anew with what it cannot read', () => {
    const findings = { ...fine('1'), ...fine('2') };
    expect(withoutReport(findings, report('r1', [entry('1')]))).toEqual(fine('2'));
    expect(readFindings('nonsense')).toEqual({});
  });
});
