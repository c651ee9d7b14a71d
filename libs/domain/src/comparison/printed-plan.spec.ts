import { describe, expect, it } from '@jest/globals';
import { confirmDraft } from '../draft/confirm-draft.ts';
import { documentOf } from '../draft/draft-items.ts';
import { AGENCIES, answered, MATCHES, smallDraft } from '../draft/small-draft.fixture.ts';
import { comparePlans } from './compare-plans.ts';
import { hasDifferences } from './differences.ts';
import { printedPlan } from './printed-plan.ts';

const draft = smallDraft({ answers: { q1: answered('Sở Du lịch') } });
const revision = confirmDraft(draft, 'plan-1');
const nameOf = (id: string): string => AGENCIES.find((one) => one.id === id)?.names[0]?.name ?? id;

describe('a confirmed plan in the words of its document', () => {
  it('is the document of the draft that it was made from', () => {
    expect(hasDifferences(comparePlans(documentOf(draft), printedPlan(revision, nameOf)))).toBe(false);
  });

  it('names agencies as they are called where it does not keep how they were printed', () => {
    const { printedNames: _, ...bare } = revision;
    const leads = printedPlan(bare, (id) => `(${id})`).items.map((one) => one.leads);
    expect(leads).toEqual([['(focal)'], ['(tourism)', 'các trường'], ['(finance)']]);
  });

  it('keeps the notes of its items, and the bodies that nobody was matched with', () => {
    const [first, ...rest] = revision.items;
    const others = [{ name: 'Hội Nông dân', kind: 'undecided', relation: 'coordinating' }] as const;
    const items = first ? [{ ...first, lead: null, notes: 'Ghi chú', others }, ...rest] : [];
    expect(printedPlan({ ...revision, items }, nameOf).items[0]).toMatchObject({
      leads: [],
      coordinating: ['Hội Nông dân'],
      notes: 'Ghi chú',
    });
    expect(Object.keys(MATCHES)).toContain('các trường');
  });
});
