import { describe, expect, it } from '@jest/globals';
import type { Draft } from './draft.ts';
import { type DraftChange, changeDraft } from './change-draft.ts';
import { certainMatches, matchesAfter, printedNames } from './draft-names.ts';
import { endOf, isEndedOn, nameOn } from './known-agency.ts';
import { AGENCIES, documentWith, draftOf, groundOn, row } from './small-draft.fixture.ts';

const culture = AGENCIES.find(({ id }) => id === 'culture');
if (culture === undefined) throw new Error('no such agency');

describe('the names that a plan prints', () => {
  it('are listed once each with all their uses', () => {
    const item = { ...row('1', ['Sở Du lịch']), coordinating: ['Sở Ngoại vụ', 'Sở Du lịch'] };
    const document = documentWith([item], [], { supervisingAuthority: null });
    expect(printedNames(draftOf(document))).toEqual([
      { name: 'Sở Ngoại vụ', uses: ['focal-agency', 'coordinating'] },
      { name: 'Sở Du lịch', uses: ['lead', 'coordinating'] },
    ]);
  });

  it('are matched where there is no doubt, and left as a person decided', () => {
    const document = documentWith([row('1', ['Sở Du lịch', 'Công ty X']), row('2', ['các trường'])]);
    const decided = { body: { kind: 'undecided' }, by: 'someone', at: 1 } as const;
    const draft: Draft = draftOf(document, { matches: { 'Sở Du lịch': decided } });
    const certain = certainMatches(draft, groundOn(), 5);
    expect(Object.keys(certain)).toEqual(['Sở Ngoại vụ', 'UBND tỉnh', 'các trường']);
    expect(certain['UBND tỉnh']).toEqual({
      body: { kind: 'agency', agencyId: 'authority' },
      by: null,
      at: 5,
    });
  });

  it('are matched as a person said before, which is told', () => {
    const draft = draftOf(documentWith([row('1', ['Sở Xưa'])]), { matches: {} });
    const said = { body: { kind: 'agency', agencyId: 'tourism' }, by: 'someone', at: 1 } as const;
    const certain = certainMatches(draft, groundOn({ remembered: new Map([['sở xưa', said]]) }), 5);
    const { body, ...remembered } = said;
    expect(certain['Sở Xưa']).toEqual({ body, by: null, at: 5, remembered });
  });
});

describe('the matches after a change', () => {
  const person = { body: { kind: 'undecided' }, by: 'someone', at: 1 } as const;
  const software = { body: { kind: 'agency', agencyId: 'culture' }, by: null, at: 1 } as const;
  const before = draftOf(documentWith([row('1', ['Sở Văn hóa và Thể thao', 'Sở Du lịch'])]), {
    matches: { 'Sở Văn hóa và Thể thao': software, 'Sở Du lịch': person },
  });
  const after = (change: DraftChange, ground = groundOn()) =>
    matchesAfter(before, changeDraft(before, change, 'someone', 2), ground, 3);

  it('have new names matched where there is no doubt, and old ones as they were', () => {
    const matches = after({ items: { '1': { leads: ['Sở Du lịch', 'Sở Tài chính', 'Sở Nào'] } } });
    expect(matches).toEqual({
      ...before.matches,
      'Sở Tài chính': { body: { kind: 'agency', agencyId: 'finance' }, by: null, at: 3 },
    });
    expect(Object.keys(after({ matches: { 'Sở Du lịch': null } }))).toEqual(['Sở Văn hóa và Thể thao']);
  });

  it('are of the day and the issuer that are said now, but for what a person decided or took back', () => {
    const dated = after({ facts: { issuedOn: '2005-01-01' } }, groundOn({ printedOn: '2005-01-01' }));
    expect(dated).toMatchObject({ 'Sở Du lịch': person, 'UBND tỉnh': { at: 3 } });
    expect(dated).not.toHaveProperty('Sở Văn hóa và Thể thao');
    const elsewhere = { facts: { issuer: 'UBND tỉnh Nam Sơn' } };
    expect(after(elsewhere, groundOn({ issuer: 'UBND tỉnh Nam Sơn' }))).toEqual({ 'Sở Du lịch': person });
    const open = after(
      { facts: { issuer: null }, matches: { 'Sở Du lịch': null } },
      groundOn({ issuer: null }),
    );
    expect(open).not.toHaveProperty('Sở Du lịch');
    expect(open).toMatchObject({ 'Sở Văn hóa và Thể thao': { at: 3 } });
  });
});

describe('a known body', () => {
  it('bears the name of the day, else its last one, else its id', () => {
    expect(nameOn(culture, '2005-01-01')).toBe('Sở Văn hóa - Thông tin');
    expect(nameOn(culture, '2024-01-01')).toBe('Sở Văn hóa và Thể thao');
    expect(nameOn(culture, '1999-01-01')).toBe('Sở Văn hóa và Thể thao');
    expect(nameOn({ id: 'x', names: [] }, '1999-01-01')).toBe('x');
  });

  it('has ended from the day on which its last name ended', () => {
    expect(endOf(culture)).toBeNull();
    expect(isEndedOn(culture, '2099-01-01')).toBe(false);
    const ended = { names: culture.names.slice(0, 1) };
    expect(endOf(ended)).toBe('2008-04-01');
    expect([isEndedOn(ended, '2008-03-31'), isEndedOn(ended, '2008-04-01')]).toEqual([false, true]);
    expect(endOf({ names: [] })).toBeNull();
  });
});
