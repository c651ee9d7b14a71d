import { samplePlanBytes } from '#sample/sample-plan';

/** What people write in the course of it. */
export interface PlanWords {
  readonly document: Uint8Array;
  readonly subject: string;
  readonly returned: string;
  readonly asked: string;
  readonly given: string;
  readonly evidence: string;
  readonly text: string;
  readonly result: string;
  readonly sentBack: string;
  readonly covering: string;
  readonly keyLabel: string;
}

export const OFFICIAL_WORDS: PlanWords = {
  document: samplePlanBytes(),
  subject: 'Hợp tác Khánh Hòa - Hiroshima, cập nhật sau sắp xếp bộ máy',
  returned: 'Việc này thuộc lĩnh vực giáo dục nghề nghiệp, đề nghị giao đúng cơ quan quản lý.',
  asked: 'Đề nghị gửi tư liệu quay lễ hội Tháp Bà Ponagar các năm gần đây.',
  given: 'Đã gửi 40 phút tư liệu kèm Công văn 512/SVHTT-VP.',
  evidence: 'Phim 12 phút, phụ đề tiếng Nhật, đã nghiệm thu theo Biên bản 03/BB-SDL.',
  text: 'Đã tổ chức ba hoạt động trong năm, có đại diện phía Hiroshima tham dự; hai nội dung còn lại chuyển sang quý sau.',
  result: '45 đơn vị tham gia, 2 biên bản ghi nhớ',
  sentBack: 'Đề nghị nêu số doanh nghiệp đã được phổ biến.',
  covering:
    'Kính gửi Ủy ban nhân dân tỉnh.\n\nTrong năm, các cơ quan đã triển khai phần lớn nội dung được giao.',
  keyLabel: 'Hệ thống quản lý văn bản',
};
