import { z } from 'zod';
import { COMPARED_FIELDS } from '#domain/comparison/differences';
import { Id, Moment, pageSchema } from './common.ts';

const DocumentProblem = z
  .object({
    code: z.string().meta({ example: 'document-no-plan' }),
    advice: z.object({ vi: z.string(), en: z.string() }).describe('what to do about it'),
  })
  .meta({ id: 'DocumentProblem' });

const DraftOfDocument = z
  .object({
    id: z.string(),
    status: z.enum(['open', 'confirmed']),
    draft: z.string().describe('where the draft is'),
    planId: z.string().nullable(),
    plan: z.string().nullable().describe('where the plan is that it became'),
  })
  .meta({ id: 'DraftOfDocument' });

const document = {
  id: z.string(),
  uploadedBy: z.string().describe('account'),
  uploadedAt: Moment,
  fileName: z.string().nullable().describe('null of a refused document, like digest, type and size'),
  digest: z.string().nullable().describe('SHA-256 of the bytes, hex'),
  mediaType: z.string().nullable(),
  size: z.number().int().nullable().describe('in bytes'),
  status: z
    .enum(['received', 'reading', 'read', 'unreadable', 'refused'])
    .describe('unreadable and refused: the bytes are not kept'),
  stage: z.enum(['waiting', 'opening', 'reading']).nullable().describe('while it is being read'),
  progress: z.number().min(0).max(1),
  problem: DocumentProblem.nullable().describe('why no plan was read'),
  itemCount: z.number().int().nullable(),
  questionCount: z.number().int().nullable(),
  settledAt: Moment.nullable().describe('when it was read, or could not be'),
  drafts: z.array(DraftOfDocument).describe('drafts that were made from it, with their plans'),
};

export const DocumentView = z.object(document).meta({ id: 'Document' });
export type DocumentView = z.output<typeof DocumentView>;
export const DocumentPage = pageSchema(DocumentView, 'DocumentPage');

export const UploadedDocument = z
  .object({ ...document, known: z.boolean().describe('the same bytes were here already') })
  .meta({ id: 'UploadedDocument' });
export type UploadedDocument = z.output<typeof UploadedDocument>;

export const DocumentText = z
  .object({
    text: z.string().describe('the whole text, NFC with single spaces'),
    paragraphs: z
      .array(z.number().int())
      .describe('where each paragraph begins in the text, in UTF-16 units, in order'),
  })
  .meta({ id: 'DocumentText' });
export type DocumentText = z.output<typeof DocumentText>;

/** With what a document is compared. */
export const DifferencesQuery = z
  .object({
    draft: Id.optional().describe('the draft as it stands'),
    plan: Id.optional().describe('the plan as it was confirmed last'),
  })
  .refine(({ draft, plan }) => (draft === undefined) !== (plan === undefined), 'name a draft or a plan');
export type DifferencesQuery = z.output<typeof DifferencesQuery>;

const printed = z.union([z.string(), z.array(z.string())]).nullable();
const ComparedItem = z
  .object({
    place: z.number().int().describe('in the list of items, from 1 on'),
    code: z.string().nullable(),
    content: z.string(),
  })
  .meta({ id: 'ComparedItem' });

export const Differences = z
  .object({
    facts: z.array(
      z.object({
        fact: z.string(),
        before: z.union([z.string(), z.number()]).nullable(),
        after: z.union([z.string(), z.number()]).nullable(),
      }),
    ),
    added: z.array(ComparedItem).describe('items of the document alone'),
    removed: z.array(ComparedItem).describe('items that the document has no longer'),
    changed: z.array(
      z.object({
        before: ComparedItem,
        after: ComparedItem,
        fields: z
          .array(z.object({ field: z.enum(COMPARED_FIELDS), before: printed, after: printed }))
          .describe('none where it only stands elsewhere'),
        moved: z.boolean(),
      }),
    ),
    unchanged: z.number().int(),
  })
  .meta({ id: 'Differences' });
export type Differences = z.output<typeof Differences>;
