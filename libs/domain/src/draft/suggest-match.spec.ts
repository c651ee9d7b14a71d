import { describe, expect, it } from '@jest/globals';
import { certainMatch } from './certain-match.ts';
import type { KnownAgency } from './known-agency.ts';
import type { MatchingGround } from './match-suggestion.ts';
import { agency, AGENCIES, groundOn } from './small-draft.fixture.ts';
import { matcherOn, suggestMatches } from './suggest-match.ts';

const ground = groundOn();
const told = (name: string, more: Partial<MatchingGround> = {}): string[] =>
  suggestMatches(name, { ...ground, ...more }).map(({ body, reason }) =>
    body.kind === 'agency' ? `${body.agencyId} ${reason}` : reason,
  );
const best = (name: string, more: Partial<MatchingGround> = {}): string => told(name, more)[0] ?? 'nobody';
const certain = (name: string, more: Partial<MatchingGround> = {}) => {
  const on = { ...ground, ...more };
  return certainMatch(matcherOn(on)(name), on);
};

const ENDED = agency('planning', 'Sở Kế hoạch và Đầu tư', {
  names: [{ name: 'Sở Kế hoạch và Đầu tư', from: '2000-01-01', to: '2025-03-01' }],
  successors: [{ agencyId: 'finance', on: '2025-03-01', basis: 'Nghị định 1', scope: null }],
});

describe('matching a printed name', () => {
  it.each([
    ['Sở Du lịch', 'tourism name'],
    ['SỞ DU LỊCH TỈNH PHÚ HẢI', 'tourism name'],
    ['Ủy ban nhân dân tỉnh', 'authority alias'],
    ['Uỷ ban Nhân dân tỉnh Phú Hải', 'authority alias'],
    ['UBND T.Phú Hải', 'authority abbreviation'],
    ['Sở VH-TT', 'culture abbreviation'],
    ['Sở Văn hóa & Thể thao', 'culture spelling'],
    ['Sở Văn hóa, Thể thao và Gia đình', 'culture similar'],
    ['Sở Văn hóa - Thông tin', 'culture name-of-other-time'],
    ['Các sở, ban, ngành liên quan', 'open-group'],
    ['Hiệp hội Du lịch', 'outside'],
    ['Trường Đại học Biển', 'outside'],
    ['Chi cục Biển', 'nobody'],
  ])('finds for "%s": %s', (name, found) => {
    expect(best(name)).toBe(found);
  });

  it('scores the likelier higher: name, alias, abbreviation, spelling, another time, similar', () => {
    const names = ['Sở Du lịch', 'Ủy ban nhân dân tỉnh', 'Sở VHTT', 'Sở Văn hóa, Thể thao'];
    const more = ['Sở Văn hóa & Thông tin', 'Sở Văn hóa, Thể thao và Gia đình'];
    const scores = [...names, ...more].map((name) => suggestMatches(name, ground)[0]?.score ?? 0);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
    expect(scores.slice(0, 4)).toEqual([1, 0.98, 0.95, 0.9]);
    expect(new Set(scores).size).toBe(scores.length);
  });

  it('prefers a known association to one that is merely outside', () => {
    const association = agency('association', 'Hiệp hội Du lịch Phú Hải', { kind: 'requested' });
    const known = told('Hiệp hội Du lịch', { agencies: [...AGENCIES, association] });
    expect(known).toEqual(['association name', 'outside']);
  });

  it('asks what a body was called on the day of printing', () => {
    expect(best('Sở Văn hóa - Thông tin', { printedOn: '2005-01-01' })).toBe('culture name');
    expect(best('Sở Văn hóa và Thể thao', { printedOn: '2005-01-01' })).toBe('culture name-of-other-time');
  });

  it('tells apart by the day two bodies that bore one name, before and after a reform', () => {
    const [before, after] = ['city-of-province', 'city'].map((id, index) =>
      agency(id, 'UBND thành phố Huế', {
        names: [
          index === 0
            ? { name: 'UBND thành phố Huế', from: '2000-01-01', to: '2025-01-01' }
            : { name: 'UBND thành phố Huế', from: '2025-01-01', to: null },
        ],
      }),
    ) as [KnownAgency, KnownAgency];
    const hue = { agencies: [before, after], locality: 'Huế', issuer: 'UBND thành phố Huế' };
    expect(told('UBND thành phố Huế', { ...hue, printedOn: '2024-12-31' })).toEqual([
      'city-of-province name',
      'city name-of-other-time',
    ]);
    expect(best('UBND thành phố Huế', { ...hue, printedOn: '2025-01-01' })).toBe('city name');
    expect(certain('UBND thành phố Huế', { ...hue, printedOn: '2024-12-31' })).toBeNull();
    expect(certain('UBND thành phố Huế', { ...hue, printedOn: '2025-01-01' })?.body).toEqual({
      kind: 'agency',
      agencyId: 'city',
    });
  });
});

