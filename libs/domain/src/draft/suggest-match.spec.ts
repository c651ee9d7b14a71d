import { describe, expect, it } from '@jest/globals';
import type { Draft } from './draft.ts';
import { certainMatches, printedNames } from './draft-names.ts';
import { nameOn } from './known-agency.ts';
import { AGENCIES, documentWith, draftOf, row } from './small-draft.fixture.ts';
import type { MatchingGround } from './suggest-match.ts';
import { certainMatch, suggestMatches } from './suggest-match.ts';

const ground: MatchingGround = {
  agencies: AGENCIES,
  locality: 'Phú Hải',
  printedOn: '2024-09-04',
  isOpenGroup: (name) => /^các /iu.test(name),
};
const best = (name: string, printedOn = '2024-09-04'): string => {
  const [first] = suggestMatches(name, { ...ground, printedOn });
  if (first === undefined) return 'nobody';
  return `${first.body.kind === 'agency' ? first.body.agencyId : first.body.kind} ${first.reason}`;
};

describe('matching a printed name', () => {
  it.each([
    ['Sở Du lịch', 'tourism name'],
    ['SỞ DU LỊCH TỈNH PHÚ HẢI', 'tourism name'],
    ['Ủy ban nhân dân tỉnh', 'authority name'],
    ['Uỷ ban Nhân dân tỉnh Phú Hải', 'authority name'],
    ['UBND thành phố Phú Hải', 'authority similar'],
    ['Sở Văn hóa & Thể thao', 'culture name'],
    ['Sở Kế hoạch và Đầu tư', 'finance alias'],
    ['Sở Kế hoạch - Đầu tư', 'finance similar'],
    ['Sở Văn hóa - Thông tin', 'culture name-of-other-time'],
    ['Các sở, ban, ngành liên quan', 'open-group open-group'],
    ['Hiệp hội Du lịch', 'nobody'],
  ])('finds for "%s": %s', (name, found) => {
    expect(best(name)).toBe(found);
  });

  it('asks what a body was called on the day of printing', () => {
    expect(best('Sở Văn hóa - Thông tin', '2005-01-01')).toBe('culture name');
    expect(best('Sở Văn hóa và Thể thao', '2005-01-01')).toBe('culture name-of-other-time');
  });

  it('is certain only of the very name at its time, borne by one body, and of open groups', () => {
    const sure = (name: string, agencies = AGENCIES) =>
      certainMatch(suggestMatches(name, { ...ground, agencies }))?.kind ?? null;
    expect(sure('Sở Du lịch')).toBe('agency');
    expect(sure('các hãng hàng không')).toBe('open-group');
    expect(sure('Sở Kế hoạch và Đầu tư')).toBeNull();
    expect(sure('Sở Văn hóa - Thông tin')).toBeNull();
    const twins = [...AGENCIES, { ...AGENCIES[2], id: 'twin' } as (typeof AGENCIES)[number]];
    expect(sure('Sở Du lịch', twins)).toBeNull();
  });

  it('leaves what a person decided as it is', () => {
    const document = documentWith([row('1', ['Sở Du lịch', 'Công ty X']), row('2', ['các trường'])]);
    const decidedMatch = { body: { kind: 'undecided' }, by: 'someone', at: 1 } as const;
    const draft: Draft = draftOf(document, { matches: { 'Sở Du lịch': decidedMatch } });
    const certain = certainMatches(draft, ground, 5);
    expect(Object.keys(certain)).toEqual(['Sở Ngoại vụ', 'UBND tỉnh', 'các trường']);
    expect(certain['UBND tỉnh']).toEqual({
      body: { kind: 'agency', agencyId: 'authority' },
      by: null,
      at: 5,
    });
  });
});

describe('the names that a plan prints', () => {
  it('are listed once each with all their uses', () => {
    const item = { ...row('1', ['Sở Du lịch']), coordinating: ['Sở Ngoại vụ', 'Sở Du lịch'] };
    const document = documentWith([item], [], { supervisingAuthority: null });
    expect(printedNames(draftOf(document))).toEqual([
      { name: 'Sở Ngoại vụ', uses: ['focal-agency', 'coordinating'] },
      { name: 'Sở Du lịch', uses: ['lead', 'coordinating'] },
    ]);
  });

  it('of a body are those of the day, else its last one, else its id', () => {
    const culture = AGENCIES.find(({ id }) => id === 'culture');
    if (culture === undefined) throw new Error('no such agency');
    expect(nameOn(culture, '2005-01-01')).toBe('Sở Văn hóa - Thông tin');
    expect(nameOn(culture, '2024-01-01')).toBe('Sở Văn hóa và Thể thao');
    expect(nameOn(culture, '1999-01-01')).toBe('Sở Văn hóa và Thể thao');
    expect(nameOn({ id: 'x', names: [] }, '1999-01-01')).toBe('x');
  });
});
