import { expect, it } from '@jest/globals';
import { inOrderOfWork } from './in-order.ts';

const waiting = [
  { name: 'old, for a date to come', timeliness: 'on-track', dueAt: 90, since: 1 },
  { name: 'of unknown age', timeliness: 'no-deadline', dueAt: null, since: null },
  { name: 'due tomorrow', timeliness: 'due-soon', dueAt: 20, since: 2 },
  { name: 'new', timeliness: 'no-deadline', dueAt: null, since: 9 },
  { name: 'late', timeliness: 'overdue', dueAt: 5, since: 1 },
  { name: 'latest', timeliness: 'overdue', dueAt: 4, since: 3 },
  { name: 'due next week', timeliness: 'due-soon', dueAt: 30, since: 8 },
] as const;

it('puts what is late first, then what is due soon, then the newest', () => {
  expect([...waiting].sort(inOrderOfWork).map(({ name }) => name)).toEqual([
    'latest',
    'late',
    'due tomorrow',
    'due next week',
    'new',
    'old, for a date to come',
    'of unknown age',
  ]);
});
