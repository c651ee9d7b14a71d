import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Question } from '../document/plan-document.ts';
import { blockersOf } from './blockers.ts';
import { unknownIn } from './change-draft.ts';
import { confirmDraft } from './confirm-draft.ts';
import type { Draft, ItemEdit } from './draft.ts';
import { noEdits } from './draft.ts';
import { draftItems } from './draft-items.ts';
import { draftQuestions } from './draft-questions.ts';
import { openQuestions } from './open-questions.ts';
import { AGENCIES, answered, documentWith, draftOf, question, row } from './small-draft.fixture.ts';

const REFS = ['1', '2', '3'];
const about = (field: string, refs: readonly string[] = REFS): Question => ({
  ...question(null, field),
  refs,
});
const bare = () => ({ ...row(null, [], ''), content: 'Việc' });

/** Three items of which nothing is known but their content, with one question for all of them. */
const asked = (field: string, more: Partial<Draft> = {}, items = REFS.map(bare)): Draft =>
  draftOf(documentWith(items, [about(field)]), more);
const answer = (value: string) => ({ answers: { q1: answered(value) } });
const edited = (items: Record<string, ItemEdit>) => ({ edits: { ...noEdits, items } });
const codes = (draft: Draft) => draftItems(draft).map(({ code }) => code);
const open = (draft: Draft) =>
  openQuestions(draft, draftItems(draft)).map(({ openFor }) => openFor.join(' '));
const codesOfBlockers = (draft: Draft) =>
  blockersOf(draft, { agencies: AGENCIES, today: '2024-09-05' }).map(({ code }) => code);

describe('one answer to a question about several items', () => {
  it('names the lead of each, but of those that were edited', () => {
    const draft = asked('leads', {
      ...answer('Sở Du lịch'),
      ...edited({ '2': { leads: ['Sở Tài chính'] } }),
    });
    expect(draftItems(draft).map(({ leads }) => leads)).toEqual([
      ['Sở Du lịch'],
      ['Sở Tài chính'],
      ['Sở Du lịch'],
    ]);
    expect(open(draft)).toEqual([]);
  });

  it('may say that their lead is not decided yet', () => {
    const items = draftItems(asked('leads', answer('')));
    expect(items.map(({ leads, accountableDecided }) => [leads, accountableDecided])).toEqual(
      REFS.map(() => [[], true]),
    );
  });

  it('gives each the time, read anew, or says that there is none', () => {
    const kinds = (value: string) =>
      draftItems(asked('timeline', answer(value))).map(({ timeline }) => timeline.kind);
    expect(kinds('Hằng năm')).toEqual(['yearly', 'yearly', 'yearly']);
    expect(kinds('Không thời hạn')).toEqual(['unclear', 'unclear', 'unclear']);
    expect(open(asked('timeline', answer('no deadline')))).toEqual([]);
    expect(open(asked('timeline', answer('lúc nào đó')))).toEqual(['1 2 3']);
  });

  it('adds a missing year where the day is known, item by item', () => {
    const items = ['Trước ngày 10/12', 'Quý II', ''].map((words) => row(null, [], words));
    const untils = draftItems(asked('timeline', answer('2025'), items)).map(({ timeline }) => timeline.until);
    expect(untils).toEqual(['2025-12-09', '2025-06-30', '2025-12-31']);
  });

  it('numbers them in the document’s order, beside what was numbered by hand', () => {
    expect(codes(asked('code', answer('1')))).toEqual(['1', '2', '3']);
    expect(codes(asked('code', answer('2.1')))).toEqual(['2.1', '2.2', '2.3']);
    expect(codes(asked('code', { ...answer('1'), ...edited({ '2': { code: '7' } }) }))).toEqual([
      '1',
      '7',
      '2',
    ]);
    expect(codes(asked('code', { ...answer('1'), ...edited({ '1': { code: '2' } }) }))).toEqual([
      '2',
      '1',
      '3',
    ]);
    const removed = { ...answer('1'), edits: { ...noEdits, removed: ['1'] } };
    expect(codes(asked('code', removed))).toEqual(['1', '2']);
  });

  it('is refused where it is no number to count from', () => {
    const refused = (field: string, value: string, refs = REFS) =>
      unknownIn(draftOf(documentWith(REFS.map(bare), [about(field, refs)])), { answers: { q1: value } });
    expect(refused('code', 'một')).toEqual([['answers', 'q1']]);
    expect(refused('code', 'a', ['2'])).toEqual([]);
    expect(refused('code', ' ', ['2'])).toEqual([['answers', 'q1']]);
    expect(refused('content', '')).toEqual([['answers', 'q1']]);
    expect(refused('leads', '')).toEqual([]);
  });

  it('may be taken for an item by a later answer to a question of its own', () => {
    const document = documentWith(REFS.map(bare), [about('code'), about('code', ['2'])]);
    const answers = { q1: answered('1', 1), q2: answered('9', 2) };
    expect(codes(draftOf(document, { answers }))).toEqual(['1', '9', '2']);
  });
});

