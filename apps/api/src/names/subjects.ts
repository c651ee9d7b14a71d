import type { EntityManager } from 'typeorm';
import type { Subject } from '#contracts/http/inbox';
import { agencyNames } from '#persistence/agencies/agencies';
import type { Language } from '../problem/language.ts';
import type { Bilingual } from '../problem/problem-catalogue.ts';
import { itemTitles } from './item-titles.ts';

interface ReportTitle {
  readonly id: string;
  readonly period: string;
  readonly agency: string;
}

interface LetterTitle {
  readonly id: string;
  readonly what: 'urging' | 'escalation';
  readonly to: string;
}

const idsOf = (streams: readonly string[], kind: string): string[] =>
  streams.filter((stream) => stream.startsWith(`${kind}/`)).map((stream) => stream.split('/')[1] ?? '');

/** What the journals are about that messages and letters name, in words and with a link. */
export async function subjectsOf(
  manager: EntityManager,
  streams: readonly string[],
  language: Language,
): Promise<ReadonlyMap<string, Subject>> {
  const items = await itemTitles(manager, idsOf(streams, 'item'));
  const reports: ReportTitle[] = await manager.query(
    'select id, period, agency_id as agency from report where id = any($1)',
    [idsOf(streams, 'report')],
  );
  const plans: { id: string; title: string }[] = await manager.query(
    `select id, concat_ws(' ', number, subject) as title from plan where id = any($1)`,
    [idsOf(streams, 'plan')],
  );
  const letters: LetterTitle[] = await manager.query(
    'select id, what, to_agency as "to" from letter where id = any($1)',
    [idsOf(streams, 'letter')],
  );
  const names = await agencyNames(manager, [
    ...reports.map(({ agency }) => agency),
    ...letters.map(({ to }) => to),
  ]);
  const titleOf = (stream: string): Bilingual => {
    const [kind, id = '', , key = ''] = stream.split('/');
    const item = items.get(id);
    const report = reports.find((one) => one.id === id);
    const letter = letters.find((one) => one.id === id);
    if (kind === 'item' && item !== undefined) return same(`${item.code} ${item.content}`);
    if (kind === 'report' && report !== undefined) return reportTitle(report, names);
    if (kind === 'plan' && key !== '') return { vi: `Kỳ báo cáo ${key}`, en: `Period ${key}` };
    if (kind === 'letter' && letter !== undefined) return letterTitle(letter, names);
    return same(plans.find((one) => one.id === id)?.title ?? stream);
  };
  const show = (stream: string): Subject => ({
    stream,
    link: linkOf(stream),
    title: titleOf(stream)[language],
  });
  return new Map([...new Set(streams)].map((stream) => [stream, show(stream)]));
}

const same = (text: string): Bilingual => ({ vi: text, en: text });

function reportTitle({ period, agency }: ReportTitle, names: ReadonlyMap<string, string>): Bilingual {
  const name = names.get(agency) ?? agency;
  return { vi: `Báo cáo kỳ ${period} của ${name}`, en: `Report ${period} of ${name}` };
}

function letterTitle({ what, to }: LetterTitle, names: ReadonlyMap<string, string>): Bilingual {
  const name = names.get(to) ?? to;
  return what === 'urging'
    ? { vi: `Văn bản đôn đốc gửi ${name}`, en: `Urging letter to ${name}` }
    : { vi: `Báo cáo cấp trên gửi ${name}`, en: `Escalation to ${name}` };
}

/** Where a caller reads what a journal is about. */
function linkOf(stream: string): string {
  const [kind, id = '', , key] = stream.split('/');
  if (kind === 'plan') return key === undefined ? `/api/plans/${id}` : `/api/periods/${id}/${key}`;
  return `/api/${kind}s/${id}`;
}
