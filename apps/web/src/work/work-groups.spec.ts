import { expect, it } from '@jest/globals';
import { countsOf, groupsOf, kindsOf, nameOfWork, type Work } from './work-groups.ts';

const work = (stream: string, timeliness: Work['timeliness'], kind: Work['kind'] = 'acknowledge'): Work => ({
  kind,
  title: '',
  subject: { stream, link: `/api/${stream}`, title: stream },
  planId: 'p',
  plan: { id: 'p', number: null, subject: null },
  code: null,
  period: null,
  agency: null,
  to: null,
  dueAt: null,
  timeliness,
  isLate: timeliness === 'overdue',
  since: null,
});

const LIST = [
  work('item/a', 'overdue'),
  work('item/b', 'overdue', 'report'),
  work('item/c', 'due-soon'),
  work('item/d', 'no-deadline'),
  work('item/e', 'on-track'),
];

it('groups what waits by how pressing it is, in the order in which it came', () => {
  const groups = groupsOf(LIST).map(({ group, items }) => [group, items.map(({ subject }) => subject.title)]);
  expect(groups).toEqual([
    ['late', ['item/a', 'item/b']],
    ['soon', ['item/c']],
    ['rest', ['item/d', 'item/e']],
  ]);
});

it('leaves groups out in which nothing waits', () => {
  expect(groupsOf(LIST.slice(3)).map(({ group }) => group)).toEqual(['rest']);
});

it('counts each group', () => {
  expect(countsOf(LIST)).toEqual({ late: 2, soon: 1, rest: 2 });
});

it('tells work on the same thing apart by its kind', () => {
  const names = [work('item/a', 'overdue'), work('item/a', 'overdue', 'contribute')].map(nameOfWork);
  expect(new Set(names).size).toBe(2);
});

it('names each kind once', () => {
  expect(kindsOf(LIST)).toEqual(['acknowledge', 'report']);
});
