import type { Blocker } from './draft-fields.ts';

export const STEPS = ['read', 'names', 'rules', 'takeover', 'preview', 'start'] as const;
export type Step = (typeof STEPS)[number];

/** What stands in the address to lead to where something is resolved. */
export interface PlaceInDraft {
  readonly step: Step;
  readonly part?: 'questions' | 'facts' | 'items';
  readonly item?: string;
  readonly question?: string;
  readonly fact?: string;
  readonly name?: string;
}

const inItem = (ref: string | null): PlaceInDraft => ({
  step: 'read',
  part: 'items',
  ...(ref === null ? {} : { item: ref }),
});

/** Where that which keeps a plan from starting is resolved. */
export function placeOf({ code, ref, what }: Blocker): PlaceInDraft {
  if (code === 'fact-missing') return { step: 'read', part: 'facts', ...(what && { fact: what }) };
  if (code === 'years-reversed') return { step: 'read', part: 'facts', fact: 'from' };
  if (code === 'rules-contradict') return { step: 'rules' };
  if (code === 'question-open') return { step: 'read', part: 'questions', ...(what && { question: what }) };
  if (code.startsWith('name-') || code.startsWith('agency-'))
    return { step: 'names', ...(what && { name: what }) };
  if (/^(takeover|evidence|completion)-/.test(code)) return { step: 'takeover', ...(ref && { item: ref }) };
  return inItem(ref);
}

/** Blockers that one act resolves, told once with all items that they are about. */
export interface BlockerGroup {
  readonly blocker: Blocker;
  readonly refs: readonly string[];
}

export function groupBlockers(blockers: readonly Blocker[]): readonly BlockerGroup[] {
  const groups = new Map<string, { blocker: Blocker; refs: string[] }>();
  for (const blocker of blockers) {
    const { code, what, ref } = blocker;
    const key = code === 'code-duplicate' ? `${code} ${ref}` : `${code} ${what ?? ''}`;
    const group = groups.get(key) ?? { blocker, refs: [] };
    if (ref !== null) group.refs.push(ref);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** How much each step still blocks. */
export function blockedSteps(blockers: readonly Blocker[]): ReadonlyMap<Step, number> {
  const counts = new Map<Step, number>();
  for (const { blocker } of groupBlockers(blockers)) {
    const { step } = placeOf(blocker);
    counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  return counts;
}
