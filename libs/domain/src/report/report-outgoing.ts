import { ladderOutgoing } from '../notices/ladder-outgoing.ts';
import type { NoticeKind, Outgoing } from '../notices/outgoing.ts';
import { acceptedEntries, returnedEntries, submittedEntries } from './entry-news.ts';
import type { ReportEvent } from './report-messages.ts';
import type { ReportState } from './report-state.ts';

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
    case 'report-submitted':
      return [...submittedEntries(period, event.at, event.entries), notice('report-submitted', focalAgency)];
    case 'report-returned':
      return [...returnedEntries(period, event.at, event.entries), notice('report-returned', agency)];
    case 'report-accepted':
      return [...acceptedEntries(period, event.at, state.entries), notice('report-accepted', agency)];
    case 'rung-fired':
      return ladderOutgoing(event, { ...state, owner: agency });
    case 'report-closed':
      return [];
  }
}
