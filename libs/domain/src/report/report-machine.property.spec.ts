import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { FOCAL, LEAD } from '../testing/offices.ts';
import { DUTY, entry, newReport, REPORT_EDGES, returning, submission } from '../testing/report.story.ts';
import { anySteps } from '../testing/steps.arbitrary.ts';
import type { Step } from '../testing/walk.ts';
import { breachesOf } from '../testing/walk.ts';
import type { ReportCommand, ReportNews } from './report-messages.ts';
import type { ReportState } from './report-state.ts';

const command = fc.oneof(
  fc.constantFrom(submission('item-1', 'item-2'), submission('item-2', 'item-1'), submission('item-1')),
  fc.string().map((digest): ReportCommand => ({
    type: 'submit-report',
    entries: [entry('item-1', digest), entry('item-2', digest)],
  })),
  fc.constantFrom(returning('item-1'), returning('item-1', 'item-2'), returning()),
  fc.constantFrom<ReportCommand>({ type: 'accept-report' }, { type: 'urge-report' }),
);
const anItem = fc.constantFrom('item-1', 'item-2', 'item-3');
const move = fc.record({ itemId: anItem, number: fc.integer({ min: 1, max: 5 }) });
const moving = fc.oneof(
  move.map(({ itemId, number }): ReportNews => ({
    type: 'entry-moved',
    itemId,
    to: 'other-lead',
    number,
    duty: { ...DUTY, reportId: 'report-2', agency: 'other-lead', items: [itemId] },
  })),
  move.map(({ itemId, number }): ReportNews => {
    return { type: 'entry-taken-over', duty: { ...DUTY, items: [itemId] }, from: 'other-lead', number };
  }),
);
const news = fc.oneof(
  { weight: 5, arbitrary: moving },
  { weight: 9, arbitrary: fc.constant<ReportNews>({ type: 'report-due', duty: DUTY }) },
  { weight: 1, arbitrary: fc.constant<ReportNews>({ type: 'plan-ended' }) },
);
const steps = anySteps(command, news, [
  { by: LEAD, command: submission('item-1', 'item-2') },
  { by: FOCAL, command: returning('item-1') },
  { by: FOCAL, command: { type: 'accept-report' } },
  { by: FOCAL, command: { type: 'urge-report' } },
]);

function walked(some: readonly Step<ReportCommand, ReportNews>[]) {
  const report = newReport();
  report.hears({ type: 'report-due', duty: DUTY });
  return { report, breaches: breachesOf(report, some) };
}

function statusWithoutAct(before: ReportState, type: string): ReportState['status'] {
  if (type === 'report-closed') return 'closed';
  if (type !== 'entry-taken-over') return before.status;
  return before.firstSubmittedAt === null ? 'open' : 'returned';
}

describe('a report, whatever is done in whatever order', () => {
  it('keeps what holds for every process', () => {
    fc.assert(
      fc.property(steps, (some) => {
        expect(walked(some).breaches).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('moves along the edges only, never loses its first submission, and is fixed once accepted', () => {
    const acts: Readonly<Record<string, ReportCommand['type']>> = {
      'report-submitted': 'submit-report',
      'report-returned': 'return-report',
      'report-accepted': 'accept-report',
      'report-urged': 'urge-report',
    };
    fc.assert(
      fc.property(steps, (some) => {
        const [, ...rest] = walked(some).report.log;
        for (const { before, event, after } of rest) {
          const act = acts[event.type];
          const other = statusWithoutAct(before, event.type);
          expect(after.status).toBe(act === undefined ? other : REPORT_EDGES[before.status][act]);
          if (before.firstSubmittedAt !== null) expect(after.firstSubmittedAt).toBe(before.firstSubmittedAt);
          if (before.status === 'accepted') {
            expect({ ...after, held: [], moves: {} }).toEqual({ ...before, held: [], moves: {} });
          }
          if (event.type === 'rung-fired') expect(before.firstSubmittedAt).toBeNull();
          const items = after.entries.map(({ itemId }) => itemId);
          expect(new Set(items).size).toBe(items.length);
          if (items.length === 0 && before.entries.length > 0) expect(event.type).toBe('entry-handed-over');
          // Emptied, it only closes, releases what it held, and answers that it has nothing to hand over.
          if (before.entries.length === 0 && items.length === 0)
            expect(['report-closed', 'notices-released', 'entry-kept']).toContain(event.type);
          if (after.status === 'submitted')
            expect(after.entries.some(({ digest }) => digest === null)).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is answered as a model of three words would', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('submit-report', 'return-report', 'accept-report')), (names) => {
        const report = newReport();
        report.hears({ type: 'report-due', duty: DUTY });
        let [withAgency, isAccepted] = [true, false];
        for (const name of names) {
          const isSubmit = name === 'submit-report';
          const isExpected = !isAccepted && isSubmit === withAgency;
          const acts = {
            'submit-report': submission('item-1', 'item-2'),
            'return-report': returning('item-1'),
            'accept-report': { type: 'accept-report' },
          } as const;
          expect(report.does(isSubmit ? LEAD : FOCAL, acts[name]) === 'accepted').toBe(isExpected);
          if (isExpected) [withAgency, isAccepted] = [name === 'return-report', name === 'accept-report'];
        }
      }),
    );
  });
});
