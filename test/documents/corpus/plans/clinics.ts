import { until, yearly, years } from '../expectation.ts';
import type { KnownPlan } from '../printed-and-read.ts';

/** A department's plan for clinics of communes, within its province: fields with sub-fields, codes of three levels. */
export const CLINICS: KnownPlan = {
  printed: {
    letterhead: [
      ['UBND TỈNH PHÚ HẢI', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['SỞ Y TẾ', 'Độc lập - Tự do - Hạnh phúc'],
      ['Số: 1207/KH-SYT', 'Phú Hải, ngày 02 tháng 6 năm 2026'],
    ],
    prose: [
      'KẾ HOẠCH',
      'CỦNG CỐ TRẠM Y TẾ CẤP XÃ GIAI ĐOẠN 2026 - 2028',
      'Căn cứ Quyết định số 310/QĐ-UBND ngày 11/5/2026 của UBND tỉnh;',
      'I. YÊU CẦU',
      'Mỗi trạm có bác sĩ và kết nối khám chữa bệnh từ xa.',
      'II. PHÂN CÔNG',
      '1. Trung tâm Y tế huyện, thành phố gửi báo cáo về Phòng Nghiệp vụ Y trước ngày 20/11 hằng năm.',
      '2. Phòng Nghiệp vụ Y là đơn vị đầu mối; trước ngày 01/12 hằng năm báo cáo UBND tỉnh.',
      'PHỤ LỤC',
    ],
  },
  sections: [
    { number: '1', heading: 'Nhân lực', rows: [] },
    {
      number: '1.1',
      heading: 'Bác sĩ',
      rows: [
        {
          printed: {
            code: '1.1.1',
            content: 'Luân phiên bác sĩ của bệnh viện tỉnh về mười trạm vùng cao',
            lead: 'Bệnh viện Đa khoa tỉnh',
            coordinating: 'Trung tâm Y tế huyện Đá Trắng',
            timeline: 'Hằng năm',
          },
          leads: ['Bệnh viện Đa khoa tỉnh'],
          coordinating: ['Trung tâm Y tế huyện Đá Trắng'],
          timeline: yearly(2026, 2028),
        },
        {
          printed: {
            code: '1.1.2',
            content: 'Mở lớp y học gia đình cho 60 bác sĩ',
            lead: 'Trường Cao đẳng Y tế Phú Hải',
            coordinating: 'Sở Nội vụ',
            timeline: 'Năm 2026, 2028',
          },
          leads: ['Trường Cao đẳng Y tế Phú Hải'],
          coordinating: ['Sở Nội vụ'],
          timeline: years('Năm 2026, 2028', 2026, 2028),
        },
      ],
    },
    {
      number: '1.2',
      heading: 'Hộ sinh',
      rows: [
        {
          printed: {
            code: '1.2.1',
            content: 'Tuyển hộ sinh cho các xã đảo',
            lead: 'Sở Nội vụ',
            coordinating: 'UBND các xã đảo',
            timeline: 'Tháng 9/2026',
          },
          leads: ['Sở Nội vụ'],
          coordinating: ['UBND các xã đảo'],
          timeline: until('Tháng 9/2026', 'month', '2026-09-30'),
        },
      ],
    },
    {
      number: '2',
      heading: 'Trang thiết bị',
      rows: [
        {
          printed: {
            code: '2.1',
            content: 'Lắp máy siêu âm xách tay cho từng trạm',
            lead: 'Phòng Kế hoạch - Tài chính',
            coordinating: 'Sở Tài chính',
            timeline: 'Chậm nhất ngày 15/8/2027',
          },
          leads: ['Phòng Kế hoạch - Tài chính'],
          coordinating: ['Sở Tài chính'],
          timeline: until('Chậm nhất ngày 15/8/2027', 'date', '2027-08-15'),
        },
      ],
    },
  ],
  plan: {
    number: '1207/KH-SYT',
    issuedOn: '2026-06-02',
    issuer: 'SỞ Y TẾ',
    subject: 'CỦNG CỐ TRẠM Y TẾ CẤP XÃ GIAI ĐOẠN 2026 - 2028',
    from: 2026,
    to: 2028,
    focalAgency: 'Phòng Nghiệp vụ Y',
    supervisingAuthority: 'UBND tỉnh',
    agencyReportBefore: '11-20',
    consolidatedReportBefore: '12-01',
  },
  questions: [],
};
