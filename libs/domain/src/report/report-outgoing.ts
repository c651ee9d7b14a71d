import { ladderOutgoing } from '../notices/ladder-outgoing.ts';
import type { NoticeKind, Outgoing } from '../notices/outgoing.ts';
import { acceptedEntries, returnedEntries, submittedEntries } from './entry-news.ts';
import type { PeriodNews } from '../period/period-messages.ts';
import { instantOf } from '../time/day.ts';
import type { EntryHandedOver, ReportEvent, ReportNews } from './report-messages.ts';
import type { ReportState } from './report-state.ts';

const toPeriod = ({ planId, period }: ReportState, news: PeriodNews): Outgoing => ({
  kind: 'news',
  to: `plan/${planId}/period/${period}`,
  news,
});

/** The new lead's report hears of it no later than the period, which may send the entry on. */
function handedOver(event: EntryHandedOver, state: ReportState): readonly Outgoing[] {
  const { itemId, to, number, duty } = event;
  const answer = toPeriod(state, { type: 'entry-handed-over', itemId, to, number });
  if (duty === null) return [answer];
  const news: ReportNews = { type: 'entry-taken-over', duty, from: state.agency, number };
  return [{ kind: 'news', to: `report/${duty.reportId}`, news }, answer];
}

/** What a report's event makes others know; `state` is the one after it. */
export function reportOutgoing(event: ReportEvent, state: ReportState): readonly Outgoing[] {
  const { period, agency, focalAgency } = state;
  const notice = (kind: NoticeKind, to: string): Outgoing => ({
    kind: 'notice',
    notice: { kind, to, group: `${state.reportId}-${event.at}`, period },
  });
  switch (event.type) {
    case 'report-opened':
      return [notice('report-opened', agency)];
    case 'entry-handed-over':
      return handedOver(event, state);
    case 'entry-kept':
      return [toPeriod(state, { type: 'entry-kept', itemId: event.itemId, number: event.number })];
    case 'entry-taken-over':
      return [notice('report-opened', agency)];
    case 'report-submitted':
      return [...submittedEntries(period, event.at, event.entries), notice('report-submitted', focalAgency)];
    case 'report-returned':
      return [...returnedEntries(period, event.at, event.entries), notice('report-returned', agency)];
    case 'report-accepted':
      return [...acceptedEntries(period, event.at, state.entries), notice('report-accepted', agency)];
    case 'rung-fired':
      return ladderOutgoing(event, { ...state, owner: agency });
    case 'report-urged': {
      // Midnight is the moment of no rung of that day: what is urged by hand is a letter of its own.
      const byHand = { about: 'report-due', what: 'urging', rungAt: instantOf(event.day) } as const;
      return ladderOutgoing(byHand, { ...state, owner: agency });
    }
    case 'report-closed':
      return [];
  }
}
