import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { PlanDocument } from '#domain/document/plan-document';
import { readDocument } from '../read-document.ts';
import { UnreadableDocumentError } from '../unreadable-document.error.ts';

/**
 * Reads the plan of a named file.
 * @throws UnreadableDocumentError `document-missing` when the file cannot be opened, and those of `readDocument`
 */
export async function openPlan(file: string): Promise<PlanDocument> {
  return readDocument(await bytesOf(file), basename(file));
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
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
