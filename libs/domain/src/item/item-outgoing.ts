import type { NoticeKind, Outgoing } from '../notices/outgoing.ts';
import { ladderOutgoing } from '../notices/ladder-outgoing.ts';
import type { PlanNews } from '../plan/plan-messages.ts';
import type { AddresseeCorrected, ItemEvent, LeadChanged } from './item-events.ts';
import type { ItemState } from './item-state.ts';
import { confirmerOf } from './item-state.ts';

const notice = (kind: NoticeKind, to: string, group: string): Outgoing => ({
  kind: 'notice',
  notice: { kind, to, group },
});

/** Everything assigned at one instant is one message; each other act is a message of its own. */
function assignmentTo(state: ItemState, at: number): readonly Outgoing[] {
  const tells = state.phase === 'assigned' && state.lead !== null;
  return tells ? [notice('assignment', state.lead, `assigned-${at}`)] : [];
}

/** The plan knows which of its periods are open, whose reports the change concerns. */
function leadMoved({ from, lead }: AddresseeCorrected | LeadChanged, state: ItemState): readonly Outgoing[] {
  if (from === lead) return [];
  const news: PlanNews = { type: 'lead-moved', itemId: state.itemId, from, to: lead, years: state.years };
  return [{ kind: 'news', to: `plan/${state.planId}`, news }];
}

/** What an item's event makes others know; `state` is the one after it. */
export function itemOutgoing(event: ItemEvent, state: ItemState): readonly Outgoing[] {
  const own = (kind: NoticeKind, to: string | null): readonly Outgoing[] =>
    to === null ? [] : [notice(kind, to, `${state.itemId}-${event.at}`)];
  switch (event.type) {
    case 'item-assigned':
      return assignmentTo(state, event.at);
    case 'addressee-corrected':
    case 'lead-changed':
      return [...assignmentTo(state, event.at), ...leadMoved(event, state)];
    case 'assignment-returned':
      return own(
        'assignment-returned',
        event.because === 'wrong-addressee' ? state.focalAgency : state.authority,
      );
    case 'contribution-requested':
      return own('contribution-requested', event.from);
    case 'contribution-given':
    case 'contribution-declined':
      return event.recordedByLead ? [] : own('contribution-answered', state.lead);
    case 'completion-claimed':
      return own('completion-claimed', confirmerOf(state));
    case 'completion-confirmed':
      return own('completion-confirmed', state.lead);
    case 'completion-rejected':
      return own('completion-rejected', state.lead);
    case 'rung-fired':
      return ladderOutgoing(event, { ...state, period: null, owner: state.lead });
    case 'assignment-acknowledged':
    case 'entry-submitted':
    case 'entry-returned':
    case 'entry-accepted':
    case 'item-closed':
      return [];
  }
}
