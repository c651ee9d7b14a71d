import { expect, it } from '@jest/globals';
import type { Work } from './work-groups.ts';
import { isInPlace, itemIdOf, placeOf } from './work-place.ts';

const work = (kind: Work['kind'], link: string, period: string | null = null): Work => ({
  kind,
  title: '',
  subject: { stream: link.replace('/api/', '').replace(/s\//, '/'), link, title: '' },
  planId: 'p',
  plan: { id: 'p', number: null, subject: null },
  code: null,
  period,
  agency: null,
  to: null,
  dueAt: null,
  timeliness: 'no-deadline',
  isLate: false,
  since: null,
});

it('leads to the place where each kind of work is done', () => {
  expect(placeOf(work('report', '/api/reports/r'))).toBe('/reports/r');
  expect(placeOf(work('contribute', '/api/items/i'))).toBe('/items/i');
  expect(placeOf(work('decide-lead', '/api/items/i'))).toBe('/items/i');
  expect(placeOf(work('sign-letter', '/api/letters/l'))).toBe('/letters/l');
  expect(placeOf(work('review-report', '/api/reports/r', '2026'))).toBe('/plans/p/years/2026/review');
  expect(placeOf(work('write-consolidated', '/api/periods/p/2026', '2026'))).toBe(
    '/plans/p/years/2026/consolidated',
  );
  expect(placeOf(work('review-consolidated', '/api/periods/p/2026', '2026'))).toBe(
    '/plans/p/years/2026/consolidated',
  );
});

it('does in place what needs no more than a click', () => {
  const acknowledgement = work('acknowledge', '/api/items/i');
  expect(isInPlace(acknowledgement) && itemIdOf(acknowledgement)).toBe('i');
  expect(isInPlace(work('report', '/api/reports/r'))).toBe(false);
});
