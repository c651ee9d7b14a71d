import type { DraftSummary, DraftView } from '#contracts/http/drafts';
import { blockersOf } from '#domain/draft/blockers';
import type { Draft, NamedBody } from '#domain/draft/draft';
import { draftFacts, draftRules } from '#domain/draft/draft-facts';
import { documentOf, draftItems, openQuestions } from '#domain/draft/draft-items';
import { printedNames } from '#domain/draft/draft-names';
import { draftQuestions } from '#domain/draft/draft-questions';
import { suggestMatches } from '#domain/draft/suggest-match';
import { wouldTakeOver } from '#domain/draft/takeover';
import { formatInstant } from '#domain/time/day';
import { draftOf, type DraftSummary as DraftRowSummary } from '#persistence/drafts/drafts';
import type { DraftRow } from '#persistence/entities/draft.entity';
import { BLOCKER_TEXTS } from './blocker-texts.ts';
import { matchingGround, type Surroundings } from './draft-ground.ts';

/** More would not help anybody to choose. */
const MOST_SUGGESTIONS = 5;

type Row = Pick<DraftRow, 'id' | 'status' | 'version' | 'planId' | 'createdAt' | 'updatedAt'>;

const rowView = ({ id, status, version, planId, createdAt, updatedAt }: Row) => ({
  id,
  status,
  version,
  planId,
  createdAt: formatInstant(createdAt),
  updatedAt: formatInstant(updatedAt),
});

export const showDraftSummary = ({ number, subject, itemCount, ...row }: DraftRowSummary): DraftSummary => ({
  ...rowView(row),
  number,
  subject,
  itemCount,
});

function itemsView(draft: Draft): DraftView['items'] {
  return draftItems(draft).map(({ timeline, leads, coordinating, ...item }) => {
    const statement = draft.takeover.items[item.ref];
    return {
      ...item,
      leads: [...leads],
      coordinating: [...coordinating],
      timeline: { ...timeline, years: [...timeline.years] },
      takeover:
        statement === undefined
          ? null
          : {
              status: statement.status,
              evidence: statement.evidence,
              completedOn: statement.completedOn,
            },
    };
  });
}

function questionsView(draft: Draft): DraftView['questions'] {
  const open = new Set(openQuestions(draft).map(({ id }) => id));
  return draftQuestions(draft).map(({ answer, ...question }) => ({
    ...question,
    answer: answer?.value ?? null,
    open: open.has(question.id),
  }));
}

function namesView(draft: Draft, surroundings: Surroundings): DraftView['names'] {
  const ground = matchingGround(draft, surroundings);
  const agency = (body: NamedBody): { id: string; name: string } | null => {
    const found = body.kind === 'agency' && surroundings.agencies.find(({ id }) => id === body.agencyId);
    return found ? { id: found.id, name: found.name } : null;
  };
  return printedNames(draft).map(({ name, uses }) => {
    const match = draft.matches[name];
    const suggestions = suggestMatches(name, ground).slice(0, MOST_SUGGESTIONS);
    return {
      name,
      uses: [...uses],
      match: match?.body ?? null,
      decidedBy: match === undefined ? null : match.by === null ? 'software' : 'person',
      suggestions: suggestions.map((one) => ({ ...one, agency: agency(one.body) })),
    };
  });
}

/** The draft as it stands, with what is still to be decided. */
export function showDraft(row: DraftRow, surroundings: Surroundings): DraftView {
  const draft = draftOf(row);
  const { remindersBefore, urgingOn, ...rules } = draftRules(draft);
  const { report, item, consolidated } = remindersBefore;
  return {
    ...rowView(row),
    facts: draftFacts(draft),
    rules: {
      ...rules,
      urgingOn: [...urgingOn],
      remindersBefore: { report: [...report], item: [...item], consolidated: [...consolidated] },
    },
    items: itemsView(draft),
    removed: [...draft.edits.removed],
    questions: questionsView(draft),
    names: namesView(draft, surroundings),
    takeover: {
      chosen: draft.takeover.chosen,
      suggested: wouldTakeOver(documentOf(draft), surroundings.today),
    },
    blockers: blockersOf(draft, surroundings).map((one) => ({ ...one, text: BLOCKER_TEXTS[one.code] })),
  };
}
