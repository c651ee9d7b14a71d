import type { PlanFacts } from '#domain/document/plan-document';
import { EXAMPLE_PLAN } from './example-plan.ts';
import { layOutPlan } from './lay-out-plan.ts';
import type { Paper, PaperLine, PaperRow } from './paper.ts';
import { writePaper, writePlan } from './write-plan.ts';
import type { WrittenFormat } from './write-plan.ts';

const NOTHING_KNOWN: PlanFacts = {
  number: null,
  issuedOn: null,
  issuer: null,
  subject: null,
  from: null,
  to: null,
  focalAgency: null,
  supervisingAuthority: null,
  agencyReportBefore: null,
  consolidatedReportBefore: null,
};

const OTHER_COLUMNS = ['Sản phẩm', 'Ghi chú'];
/** Columns of the bodies and of every plan's own, with those above. */
const COLUMNS = 5 + OTHER_COLUMNS.length;
const EMPTY_ROW: PaperRow = { kind: 'item', cells: Array.from({ length: COLUMNS }, () => []) };
const EMPTY_ROWS = 6;

/** Said so that no reader of plans takes it for a part of one. */
const GUIDANCE: readonly PaperLine[] = [
  { role: 'title', text: 'HƯỚNG DẪN GHI (xóa phần này khi ban hành)' },
  ...[
    'Điền vào các dòng chấm ở phần đầu và các phần I, III; xóa các dòng của bảng không dùng đến.',
    'STT: mỗi nhiệm vụ một số, không trùng nhau, ví dụ 1.1, 1.2, 2.1.',
    'Tên nhóm nhiệm vụ ghi ở một dòng riêng, gộp ô hết chiều ngang của bảng, có số thứ tự đứng trước.',
    'Chủ trì: nên ghi đúng một cơ quan, viết đầy đủ tên. Nếu ghi nhiều cơ quan, phần mềm sẽ hỏi ai chịu trách nhiệm chính.',
    'Phối hợp: ghi tên từng cơ quan, cách nhau bằng dấu chấm phẩy; để trống nếu không có.',
    'Thời gian thực hiện: ghi theo một trong các cách Hằng năm; Năm 2026; Năm 2025, 2027; 2025 - 2028; Quý II/2026; Tháng 10/2026; Trước ngày 30/6/2026; Đến ngày 30/6/2026.',
    'Có thể thêm cột khác vào cuối bảng; nội dung các cột đó được giữ làm ghi chú của nhiệm vụ.',
  ].map((text): PaperLine => ({ role: 'body', text })),
];

/** As it is laid out, with empty rows. */
export const PLAN_TEMPLATE: Paper = {
  ...layOutPlan({ plan: NOTHING_KNOWN, items: [], questions: [] }),
  otherColumns: OTHER_COLUMNS,
  rows: Array.from({ length: EMPTY_ROWS }, () => EMPTY_ROW),
  guidance: GUIDANCE,
};

/** A plan to be filled in, with what its writer needs to know. Read as it is, it holds no tasks. */
export const planTemplate = (format: WrittenFormat): Promise<Uint8Array> => writePaper(PLAN_TEMPLATE, format);

/** The same filled in: a whole plan of a province that does not exist. */
export const planExample = (format: WrittenFormat): Promise<Uint8Array> => writePlan(EXAMPLE_PLAN, format);
