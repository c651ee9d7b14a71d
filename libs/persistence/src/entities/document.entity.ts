import { EntitySchema } from 'typeorm';
import type { PlanDocument } from '#domain/document/plan-document';
import { instant, json, key, maybe, text, whole, type Written, writtenIn } from './columns.ts';

export type DocumentStatus = 'received' | 'reading' | 'read' | 'unreadable' | 'refused';

/** Why no plan was read, and what a person can do about it. */
export interface DocumentProblem {
  readonly code: string;
  readonly advice: { readonly vi: string; readonly en: string };
}

/** A document as it was uploaded, and how far its reading is. Its bytes lie beside it in chunks. */
export interface DocumentRow {
  id: string;
  localityId: string;
  /** Account. */
  uploadedBy: string;
  uploadedAt: number;
  /** SHA-256, hex. Null of a refused document, like its name, type and size. */
  digest: string | null;
  fileName: string | null;
  mediaType: string | null;
  /** In bytes. */
  size: number | null;
  status: DocumentStatus;
  /** While it is being read. */
  stage: string | null;
  /** Who reads it, or read it last. */
  reader: string | null;
  heardAt: number | null;
  /** Readings that were begun. */
  attempts: number;
  problem: DocumentProblem | null;
  itemCount: number | null;
  questionCount: number | null;
  /** When it was read or could not be. */
  settledAt: number | null;
}

/** What was read; long, so that it comes only when it is asked for. */
export interface DocumentContents {
  result: PlanDocument | null;
  /** NFC with single spaces. */
  text: string | null;
  /** Where each paragraph begins in the text, in UTF-16 units. */
  paragraphs: readonly number[] | null;
}

export const DocumentEntity = new EntitySchema<DocumentRow & DocumentContents & Written>({
  name: 'document',
  columns: {
    id: key(),
    localityId: text('locality_id'),
    uploadedBy: text('uploaded_by'),
    uploadedAt: instant('uploaded_at'),
    digest: maybe(text()),
    fileName: maybe(text('file_name')),
    mediaType: maybe(text('media_type')),
    size: maybe(whole()),
    status: text(),
    stage: maybe(text()),
    reader: maybe(text()),
    heardAt: maybe(instant('heard_at')),
    attempts: { ...whole(), default: 0 },
    problem: maybe(json()),
    result: { ...maybe(json()), select: false },
    itemCount: maybe(whole('item_count')),
    questionCount: maybe(whole('question_count')),
    text: { ...maybe(text()), select: false },
    paragraphs: { ...maybe(json()), select: false },
    settledAt: maybe(instant('settled_at')),
    writtenIn,
  },
});
