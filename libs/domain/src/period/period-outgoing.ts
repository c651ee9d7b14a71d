import { ladderOutgoing } from '../notices/ladder-outgoing.ts';
import type { NoticeKind, Outgoing } from '../notices/outgoing.ts';
import { acceptedEntries, returnedEntries, submittedEntries } from '../report/entry-news.ts';
import type { PlanNews } from '../plan/plan-messages.ts';
import type { ReportNews } from '../report/report-messages.ts';
import type { PeriodEvent, PeriodOpened } from './period-messages.ts';
import type { PeriodState } from './period-state.ts';

function reportsOwed({ duty, owing }: PeriodOpened): readonly Outgoing[] {
  const { planId, locality, key: period, focalAgency, authority, rules, reportDueAt } = duty;
  if (reportDueAt === null) return [];
  const shared = { planId, locality, period, focalAgency, authority, rules, dueAt: reportDueAt };
  return owing.map(({ agency, reportId, items }) => {
    const news: ReportNews = { type: 'report-due', duty: { ...shared, reportId, agency, items } };
    return { kind: 'news', to: `report/${reportId}`, news };
  });
}

function closingNews({ planId, key }: PeriodState): Outgoing {
  const news: PlanNews = { type: 'period-closed', key };
  return { kind: 'news', to: `plan/${planId}`, news };
}

/** What a period's event makes others know or do; `state` is the one after it. */
export function periodOutgoing(event: PeriodEvent, state: PeriodState): readonly Outgoing[] {
  const { key: period, focalAgency, authority } = state;
  const notice = (kind: NoticeKind, to: string): Outgoing => ({
    kind: 'notice',
    notice: { kind, to, group: `${state.planId}-${period}-${event.at}`, period },
  });
  const focalEntries = state.focalItems.map((itemId) => ({ itemId }));
  switch (event.type) {
    case 'period-opened':
      return [...reportsOwed(event), notice('report-opened', focalAgency)];
    case 'consolidated-drafted':
      return [notice('consolidated-drafted', focalAgency)];
    case 'consolidated-submitted':
      return [
        ...submittedEntries(period, event.at, event.entries),
        notice('consolidated-submitted', authority),
      ];
    case 'consolidated-returned':
      return [
        ...returnedEntries(period, event.at, event.entries),
        notice('consolidated-returned', focalAgency),
      ];
    case 'consolidated-accepted':
      return [
        ...acceptedEntries(period, event.at, focalEntries),
        notice('consolidated-accepted', focalAgency),
      ];
    case 'rung-fired':
      return ladderOutgoing(event, { owner: focalAgency, focalAgency, authority, period });
    case 'period-closed':
      return [closingNews(state)];
  }
}
