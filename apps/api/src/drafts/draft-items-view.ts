import type { DraftView } from '#contracts/http/drafts';
import type { Draft, TakeoverStatement } from '#domain/draft/draft';
import { type DraftItem, draftItems } from '#domain/draft/draft-items';

type ItemView = DraftView['items'][number];

const statementView = ({ status, evidence, completedOn }: TakeoverStatement): ItemView['takeover'] => ({
  status,
  evidence,
  completedOn,
});

/** The items as they stand, each with where it stands in the document. */
export function itemsView({ takeover, edits }: Draft, items: readonly DraftItem[]): ItemView[] {
  return items.map(({ timeline, leads, coordinating, notes, source, ...item }) => {
    const statement = takeover.items[item.ref];
    return {
      ...item,
      leads: [...leads],
      coordinating: [...coordinating],
      timeline: { ...timeline, years: [...timeline.years] },
      notes: notes ?? null,
      source: source ?? null,
      takeover: statement === undefined ? null : statementView(statement),
      edited: Object.keys(edits.items[item.ref] ?? {}) as ItemView['edited'],
    };
  });
}

/** Items that were removed, as they would stand. */
export function removedItemsView(draft: Draft): DraftView['removedItems'] {
  const { removed } = draft.edits;
  if (removed.length === 0) return [];
  const all = draftItems({ ...draft, edits: { ...draft.edits, removed: [] } });
  return all
    .filter(({ ref }) => removed.includes(ref))
    .map(({ ref, code, content }) => ({ ref, code, content }));
}
