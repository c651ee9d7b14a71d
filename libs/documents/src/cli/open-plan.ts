import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { ReadDocument } from '#domain/document/plan-document';
import { LARGEST_DOCUMENT } from '../formats/largest-document.ts';
import { DocumentReader } from '../reading/document-reader.ts';
import { UnreadableDocumentError } from '../unreadable-document.error.ts';

/**
 * Reads the plan of a named file, within the bounds of a reader.
 * @throws UnreadableDocumentError `document-missing` when the file cannot be opened, and those of `DocumentReader`
 */
export async function openPlan(file: string): Promise<ReadDocument> {
  const bytes = await bytesOf(file);
  const reader = new DocumentReader();
  try {
    return await reader.read(bytes, basename(file));
  } finally {
    await reader.close();
  }
}

/** The bytes of the file; of one that is too large to be read, enough to tell. */
async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of createReadStream(file, { end: LARGEST_DOCUMENT })) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  } catch (error) {
    throw new UnreadableDocumentError(
      'document-missing',
      {
        vi: `Không mở được tệp “${file}”. Hãy kiểm tra đường dẫn và quyền đọc.`,
        en: `The file "${file}" cannot be opened. Check its path and that it may be read.`,
      },
      { cause: error },
    );
  }
}
