import { describe, expect, it } from '@jest/globals';
import { foreignIn } from './foreign.ts';

const TEXT =
  'Quảng Hải ký với thành phố Kitano (Nhật Bản) và tỉnh Vân Sơn, Trung Quốc. Bà Trần Mai - Thị trưởng cảm ơn. ' +
  'UBND tỉnh Quảng Hải giao Sở Y tế. TP.Đông Hà và TP.Seongju, Hàn Quốc trao đổi đoàn.';
const isForeign = foreignIn(TEXT);

describe('what is abroad', () => {
  it.each([
    'chính quyền thành phố Kitano',
    'Sở Y tế tỉnh Vân Sơn',
    'TP.Seongju',
    'Trung tâm Hàn Quốc',
    'Tổng Lãnh sự quán',
    'phía bạn',
    'bà Trần Mai',
    'Tỉnh trưởng',
    'JICA',
  ])('%s is', (words) => {
    expect(isForeign(words)).toBe(true);
  });

  it.each([
    'UBND tỉnh Quảng Hải',
    'TP.Đông Hà',
    'Sở Y tế',
    'Hội Hữu nghị Việt Nam - Nhật Bản tỉnh',
    'UBND huyện Krông Pắc',
    'Công ty Samsung Hàn Quốc',
    'Trường Cao đẳng Y tế Quảng Hải',
    'Bệnh viện Pháp luật',
    'VNPT Quảng Hải',
  ])('%s is not', (words) => {
    expect(isForeign(words)).toBe(false);
  });
});
