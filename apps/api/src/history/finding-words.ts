import type { FindingCode } from '#contracts/http/integrity';
import type { Bilingual } from '../problem/problem-catalogue.ts';

/** What was found of a journal; `{seq}` is the row. */
export const FINDING_WORDS: Readonly<Record<FindingCode, Bilingual>> = {
  'row-edited': {
    vi: 'Dòng {seq} không còn như khi được ghi',
    en: 'Row {seq} is not as it was written',
  },
  'rows-missing': {
    vi: 'Thiếu dòng: nơi khác còn nhắc tới dòng {seq} hoặc dòng ngay trước đó',
    en: 'Rows are missing: something else still knows row {seq} or the one before it',
  },
  'chain-broken': {
    vi: 'Dòng {seq} không nối tiếp dòng trước',
    en: 'Row {seq} does not follow from the row before it',
  },
  'tail-cut': {
    vi: 'Phần cuối bị cắt: sau dòng {seq} từng có dòng khác',
    en: 'The end was cut off: there were rows after row {seq}',
  },
  'chain-vanished': {
    vi: 'Cả nhật ký đã biến mất, trong khi nơi khác còn nhắc tới nó',
    en: 'The whole journal is gone, while others still know it',
  },
  'head-unlike': {
    vi: 'Điểm cuối đã ghi không khớp với dòng cuối của nhật ký',
    en: 'The recorded end is not the last row of the journal',
  },
  'key-unlike': {
    vi: 'Khóa của thao tác không khớp với các dòng từ dòng {seq}',
    en: 'The keys of acts do not agree with the rows from row {seq} on',
  },
  'checkpoint-false': {
    vi: 'Điểm kiểm mới nhất không đúng như khi được ký',
    en: 'The newest checkpoint is not as it was signed',
  },
  'state-unlike': {
    vi: 'Trạng thái đang lưu không phải là kết quả của các dòng đã ghi',
    en: 'The stored state is not what the rows come to',
  },
};
