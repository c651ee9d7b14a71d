import type { EntityManager } from 'typeorm';
import type { SearchHit } from '#contracts/http/search';
import { AgencyNames } from '../names/agency-names.ts';
import { subjectsOf } from '../names/subjects.ts';
import type { Language } from '../problem/language.ts';
import type { Bilingual } from '../problem/problem-catalogue.ts';
import type { FoundRow, SearchKind } from './search.queries.ts';

const PLURAL: Readonly<Record<SearchKind, string>> = {
  plan: 'plans',
  agency: 'agencies',
  item: 'items',
  report: 'reports',
  letter: 'letters',
  draft: 'drafts',
  document: 'documents',
};

const OPEN_DRAFT: Bilingual = { vi: 'Bản thảo đang mở', en: 'Open draft' };
const CONFIRMED_DRAFT: Bilingual = { vi: 'Bản thảo đã xác nhận', en: 'Confirmed draft' };
const UPLOADED: Bilingual = { vi: 'Văn bản đã tải lên', en: 'Uploaded document' };
const UNSIGNED: Bilingual = { vi: 'Chưa ký', en: 'Not signed' };

const joined = (...parts: readonly (string | null)[]): string | null =>
  parts.filter((part) => part !== null && part !== '').join(' · ') || null;

/** What tells it from others of its title. */
function detailOf(row: FoundRow, names: AgencyNames, language: Language): string | null {
  const { kind, agency, note, planNumber, status } = row;
  switch (kind) {
    case 'item':
      return joined(agency === null ? null : names.nameOf(agency), planNumber);
    case 'letter':
      return joined(status === 'signed' ? note : UNSIGNED[language], planNumber);
    case 'report':
      return planNumber;
    case 'draft':
      return (status === 'open' ? OPEN_DRAFT : CONFIRMED_DRAFT)[language];
    case 'document':
      return UPLOADED[language];
    case 'plan':
    case 'agency':
      return joined(note);
  }
}

/** What was found, with titles and details in the caller's language. */
export async function showFound(
  manager: EntityManager,
  rows: readonly FoundRow[],
  language: Language,
): Promise<SearchHit[]> {
  const streams = rows.filter(({ title }) => title === null).map(({ kind, id }) => `${kind}/${id}`);
  const subjects = await subjectsOf(manager, streams, language);
  const names = await AgencyNames.of(
    manager,
    rows.map(({ agency }) => agency),
  );
  return rows.map((row) => ({
    kind: row.kind,
    id: row.id,
    title: row.title ?? subjects.get(`${row.kind}/${row.id}`)?.title ?? row.id,
    detail: detailOf(row, names, language),
    link: `/api/${PLURAL[row.kind]}/${row.id}`,
    planId: row.planId,
  }));
}
