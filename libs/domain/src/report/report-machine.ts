import { ladderOf } from '../ladder/ladder.ts';
import { nextRung, ringTerm, withoutRungsUntil } from '../ladder/term.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Machine } from '../process/machine.ts';
import { withOfficeHours } from '../process/office-hours.ts';
import { decideReport } from './decide-report.ts';
import { evolveMove, hearMove, hearTakeover } from './move-entry.ts';
import type {
  EntryMoveEvent,
  ReportCommand,
  ReportDuty,
  ReportEvent,
  ReportNews,
  ReportOpened,
} from './report-messages.ts';
import type { Instant } from '../time/day.ts';
import { reportOutgoing } from './report-outgoing.ts';
import type { ReportEntry, ReportState } from './report-state.ts';
import { activeTerm, initialReport } from './report-state.ts';

function opened({ duty, calendarVersion, term }: ReportOpened): ReportState {
  const { items, dueAt: _, ...owed } = duty;
  const entries = items.map((itemId): ReportEntry => ({ itemId, status: 'owed', digest: null }));
  return { ...initialReport, ...owed, calendarVersion, entries, term };
}

/** Entries that were accepted stay so; each of the others takes what the list says of it. */
function entriesAfter(
  state: ReportState,
  event: Exclude<ReportEvent, ReportOpened | EntryMoveEvent>,
): readonly ReportEntry[] {
  switch (event.type) {
    case 'report-submitted':
      return event.entries.map(({ itemId, digest }) => ({ itemId, digest, status: 'submitted' }));
    case 'report-returned':
      return state.entries.map((entry) =>
        event.entries.some(({ itemId }) => itemId === entry.itemId)
          ? { ...entry, status: 'returned' }
          : entry,
      );
    case 'report-accepted':
      return state.entries.map((entry) => ({ ...entry, status: 'accepted' }));
    case 'report-closed':
    case 'report-urged':
    case 'rung-fired':
      return state.entries;
  }
}

const isMove = (event: ReportEvent): event is EntryMoveEvent =>
  event.type === 'entry-handed-over' || event.type === 'entry-kept' || event.type === 'entry-taken-over';

function evolveReport(state: ReportState, event: ReportEvent): ReportState {
  if (event.type === 'report-opened') return opened(event);
  if (isMove(event)) return evolveMove(state, event);
  const after = { ...state, entries: entriesAfter(state, event) };
  switch (event.type) {
    case 'report-submitted':
      return {
        ...after,
        status: 'submitted',
        submittedAt: event.at,
        firstSubmittedAt: state.firstSubmittedAt ?? event.at,
      };
    case 'report-returned':
      return { ...after, status: 'returned' };
    case 'report-accepted':
      return { ...after, status: 'accepted', acceptedAt: event.at };
    case 'report-closed':
      return { ...after, status: 'closed' };
    case 'report-urged':
      return { ...after, urgedFor: event.day };
    case 'rung-fired':
      return { ...after, term: withoutRungsUntil(state.term, event.rungAt) };
  }
}

function openReport(duty: ReportDuty, calendar: WorkingCalendar, now: Instant): ReportOpened {
  const rungs = ladderOf('report-due', duty.dueAt, duty.rules, calendar, now);
  const term = { about: 'report-due', dueAt: duty.dueAt, rungs } as const;
  return { type: 'report-opened', v: 1, at: now, duty, calendarVersion: calendar.version, term };
}

const baseMachine: Machine<ReportState, ReportCommand, ReportNews, ReportEvent> = {
  initial: initialReport,
  decide: decideReport,
  hear(state, news, _cause, now, { calendar }) {
    switch (news.type) {
      case 'plan-ended': {
        const isOpen = state.reportId !== '' && state.status !== 'accepted' && state.status !== 'closed';
        return isOpen ? [{ type: 'report-closed', v: 1, at: now }] : [];
      }
      case 'report-due':
        return state.reportId === '' ? [openReport(news.duty, calendar, now)] : [];
      case 'entry-moved':
        return hearMove(state, news, now);
      case 'entry-taken-over':
        return state.reportId === ''
          ? [openReport(news.duty, calendar, now)]
          : hearTakeover(state, news, now);
    }
  },
  evolve: evolveReport,
  nextAlarm: (state) => nextRung(activeTerm(state)),
  ring: (state, now) => ringTerm(activeTerm(state), now),
  outgoing: reportOutgoing,
  isOver: ({ status }) => status === 'accepted' || status === 'closed',
};

/** Agency report: opened with the period, reminded, submitted, returned entry by entry or accepted. */
export const reportMachine = withOfficeHours(baseMachine);
