import { describe, expect, it } from '@jest/globals';
import { isTimeAlone, timesIn } from './times.ts';

describe('times in a sentence', () => {
  it.each([
    ['Lập kế hoạch, hoàn thành trước ngày 30/6/2026.', ['trước ngày 30/6/2026']],
    ['Gửi danh sách trước ngày 15/12', ['trước ngày 15/12']],
    ['Báo cáo chậm nhất ngày 05 tháng 9 năm 2026', ['chậm nhất ngày 05 tháng 9 năm 2026']],
    ['Tổ chức Tuần phim trong quý II/2026', ['trong quý II/2026']],
    ['Trong tháng 3/2026, cử cán bộ đi học', ['Trong tháng 3/2026']],
    ['Hằng năm, tổ chức 02 đoàn', ['Hằng năm']],
    ['Tổ chức trại hè thiếu nhi, định kỳ hằng năm', ['định kỳ hằng năm']],
    ['Báo cáo trước ngày 10/12 hằng năm', ['trước ngày 10/12 hằng năm']],
    ['Mở lớp tiếng Nhật từ năm 2026 đến năm 2028', ['từ năm 2026 đến năm 2028']],
    ['Xây dựng đề án. Thời gian: quý III/2026', ['quý III/2026']],
    ['Dời dân, hoàn thành trước 17 giờ ngày 6/9/2026', ['trước 17 giờ ngày 6/9/2026']],
    ['Khai mạc triển lãm tối 20/12/2026', ['tối 20/12/2026']],
    ['Định kỳ hằng quý báo cáo tiến độ', ['Định kỳ hằng quý']],
    ['Nộp báo cáo ngày 5 hằng tháng', ['ngày 5 hằng tháng']],
    ['Giao ban ít nhất 3 lần trong năm', ['ít nhất 3 lần trong năm']],
    ['Trao đổi đoàn hai năm một lần', ['hai năm một lần']],
    ['Cấp 6 suất học bổng mỗi năm cho sinh viên', ['mỗi năm']],
    ['Thí điểm dạy tiếng Pháp từ năm học 2027 - 2028', ['từ năm học 2027 - 2028']],
    ['Sửa mái các trường học trước mùa mưa', ['trước mùa mưa']],
  ])('%j', (text, times) => {
    expect(timesIn(text)).toEqual(times);
  });

  it.each([
    'Trong thời gian tới, tăng cường trao đổi đoàn',
    'Thực hiện thỏa thuận ký ngày 25/6/2024',
    'Rà soát các dự án cấp phép trước ngày 01/01/2025',
    'Triển khai Chương trình xúc tiến du lịch giai đoạn 2021 - 2025',
    'Thực hiện Nghị quyết số 12 năm 2024',
    'Xây dựng báo cáo hằng năm',
    'Đào tạo dài hạn, ngắn hạn',
    'Đón lượng khách mỗi năm tăng',
  ])('%j has none', (text) => {
    expect(timesIn(text)).toEqual([]);
  });

  it.each([
    'hoàn thành trước ngày 30/6/2026',
    'xong trong tháng 6/2026',
    'Thời gian: quý II/2026',
    'thời hạn 6 tháng',
  ])('%j is nothing but a time', (text) => {
    expect(isTimeAlone(text)).toBe(true);
  });

  it.each(['hoàn thành nhà văn hóa hữu nghị của hai thành phố trước ngày 30/6/2026', 'hoàn thành hồ sơ'])(
    '%j is more than a time',
    (text) => {
      expect(isTimeAlone(text)).toBe(false);
    },
  );
});
