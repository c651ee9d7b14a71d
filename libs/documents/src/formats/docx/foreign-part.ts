import { UnreadableDocumentError } from '../../unreadable-document.error.ts';

const FOREIGN = new Set(['w:altChunk', 'w:subDoc']);

/**
 * A text of another format or file that Word takes in when it opens the document: without it the plan would be read
 * only in part.
 */
export function refuseForeignPart(element: string): void {
  if (!FOREIGN.has(element)) return;
  throw new UnreadableDocumentError('document-type-unsupported', {
    vi: 'Tệp có phần văn bản được nhúng từ một tệp khác. Hãy mở tệp bằng Word, lưu lại dạng .docx (Word sẽ gộp phần đó vào) rồi thử lại.',
    en: 'A part of the text is embedded from another file. Open it in Word, save it as .docx again (which takes that part in) and try again.',
  });
}
