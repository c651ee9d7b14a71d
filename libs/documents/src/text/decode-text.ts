import { UnreadableDocumentError } from '../unreadable-document.error.ts';

/** Control characters that no text has (tab, line ends and form feed aside). */
const BINARY = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/u;

/** The text of a UTF-8 file, with or without a byte order mark. Throws when it is empty or no such text. */
export function decodeText(bytes: Uint8Array): string {
  const text = utf8(bytes);
  if (text === null || BINARY.test(text)) {
    throw new UnreadableDocumentError('document-not-text', {
      vi: 'Tệp không phải văn bản UTF-8. Hãy mở tệp bằng chương trình đã tạo ra nó, lưu lại dạng văn bản thuần với mã hóa UTF-8 (phông Unicode) rồi thử lại.',
      en: 'The file is no UTF-8 text. Open it in the program that made it, save it as plain text in UTF-8 and try again.',
    });
  }
  if (text.trim() === '') {
    throw new UnreadableDocumentError('document-empty', {
      vi: 'Tệp không có nội dung. Hãy chọn tệp có văn bản của kế hoạch.',
      en: 'The file is empty. Choose the file that holds the text of the plan.',
    });
  }
  return text;
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