describe('a body that has ended', () => {
  const agencies = [...AGENCIES, ENDED];

  it('is shown as ended, with its successors after it', () => {
    const [ended, successor] = suggestMatches('Sở KH&ĐT', { ...ground, agencies });
    expect(ended).toMatchObject({
      body: { agencyId: 'planning' },
      reason: 'abbreviation',
      ended: { on: '2025-03-01', successors: ENDED.successors },
      succession: [],
    });
    expect(successor).toMatchObject({
      body: { agencyId: 'finance' },
      reason: 'successor',
      ended: null,
      succession: [{ of: 'planning', agencyId: 'finance', basis: 'Nghị định 1' }],
    });
    expect(successor?.score).toBeLessThan(ended?.score ?? 0);
    expect(certain('Sở Kế hoạch và Đầu tư', { agencies })).toBeNull();
  });

  it('had not ended as long as the day had not come', () => {
    const before = { agencies, today: '2025-02-28' };
    expect(told('Sở Kế hoạch và Đầu tư', before)).toEqual(['planning name']);
    expect(certain('Sở Kế hoạch và Đầu tư', before)?.body).toMatchObject({ agencyId: 'planning' });
  });

  it('is followed through others that ended too, to all who have a part, and round no circle', () => {
    const ending = (id: string, to: string, ...heirs: string[]) =>
      agency(id, `Sở ${id}`, {
        names: [{ name: `Sở ${id}`, from: '2000-01-01', to }],
        successors: heirs.map((agencyId) => ({ agencyId, on: to, basis: `Luật ${id}`, scope: agencyId })),
      });
    const chain = [
      ending('Một', '2010-01-01', 'Hai', 'tourism', 'nowhere'),
      ending('Hai', '2020-01-01', 'Một', 'finance'),
    ];
    const found = suggestMatches('Sở Một', { ...ground, agencies: [...AGENCIES, ...chain] });
    expect(found.map(({ body, reason }) => [body, reason])).toEqual([
      [{ kind: 'agency', agencyId: 'Một' }, 'name-of-other-time'],
      [{ kind: 'agency', agencyId: 'tourism' }, 'successor'],
      [{ kind: 'agency', agencyId: 'finance' }, 'successor'],
    ]);
    expect(found[2]?.succession.map(({ of, scope }) => [of, scope])).toEqual([
      ['Một', 'Hai'],
      ['Hai', 'finance'],
    ]);
  });

  it('that is merely similar brings no successors', () => {
    expect(told('Sở Kế hoạch và Đầu tư công', { agencies })).toEqual(['planning similar']);
  });

  it('with a successor of like name gives one suggestion for it, that says both', () => {
    const renamed = agency('finance', 'Sở Kế hoạch, Đầu tư', {});
    const found = suggestMatches('Sở Kế hoạch và Đầu tư', { ...ground, agencies: [ENDED, renamed] });
    expect(found).toMatchObject([
      { body: { agencyId: 'planning' }, reason: 'name' },
      { body: { agencyId: 'finance' }, succession: [{ of: 'planning' }] },
    ]);
  });
});

