import type { Principal } from '#access/roles';
import type { DraftSummary, DraftView } from '#contracts/http/drafts';
import { blockersOf } from '#domain/draft/blockers';
import { draftFacts, draftRules } from '#domain/draft/draft-facts';
import { documentOf, draftItems } from '#domain/draft/draft-items';
import { wouldTakeOver } from '#domain/draft/takeover';
import { formatInstant } from '#domain/time/day';
import { draftOf, type DraftSummary as DraftRowSummary } from '#persistence/drafts/drafts';
import type { DraftRow } from '#persistence/entities/draft.entity';
import { BLOCKER_TEXTS } from './blocker-texts.ts';
import { draftActions } from './draft-actions.ts';
import type { Surroundings } from './draft-ground.ts';
import { itemsView, removedItemsView } from './draft-items-view.ts';
import { namesView } from './draft-names-view.ts';
import { type People, questionsView } from './draft-questions-view.ts';

type Row = Pick<DraftRow, 'id' | 'status' | 'version' | 'planId' | 'createdAt' | 'updatedAt'>;

const rowView = ({ id, status, version, planId, createdAt, updatedAt }: Row) => ({
  id,
  status,
  version,
  planId,
  createdAt: formatInstant(createdAt),
  updatedAt: formatInstant(updatedAt),
});

export const showDraftSummary = ({
  documentId,
  number,
  subject,
  itemCount,
  ...row
}: DraftRowSummary): DraftSummary => ({
  ...rowView(row),
  documentId,
  number,
  subject,
  itemCount,
});

/** The draft as it stands, with what is still to be decided. */
export function showDraft(
  principal: Principal,
  row: DraftRow,
  surroundings: Surroundings,
  people: People,
): Omit<DraftView, 'document'> {
  const draft = draftOf(row);
  const items = draftItems(draft);
  const { remindersBefore, urgingOn, ...rules } = draftRules(draft);
  const { report, item, consolidated } = remindersBefore;
  const blockers = blockersOf(draft, surroundings);
  return {
    ...rowView(row),
    facts: draftFacts(draft),
    rules: {
      ...rules,
      urgingOn: [...urgingOn],
      remindersBefore: { report: [...report], item: [...item], consolidated: [...consolidated] },
    },
    items: itemsView(draft, items),
    removed: [...draft.edits.removed],
    removedItems: removedItemsView(draft),
    questions: questionsView(draft, items, people),
    names: namesView(draft, surroundings),
    takeover: {
      chosen: draft.takeover.chosen,
      suggested: wouldTakeOver(documentOf(draft), surroundings.today),
    },
    blockers: blockers.map((one) => ({ ...one, text: BLOCKER_TEXTS[one.code] })),
    actions: draftActions(principal, row, blockers),
  };
}
