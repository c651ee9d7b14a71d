import { withoutRungsUntil } from '../ladder/term.ts';
import type { EntryAccepted, EntryReturned, EntrySubmitted, ItemAssigned, ItemEvent } from './item-events.ts';
import type { Contribution, Entry, ItemPhase, ItemState } from './item-state.ts';
import { initialItem } from './item-state.ts';

function phaseAtAssignment({ assignment, acknowledgement }: ItemAssigned): ItemPhase {
  if (assignment.takeover?.status === 'completed') return 'completed';
  if (assignment.lead === null) return 'awaiting-body';
  return acknowledgement === null ? 'in-progress' : 'assigned';
}

function assigned(event: ItemAssigned): ItemState {
  const { timeline, takeover, ...assignment } = event.assignment;
  return {
    ...initialItem,
    ...assignment,
    calendarVersion: event.calendarVersion,
    phase: phaseAtAssignment(event),
    timelineKind: timeline.kind,
    years: timeline.years,
    acknowledgement: event.acknowledgement,
    ownDate: event.ownDate,
    completedAt: takeover?.status === 'completed' ? (takeover.completedAt ?? event.at) : null,
  };
}

const answered = (state: ItemState, id: string, status: Contribution['status']): readonly Contribution[] =>
  state.contributions.map((one) => (one.id === id ? { ...one, status } : one));

function entryAfter(state: ItemState, event: EntrySubmitted | EntryReturned | EntryAccepted): Entry {
  const digest =
    event.type === 'entry-submitted' ? event.digest : (state.entries[event.period]?.digest ?? '');
  return { status: ENTRY_STATUS[event.type], ...event.source, digest };
}

const ENTRY_STATUS = {
  'entry-submitted': 'submitted',
  'entry-returned': 'returned',
  'entry-accepted': 'accepted',
} as const;

/** The state of an item after an event. */
export function evolveItem(state: ItemState, event: ItemEvent): ItemState {
  switch (event.type) {
    case 'item-assigned':
      return assigned(event);
    case 'assignment-acknowledged':
      return { ...state, phase: 'in-progress', acknowledgement: null };
    case 'assignment-returned':
      return { ...state, phase: 'returned', acknowledgement: null, returnedBecause: event.because };
    case 'addressee-corrected':
    case 'lead-changed':
      return {
        ...state,
        lead: event.lead,
        phase: event.acknowledgement === null ? 'in-progress' : 'assigned',
        returnedBecause: null,
        acknowledgement: event.acknowledgement,
        ownDate: withoutRungsUntil(state.ownDate, event.at),
      };
    case 'contribution-requested':
      return {
        ...state,
        contributions: [
          ...state.contributions,
          { id: event.contributionId, from: event.from, status: 'asked' },
        ],
      };
    case 'contribution-given':
      return { ...state, contributions: answered(state, event.contributionId, 'given') };
    case 'contribution-declined':
      return { ...state, contributions: answered(state, event.contributionId, 'declined') };
    case 'entry-submitted':
    case 'entry-returned':
    case 'entry-accepted':
      return { ...state, entries: { ...state.entries, [event.period]: entryAfter(state, event) } };
    case 'completion-claimed':
      return { ...state, phase: 'awaiting-confirmation', claimedAt: event.at };
    case 'completion-confirmed':
      return { ...state, phase: 'completed', completedAt: state.claimedAt };
    case 'completion-rejected':
      return {
        ...state,
        phase: 'in-progress',
        claimedAt: null,
        ownDate: withoutRungsUntil(state.ownDate, event.at),
      };
    case 'rung-fired':
      return event.about === 'acknowledge-due'
        ? { ...state, acknowledgement: withoutRungsUntil(state.acknowledgement, event.rungAt) }
        : { ...state, ownDate: withoutRungsUntil(state.ownDate, event.rungAt) };
    case 'item-closed':
      return { ...state, closed: true };
  }
}
