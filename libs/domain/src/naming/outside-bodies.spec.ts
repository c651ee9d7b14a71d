import { describe, expect, it } from '@jest/globals';
import { nameKey } from './name-key.ts';
import { outsideScore } from './outside-bodies.ts';

describe('the words of a name', () => {
  it.each([
    ...[
      'Công ty Cổ phần Hoa Biển',
      'Tập đoàn Sao Mai',
      'Hiệp hội Du lịch',
      'Vietnam Airlines',
      'Hoa Biển Airways',
    ],
    ...['Tổng Lãnh sự quán Nhật Bản', 'Chính quyền tỉnh Hiroshima', 'Cty TNHH Sao', 'JICA', 'Hiệp hội'],
  ])('say that "%s" is outside', (name) => {
    expect(outsideScore(nameKey(name))).toBe(0.8);
  });

  it.each(['Trường Đại học Phú Hải', 'Hội Nông dân', 'Học viện Biển', 'Bệnh viện tỉnh'])(
    'say less surely that "%s" is',
    (name) => {
      expect(outsideScore(nameKey(name))).toBe(0.6);
    },
  );

  it.each(['Sở Du lịch', 'Hội đồng nhân dân tỉnh', 'UBND tỉnh', 'Hộ kinh doanh', 'Viễn thông'])(
    'do not say so of "%s"',
    (name) => {
      expect(outsideScore(nameKey(name))).toBe(0);
    },
  );
});
