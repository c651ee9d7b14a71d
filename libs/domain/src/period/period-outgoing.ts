import { ladderOutgoing } from '../notices/ladder-outgoing.ts';
import type { NoticeKind, Outgoing } from '../notices/outgoing.ts';
import { acceptedEntries, returnedEntries, submittedEntries } from '../report/entry-news.ts';
import type { PlanNews } from '../plan/plan-messages.ts';
import type { ReportDuty, ReportNews } from '../report/report-messages.ts';
import { hasReport } from './move-entry.ts';
import { reportIdOf } from './open-period.ts';
import type { EntryMoved, PeriodEvent, PeriodOpened } from './period-messages.ts';
import type { PeriodState } from './period-state.ts';

const toReport = (reportId: string, news: ReportNews): Outgoing => ({
  kind: 'news',
  to: `report/${reportId}`,
  news,
});

function reportsOwed({ duty, owing }: PeriodOpened): readonly Outgoing[] {
  const { planId, locality, key: period, focalAgency, authority, rules, reportDueAt } = duty;
  if (reportDueAt === null) return [];
  const shared = { planId, locality, period, focalAgency, authority, rules, dueAt: reportDueAt };
  return owing.map(({ agency, reportId, items }) => {
    return toReport(reportId, { type: 'report-due', duty: { ...shared, reportId, agency, items } });
  });
}

/** What the new lead owes with the entry; null where it goes into no report of its own. */
function dutyWith(itemId: string, agency: string, state: PeriodState): ReportDuty | null {
  const { planId, locality, key: period, focalAgency, authority, rules, reportDueAt: dueAt } = state;
  if (rules === null || dueAt === null || !hasReport(state, agency)) return null;
  const parties = { planId, locality, focalAgency, authority, rules };
  return { ...parties, reportId: reportIdOf(planId, period, agency), period, agency, items: [itemId], dueAt };
}

/** The report that has the entry decides whether it goes; without one, the new lead's is told directly. */
function moveNews({ itemId, from, to, number, waits }: EntryMoved, state: PeriodState): readonly Outgoing[] {
  if (waits) return [];
  const duty = dutyWith(itemId, to, state);
  if (from !== null && hasReport(state, from)) {
    const reportId = reportIdOf(state.planId, state.key, from);
    return [toReport(reportId, { type: 'entry-moved', itemId, to, number, duty })];
  }
  return duty === null ? [] : [toReport(duty.reportId, { type: 'entry-taken-over', duty, from, number })];
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
    case 'entry-moved':
      return moveNews(event, state);
    case 'entry-settled':
      return [];
    case 'period-closed':
      return [closingNews(state)];
  }
}
