import type { Request } from 'express';
import type { z } from 'zod';
import { DocumentUpload } from '#contracts/http/drafts';
import { readDocument } from '#documents/read-document';
import { UnreadableDocumentError } from '#documents/unreadable-document.error';
import type { PlanDocument } from '#domain/document/plan-document';
import { ZodPipe } from '../http/zod.pipe.ts';
import { ProblemException } from '../problem/problem.exception.ts';

/** A document as it was sent. */
export interface UploadedDocument {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

const badFileName = (): ProblemException =>
  new ProblemException('body-invalid', {
    errors: [
      {
        pointer: '/headers/X-File-Name',
        code: 'invalid',
        detail: 'name of the file, percent-encoded UTF-8 (RFC 5987)',
      },
    ],
  });

/** RFC 5987: `UTF-8''ke%20hoach.txt`, or percent-encoded alone. */
function headerFileName(value: string | undefined): string {
  try {
    const name = decodeURIComponent((value ?? '').replace(/^utf-8'[\w-]*'/iu, '')).trim();
    if (name !== '' && name.length <= 500) return name.normalize('NFC');
  } catch {
    // Not percent-encoded as it should be: told below.
  }
  throw badFileName();
}

/**
 * The document of a request: its bytes with `X-File-Name`, or JSON with base64.
 * @throws ProblemException `body-invalid`
 */
export function uploadedDocument(request: Request): UploadedDocument {
  const body: unknown = request.body;
  if (Buffer.isBuffer(body)) return { fileName: headerFileName(request.get('X-File-Name')), bytes: body };
  const metadata = { type: 'body', schema: DocumentUpload } as const;
  const { fileName, contentBase64 } = new ZodPipe().transform(body, metadata) as z.output<
    typeof DocumentUpload
  >;
  return { fileName, bytes: Buffer.from(contentBase64, 'base64') };
}

/** @throws ProblemException `document-unreadable`, with the reason and what to do about it */
export function planOf({ bytes, fileName }: UploadedDocument): PlanDocument {
  try {
    return readDocument(bytes, fileName);
  } catch (error) {
    if (!(error instanceof UnreadableDocumentError)) throw error;
    throw new ProblemException('document-unreadable', { reason: error.code, advice: error.advice });
  }
}
