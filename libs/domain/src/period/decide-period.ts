import type { CommandContext, Decided } from '../process/machine.ts';
import { accepted, rejected } from '../process/machine.ts';
import { itemsNotCovered, strangers } from '../report/entry-coverage.ts';
import type { PeriodCommand, PeriodEvent, PeriodFacts } from './period-messages.ts';
import type { PeriodState } from './period-state.ts';
import { isWithFocalAgency } from './period-state.ts';

function submit(
  state: PeriodState,
  command: Extract<PeriodCommand, { type: 'submit-consolidated' }>,
  { actor, at, facts }: CommandContext<PeriodFacts>,
): Decided<PeriodEvent> {
  if (actor.agencyId !== state.focalAgency) return rejected('only-focal-agency');
  if (state.term === null) return rejected('consolidated-not-asked');
  if (!isWithFocalAgency(state)) return rejected('consolidated-status-forbids', { status: state.status });
  const { digest, entries } = command;
  return (
    itemsNotCovered(state.focalItems, entries) ??
    strangers(state.focalItems, entries) ??
    accepted({ type: 'consolidated-submitted', v: 1, at, digest, entries, missing: facts.missing })
  );
}

function review(
  state: PeriodState,
  command: Exclude<PeriodCommand, { type: 'submit-consolidated' }>,
  { actor, at }: CommandContext<PeriodFacts>,
): Decided<PeriodEvent> {
  if (actor.agencyId !== state.authority) return rejected('only-authority');
  if (state.status !== 'submitted') return rejected('consolidated-status-forbids', { status: state.status });
  if (command.type === 'accept-consolidated') {
    return accepted<PeriodEvent>(
      { type: 'consolidated-accepted', v: 1, at },
      { type: 'period-closed', v: 1, at },
    );
  }
  const { reason, entries } = command;
  return (
    strangers(state.focalItems, entries) ??
    accepted({ type: 'consolidated-returned', v: 1, at, reason, entries })
  );
}

/** What a command does to a period, or why it may not. */
export function decidePeriod(
  state: PeriodState,
  command: PeriodCommand,
  context: CommandContext<PeriodFacts>,
): Decided<PeriodEvent> {
  if (state.key === '') return rejected('period-not-open');
  if (state.closed) return rejected('period-closed');
  switch (command.type) {
    case 'submit-consolidated':
      return submit(state, command, context);
    case 'return-consolidated':
    case 'accept-consolidated':
      return review(state, command, context);
    default:
      return rejected('command-unknown');
  }
}
