import type { PlanDocument, PlanFacts, PlanItemRow, Question } from '../document/plan-document.ts';
import { readTimeline } from '../timeline/read-timeline.ts';
import type { Draft } from './draft.ts';
import { newDraft } from './draft.ts';
import type { KnownAgency } from './known-agency.ts';
import type { MatchingGround } from './match-suggestion.ts';

export const agency = (id: string, name: string, more: Partial<KnownAgency> = {}): KnownAgency => ({
  id,
  kind: 'ordered',
  names: [{ name, from: '2000-01-01', to: null }],
  aliases: [],
  successors: [],
  ...more,
});

export const AGENCIES: readonly KnownAgency[] = [
  agency('authority', 'UBND tỉnh', { aliases: ['Ủy ban nhân dân tỉnh Phú Hải'] }),
  agency('focal', 'Sở Ngoại vụ'),
  agency('tourism', 'Sở Du lịch'),
  agency('finance', 'Sở Tài chính'),
  agency('culture', 'Sở Văn hóa và Thể thao', {
    names: [
      { name: 'Sở Văn hóa - Thông tin', from: '2000-01-01', to: '2008-04-01' },
      { name: 'Sở Văn hóa và Thể thao', from: '2008-04-01', to: null },
    ],
  }),
  agency('partner', 'Chính quyền tỉnh Hiroshima', { kind: 'foreign' }),
];

/** What names are matched against: the bodies above, after the reforms of 2025. */
export const groundOn = (more: Partial<MatchingGround> = {}): MatchingGround => ({
  agencies: AGENCIES,
  locality: 'Phú Hải',
  issuer: 'UBND tỉnh Phú Hải',
  printedOn: '2024-09-04',
  today: '2026-11-02',
  isOpenGroup: (name) => /^các /iu.test(name),
  remembered: new Map(),
  ...more,
});

const FACTS: PlanFacts = {
  number: '12/KH-UBND',
  issuedOn: '2024-09-04',
  issuer: 'UBND tỉnh Phú Hải',
  subject: 'Hợp tác',
  from: 2024,
  to: 2026,
  focalAgency: 'Sở Ngoại vụ',
  supervisingAuthority: 'UBND tỉnh',
  agencyReportBefore: '12-10',
  consolidatedReportBefore: '12-20',
};

export function row(code: string | null, leads: readonly string[], words = 'Hằng năm'): PlanItemRow {
  const timeline = readTimeline(words, FACTS);
  return { code, section: null, content: `Việc ${code}`, leads, coordinating: [], timeline };
}

export const question = (code: string | null, about: string): Question => ({
  code,
  about,
  text: `${code}: ${about}?`,
});

const ITEMS = [
  row('1', ['Sở Ngoại vụ']),
  row('2', ['Sở Du lịch', 'các trường']),
  row('3', ['Sở Tài chính'], 'Năm 2025'),
];

export const documentWith = (
  items: readonly PlanItemRow[],
  questions: readonly Question[] = [],
  facts: Partial<PlanFacts> = {},
): PlanDocument => ({ plan: { ...FACTS, ...facts }, items, questions });

const matched = (agencyId: string) => ({ body: { kind: 'agency', agencyId }, by: 'someone', at: 1 }) as const;

export const MATCHES: Draft['matches'] = {
  'UBND tỉnh': matched('authority'),
  'Sở Ngoại vụ': matched('focal'),
  'Sở Du lịch': matched('tourism'),
  'Sở Tài chính': matched('finance'),
  'các trường': { body: { kind: 'open-group' }, by: 'someone', at: 1 },
};

export const draftOf = (document: PlanDocument, more: Partial<Draft> = {}): Draft => ({
  ...newDraft('draft-1', 'locality-1', document),
  matches: MATCHES,
  ...more,
});

/** Three items; the second names two leads and asks who is accountable. All names are matched. */
export const smallDraft = (more: Partial<Draft> = {}): Draft =>
  draftOf(documentWith(ITEMS, [question('2', 'leads')]), more);

export const answered = (value: string, at = 1) => ({ value, by: 'someone', at });
