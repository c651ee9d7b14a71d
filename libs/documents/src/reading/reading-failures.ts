import { tooComplex } from '../formats/refusals.ts';
import { UnreadableDocumentError } from '../unreadable-document.error.ts';

export const tooSlow = (): UnreadableDocumentError =>
  new UnreadableDocumentError('document-too-slow', {
    vi: 'Đọc tệp mất quá nhiều thời gian nên đã dừng. Hãy chỉ giữ lại kế hoạch và phụ lục, sao chép sang tệp mới rồi thử lại.',
    en: 'Reading the file took too long and was stopped. Copy the plan and its appendix alone into a new file and try again.',
  });

export const tooMuchMemory = (): UnreadableDocumentError =>
  tooComplex('đọc tệp cần quá nhiều bộ nhớ', 'reading it needs too much memory');

/** @param cause what went wrong in the thread, for those who keep the software */
export const readingFailed = (cause: unknown): UnreadableDocumentError =>
  new UnreadableDocumentError(
    'document-reading-failed',
    {
      vi: 'Phần mềm gặp lỗi khi đọc tệp này. Hãy mở tệp, lưu thành tệp mới rồi thử lại; nếu vẫn lỗi, hãy báo cho người quản trị.',
      en: 'The software failed while reading this file. Open it, save it as a new file and try again; if that fails too, tell the administrator.',
    },
    { cause },
  );

/** Thrown when so many documents wait to be read that one more would wait too long: try again later. */
export class DocumentReaderBusyError extends Error {
  readonly code = 'document-reader-busy';

  constructor(waiting: number) {
    super(
      `Đang có ${waiting} tệp chờ đọc. Hãy thử lại sau ít phút.\n${waiting} documents wait. Try again later.`,
    );
    this.name = 'DocumentReaderBusyError';
  }
}

/** Thrown for the documents in hand when the reader is closed: the process ends. */
export class DocumentReaderClosedError extends Error {
  readonly code = 'document-reader-closed';

  constructor() {
    super(
      'Hệ thống đang dừng nên chưa đọc được tệp. Hãy thử lại sau.\nThe system is stopping. Try again later.',
    );
    this.name = 'DocumentReaderClosedError';
  }
}
