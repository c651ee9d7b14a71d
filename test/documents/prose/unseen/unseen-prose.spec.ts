import { describe, expect, it } from '@jest/globals';
import { FRESH_DOCUMENTS } from './fresh.ts';
import { LATER_DOCUMENTS } from './later.ts';
import { measure } from './measure.ts';
import type { Measured } from './measure.ts';
import type { UnseenDocument } from './unseen-document.ts';
import { UNSEEN_DOCUMENTS } from './unseen-documents.ts';

const differencesIn = (documents: readonly UnseenDocument[]): readonly string[] =>
  documents.flatMap((document) => measure(document).differences.map((each) => `${document.name}: ${each}`));

const sum = (documents: readonly UnseenDocument[], count: keyof Omit<Measured, 'differences'>): number =>
  documents.reduce((total, document) => total + measure(document)[count], 0);

const ALL = [...UNSEEN_DOCUMENTS, ...FRESH_DOCUMENTS, ...LATER_DOCUMENTS];

describe('prose that the rules were not made with', () => {
  it.each(ALL)('$name says once what each of its items is found by', ({ text, items }) => {
    for (const { about } of items) expect(text.split(about)).toHaveLength(2);
  });

  it('gives every item that a person finds and no other, with its bodies and its time', () => {
    expect(differencesIn(ALL)).toEqual([]);
  });

  it('is measured over as many items as its documents were written with', () => {
    const corpora = [UNSEEN_DOCUMENTS, FRESH_DOCUMENTS, LATER_DOCUMENTS];
    expect(corpora.map((documents) => sum(documents, 'expected'))).toEqual([88, 29, 20]);
    expect(corpora.map((documents) => sum(documents, 'drafted'))).toEqual([88, 29, 20]);
  });
});

describe('the measure', () => {
  const [first] = UNSEEN_DOCUMENTS;
  const [item] = first?.items ?? [];

  it('tells an item that was missed, and one that is too many', () => {
    if (first === undefined || item === undefined) throw new Error('there is no document');
    const elsewhere = { ...first, items: [{ ...item, about: 'not there' }, ...first.items.slice(1)] };
    expect(measure(elsewhere).differences).toEqual([
      'missed: not there',
      expect.stringMatching(/^too many: Sở Nông nghiệp và Môi trường/u),
    ]);
  });

  it('tells a wrong lead, wrong coordinating bodies, and a day that is another', () => {
    if (first === undefined || item === undefined) throw new Error('there is no document');
    const other = { ...item, leads: ['Sở Y tế'], coordinating: [], until: '2026-06-30' };
    const { differences } = measure({ ...first, items: [other, ...first.items.slice(1)] });
    expect(differences.map((each) => each.split(',')[0])).toEqual(['lead', 'coordinating', 'time']);
  });
});
