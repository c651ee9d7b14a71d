import { expect, it } from '@jest/globals';

import { OFFICES, on } from '../testing/offices.ts';
import { REPORT_ACTS, REPORT_EDGES, REPORT_OWNER, reportIn } from '../testing/report.story.ts';
import type { ReportCommand } from './report-messages.ts';
import { initialReport, REPORT_STATUSES } from './report-state.ts';
import { reportWouldTake } from './report-would-take.ts';

const now = on('2026-12-01 09:00');
const NAMES = Object.keys(REPORT_ACTS) as ReportCommand['type'][];

it.each(REPORT_STATUSES)('a report that is %s would take what its edges allow, of their owner', (status) => {
  const { state } = reportIn(status);
  for (const name of NAMES) {
    const takers = OFFICES.filter(({ agencyId }) => reportWouldTake(state, name, { agencyId, now }));
    expect({ name, takers }).toEqual({
      name,
      takers: REPORT_EDGES[status][name] === undefined ? [] : [REPORT_OWNER[name]],
    });
  }
});

it('a report that has not opened would take nothing', () => {
  const asking = { agencyId: '', now };
  expect(NAMES.filter((name) => reportWouldTake(initialReport, name, asking))).toEqual([]);
});
