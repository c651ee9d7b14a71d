import type { RungFired } from '../ladder/term.ts';
import type { Outgoing } from './outgoing.ts';

/** Whose duty a ladder is about, and who stands above it. */
export interface Duty {
  /** Who owes what is due; null where nobody does. */
  readonly owner: string | null;
  readonly focalAgency: string;
  readonly authority: string;
  readonly period: string | null;
}

/**
 * A reminder goes to who owes; urging is a letter to them and escalation one to the authority, both drafted
 * for the focal agency to sign. The planned moment groups what arises for several items together.
 */
export function ladderOutgoing(
  { about, what, rungAt }: Pick<RungFired, 'about' | 'what' | 'rungAt'>,
  duty: Duty,
): readonly Outgoing[] {
  const { owner, period, focalAgency } = duty;
  if (owner === null) return [];
  const group = `${about}-${rungAt}`;
  if (what === 'reminder') {
    const scope = period === null ? { about } : { about, period };
    return [{ kind: 'notice', notice: { kind: 'reminder', to: owner, group, ...scope } }];
  }
  const to = what === 'urging' ? owner : duty.authority;
  return [{ kind: 'letter', letter: { what, about, period, to, from: focalAgency, group } }];
}
