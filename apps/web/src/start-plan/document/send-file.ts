import { keyOf, settle } from '../../api/act-keys.ts';
import { ActFailure, failureOf, isPassing } from '../../api/failure.ts';
import type { Schema } from '../../api/types.ts';
import { language } from '../../words/words.ts';

export type Uploaded = Schema<'UploadedDocument'>;

function answerOf(request: XMLHttpRequest): unknown {
  try {
    return JSON.parse(request.responseText);
  } catch {
    return null;
  }
}

/**
 * Sends a file and tells how much of it has gone; the same file again keeps its key until its outcome is known.
 * `fetch` cannot tell of what it sends.
 * @throws ActFailure
 */
export function sendFile(file: File, onProgress: (part: number) => void): Promise<Uploaded> {
  const act = JSON.stringify(['upload', file.name, file.size, file.lastModified]);
  const key = keyOf(act);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/documents');
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('X-File-Name', encodeURIComponent(file.name));
    request.setRequestHeader('Idempotency-Key', key);
    request.setRequestHeader('Accept-Language', language());
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    const fail = (error: unknown): void => {
      const failure = failureOf(error);
      if (!isPassing(failure)) settle(act);
      reject(new ActFailure(failure, key));
    };
    request.onerror = () => fail(new TypeError('the request did not arrive'));
    request.onload = () => {
      if (request.status >= 300) return fail(answerOf(request));
      settle(act);
      resolve(answerOf(request) as Uploaded);
    };
    request.send(file);
  });
}
