import type { DraftView } from '#contracts/http/drafts';
import type { Draft, TakeoverStatement } from '#domain/draft/draft';
import type { DraftItem } from '#domain/draft/draft-items';

type ItemView = DraftView['items'][number];

const statementView = ({ status, evidence, completedOn }: TakeoverStatement): ItemView['takeover'] => ({
  status,
  evidence,
  completedOn,
});

/** The items as they stand, each with where it stands in the document. */
export function itemsView({ takeover }: Draft, items: readonly DraftItem[]): ItemView[] {
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
    };
  });
}