describe('what is certain', () => {
  const said = (agencyId: string) => ({ body: { kind: 'agency', agencyId }, by: 'someone', at: 7 }) as const;
  const remembering = (name: string, agencyId: string) => ({ remembered: new Map([[name, said(agencyId)]]) });

  it('is only the very name at its time, borne by one body, and an open group', () => {
    expect(certain('Sở Du lịch')).toEqual({ body: { kind: 'agency', agencyId: 'tourism' } });
    expect(certain('các hãng hàng không')).toEqual({ body: { kind: 'open-group' } });
    for (const name of ['Sở VHTT', 'Ủy ban nhân dân tỉnh', 'Sở Văn hóa - Thông tin', 'Hiệp hội Du lịch']) {
      expect(certain(name)).toBeNull();
    }
  });

  it('is no name that another body bears too, has as its alias, or was chosen for before', () => {
    const twin = agency('twin', 'Sở Du lịch');
    expect(certain('Sở Du lịch', { agencies: [...AGENCIES, twin] })).toBeNull();
    const alias = agency('alias', 'Sở Khác', { aliases: ['Sở Du lịch'] });
    expect(certain('Sở Du lịch', { agencies: [...AGENCIES, alias] })).toBeNull();
    expect(certain('Sở Du lịch', remembering('sở du lịch', 'finance'))).toBeNull();
  });

  it('is what was said before, and by whom', () => {
    const kept = remembering('sở du hành', 'tourism');
    const remembered = { by: 'someone', at: 7 };
    expect(suggestMatches('Sở Du hành', { ...ground, ...kept })[0]).toMatchObject({
      reason: 'remembered',
      remembered,
    });
    expect(certain('Sở Du hành', kept)).toEqual({ body: said('tourism').body, remembered });
    const outside = new Map([['hoa biển', { ...said(''), body: { kind: 'outside' } as const }]]);
    expect(certain('Hoa Biển', { remembered: outside })).toEqual({ body: { kind: 'outside' }, remembered });
  });

  it('is not what was said before of a body that ended, is gone, or where another bore the name', () => {
    const agencies = [...AGENCIES, ENDED];
    expect(certain('Sở Cũ', { agencies, ...remembering('sở cũ', 'planning') })).toBeNull();
    expect(told('Sở Cũ', { agencies, ...remembering('sở cũ', 'planning') })).toEqual([
      'planning remembered',
      'finance successor',
    ]);
    expect(told('Sở Cũ', remembering('sở cũ', 'nowhere'))).toEqual([]);
    const moved = { agencies, ...remembering('sở kế hoạch và đầu tư', 'finance') };
    expect(told('Sở Kế hoạch và Đầu tư', moved)).toEqual(['planning name', 'finance remembered']);
    expect(certain('Sở Kế hoạch và Đầu tư', moved)).toBeNull();
  });

  it('is no name that two bodies bore where the day of the document is not known', () => {
    const printedOn = null;
    expect(certain('Sở Du lịch', { printedOn })?.body).toMatchObject({ agencyId: 'tourism' });
    const former = agency('former', 'Sở Khác', {
      names: [
        { name: 'Sở Du lịch', from: '2000-01-01', to: '2010-01-01' },
        { name: 'Sở Khác', from: '2010-01-01', to: null },
      ],
    });
    const agencies = [...AGENCIES, former];
    expect(certain('Sở Du lịch', { agencies })?.body).toMatchObject({ agencyId: 'tourism' });
    expect(certain('Sở Du lịch', { agencies, printedOn })).toBeNull();
    const kept = remembering('sở du lịch', 'tourism');
    expect(certain('Sở Du lịch', { agencies, printedOn, ...kept })).toBeNull();
  });

  it('is nothing but open groups in a document of another province or city', () => {
    const issuer = 'UBND tỉnh Nam Sơn';
    expect(best('Sở Du lịch tỉnh Nam Sơn', { issuer })).toBe('tourism name');
    expect(certain('Sở Du lịch', { issuer })).toBeNull();
    expect(certain('Sở Du hành', { issuer, ...remembering('sở du hành', 'tourism') })).toBeNull();
    expect(certain('các hãng hàng không', { issuer })?.body).toEqual({ kind: 'open-group' });
    expect(certain('Sở Du lịch', { issuer: 'UBND tỉnh' })).not.toBeNull();
    expect(certain('Sở Du lịch', { issuer: null, locality: 'Tỉnh Phú Hải' })).not.toBeNull();
  });
});
