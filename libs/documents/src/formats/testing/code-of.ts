import { UnreadableDocumentError } from '../../unreadable-document.error.ts';
import { openContent } from '../open-content.ts';

/** The code under which a document is refused; null where it is read. Any other failure is thrown. */
export function codeOf(bytes: Uint8Array, fileName: string): string | null {
  try {
    openContent(bytes, fileName);
    return null;
  } catch (error) {
    if (error instanceof UnreadableDocumentError) return error.code;
    throw error;
  }
}
