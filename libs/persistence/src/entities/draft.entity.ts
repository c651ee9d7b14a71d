import { EntitySchema } from 'typeorm';
import type { Draft } from '#domain/draft/draft';
import { instant, json, key, maybe, since, text, whole, type Written, writtenIn } from './columns.ts';

/** A draft as it is kept; what the domain calls a draft are its parts. */
export interface DraftRow {
  id: string;
  localityId: string;
  createdBy: string;
  createdAt: number;
  updatedAt: number;
  /** For If-Match. */
  version: number;
  document: Draft['document'];
  edits: Draft['edits'];
  matches: Draft['matches'];
  answers: Draft['answers'];
  takeover: Draft['takeover'];
  status: 'open' | 'confirmed';
  planId: string | null;
  /** The uploaded document that it was made from. */
  documentId: string | null;
}

/** An entry that is still being written. */
type DraftedEntry = Readonly<Record<string, unknown>>;

export interface ReportDraft {
  reportId: string;
  /** For If-Match. */
  version: number;
  /** By item. */
  entries: Readonly<Record<string, DraftedEntry>>;
  updatedAt: number;
}

export const DraftEntity = new EntitySchema<DraftRow & Written>({
  name: 'draft',
  columns: {
    id: key(),
    localityId: text('locality_id'),
    createdBy: text('created_by'),
    createdAt: since('created_at'),
    updatedAt: since('updated_at'),
    version: { ...whole(), default: 1 },
    document: json(),
    edits: json(),
    matches: json(),
    answers: json(),
    takeover: json(),
    status: text(),
    planId: maybe(text('plan_id')),
    documentId: maybe(text('document_id')),
    writtenIn,
  },
});

export const ReportDraftEntity = new EntitySchema<ReportDraft & Written>({
  name: 'report_draft',
  columns: {
    reportId: key('report_id'),
    version: { ...whole(), default: 1 },
    entries: json(),
    updatedAt: instant('updated_at'),
    writtenIn,
  },
});
