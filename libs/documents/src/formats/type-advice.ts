import type { DocumentAdvice } from '../unreadable-document.error.ts';

const SAVE_AS_DOCX: DocumentAdvice = {
  vi: 'Hãy mở tệp bằng Word hoặc LibreOffice, chọn “Lưu thành” dạng .docx rồi thử lại.',
  en: 'Open it in Word or LibreOffice, save it as .docx and try again.',
};
const SAVE_AS_XLSX: DocumentAdvice = {
  vi: 'Hãy mở tệp bằng Excel hoặc LibreOffice, chọn “Lưu thành” dạng .xlsx rồi thử lại.',
  en: 'Open it in Excel or LibreOffice, save it as .xlsx and try again.',
};
const about = (vi: string, en: string, then: DocumentAdvice): DocumentAdvice => ({
  vi: `${vi} ${then.vi}`,
  en: `${en} ${then.en}`,
});

const OLD_WORD = about('Tệp .doc là dạng Word cũ.', 'A .doc file has an old format of Word.', SAVE_AS_DOCX);
const OLD_EXCEL = about(
  'Tệp .xls là dạng Excel cũ.',
  'An .xls file has an old format of Excel.',
  SAVE_AS_XLSX,
);
const SLIDES: DocumentAdvice = {
  vi: 'Không đọc được tệp trình chiếu (PowerPoint). Hãy dùng văn bản của kế hoạch (.docx, .xlsx hoặc .txt).',
  en: 'Slides (PowerPoint) are not read. Use the document of the plan (.docx, .xlsx or .txt).',
};
const PICTURE: DocumentAdvice = {
  vi: 'Không đọc được tệp ảnh. Hãy dùng bản Word hoặc Excel của kế hoạch (.docx, .xlsx), hoặc gõ nội dung vào tệp .txt (mã hóa UTF-8).',
  en: 'Pictures are not read. Use the Word or Excel file of the plan (.docx, .xlsx), or type its text into a .txt file (UTF-8).',
};
const PACKED: DocumentAdvice = {
  vi: 'Đây là tệp nén. Hãy giải nén rồi chọn tệp của kế hoạch ở bên trong (.docx, .xlsx hoặc .txt).',
  en: 'This is an archive. Unpack it and choose the file of the plan in it (.docx, .xlsx or .txt).',
};
const UNKNOWN: DocumentAdvice = {
  vi: 'Loại tệp này không được hỗ trợ. Hãy dùng tệp Word (.docx), Excel (.xlsx) hoặc văn bản thuần .txt (mã hóa UTF-8).',
  en: 'This type of file is not supported. Use a Word (.docx) or Excel (.xlsx) file or a plain text file, .txt (UTF-8).',
};

/** What to do with a file of a type that is not read, by the usual ending of its name. */
const BY_ENDING: Readonly<Record<string, DocumentAdvice>> = {
  pdf: {
    vi: 'Không đọc được tệp PDF. Hãy lấy bản Word của kế hoạch, hoặc mở tệp PDF bằng Word (Tệp → Mở) và lưu thành .docx, kiểm tra lại chữ rồi thử lại. Bản quét (ảnh chụp) cần được nhận dạng chữ trước.',
    en: 'PDF files are not read. Take the Word file of the plan, or open the PDF in Word (File → Open), save it as .docx, check the text and try again. A scan needs its text recognised first.',
  },
  doc: OLD_WORD,
  dot: OLD_WORD,
  xls: OLD_EXCEL,
  xlt: OLD_EXCEL,
  xlsb: about(
    'Tệp .xlsb là dạng Excel nhị phân.',
    'An .xlsb file has a binary format of Excel.',
    SAVE_AS_XLSX,
  ),
  odt: about('Tệp .odt là dạng OpenDocument.', 'An .odt file has the OpenDocument format.', SAVE_AS_DOCX),
  ods: about('Tệp .ods là dạng OpenDocument.', 'An .ods file has the OpenDocument format.', SAVE_AS_XLSX),
  odf: {
    vi: 'Tệp dạng OpenDocument chưa được đọc. Hãy mở tệp bằng LibreOffice, chọn “Lưu thành” dạng .docx (văn bản) hoặc .xlsx (bảng tính) rồi thử lại.',
    en: 'OpenDocument files are not read. Open it in LibreOffice, save it as .docx (text) or .xlsx (sheets) and try again.',
  },
  rtf: about('Tệp .rtf chưa được đọc.', 'An .rtf file is not read.', SAVE_AS_DOCX),
  ppt: SLIDES,
  pptx: SLIDES,
  picture: PICTURE,
  png: PICTURE,
  jpg: PICTURE,
  jpeg: PICTURE,
  gif: PICTURE,
  bmp: PICTURE,
  tif: PICTURE,
  tiff: PICTURE,
  webp: PICTURE,
  heic: PICTURE,
  zip: PACKED,
  rar: PACKED,
  '7z': PACKED,
  gz: PACKED,
  packed: PACKED,
  htm: about('Trang web chưa được đọc.', 'Web pages are not read.', SAVE_AS_DOCX),
  html: about('Trang web chưa được đọc.', 'Web pages are not read.', SAVE_AS_DOCX),
};

/** @param type the usual ending of a type's names, or the type that was found */
export const adviceFor = (type: string): DocumentAdvice =>
  (Object.hasOwn(BY_ENDING, type) ? BY_ENDING[type] : undefined) ?? UNKNOWN;
