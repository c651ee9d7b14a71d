import { UnreadableDocumentError } from '../unreadable-document.error.ts';

/** Control characters that no text has (tab, line ends and form feed aside). */
const BINARY = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/u;

/** The marks with which a text in UTF-16 begins; Word writes one as "Unicode text". */
const MARKS: readonly (readonly [encoding: string, first: number, second: number])[] = [
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

/**
 * The text of a file in UTF-8, or in UTF-16 with a byte order mark.
 * @throws UnreadableDocumentError `document-not-text` when it is no such text, `document-empty`
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decoded(bytes);
  if (text === null || BINARY.test(text)) {
    throw new UnreadableDocumentError('document-not-text', {
      vi: 'Tệp không phải văn bản UTF-8. Hãy mở tệp bằng chương trình đã tạo ra nó, lưu lại dạng văn bản thuần với mã hóa UTF-8 (phông Unicode) rồi thử lại.',
      en: 'The file is no UTF-8 text. Open it in the program that made it, save it as plain text in UTF-8 and try again.',
    });
  }
  if (text.trim() === '') {
    throw new UnreadableDocumentError('document-empty', {
      vi: 'Tệp không có nội dung. Hãy chọn tệp khác.',
      en: 'The file is empty. Choose another one.',
    });
  }
  return text;
}

function decoded(bytes: Uint8Array): string | null {
  const mark = MARKS.find(([, first, second]) => bytes[0] === first && bytes[1] === second);
  try {
    return new TextDecoder(mark?.[0] ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
