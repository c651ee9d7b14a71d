import type { PlanFacts, PlanItemRow, ReadDocument } from '#domain/document/plan-document';
import type { Timeline } from '#domain/timeline/timeline';

/** Where in the document an item is expected to stand; only what is named is checked. */
export interface ExpectedPlace {
  readonly paragraph?: number | null;
  readonly sheet?: string | null;
  readonly table?: number | null;
  readonly row?: number | null;
}

export interface ExpectedItem {
  readonly code: string | null;
  readonly section: string | null;
  readonly content: string;
  readonly leads: readonly string[];
  readonly coordinating: readonly string[];
  readonly timeline: Timeline;
  readonly notes?: string | null;
  readonly at?: ExpectedPlace;
}

/** What a plan with a table says, as a person read it: all of it. */
export interface ExpectedReading {
  readonly plan: PlanFacts;
  readonly items: readonly ExpectedItem[];
  /** "about" alone where the question is of the plan; "about 2,3" where it is of its second and third items. */
  readonly questions: readonly string[];
}

/** What a document without a table says. Where its sentences may be cut in several ways, only some words are given. */
export interface ExpectedProse {
  readonly plan: Partial<PlanFacts>;
  readonly items: readonly (Pick<ExpectedItem, 'leads' | 'coordinating'> & {
    readonly content: { readonly holds: string };
    readonly timeline: Omit<Timeline, 'original'>;
  })[];
  /** All questions about the named fields. */
  readonly questionsAbout: Readonly<Record<string, readonly string[]>>;
}

/** One document of the corpus. Its name says its shape. */
export interface CorpusDocument {
  readonly name: string;
  readonly fileName: string;
  readonly bytes: () => Uint8Array;
  readonly expected: ExpectedReading | ExpectedProse;
}

export const yearly = (from: number, to: number, original = 'Hằng năm'): Timeline => ({
  original,
  kind: 'yearly',
  years: Array.from({ length: to - from + 1 }, (_, at) => from + at),
  until: `${to}-12-31`,
});
export const span = (original: string, from: number, to: number): Timeline => ({
  ...yearly(from, to, original),
  kind: 'span',
});
export const years = (original: string, ...named: readonly number[]): Timeline => ({
  original,
  kind: 'years',
  years: named,
  until: `${Math.max(...named)}-12-31`,
});
export const until = (original: string, kind: 'quarter' | 'month' | 'date', day: string): Timeline => ({
  original,
  kind,
  years: [Number(day.slice(0, 4))],
  until: day,
});
export const unclear = (original: string): Timeline => ({
  original,
  kind: 'unclear',
  years: [],
  until: null,
});

export const NO_FACTS: PlanFacts = {
  number: null,
  issuedOn: null,
  issuer: null,
  subject: null,
  from: null,
  to: null,
  focalAgency: null,
  supervisingAuthority: null,
  agencyReportBefore: null,
  consolidatedReportBefore: null,
};
/** What is asked where a document says none of its facts. */
export const ALL_FACTS = Object.keys(NO_FACTS);

/** The places from 1 on of the items that a question is about. */
function placesOf(read: ReadDocument, code: string | null, refs: readonly string[] | undefined): string {
  if (refs) return refs.join(',');
  if (code === null) return '';
  return read.items.flatMap((item, at) => (item.code === code ? [at + 1] : [])).join(',');
}

/** The questions of a reading in the form of those expected, each once. */
export function askedOf(read: ReadDocument): string[] {
  const asked = read.questions.map(({ code, about, refs }) =>
    `${about} ${placesOf(read, code, refs)}`.trim(),
  );
  return [...new Set(asked)].sort();
}

/** What the reading says of an item, as far as the expectation speaks of it. */
export function comparableItem(item: PlanItemRow, expected: ExpectedItem | undefined): ExpectedItem {
  const { code, section, content, leads, coordinating, timeline, notes, source } = item;
  const at = Object.keys(expected?.at ?? {}) as (keyof ExpectedPlace)[];
  return {
    code,
    section,
    content,
    leads,
    coordinating,
    timeline,
    ...(expected?.notes === undefined ? {} : { notes: notes ?? null }),
    ...(expected?.at ? { at: Object.fromEntries(at.map((name) => [name, source?.[name]])) } : {}),
  };
}
