import { describe, expect, it } from '@jest/globals';
import { noEdits } from './draft.ts';
import { draftFacts, draftRules, factFromText } from './draft-facts.ts';
import { documentOf, draftItems } from './draft-items.ts';
import { openQuestions } from './open-questions.ts';
import { draftQuestions } from './draft-questions.ts';
import { answered, documentWith, draftOf, question, row, smallDraft } from './small-draft.fixture.ts';

const leadsOf = (draft: Parameters<typeof draftItems>[0], ref: string) =>
  draftItems(draft).find((item) => item.ref === ref)?.leads;

describe('the facts of a draft', () => {
  it('are those of the document, then what was answered, then what was edited', () => {
    const document = documentWith([], [question(null, 'number'), question(null, 'from')], {
      number: null,
      from: null,
    });
    const answers = { q1: answered('12/KH'), q2: answered('2025') };
    expect(draftFacts(draftOf(document, { answers }))).toMatchObject({ number: '12/KH', from: 2025 });
    const edits = { ...noEdits, facts: { number: '13/KH' } };
    expect(draftFacts(draftOf(document, { answers, edits }))).toMatchObject({ number: '13/KH', from: 2025 });
  });

  it('ignore an answer that states no value of the fact', () => {
    const document = documentWith([], [question(null, 'issuedOn')], { issuedOn: null });
    const draft = draftOf(document, { answers: { q1: answered('hôm nọ') } });
    expect(draftFacts(draft).issuedOn).toBeNull();
  });

  it.each([
    ['issuedOn', ' 2024-09-04 ', '2024-09-04'],
    ['issuedOn', '2024-02-30', null],
    ['issuedOn', '4/9/2024', '2024-09-04'],
    ['issuedOn', '04.09.2024', '2024-09-04'],
    ['issuedOn', '30/02/2024', null],
    ['issuedOn', '4/9', null],
    ['consolidatedReportBefore', '20/12', '12-20'],
    ['consolidatedReportBefore', '29/2', '02-29'],
    ['consolidatedReportBefore', '31/11', null],
    ['from', '2024', 2024],
    ['from', 'năm tới', null],
    ['agencyReportBefore', '12-10', '12-10'],
    ['agencyReportBefore', '13-10', null],
    ['number', '  ', null],
  ] as const)('reads %s from "%s"', (fact, text, stated) => {
    expect(factFromText(fact, text)).toBe(stated);
  });

  it('give the rules their two dates, which edits may change', () => {
    const edits = { ...noEdits, rules: { acknowledgeWithin: 5 } };
    expect(draftRules(smallDraft({ edits }))).toMatchObject({
      agencyReportBefore: '12-10',
      acknowledgeWithin: 5,
    });
  });
});

