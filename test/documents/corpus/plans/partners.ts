import { span, yearly, years } from '../expectation.ts';
import type { KnownPlan } from '../printed-and-read.ts';

/** A city's plan with its partner city: cells with several lines, two leads, every way to part names. */
export const PARTNERS: KnownPlan = {
  printed: {
    letterhead: [
      ['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['THÀNH PHỐ CỬA LẠCH', 'Độc lập - Tự do - Hạnh phúc'],
      ['Số: 88/KH-UBND', 'Cửa Lạch, ngày 5 tháng 8 năm 2026'],
    ],
    prose: [
      'KẾ HOẠCH',
      'Hợp tác với thành phố Takamori giai đoạn 2026 - 2030',
      'Căn cứ Bản ghi nhớ ký ngày 18/6/2026 giữa hai thành phố;',
      'Văn phòng HĐND và UBND thành phố là cơ quan đầu mối; trước ngày 20/12 hằng năm báo cáo UBND thành phố.',
      'Các đơn vị gửi báo cáo về Văn phòng HĐND và UBND thành phố trước ngày 10/12 hằng năm.',
    ],
  },
  sections: [
    {
      number: 'I',
      heading: 'Giao lưu',
      rows: [
        {
          printed: {
            code: '1',
            content:
              'Trao đổi đoàn học sinh:\n- Mùa hè: học sinh Cửa Lạch sang Takamori\n- Mùa xuân: học sinh Takamori sang Cửa Lạch',
            lead: 'Phòng Giáo dục và Đào tạo\nThành đoàn Cửa Lạch',
            coordinating: 'Hội Hữu nghị Việt Nam - Nhật Bản thành phố,\nCông an thành phố',
            timeline: 'Hằng năm',
          },
          leads: ['Phòng Giáo dục và Đào tạo', 'Thành đoàn Cửa Lạch'],
          coordinating: ['Hội Hữu nghị Việt Nam - Nhật Bản thành phố', 'Công an thành phố'],
          timeline: yearly(2026, 2030),
        },
        {
          printed: {
            code: '2',
            content: 'Tổ chức tuần văn hóa Takamori',
            lead: 'Phòng Văn hóa, Khoa học và Thông tin',
            coordinating: 'Công an thành phố, Phòng Giáo dục và Đào tạo và UBND phường Hải Đông',
            timeline: 'Năm 2027 và\nnăm 2029',
          },
          leads: ['Phòng Văn hóa, Khoa học và Thông tin'],
          coordinating: ['Công an thành phố', 'Phòng Giáo dục và Đào tạo', 'UBND phường Hải Đông'],
          timeline: years('Năm 2027 và năm 2029', 2027, 2029),
        },
      ],
    },
    {
      number: 'II',
      heading: 'Kinh tế',
      rows: [
        {
          printed: {
            code: '3',
            content: 'Đưa nước mắm Cửa Lạch vào siêu thị Takamori',
            lead: 'Phòng Kinh tế',
            coordinating: '- Các phòng, ban, đơn vị liên quan\n- UBND các xã, phường',
            timeline: 'Từ năm 2027 đến năm 2028',
          },
          leads: ['Phòng Kinh tế'],
          coordinating: ['Các phòng, ban, đơn vị liên quan', 'UBND các xã, phường'],
          timeline: span('Từ năm 2027 đến năm 2028', 2027, 2028),
        },
        {
          printed: {
            code: '4',
            content: 'Gửi điều dưỡng viên sang thực tập',
            lead: 'Trung tâm Y tế thành phố',
            coordinating: 'Phòng Nội vụ; các trường cao đẳng, trung cấp trên địa bàn thành phố',
            timeline: 'Năm 2028 và các năm tiếp theo',
          },
          leads: ['Trung tâm Y tế thành phố'],
          coordinating: ['Phòng Nội vụ', 'các trường cao đẳng, trung cấp trên địa bàn thành phố'],
          timeline: span('Năm 2028 và các năm tiếp theo', 2028, 2030),
        },
      ],
    },
  ],
  plan: {
    number: '88/KH-UBND',
    issuedOn: '2026-08-05',
    issuer: 'ỦY BAN NHÂN DÂN THÀNH PHỐ CỬA LẠCH',
    subject: 'Hợp tác với thành phố Takamori giai đoạn 2026 - 2030',
    from: 2026,
    to: 2030,
    focalAgency: 'Văn phòng HĐND và UBND thành phố',
    supervisingAuthority: 'UBND thành phố',
    agencyReportBefore: '12-10',
    consolidatedReportBefore: '12-20',
  },
  questions: ['leads 1'],
};
