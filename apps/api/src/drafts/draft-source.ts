import type { Request } from 'express';
import type { z } from 'zod';
import { DocumentUpload, DraftFromDocument } from '#contracts/http/drafts';
import { sentDocument, type SentDocument } from '../documents/sent-document.ts';
import { ZodPipe } from '../http/zod.pipe.ts';

/** What a draft is made from: a document that comes with the request, or one that was uploaded before. */
export type DraftSource = SentDocument | z.output<typeof DraftFromDocument>;

const checked = <T extends z.ZodType>(schema: T, body: unknown): z.output<T> =>
  new ZodPipe().transform(body, { type: 'body', schema }) as z.output<T>;

async function* decoded(base64: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from(base64, 'base64'));
}

/**
 * The document of a request: its bytes with `X-File-Name`, JSON with base64, or JSON with the id of a document.
 * @throws ProblemException `body-invalid`, `document-too-large`
 */
export function draftSource(request: Request): DraftSource {
  if (request.is('application/octet-stream') !== false) return sentDocument(request);
  const body: unknown = request.body;
  if (typeof body === 'object' && body !== null && 'documentId' in body)
    return checked(DraftFromDocument, body);
  const { fileName, contentBase64 } = checked(DocumentUpload, body);
  return { fileName, bytes: decoded(contentBase64) };
}