describe('a question about several items', () => {
  it('is open while it is for any of them', () => {
    const settling = { '1': { leads: ['A'] }, '3': { leads: [] } };
    expect(open(asked('leads', edited(settling)))).toEqual(['2']);
    expect(open(asked('leads', { edits: { ...noEdits, items: settling, removed: ['2'] } }))).toEqual([]);
  });

  it('about codes that are missing or given twice is open until each has its own', () => {
    expect(open(asked('code', edited({ '1': { code: '1' }, '2': { code: '1' } })))).toEqual(['1 2 3']);
    const twice = documentWith([row('1', []), row('1', []), row('2', [])], [question('1', 'code')]);
    expect(draftQuestions(draftOf(twice))[0]?.refs).toEqual(['1', '2']);
    expect(open(draftOf(twice, edited({ '2': { code: '1a' } })))).toEqual([]);
    const doubted = documentWith([row('1', [])], [question('1', 'code')]);
    expect([open(draftOf(doubted)), open(draftOf(doubted, answer('1')))]).toEqual([['1'], []]);
  });

  it('knows its items by their places, in the document’s order and no others', () => {
    const document = documentWith(REFS.map(bare), [
      about('leads', ['3', '1', '9', 'x']),
      about('leads', ['2']),
    ]);
    expect(draftQuestions(draftOf(document)).map(({ ref, refs }) => [ref, refs])).toEqual([
      [null, ['1', '3']],
      ['2', ['2']],
    ]);
  });

  it('blocks the start where it asks what to do or who is accountable', () => {
    const fields = ['code', 'content', 'leads', 'timeline', 'coordinating', 'notes'];
    const document = documentWith(REFS.map(bare), [
      ...fields.map((field) => about(field)),
      question(null, 'issuedOn'),
      question(null, 'agencyReportBefore'),
    ]);
    const blocking = draftQuestions(draftOf(document)).filter(({ blocks }) => blocks);
    expect(blocking.map(({ about: field }) => field)).toEqual(['code', 'content', 'leads', 'issuedOn']);
  });

  it('keeps the plan from starting though nothing else does', () => {
    const items = ['1', '2'].map((code) => row(code, ['Sở Du lịch']));
    const doubts = ['leads', 'content', 'code', 'timeline', 'coordinating'].map((field) =>
      about(field, ['1', '2']),
    );
    const draft = draftOf(documentWith(items, doubts));
    expect(codesOfBlockers(draft)).toEqual(['question-open', 'question-open', 'question-open']);
    const answers = { q1: answered('Sở Du lịch'), q2: answered('Việc'), q3: answered('1') };
    expect(codesOfBlockers({ ...draft, answers })).toEqual([]);
  });

  it('goes with each of its items where it does not block, and one about the plan with the plan', () => {
    const document = documentWith(
      [row('1', ['Sở Du lịch'], ''), row('2', ['Sở Du lịch']), row('3', ['Sở Du lịch'], '')],
      [about('timeline'), question(null, 'pages')],
    );
    const revision = confirmDraft(draftOf(document), 'plan');
    expect(revision.items.map(({ openQuestions: texts }) => texts)).toEqual([
      ['null: timeline?'],
      [],
      ['null: timeline?'],
    ]);
    expect(revision.openQuestions).toEqual(['null: pages?']);
  });
});

describe('whatever is answered and edited', () => {
  const words = fc.constantFrom('1', '2.1', 'Sở Du lịch', 'Hằng năm', 'Không thời hạn', '');
  const edit = fc.record(
    { code: fc.constantFrom('1', '2', 'x'), leads: fc.constantFrom([], ['A']), timeline: words },
    { requiredKeys: [] },
  );
  const drafts = fc
    .record({
      fields: fc.array(fc.tuple(fc.constantFrom('code', 'leads', 'timeline', 'content'), fc.subarray(REFS))),
      values: fc.array(fc.tuple(fc.nat(6), words)),
      edits: fc.dictionary(fc.constantFrom(...REFS), edit),
      removed: fc.subarray(REFS),
    })
    .map(({ fields, values, edits, removed }) => {
      const document = documentWith(
        REFS.map(bare),
        fields.map(([field, refs]) => about(field, refs)),
      );
      const answers = Object.fromEntries(values.map(([at, value]) => [`q${at + 1}`, answered(value, at)]));
      return draftOf(document, { answers, edits: { ...noEdits, items: edits, removed } });
    });

  it('an edit of an item stands, and a question is open for none but standing items that it names', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const items = draftItems(draft);
        for (const { ref, ...item } of items) {
          const { timeline, ...own } = draft.edits.items[ref] ?? {};
          expect(item).toMatchObject({
            ...own,
            ...(timeline === undefined ? {} : { timeline: { original: timeline } }),
          });
        }
        const standing = items.map(({ ref }) => ref);
        for (const { openFor, refs } of openQuestions(draft, items)) {
          expect(refs).toEqual(expect.arrayContaining([...openFor]));
          expect(standing).toEqual(expect.arrayContaining([...openFor]));
        }
      }),
    );
  });

  it('a time is never invented: without words for it an item has neither years nor a day', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        for (const { timeline } of draftItems(draft).filter((item) => item.timeline.original === '')) {
          expect(timeline).toEqual({ original: '', kind: 'unclear', years: [], until: null });
        }
      }),
    );
  });
});
