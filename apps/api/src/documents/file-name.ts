import type { Request } from 'express';
import { endingOf } from '#documents/formats/file-type';
import { ProblemException } from '../problem/problem.exception.ts';

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

/**
 * The name in `X-File-Name`, by RFC 5987: `UTF-8''ke%20hoach.txt`, or percent-encoded alone.
 * @throws ProblemException `body-invalid`
 */
export function fileNameOf(request: Request): string {
  try {
    const value = request.get('X-File-Name') ?? '';
    const name = decodeURIComponent(value.replace(/^utf-8'[\w-]*'/iu, '')).trim();
    if (name !== '' && name.length <= 500 && !/\p{Cc}/u.test(name)) return name.normalize('NFC');
  } catch {
    // Not percent-encoded as it should be: told below.
  }
  throw badFileName();
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const TYPES: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  docx: `${OFFICE}.wordprocessingml.document`,
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
  pdf: 'application/pdf',
  doc: 'application/msword',
};

/** The media type by the end of a file's name: what the sender says it is, not what it turns out to be. */
export function mediaTypeOf(fileName: string): string {
  return TYPES[endingOf(fileName)] ?? 'application/octet-stream';
}
