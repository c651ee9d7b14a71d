import { type Action, allows } from '#access/policy';
import type { Principal } from '#access/roles';
import type { DraftAction } from '#contracts/http/drafts';
import type { Blocker } from '#domain/draft/blockers';
import type { DraftRow } from '#persistence/entities/draft.entity';

const POLICY: Readonly<Record<DraftAction, Action>> = { edit: 'draft.write', confirm: 'draft.confirm' };

/** What was confirmed is frozen. */
export const isOpen = ({ status }: Pick<DraftRow, 'status'>): boolean => status === 'open';

/** What the caller may do to a draft now. @param blockers what keeps it from being confirmed */
export function draftActions(
  principal: Principal,
  row: Pick<DraftRow, 'status'>,
  blockers: readonly Blocker[],
): DraftAction[] {
  const possible: DraftAction[] = blockers.length === 0 ? ['edit', 'confirm'] : ['edit'];
  return isOpen(row) ? possible.filter((name) => allows(principal, POLICY[name])) : [];
}
