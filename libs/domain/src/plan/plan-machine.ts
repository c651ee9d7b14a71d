import type { PeriodNews } from '../period/period-messages.ts';
import type { Outgoing } from '../notices/outgoing.ts';
import type { Cause, Machine } from '../process/machine.ts';
import { withOfficeHours } from '../process/office-hours.ts';
import type { Instant } from '../time/day.ts';
import { decidePlan } from './decide-plan.ts';
import type { LeadMoved, PlanCommand, PlanEvent, PlanNews, PlanStarted } from './plan-messages.ts';
import type { PeriodOfPlan, PlanState } from './plan-state.ts';
import { initialPlan } from './plan-state.ts';

function started({ start, calendarVersion, periods, endsAt, at }: PlanStarted): PlanState {
  const { planId, locality, focalAgency, authority, rules, revision } = start;
  const toCome = periods.map((period): PeriodOfPlan => ({ ...period, status: 'to-come' }));
  const known = { planId, locality, focalAgency, authority, rules, revision, calendarVersion };
  return { ...initialPlan, ...known, startedAt: at, endsAt, periods: toCome };
}

const withPeriod = (state: PlanState, key: string, status: PeriodOfPlan['status']): PlanState => ({
  ...state,
  periods: state.periods.map((period) => (period.key === key ? { ...period, status } : period)),
});

function evolvePlan(state: PlanState, event: PlanEvent): PlanState {
  switch (event.type) {
    case 'plan-started':
      return started(event);
    case 'period-fell-due':
      return withPeriod(state, event.key, 'open');
    case 'period-ended':
      return withPeriod(state, event.key, 'closed');
    case 'letter-signed':
      return { ...state, signedLetters: [...state.signedLetters, event.letterId] };
    case 'lead-moved':
      return { ...state, leadsHeard: { ...state.leadsHeard, [event.itemId]: event.heard } };
    case 'plan-ended':
      return { ...state, endedAt: event.at };
  }
}

function hearClosing(state: PlanState, key: string, now: Instant): readonly PlanEvent[] {
  const period = state.periods.find((one) => one.key === key);
  if (period === undefined || period.status === 'closed' || state.endedAt !== null) return [];
  const isLast = state.periods.every((one) => one.key === key || one.status === 'closed');
  const ended: PlanEvent = { type: 'period-ended', v: 1, at: now, key };
  return isLast ? [ended, { type: 'plan-ended', v: 1, at: now }] : [ended];
}

type LeadNews = Extract<PlanNews, { type: 'lead-moved' }>;

/** Only open periods have reports in which the entry is looked for; a later one reads who leads when it opens. */
function hearLead(
  state: PlanState,
  { itemId, from, to, years }: LeadNews,
  { seq: heard }: Cause,
  at: Instant,
): readonly PlanEvent[] {
  const isOld = (state.leadsHeard[itemId] ?? 0) >= heard;
  if (state.startedAt === null || state.endedAt !== null || isOld) return [];
  const open = state.periods.filter(({ key, status }) => status === 'open' && years.includes(Number(key)));
  const keys = open.map(({ key }) => key);
  return [{ type: 'lead-moved', v: 1, at, itemId, from, to, keys, heard }];
}

const toCome = (state: PlanState) => state.periods.filter(({ status }) => status === 'to-come');

function nextAlarm(state: PlanState): Instant | null {
  if (state.startedAt === null || state.endedAt !== null) return null;
  if (state.periods.length === 0) return state.endsAt;
  return toCome(state).reduce<Instant | null>(
    (first, { opensAt }) => Math.min(first ?? opensAt, opensAt),
    null,
  );
}

function ring(state: PlanState, now: Instant): readonly PlanEvent[] {
  const alarm = nextAlarm(state);
  if (alarm === null || alarm > now) return [];
  if (state.periods.length === 0) return [{ type: 'plan-ended', v: 1, at: now }];
  return toCome(state)
    .filter(({ opensAt }) => opensAt <= now)
    .map(({ key }) => ({ type: 'period-fell-due', v: 1, at: now, key }));
}

function openingNews(state: PlanState, key: string): readonly Outgoing[] {
  const period = state.periods.find((one) => one.key === key);
  if (period === undefined || state.rules === null) return [];
  const { reportDueAt, consolidatedDueAt, closesAt } = period;
  const { planId, locality, focalAgency, authority, rules } = state;
  const parties = { planId, locality, focalAgency, authority, rules };
  const news: PeriodNews = {
    type: 'period-due',
    duty: { ...parties, key, reportDueAt, consolidatedDueAt, closesAt },
  };
  return [{ kind: 'news', to: `plan/${planId}/period/${key}`, news }];
}

function leadNews({ itemId, from, to, keys }: LeadMoved, { planId }: PlanState): readonly Outgoing[] {
  const news: PeriodNews = { type: 'lead-moved', itemId, from, to };
  return keys.map((key) => ({ kind: 'news', to: `plan/${planId}/period/${key}`, news }));
}

function outgoing(event: PlanEvent, state: PlanState): readonly Outgoing[] {
  switch (event.type) {
    case 'plan-started':
      return [{ kind: 'to-each-item', what: 'assignment' }];
    case 'plan-ended':
      return [{ kind: 'to-each-item', what: 'plan-ended' }];
    case 'period-fell-due':
      return openingNews(state, event.key);
    case 'lead-moved':
      return leadNews(event, state);
    case 'period-ended':
    case 'letter-signed':
      return [];
  }
}

const baseMachine: Machine<PlanState, PlanCommand, PlanNews, PlanEvent> = {
  initial: initialPlan,
  decide: decidePlan,
  hear: (state, news, cause, now) =>
    news.type === 'lead-moved' ? hearLead(state, news, cause, now) : hearClosing(state, news.key, now),
  evolve: evolvePlan,
  nextAlarm,
  ring,
  outgoing,
  isOver: ({ endedAt }) => endedAt !== null,
};

/** Plan: starts its items, opens each period in time, ends when the last period has closed. */
export const planMachine = withOfficeHours(baseMachine);
