import type { EntityManager } from 'typeorm';
import type { StoryLine } from '#contracts/http/history';
import type { Subject } from '#contracts/http/inbox';
import type { HistoryRow } from '#persistence/journal/read';
import { thawed } from '../commands/frozen-texts.ts';
import { AgencyNames } from '../names/agency-names.ts';
import { filled } from '../names/filled.ts';
import { momentOf } from '../names/moment.ts';
import { subjectsOf } from '../names/subjects.ts';
import type { Language } from '../problem/language.ts';
import { DUE_WORDS, eventWords, TAKEOVER_WORDS } from './event-words.ts';

/** What an event may hold of what the story tells. */
interface Told {
  readonly type: string;
  readonly at: number;
  readonly assignment?: {
    readonly lead: string | null;
    readonly takeover?: { readonly status: string; readonly evidence: string } | null;
  };
  readonly duty?: { readonly agency?: string; readonly key?: string; readonly period?: string };
  readonly start?: { readonly itemCount: number };
  readonly lead?: string;
  readonly from?: string | null;
  readonly to?: string;
  readonly agency?: string;
  readonly what?: string;
  readonly about?: string;
  readonly period?: string;
  readonly key?: string;
  readonly number?: string;
  readonly signedOn?: string;
  readonly missing?: readonly string[];
  readonly entries?: readonly unknown[];
  readonly reason?: string;
  readonly text?: string;
  readonly evidence?: string;
  readonly document?: { readonly number: string; readonly date: string };
}

const told = ({ event }: HistoryRow): Told => event;
/** What somebody wrote: to the act itself, or about an item that was taken over. */
function writtenIn({ reason, text, evidence, assignment }: Told): string | null {
  const written = reason ?? text ?? evidence ?? assignment?.takeover?.evidence ?? '';
  return written === '' ? null : written;
}

const agenciesIn = (row: HistoryRow): readonly (string | null)[] => {
  const { assignment, duty, lead, from, to, agency, missing = [] } = told(row);
  const named = [
    assignment?.lead,
    duty?.agency,
    lead,
    from,
    to,
    agency,
    row.actor?.agencyId,
    row.actor?.onBehalfOf,
  ];
  return [...named.map((id) => id ?? null), ...missing];
};

/** Rows of a journal as people read them. */
export async function tellStory(
  manager: EntityManager,
  rows: readonly HistoryRow[],
  language: Language,
): Promise<StoryLine[]> {
  const causes = rows.flatMap(({ cause }) => (cause === null ? [] : [cause.stream]));
  const written = rows.map((row) => writtenIn(told(row))).filter((text) => text !== null);
  const [names, subjects, thaw] = await Promise.all([
    AgencyNames.of(manager, rows.flatMap(agenciesIn)),
    subjectsOf(manager, causes, language),
    thawed(manager, written),
  ]);
  return rows.map((row) => {
    const text = writtenIn(told(row));
    return {
      seq: row.seq,
      at: momentOf(row.event.at) ?? '',
      recordedAt: momentOf(row.recordedAt) ?? '',
      type: row.event.type,
      what: sentence(told(row), names, language),
      who: whoOf(row, names),
      why: text === null ? null : thaw(text),
      document: told(row).document ?? null,
      cause: causeOf(row, subjects),
      hash: row.hash,
    };
  });
}

function sentence(event: Told, names: AgencyNames, language: Language): string {
  const values = valuesOf(event, names, language);
  const type = event.assignment?.takeover ? 'item-taken-over' : event.type;
  return filled(eventWords(type, event.what)[language], values);
}

function valuesOf(event: Told, names: AgencyNames, language: Language): Record<string, string | undefined> {
  const name = (id: string | null | undefined) => (id == null ? undefined : names.nameOf(id));
  const { assignment, duty, start, missing, entries, about = '' } = event;
  return {
    lead: name(event.lead ?? assignment?.lead),
    from: name(event.from),
    to: name(event.to),
    agency: name(event.agency ?? duty?.agency),
    period: event.period ?? duty?.period,
    key: event.key ?? duty?.key,
    number: event.number,
    signedOn: event.signedOn,
    itemCount: start?.itemCount.toString(),
    entries: entries?.length.toString(),
    missing:
      missing === undefined || missing.length === 0
        ? undefined
        : missing.map((id) => names.nameOf(id)).join(', '),
    about: DUE_WORDS[about]?.[language],
    done: TAKEOVER_WORDS[assignment?.takeover?.status ?? '']?.[language],
  };
}

function whoOf({ actor }: HistoryRow, names: AgencyNames): StoryLine['who'] {
  if (actor === null) return null;
  const { kind, role, agencyId, onBehalfOf } = actor;
  return {
    kind: kind === 'system' ? 'system' : 'person',
    role,
    agency: agencyId === '' ? null : names.ref(agencyId),
    onBehalfOf: onBehalfOf === undefined ? null : names.ref(onBehalfOf),
  };
}

function causeOf({ cause }: HistoryRow, subjects: ReadonlyMap<string, Subject>): StoryLine['cause'] {
  if (cause === null) return null;
  const { stream, seq } = cause;
  return { subject: subjects.get(stream) ?? { stream, link: '', title: stream }, seq };
}
