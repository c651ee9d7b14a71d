import { nextRung, ringTerm, withoutRungsUntil } from '../ladder/term.ts';
import type { Machine } from '../process/machine.ts';
import { withOfficeHours } from '../process/office-hours.ts';
import type { Instant } from '../time/day.ts';
import { decidePeriod } from './decide-period.ts';
import { entryMoved, entrySettled, hearAnswer, hearLead } from './move-entry.ts';
import { openPeriod } from './open-period.ts';
import type { PeriodCommand, PeriodEvent, PeriodFacts, PeriodNews, PeriodOpened } from './period-messages.ts';
import { periodOutgoing } from './period-outgoing.ts';
import type { PeriodState } from './period-state.ts';
import { initialPeriod } from './period-state.ts';

function opened({ duty, owing, focalItems, term, calendarVersion, at }: PeriodOpened): PeriodState {
  const { consolidatedDueAt: _, ...known } = duty;
  const agencies = owing.map(({ agency }) => agency);
  const held = [...owing, { agency: duty.focalAgency, items: focalItems }];
  const holders = Object.fromEntries(held.flatMap(({ agency, items }) => items.map((id) => [id, agency])));
  const entries = { owing: agencies, focalItems, holders };
  return { ...initialPeriod, ...known, calendarVersion, openedAt: at, ...entries, term };
}

function evolvePeriod(state: PeriodState, event: PeriodEvent): PeriodState {
  switch (event.type) {
    case 'period-opened':
      return opened(event);
    case 'consolidated-drafted':
      return { ...state, status: 'drafted', draftedAt: event.at, missing: event.missing };
    case 'consolidated-submitted':
      return {
        ...state,
        status: 'submitted',
        missing: event.missing,
        consolidatedDigest: event.digest,
        firstSubmittedAt: state.firstSubmittedAt ?? event.at,
      };
    case 'consolidated-returned':
      return { ...state, status: 'returned' };
    case 'consolidated-accepted':
      return { ...state, status: 'accepted', acceptedAt: event.at };
    case 'entry-moved':
      return entryMoved(state, event);
    case 'entry-settled':
      return entrySettled(state, event);
    case 'period-closed':
      return { ...state, closed: true, closedAt: event.at };
    case 'rung-fired':
      return { ...state, term: withoutRungsUntil(state.term, event.rungAt) };
  }
}

/** The ladder ends with the first submission. */
export const activeTerm = (state: PeriodState) => (state.firstSubmittedAt === null ? state.term : null);

/** The draft is made once, at the agencies' due instant; a report submitted before needs none. */
const draftsAt = (state: PeriodState): Instant | null =>
  state.status === 'collecting' && state.term !== null ? state.reportDueAt : null;

function ring(state: PeriodState, now: Instant, missing: readonly string[]): readonly PeriodEvent[] {
  if (state.key === '' || state.closed) return [];
  const draftAt = draftsAt(state);
  const drafted: readonly PeriodEvent[] =
    draftAt !== null && draftAt <= now ? [{ type: 'consolidated-drafted', v: 1, at: now, missing }] : [];
  const closed: readonly PeriodEvent[] =
    state.closesAt <= now ? [{ type: 'period-closed', v: 1, at: now }] : [];
  return [...drafted, ...ringTerm(activeTerm(state), now), ...closed];
}

const baseMachine: Machine<PeriodState, PeriodCommand, PeriodNews, PeriodEvent, PeriodFacts> = {
  initial: initialPeriod,
  decide: decidePeriod,
  hear(state, news, cause, now, { calendar, facts }) {
    if (news.type === 'period-due')
      return state.key === '' ? [openPeriod(news.duty, facts, calendar, now)] : [];
    if (state.key === '' || state.closed) return [];
    return news.type === 'lead-moved' ? hearLead(state, news, cause, now) : hearAnswer(state, news, now);
  },
  evolve: evolvePeriod,
  nextAlarm(state) {
    if (state.key === '' || state.closed) return null;
    const alarms = [draftsAt(state), nextRung(activeTerm(state)), state.closesAt].filter((at) => at !== null);
    return Math.min(...alarms);
  },
  ring: (state, now, { facts }) => ring(state, now, facts.missing),
  outgoing: periodOutgoing,
  isOver: ({ closed }) => closed,
};

/** Period: opens, collects, drafts the consolidated report, is accepted or returned, closes. */
export const periodMachine = withOfficeHours(baseMachine);
