import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { ActName, ItemCourse } from '../testing/item.story.ts';
import {
  ACTS,
  assignment,
  EDGES,
  newItem,
  officeOfParty,
  OWNER_OF,
  takenOver,
  TO_30_JUNE,
  YEARLY,
} from '../testing/item.story.ts';
import { AUTHORITY, FOCAL, LEAD, OFFICES } from '../testing/offices.ts';
import { anySteps } from '../testing/steps.arbitrary.ts';
import type { Step } from '../testing/walk.ts';
import { breachesOf } from '../testing/walk.ts';
import type { ItemCommand, ItemNews } from './item-commands.ts';
import type { ItemState } from './item-state.ts';

const ACT_NAMES = Object.keys(ACTS) as ActName[];
const agency = fc.constantFrom(...OFFICES.map(({ agencyId }) => agencyId));
const contributionId = fc.constantFrom('1', '2', '3');
const command: fc.Arbitrary<ItemCommand> = fc.oneof(
  fc.constantFrom<ItemCommand>(...Object.values(ACTS)),
  agency.map((lead) => ({ ...ACTS['correct-addressee'], lead })),
  agency.map((lead) => ({ ...ACTS['change-lead'], lead })),
  agency.map((from) => ({ ...ACTS['request-contribution'], from })),
  fc.constant<ItemCommand>({ type: 'return-assignment', because: 'not-competent', reason: 'x' }),
  contributionId.map((id) => ({ type: 'give-contribution', contributionId: id, text: 'x' }) as const),
  contributionId.map((id) => ({ type: 'decline-contribution', contributionId: id, reason: 'x' }) as const),
);

const anyAssignment = fc
  .record({
    lead: fc.option(fc.constantFrom(LEAD.agencyId, FOCAL.agencyId)),
    timeline: fc.constantFrom(TO_30_JUNE, YEARLY),
    takeover: fc.constantFrom(
      null,
      takenOver('not-started'),
      takenOver('in-progress'),
      takenOver('completed', 1),
    ),
  })
  .map((what): ItemNews => ({ type: 'assignment', assignment: assignment(what) }));

const period = fc.constantFrom('2026', '2027');
const entryNews = fc.oneof(
  period.map((key): ItemNews => ({ type: 'entry-submitted', period: key, digest: 'd', at: 1 })),
  period.map((key): ItemNews => ({ type: 'entry-returned', period: key, reason: 'x', at: 1 })),
  period.map((key): ItemNews => ({ type: 'entry-accepted', period: key, at: 1 })),
);
const news: fc.Arbitrary<ItemNews> = fc.oneof(
  { weight: 6, arbitrary: anyAssignment },
  { weight: 6, arbitrary: entryNews },
  { weight: 1, arbitrary: fc.constant<ItemNews>({ type: 'plan-ended' }) },
);

const FITTING = [
  ...ACT_NAMES.map((name) => ({ by: officeOfParty(OWNER_OF[name]), command: ACTS[name] })),
  { by: FOCAL, command: ACTS['claim-completion'] },
  { by: AUTHORITY, command: ACTS['confirm-completion'] },
];
const walks = fc.tuple(anyAssignment, anySteps(command, news, FITTING));

function walked(first: ItemNews, steps: readonly Step<ItemCommand, ItemNews>[]) {
  const item: ItemCourse = newItem();
  item.hears(first);
  return { item, breaches: breachesOf(item, steps) };
}

const EVENT_OF: Readonly<Record<string, ActName>> = {
  'assignment-acknowledged': 'acknowledge-assignment',
  'assignment-returned': 'return-assignment',
  'addressee-corrected': 'correct-addressee',
  'lead-changed': 'change-lead',
  'contribution-requested': 'request-contribution',
  'completion-claimed': 'claim-completion',
  'completion-confirmed': 'confirm-completion',
  'completion-rejected': 'reject-completion',
};

/** The phase that the table of edges gives; an event that is no act of it leaves the phase. */
function phaseByTable(before: ItemState, type: string, after: ItemState) {
  const act = EVENT_OF[type];
  if (act === undefined) return before.phase;
  const next = EDGES[before.phase][act];
  return next === 'assigned' && after.lead === FOCAL.agencyId ? 'in-progress' : next;
}

describe('an item, whatever is done in whatever order', () => {
  it('keeps what holds for every process', () => {
    fc.assert(
      fc.property(walks, ([first, steps]) => {
        expect(walked(first, steps).breaches).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('moves along the edges only; what is completed stays as it was completed', () => {
    fc.assert(
      fc.property(walks, ([first, steps]) => {
        const [, ...rest] = walked(first, steps).item.log;
        for (const { before, event, after } of rest) {
          expect([event.type, after.phase]).toEqual([event.type, phaseByTable(before, event.type, after)]);
          if (before.phase === 'completed') {
            expect([after.completedAt, after.lead]).toEqual([before.completedAt, before.lead]);
          }
          expect(after.itemId).toBe('item-1');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('accepts an act exactly when table and office allow it', () => {
    const simple = fc.constantFrom(...ACT_NAMES);
    fc.assert(
      fc.property(walks, simple, fc.constantFrom(...OFFICES), ([first, steps], name, by) => {
        const item = newItem();
        item.hears(first);
        breachesOf(item, steps);
        const { phase, lead, focalAgency, authority, closed, returnedBecause } = item.state;
        const confirms = name === 'confirm-completion' || name === 'reject-completion';
        const party = confirms && lead === focalAgency ? 'authority' : OWNER_OF[name];
        const owner = { lead, focal: focalAgency, authority }[party];
        const isAllowed =
          !closed &&
          by.agencyId === owner &&
          EDGES[phase][name] !== undefined &&
          (name !== 'correct-addressee' || returnedBecause === 'wrong-addressee') &&
          (name !== 'request-contribution' || lead !== 'helper');
        expect(item.does(by, ACTS[name]) === 'accepted').toBe(isAllowed);
      }),
      { numRuns: 1500 },
    );
  });

  it('reminds of the acknowledgement only who has not answered, and of the date only who works on it', () => {
    fc.assert(
      fc.property(walks, ([first, steps]) => {
        for (const { before, event } of walked(first, steps).item.log) {
          if (event.type !== 'rung-fired') continue;
          const phases = event.about === 'acknowledge-due' ? ['assigned'] : ['assigned', 'in-progress'];
          expect(phases).toContain(before.phase);
          expect(before.closed).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('takes up the ladder of the date without the rungs that passed while it rested', () => {
    const resumes = ['completion-rejected', 'addressee-corrected', 'lead-changed'];
    fc.assert(
      fc.property(walks, ([first, steps]) => {
        for (const { event, after } of walked(first, steps).item.log) {
          if (!resumes.includes(event.type)) continue;
          expect(after.ownDate?.rungs.filter(({ at }) => at <= event.at) ?? []).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never takes an older row of a report for a newer one', () => {
    fc.assert(
      fc.property(walks, ([first, steps]) => {
        for (const { before, after } of walked(first, steps).item.log) {
          for (const key of ['2026', '2027']) {
            expect(after.entries[key]?.seq ?? 0).toBeGreaterThanOrEqual(before.entries[key]?.seq ?? 0);
          }
        }
      }),
    );
  });
});
