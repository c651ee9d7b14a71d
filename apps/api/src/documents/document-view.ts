import type { DocumentView } from '#contracts/http/documents';
import { formatInstant } from '#domain/time/day';
import type { DraftOfDocument } from '#persistence/documents/documents';
import type { DocumentRow } from '#persistence/entities/document.entity';
import { momentOf } from '../names/moment.ts';

type Stage = NonNullable<DocumentView['stage']>;

/** How much of a reading is usually done when a stage begins. */
const PROGRESS: Readonly<Record<Stage, number>> = { waiting: 0.1, opening: 0.2, reading: 0.6 };

const isStage = (stage: string): stage is Stage => Object.hasOwn(PROGRESS, stage);

function progressOf(status: DocumentRow['status'], stage: Stage | null): number {
  if (status === 'received') return 0;
  return status === 'reading' ? PROGRESS[stage ?? 'waiting'] : 1;
}

const draftView = ({ id, status, planId }: DraftOfDocument): DocumentView['drafts'][number] => ({
  id,
  status,
  draft: `/api/drafts/${id}`,
  planId,
  plan: planId === null ? null : `/api/plans/${planId}`,
});

/** @param drafts of any documents */
export function showDocument(row: DocumentRow, drafts: readonly DraftOfDocument[]): DocumentView {
  const { id, uploadedBy, uploadedAt, fileName, digest, mediaType, size, status, problem } = row;
  const stage = row.stage !== null && isStage(row.stage) ? row.stage : null;
  return {
    id,
    uploadedBy,
    uploadedAt: formatInstant(uploadedAt),
    fileName,
    digest,
    mediaType,
    size,
    status,
    stage,
    progress: progressOf(status, stage),
    problem,
    itemCount: row.itemCount,
    questionCount: row.questionCount,
    settledAt: momentOf(row.settledAt),
    drafts: drafts.filter(({ documentId }) => documentId === id).map(draftView),
  };
}