describe('the items of a draft', () => {
  it('have the accountable lead first when it was answered', () => {
    const draft = (value: string) => smallDraft({ answers: { q1: answered(value) } });
    expect(leadsOf(smallDraft(), '2')).toEqual(['Sở Du lịch', 'các trường']);
    expect(leadsOf(draft('các trường'), '2')).toEqual(['các trường', 'Sở Du lịch']);
    expect(leadsOf(draft('Sở Tài chính'), '2')).toEqual(['Sở Tài chính', 'Sở Du lịch', 'các trường']);
    expect(leadsOf(draft('Sở Tài chính; Sở Du lịch'), '2')).toEqual(['Sở Tài chính', 'Sở Du lịch']);
    expect(leadsOf(draft(''), '2')).toEqual([]);
  });

  it('say whether it is decided who is accountable', () => {
    const decided = (draft: Parameters<typeof draftItems>[0]) =>
      draftItems(draft).map(({ accountableDecided }) => accountableDecided);
    expect(decided(smallDraft())).toEqual([true, false, true]);
    expect(decided(smallDraft({ answers: { q1: answered('Sở Du lịch') } }))).toEqual([true, true, true]);
    const edits = { ...noEdits, items: { '2': { leads: ['Sở Du lịch'] } } };
    expect(decided(smallDraft({ edits }))).toEqual([true, true, true]);
  });

  it('are read anew when the years of the plan change', () => {
    const edits = { ...noEdits, facts: { to: 2025 } };
    expect(draftItems(smallDraft({ edits }))[0]?.timeline.years).toEqual([2024, 2025]);
  });

  it('take edits before answers before the document', () => {
    const document = documentWith(
      [row('1', [], 'khi nào đó')],
      [question('1', 'timeline'), question('1', 'content')],
    );
    const answers = { q1: answered('Năm 2025'), q2: answered('Việc hay') };
    const [item] = draftItems(draftOf(document, { answers }));
    expect(item).toMatchObject({ content: 'Việc hay', timeline: { years: [2025] } });
    const edit = {
      code: '9',
      section: 'Mục',
      content: 'Việc mới',
      coordinating: ['B'],
      timeline: 'Năm 2026',
    };
    const edits = { ...noEdits, items: { '1': edit } };
    const [edited] = draftItems(draftOf(document, { answers, edits }));
    expect(edited).toMatchObject({ ...edit, timeline: { years: [2026] } });
    const unsectioned = { ...noEdits, items: { '1': { section: null } } };
    expect(draftItems(draftOf(document, { edits: unsectioned }))[0]?.section).toBeNull();
  });

  it('are added after another or at the end, and left out when removed', () => {
    const added = (ref: string, after: string | null) => ({
      ...row(ref, ['Sở Du lịch']),
      code: ref,
      ref,
      after,
      timeline: 'Năm 2026',
    });
    const edits = {
      ...noEdits,
      added: [added('a1', '1'), added('a2', null), added('a3', 'x')],
      removed: ['3'],
    };
    const refs = draftItems(smallDraft({ edits })).map(({ ref }) => ref);
    expect(refs).toEqual(['1', 'a1', '2', 'a2', 'a3']);
  });
});

describe('the questions of a draft', () => {
  const open = (draft: Parameters<typeof openQuestions>[0]) =>
    openQuestions(draft, draftItems(draft)).map(({ id }) => id);

  it('belong to the one item that bears their code', () => {
    const document = documentWith(
      [row('1', []), row('1', []), row('2', [])],
      [question('1', 'leads'), question('2', 'leads'), question(null, 'code')],
    );
    expect(draftQuestions(draftOf(document)).map(({ ref }) => ref)).toEqual([null, '3', null]);
  });

  it('are settled by an answer, by an edit of what they ask, or with their item', () => {
    expect(open(smallDraft())).toEqual(['q1']);
    expect(open(smallDraft({ answers: { q1: answered('Sở Du lịch') } }))).toEqual([]);
    const edited = { ...noEdits, items: { '2': { leads: ['Sở Du lịch'] } } };
    expect(open(smallDraft({ edits: edited }))).toEqual([]);
    expect(open(smallDraft({ edits: { ...noEdits, removed: ['2'] } }))).toEqual([]);
  });

  it('about a fact are settled when the fact is there', () => {
    const document = documentWith([], [question(null, 'subject'), question(null, 'code')], { subject: null });
    expect(open(draftOf(document))).toEqual(['q1', 'q2']);
    const edits = { ...noEdits, facts: { subject: 'Hợp tác' } };
    expect(open(draftOf(document, { edits }))).toEqual(['q2']);
  });

  it('about a time stay open while the words are not understood', () => {
    const document = documentWith([row('1', ['Sở Du lịch'], 'khi nào đó')], [question('1', 'timeline')]);
    expect(open(draftOf(document, { answers: { q1: answered('lúc khác') } }))).toEqual(['q1']);
    expect(open(draftOf(document, { answers: { q1: answered('Năm 2025') } }))).toEqual([]);
    expect(documentOf(draftOf(document)).questions).toEqual([question('1', 'timeline')]);
  });

  it('of one matter take the last answer', () => {
    const document = documentWith([row('1', ['A', 'B'])], [question('1', 'leads'), question('1', 'leads')]);
    const answers = { q1: answered('B', 2), q2: answered('A', 1) };
    expect(leadsOf(draftOf(document, { answers }), '1')).toEqual(['B', 'A']);
  });
});
