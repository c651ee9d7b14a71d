import { describe, expect, it } from '@jest/globals';
import { readPlanFacts } from './plan-facts.ts';

const facts = (...lines: string[]) => readPlanFacts(lines).plan;
const asked = (...lines: string[]) => readPlanFacts(lines).questions.map(({ about }) => about);

describe('the head of a plan', () => {
  it.each([
    [['Số: 12/KH-UBND'], { number: '12/KH-UBND' }],
    [['Số: 12/KH\u2011UBND'], { number: '12/KH-UBND' }],
    [['Số: 12/QCPH–UBND\u2014SYT'], { number: '12/QCPH-UBND-SYT' }],
    [['SỐ : 12 / KH - UBND'], { number: '12/KH-UBND' }],
    [['Số: 12/2025/KH-SCT Phú Hải, ngày 4/9/2025'], { number: '12/2025/KH-SCT', issuedOn: '2025-09-04' }],
    [['Số:      /KH-UBND', 'Phú Hải, ngày    tháng 9 năm 2025'], { number: null, issuedOn: null }],
    [['Phú Hải, ngày 31 tháng 02 năm 2025'], { issuedOn: null }],
    [['Căn cứ Bản ghi nhớ ký ngày 25 tháng 6 năm 2024'], { issuedOn: null }],
    [
      ['I. Mục tiêu', '(Kèm theo Kế hoạch số 7/KH-UBND ngày 04/9/2025 của UBND tỉnh)'],
      { number: '7/KH-UBND', issuedOn: '2025-09-04' },
    ],
    [
      ['UBND TỈNH PHÚ HẢI', 'SỞ CÔNG THƯƠNG', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      { issuer: 'SỞ CÔNG THƯƠNG' },
    ],
    [
      ['UBND TỈNH PHÚ HẢI', 'Ủy ban nhân dân tỉnh Phú Hải ban hành Kế hoạch làng nghề như sau:'],
      { issuer: 'Ủy ban nhân dân tỉnh Phú Hải' },
    ],
    [
      ['Sở Công Thương xây dựng Kế hoạch năm 2026 như sau:'],
      { issuer: 'Sở Công Thương', from: 2026, to: 2026 },
    ],
    [
      ['Kế hoạch', 'Phát triển làng nghề', 'từ năm 2025 đến năm 2028', 'Thực hiện Nghị quyết số 7;'],
      { subject: 'Phát triển làng nghề từ năm 2025 đến năm 2028', from: 2025, to: 2028 },
    ],
    [
      ['KẾ HOẠCH', 'Phát triển làng nghề', 'PHỤ LỤC', '(Kèm theo Kế hoạch số 7/KH-UBND)'],
      { subject: 'Phát triển làng nghề' },
    ],
    [
      ['KẾ HOẠCH', 'LÀNG NGHỀ NĂM 2027', '(BAN HÀNH KÈM THEO QUYẾT ĐỊNH SỐ 8/QĐ-UBND)'],
      { subject: 'LÀNG NGHỀ NĂM 2027' },
    ],
    [
      ['KẾ HOẠCH PHÁT TRIỂN LÀNG NGHỀ CÁC NĂM 2025-2026'],
      { subject: 'PHÁT TRIỂN LÀNG NGHỀ CÁC NĂM 2025-2026', from: 2025, to: 2026 },
    ],
    [
      ['KẾ HOẠCH', 'LÀNG NGHỀ NĂM 2027', '-------', 'Căn cứ Luật;'],
      { subject: 'LÀNG NGHỀ NĂM 2027', from: 2027, to: 2027 },
    ],
    [['1. Thời gian thực hiện kế hoạch: từ năm 2025 đến năm 2028.'], { from: 2025, to: 2028 }],
    [['KẾ HOẠCH', 'LÀNG NGHỀ NĂM 2027', 'Thời gian thực hiện Kế hoạch: năm 2026.'], { from: 2027, to: 2027 }],
    [['- Thời gian thực hiện: năm 2026.'], { from: null, to: null }],
    [['KẾ HOẠCH', 'LÀNG NGHỀ NĂM 2026 VÀ 2027'], { from: 2026, to: 2027 }],
    [['KẾ HOẠCH', 'LÀNG NGHỀ CÁC NĂM 2026, 2027 VÀ NĂM 2028'], { from: 2026, to: 2028 }],
    [['KẾ HOẠCH', 'LÀNG NGHỀ NĂM 2026 VÀ CÁC NĂM TIẾP THEO'], { from: 2026, to: null }],
    [['KẾ HOẠCH', 'LÀNG NGHỀ GIAI ĐOẠN 2028 - 2025'], { from: null, to: null }],
  ])('%j is read', (lines, expected) => {
    expect(facts(...lines)).toMatchObject(expected);
  });
});

describe('the organisation of a plan', () => {
  it.each([
    ['2. Sở Nội vụ là cơ quan đầu mối theo dõi.', 'Sở Nội vụ'],
    ['Giao Sở Kế hoạch và Đầu tư làm đầu mối.', 'Sở Kế hoạch và Đầu tư'],
    ['Văn phòng HĐND và UBND huyện là cơ quan đầu mối theo dõi.', 'Văn phòng HĐND và UBND huyện'],
    ['Cơ quan đầu mối: Văn phòng UBND tỉnh.', 'Văn phòng UBND tỉnh'],
    [
      'Phối hợp với Sở Y tế, Sở Văn hóa, Thể thao và Du lịch sẽ là cơ quan đầu mối',
      'Sở Văn hóa, Thể thao và Du lịch',
    ],
    ['Các đơn vị là đầu mối của ngành mình.', null],
  ])('%s: the focal agency', (line, name) => {
    expect(facts(line).focalAgency).toBe(name);
  });

  it.each([
    ['Sở Nội vụ tổng hợp, báo cáo UBND tỉnh.', 'UBND tỉnh'],
    ['Định kỳ báo cáo kết quả cho Ủy ban nhân dân thành phố Hải Sơn.', 'Ủy ban nhân dân thành phố Hải Sơn'],
    ['Sở Nội vụ trình Chủ tịch UBND tỉnh xem xét.', 'UBND tỉnh'],
  ])('%s: the authority', (line, name) => {
    expect(facts(line).supervisingAuthority).toBe(name);
  });

  it('is asked where the text names two', () => {
    const lines = ['Sở Nội vụ là cơ quan đầu mối.', 'Sở Y tế là cơ quan đầu mối.'];
    expect(facts(...lines).focalAgency).toBeNull();
    expect(readPlanFacts(lines).questions.find(({ about }) => about === 'focalAgency')?.text).toContain(
      'Sở Nội vụ; Sở Y tế',
    );
  });
});

describe('the days of the yearly reports', () => {
  it.each([
    ['Hằng năm (trước ngày 01/12) nộp báo cáo về Sở Nội vụ.', '12-01', null],
    ['Sở Nội vụ, trước 15 tháng 12 hằng năm, báo cáo UBND tỉnh.', null, '12-15'],
    [
      'Các sở gửi báo cáo về Sở Nội vụ trước ngày 05/12 để tổng hợp, báo cáo UBND tỉnh trước ngày 15/12.',
      '12-05',
      '12-15',
    ],
    [
      'Trước ngày 5/12 các sở gửi báo cáo về Sở Nội vụ, trước ngày 15/12 Sở Nội vụ tổng hợp báo cáo UBND tỉnh.',
      '12-05',
      '12-15',
    ],
    ['Chậm nhất ngày 30/11 hằng năm gửi báo cáo cho Văn phòng UBND tỉnh.', '12-01', null],
    [
      'Các sở gửi báo cáo về cơ quan đầu mối trước ngày 05/12; trước ngày 15/12 tổng hợp, báo cáo cơ quan chỉ đạo.',
      '12-05',
      '12-15',
    ],
    ['Gửi báo cáo về Sở Nội vụ trước ngày 10/12/2025.', null, null],
    ['Gửi báo cáo về Sở Nội vụ trước ngày 31/11.', null, null],
    ['Gửi hồ sơ về Sở Nội vụ trước ngày 10/12.', null, null],
  ])('%s', (line, agency, consolidated) => {
    const { agencyReportBefore, consolidatedReportBefore } = facts(line);
    expect([agencyReportBefore, consolidatedReportBefore]).toEqual([agency, consolidated]);
  });

  it('are asked where the text contradicts itself', () => {
    const lines = [
      'Gửi báo cáo về Sở Nội vụ trước ngày 10/12.',
      'Gửi báo cáo về Sở Nội vụ trước ngày 12/12.',
    ];
    expect(facts(...lines).agencyReportBefore).toBeNull();
    expect(asked(...lines)).toContain('agencyReportBefore');
  });
});
