import type { DraftItem, Patch } from '../draft/draft-fields.ts';

export type Statement = NonNullable<DraftItem['takeover']>;
export type State = Statement['status'];
export const STATES: readonly State[] = ['not-started', 'in-progress', 'completed'];

const NOTHING: Statement = { status: 'not-started', evidence: '', completedOn: null };

export const isState = (text: string): text is State => STATES.some((one) => one === text);

/** A day of completion is only of what is completed. */
export function stateWith(before: Statement | null, change: Partial<Statement>): Statement {
  const after = { ...NOTHING, ...before, ...change };
  return after.status === 'completed' ? after : { ...after, completedOn: null };
}

export const statementPatch = (items: readonly DraftItem[], change: Partial<Statement>): Patch => ({
  takeover: { items: Object.fromEntries(items.map((item) => [item.ref, stateWith(item.takeover, change)])) },
});
