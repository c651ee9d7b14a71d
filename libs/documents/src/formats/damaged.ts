import { UnreadableDocumentError } from '../unreadable-document.error.ts';

/**
 * A file that was cut or is not what it claims to be.
 * @param part of the file, as the archive or the format names it
 * @param cause what found it, for those who keep the software
 */
export const damaged = (part: string, cause?: unknown): UnreadableDocumentError =>
  new UnreadableDocumentError(
    'document-damaged',
    {
      vi: `Tệp bị hỏng hoặc chưa được tải về đầy đủ (phần “${shown(part)}” không đọc được). Hãy lấy lại tệp gốc, mở bằng Word hoặc Excel, lưu thành tệp mới rồi thử lại.`,
      en: `The file is damaged or incomplete (its part "${shown(part)}" cannot be read). Get the original again, open it in Word or Excel, save it as a new file and try again.`,
    },
    { cause },
  );

const LONGEST_NAME = 80;

/** A name from the file, in a form that a message may show. */
const shown = (part: string): string => part.replace(/[^\p{L}\p{N} ._/[\]-]/gu, '?').slice(0, LONGEST_NAME);
