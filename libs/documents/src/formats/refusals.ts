import { UnreadableDocumentError } from '../unreadable-document.error.ts';

/** @param what of the file is too much, and where, in each language */
export const tooComplex = (vi: string, en: string): UnreadableDocumentError =>
  new UnreadableDocumentError('document-too-complex', {
    vi: `Tệp quá lớn hoặc quá phức tạp: ${vi}. Hãy chỉ giữ lại kế hoạch và phụ lục, sao chép sang tệp mới rồi thử lại.`,
    en: `The file is too large or too complex: ${en}. Copy the plan and its appendix alone into a new file and try again.`,
  });

export const encrypted = (): UnreadableDocumentError =>
  new UnreadableDocumentError('document-encrypted', {
    vi: 'Tệp được đặt mật khẩu nên không đọc được. Hãy mở tệp bằng Word hoặc Excel, gỡ mật khẩu (Tệp → Thông tin → Bảo vệ), lưu lại rồi thử lại.',
    en: 'The file is protected by a password. Open it in Word or Excel, remove the password (File → Info → Protect), save it and try again.',
  });

export const hasMacros = (): UnreadableDocumentError =>
  new UnreadableDocumentError('document-has-macros', {
    vi: 'Tệp có chứa macro nên bị từ chối vì lý do an toàn. Hãy mở tệp, chọn “Lưu thành” dạng .docx hoặc .xlsx (không có macro) rồi thử lại.',
    en: 'The file holds macros and is refused for safety. Open it, save it as .docx or .xlsx (without macros) and try again.',
  });

/** @param largest in bytes */
export const tooLarge = (largest: number): UnreadableDocumentError =>
  new UnreadableDocumentError('document-too-large', {
    vi: `Tệp quá lớn (quá ${largest / 1e6} MB). Hãy chỉ giữ lại văn bản của kế hoạch và phụ lục rồi thử lại.`,
    en: `The file is too large (over ${largest / 1e6} MB). Keep only the text of the plan and its appendix and try again.`,
  });

/** A document of Word or Excel that shows no text. */
export const withoutText = (): UnreadableDocumentError =>
  new UnreadableDocumentError('document-empty', {
    vi: 'Tệp không có chữ nào; có thể chỉ gồm ảnh chụp. Hãy chọn tệp có chữ.',
    en: 'The file holds no text; perhaps only pictures of it. Choose a file that holds the text.',
  });
