import type { TakeoverStatement } from '#domain/draft/draft';
import type { Day } from '#domain/time/day';

export type SampleStatement = Pick<TakeoverStatement, 'status' | 'evidence' | 'completedOn'>;

const begun = (evidence: string): SampleStatement => ({ status: 'in-progress', evidence, completedOn: null });
const done = (evidence: string, completedOn: Day): SampleStatement => ({
  status: 'completed',
  evidence,
  completedOn,
});
const waiting: SampleStatement = {
  status: 'not-started',
  evidence: 'Chưa có hồ sơ nào về việc này.',
  completedOn: null,
};

/**
 * What had been done on paper, by code. Every lead but the focal agency has one item that nobody began, so that
 * each has an assignment to acknowledge; the film of 2025 (2.2.8) was begun and is late.
 */
export const SAMPLE_STATEMENTS: Readonly<Record<string, SampleStatement>> = {
  '1.1': begun('Có sổ liên lạc hai chiều, cập nhật hằng tháng.'),
  '1.2': begun('Bảng theo dõi bản ghi nhớ, lần cập nhật quý III.'),
  '1.3': begun('Chương trình ba đoàn đã đón, một đoàn đã đi.'),
  '1.4': begun('Bản lưu thư chúc mừng năm 2024 và 2025.'),
  '1.5': begun('Phương án an toàn của hai sự kiện đã qua.'),
  '2.1.1': begun('Bộ tài liệu mời vốn tiếng Nhật bản đầu tiên.'),
  '2.1.2': begun('Biên bản làm việc với bốn doanh nghiệp khảo sát.'),
  '2.1.3': begun('Dự thảo chương trình hội nghị và danh sách khách mời.'),
  '2.1.4': waiting,
  '2.1.5': begun('Hai phim ngắn đã phát, một phim đang dựng.'),
  '2.1.6': begun('Danh sách doanh nghiệp dự hội chợ hai năm qua.'),
  '2.1.7': waiting,
  '2.2.1': begun('Thư gửi ba hãng bay, một hãng đã hồi âm.'),
  '2.2.2': begun('Lịch trình và góp ý của đoàn khảo sát đầu tiên.'),
  '2.2.3': done('Thư nhận lời của phía Hiroshima, đã chuyển ban tổ chức.', '2025-11-20'),
  '2.2.4': done('Sáu tour trọn gói đã bán, giá niêm yết kèm theo.', '2025-08-15'),
  '2.2.5': waiting,
  '2.2.6': begun('Kế hoạch chuyến quảng bá và dự toán.'),
  '2.2.7': begun('Kết quả hỏi ý kiến 200 khách Nhật.'),
  '2.2.8': begun('Kịch bản đã duyệt, mới quay được một nửa.'),
  '3.1': waiting,
  '3.2': done('Biên bản nhận máy hàn và máy tiện của hai trường.', '2025-09-30'),
  '3.3': begun('Danh sách học bổng đang thương lượng.'),
  '3.4': begun('Mười một lớp tiếng Nhật đang mở.'),
  '3.5': waiting,
  '3.6': waiting,
  '4.1': begun('Ảnh và bài về triển lãm, giải giao hữu năm 2025.'),
  '4.2': waiting,
  '4.3': begun('Mẫu áp phích và sơ đồ các tuyến phố.'),
  '4.4': waiting,
};
