import type { CommandContext, Decided } from '../process/machine.ts';
import { accepted, rejected } from '../process/machine.ts';
import { itemsNotCovered, strangers } from './entry-coverage.ts';
import type { ReportCommand, ReportEvent } from './report-messages.ts';
import type { ReportState } from './report-state.ts';
import { isWithAgency } from './report-state.ts';
import { urgedAlready, urgingDay } from './urging.ts';

const onlyWhere = (holds: boolean, { status }: ReportState) =>
  holds ? null : rejected('report-status-forbids', { status });

function submit(
  state: ReportState,
  command: Extract<ReportCommand, { type: 'submit-report' }>,
  { actor, at }: CommandContext,
): Decided<ReportEvent> {
  if (actor.agencyId !== state.agency) return rejected('only-reporting-agency');
  const owed = state.entries.map(({ itemId }) => itemId);
  return (
    onlyWhere(isWithAgency(state), state) ??
    itemsNotCovered(owed, command.entries) ??
    strangers(owed, command.entries) ??
    accepted({ type: 'report-submitted', v: 1, at, entries: command.entries })
  );
}

function review(
  state: ReportState,
  command: Extract<ReportCommand, { type: 'return-report' | 'accept-report' }>,
  { actor, at }: CommandContext,
): Decided<ReportEvent> {
  if (actor.agencyId !== state.focalAgency) return rejected('only-focal-agency');
  const refusal = onlyWhere(state.status === 'submitted', state);
  if (refusal !== null) return refusal;
  if (command.type === 'accept-report') return accepted({ type: 'report-accepted', v: 1, at });
  if (command.entries.length === 0) return rejected('returned-entries-missing');
  const owed = state.entries.map(({ itemId }) => itemId);
  return (
    strangers(owed, command.entries) ??
    accepted({ type: 'report-returned', v: 1, at, entries: command.entries })
  );
}

function urge(state: ReportState, { actor, at, calendar }: CommandContext): Decided<ReportEvent> {
  if (actor.agencyId !== state.focalAgency) return rejected('only-focal-agency');
  const { term, status } = state;
  return (
    onlyWhere(isWithAgency(state), state) ??
    urgedAlready(state, at, calendar) ??
    accepted({
      type: 'report-urged',
      v: 1,
      at,
      day: urgingDay(at, calendar),
      dueAt: term?.dueAt ?? at,
      wasReturned: status === 'returned',
    })
  );
}

/** What a command does to an agency's report, or why it may not. */
export function decideReport(
  state: ReportState,
  command: ReportCommand,
  context: CommandContext,
): Decided<ReportEvent> {
  if (state.reportId === '') return rejected('report-not-open');
  switch (command.type) {
    case 'submit-report':
      return submit(state, command, context);
    case 'return-report':
    case 'accept-report':
      return review(state, command, context);
    case 'urge-report':
      return urge(state, context);
    default:
      return rejected('command-unknown');
  }
}
