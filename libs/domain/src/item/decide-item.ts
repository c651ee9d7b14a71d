import type { Term } from '../ladder/term.ts';
import type { CommandContext, Decided, Rejection } from '../process/machine.ts';
import { accepted, rejected } from '../process/machine.ts';
import { acknowledgementTerm } from './assign-item.ts';
import type { ItemCommand } from './item-commands.ts';
import type { ItemEvent } from './item-events.ts';
import type { ItemPhase, ItemState } from './item-state.ts';

type Command<T extends ItemCommand['type']> = Extract<ItemCommand, { type: T }>;
type Rule<T extends ItemCommand['type']> = (
  state: ItemState,
  command: Command<T>,
  context: CommandContext,
) => Decided<ItemEvent>;
type Refusal = { readonly rejection: Rejection } | null;

const onlyIn = (state: ItemState, ...phases: readonly ItemPhase[]): Refusal =>
  phases.includes(state.phase)
    ? null
    : rejected('item-phase-forbids', { phase: state.phase, allowed: phases });
const onlyLead = (state: ItemState, { actor }: CommandContext): Refusal =>
  actor.agencyId === state.lead ? null : rejected('only-lead-agency');
const onlyFocal = (state: ItemState, { actor }: CommandContext): Refusal =>
  actor.agencyId === state.focalAgency ? null : rejected('only-focal-agency');
const onlyAuthority = (state: ItemState, { actor }: CommandContext): Refusal =>
  actor.agencyId === state.authority ? null : rejected('only-authority');
/** Nobody confirms its own work: what the focal agency leads is confirmed by the authority. */
const onlyConfirmer = (state: ItemState, context: CommandContext): Refusal =>
  state.lead === state.focalAgency ? onlyAuthority(state, context) : onlyFocal(state, context);

/** The new lead's time to acknowledge; the focal agency has none for its own items. */
function newLeadTerm(state: ItemState, lead: string, { at, calendar }: CommandContext): Term | null {
  if (state.rules === null || lead === state.focalAgency) return null;
  return acknowledgementTerm(at, state.rules, calendar);
}

function openContribution(state: ItemState, contributionId: string, context: CommandContext) {
  const contribution = state.contributions.find(({ id }) => id === contributionId);
  if (contribution === undefined) return rejected('contribution-unknown', { contributionId });
  const { agencyId } = context.actor;
  if (agencyId !== contribution.from && agencyId !== state.lead) return rejected('only-asked-agency');
  if (contribution.status !== 'asked')
    return rejected('contribution-answered', { status: contribution.status });
  return { recordedByLead: agencyId !== contribution.from };
}

const RULES: { readonly [T in ItemCommand['type']]: Rule<T> } = {
  'acknowledge-assignment': (state, _command, context) =>
    onlyLead(state, context) ??
    onlyIn(state, 'assigned') ??
    accepted({ type: 'assignment-acknowledged', v: 1, at: context.at }),

  'return-assignment': (state, { because, reason }, context) =>
    onlyLead(state, context) ??
    onlyIn(state, 'assigned') ??
    accepted({ type: 'assignment-returned', v: 1, at: context.at, because, reason }),

  'correct-addressee': (state, { lead }, context) =>
    onlyFocal(state, context) ??
    onlyIn(state, 'returned') ??
    (state.returnedBecause === 'wrong-addressee' ? null : rejected('lead-needs-decision')) ??
    accepted({
      type: 'addressee-corrected',
      v: 1,
      at: context.at,
      from: state.lead,
      lead,
      acknowledgement: newLeadTerm(state, lead, context),
    }),

  'change-lead': (state, { lead, document }, context) =>
    onlyAuthority(state, context) ??
    onlyIn(state, 'assigned', 'returned', 'in-progress', 'awaiting-body') ??
    accepted({
      type: 'lead-changed',
      v: 1,
      at: context.at,
      from: state.lead,
      lead,
      document,
      acknowledgement: newLeadTerm(state, lead, context),
    }),

  'request-contribution': (state, { from, text }, context) =>
    onlyLead(state, context) ??
    onlyIn(state, 'in-progress') ??
    (from === state.lead ? rejected('contribution-from-self') : null) ??
    accepted({
      type: 'contribution-requested',
      v: 1,
      at: context.at,
      contributionId: `${state.contributions.length + 1}`,
      from,
      text,
    }),

  'give-contribution': (state, { contributionId, text }, context) => {
    const open = openContribution(state, contributionId, context);
    if ('rejection' in open) return open;
    return accepted({ type: 'contribution-given', v: 1, at: context.at, contributionId, text, ...open });
  },

  'decline-contribution': (state, { contributionId, reason }, context) => {
    const open = openContribution(state, contributionId, context);
    if ('rejection' in open) return open;
    return accepted({ type: 'contribution-declined', v: 1, at: context.at, contributionId, reason, ...open });
  },

  'claim-completion': (state, { evidence }, context) =>
    onlyLead(state, context) ??
    onlyIn(state, 'in-progress') ??
    accepted({ type: 'completion-claimed', v: 1, at: context.at, evidence }),

  'confirm-completion': (state, _command, context) =>
    onlyConfirmer(state, context) ??
    onlyIn(state, 'awaiting-confirmation') ??
    accepted({ type: 'completion-confirmed', v: 1, at: context.at }),

  'reject-completion': (state, { reason }, context) =>
    onlyConfirmer(state, context) ??
    onlyIn(state, 'awaiting-confirmation') ??
    accepted({ type: 'completion-rejected', v: 1, at: context.at, reason }),
};

/** What a command does to an item, or why it may not. */
export function decideItem(
  state: ItemState,
  command: ItemCommand,
  context: CommandContext,
): Decided<ItemEvent> {
  if (state.itemId === '') return rejected('item-not-assigned');
  if (state.closed) return rejected('plan-ended');
  const rule = RULES[command.type] as Rule<ItemCommand['type']> | undefined;
  return rule === undefined ? rejected('command-unknown') : rule(state, command, context);
}
