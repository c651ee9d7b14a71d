import type { DocumentAdvice } from '../unreadable-document.error.ts';
import { UnreadableDocumentError } from '../unreadable-document.error.ts';
import { adviceFor } from './type-advice.ts';

/** The endings of names of files that are read. */
const READ = new Set(['txt', 'docx', 'xlsx']);
/** Other endings that files of a type have, beside the one that names it. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  docx: ['dotx'],
  xlsx: ['xltx'],
  doc: ['dot', 'wps'],
  xls: ['xlt', 'et'],
};

export const isNamed = (ending: string, type: string): boolean =>
  ending === type || (ALSO[type]?.includes(ending) ?? false);

/** A file of a type that is not read. One that is named like a type that is read is told so. */
export function unsupported(type: string, ending: string): UnreadableDocumentError {
  const advice = adviceFor(type);
  return READ.has(ending)
    ? mismatch(ending, advice)
    : new UnreadableDocumentError('document-type-unsupported', advice);
}

/** @param then what to do with the file as what it really is */
const mismatch = (ending: string, then: DocumentAdvice): UnreadableDocumentError =>
  new UnreadableDocumentError('document-type-mismatch', {
    vi: `Tệp có đuôi .${ending} nhưng nội dung không phải loại đó. ${then.vi}`,
    en: `The file is named .${ending} but is of another type. ${then.en}`,
  });

/** A document of Word or Excel under the name of something else. */
export const misnamed = (ending: string, type: string): UnreadableDocumentError =>
  mismatch(ending, {
    vi: `Thực ra đây là tệp .${type}: hãy đổi đuôi tên tệp thành .${type} rồi thử lại.`,
    en: `It really is a .${type} file: end its name in .${type} and try again.`,
  });

/** A text under the name of a document of Word or Excel. */
export const onlyText = (ending: string): UnreadableDocumentError =>
  mismatch(ending, {
    vi: 'Hãy mở tệp bằng chương trình đã tạo ra nó và lưu lại đúng dạng; nếu là văn bản thuần thì đổi đuôi thành .txt (mã hóa UTF-8).',
    en: 'Open it in the program that made it and save it in that format; if it is plain text, end its name in .txt (UTF-8).',
  });
