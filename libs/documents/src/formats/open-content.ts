import type { Content } from '../content/content.ts';
import type { DocumentAdvice } from '../unreadable-document.error.ts';
import { UnreadableDocumentError } from '../unreadable-document.error.ts';
import { LARGEST_DOCUMENT } from './largest-document.ts';
import { openText } from './open-text.ts';

export { LARGEST_DOCUMENT };

const SAVE_AS_TEXT: DocumentAdvice = {
  vi: 'Chưa đọc được tệp Word và Excel loại này. Hãy mở tệp, chọn “Lưu thành” dạng văn bản thuần (.txt, mã hóa UTF-8) rồi thử lại.',
  en: 'Files of this kind are not read yet. Open it, save it as plain text (.txt, UTF-8) and try again.',
};
/** What to do with a file that is no text, by the end of its name. */
const OTHER_TYPES: Readonly<Record<string, DocumentAdvice>> = {
  docx: SAVE_AS_TEXT,
  xlsx: SAVE_AS_TEXT,
  doc: {
    vi: 'Tệp .doc là dạng Word cũ. Hãy mở bằng Word hoặc LibreOffice, lưu thành văn bản thuần (.txt, mã hóa UTF-8) rồi thử lại.',
    en: 'A .doc file has an old format. Open it in Word or LibreOffice, save it as plain text (.txt, UTF-8) and try again.',
  },
  pdf: {
    vi: 'Không đọc được tệp PDF. Hãy lấy bản Word của kế hoạch, hoặc sao chép nội dung vào tệp .txt (mã hóa UTF-8) rồi thử lại.',
    en: 'PDF files are not read. Take the Word file of the plan, or copy its text into a .txt file (UTF-8) and try again.',
  },
};
const UNKNOWN_TYPE: DocumentAdvice = {
  vi: 'Loại tệp này không được hỗ trợ. Hãy dùng tệp văn bản thuần .txt (mã hóa UTF-8).',
  en: 'This type of file is not supported. Use a plain text file, .txt (UTF-8).',
};

/** Refuses what is no text by its name, or by its first bytes where the name claims that it is. */
function refuseOtherTypes(bytes: Uint8Array, fileName: string): void {
  const type = /\.([^./\\]+)$/u.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const opening = new TextDecoder('latin1').decode(bytes.subarray(0, 5));
  const really = opening === '%PDF-' ? 'pdf' : type;
  if (really !== 'txt')
    throw new UnreadableDocumentError('document-type-unsupported', OTHER_TYPES[really] ?? UNKNOWN_TYPE);
}

function refuseTooLarge(size: number): void {
  if (size <= LARGEST_DOCUMENT) return;
  throw new UnreadableDocumentError('document-too-large', {
    vi: 'Tệp quá lớn (quá 5 MB). Hãy chỉ giữ lại văn bản của kế hoạch và phụ lục rồi thử lại.',
    en: 'The file is too large (over 5 MB). Keep only the text of the plan and its appendix and try again.',
  });
}

/**
 * Opens a document of any format that is read.
 * @throws UnreadableDocumentError when it is too large, of another type, damaged or empty
 */
export function openContent(bytes: Uint8Array, fileName: string): Content {
  refuseTooLarge(bytes.length);
  refuseOtherTypes(bytes, fileName);
  return openText(bytes);
}
