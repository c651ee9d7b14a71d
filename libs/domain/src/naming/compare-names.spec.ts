import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { compareNames } from './compare-names.ts';
import { nameForm } from './name-form.ts';

const likeness = (one: string, other: string, place = 'phú hải'): string => {
  const found = compareNames(nameForm(one, [place]), nameForm(other, [place]));
  return found === null ? 'none' : `${found.how} ${found.score.toFixed(2)}`;
};

const LABOUR = 'Sở Lao động - Thương binh và Xã hội';
const CULTURE = 'Sở Văn hóa, Thể thao và Du lịch';
const STATION = 'Đài Phát thanh - Truyền hình Phú Hải';

describe('two names', () => {
  it.each([
    ['SỞ DU LỊCH TỈNH PHÚ HẢI', 'Sở Du lịch'],
    ['Sở Du lịch TP. Phú Hải', 'Sở Du lịch'],
    ['Sở Du lịch tỉnh', 'Sở Du lịch'],
    ['Uỷ ban nhân dân tỉnh', 'Ủy ban nhân dân tỉnh Phú Hải'],
    ['Sở Văn hoá và Thể thao', 'Sở Văn hóa và Thể thao'],
    ['Sở Y tế;', 'Sở Y tế'],
    ['Sở  Nông nghiệp –Môi trường', 'Sở Nông nghiệp - Môi trường'],
    ['Sở Văn hóa'.normalize('NFD'), 'Sở Văn hóa'],
  ])('are of the same words: "%s", "%s"', (one, other) => {
    expect(likeness(one, other)).toBe('same 1.00');
  });

  it.each([
    ['Sở LĐTBXH', LABOUR],
    ['Sở LĐ-TB&XH', LABOUR],
    ['Sở LĐ - TB và XH', LABOUR],
    ['Sở LDTBXH', LABOUR],
    ['Sở VH-TT&DL', CULTURE],
    ['Sở VH,TT&DL', CULTURE],
    ['Sở VHTTDL tỉnh Phú Hải', CULTURE],
    ['Sở NN& PTNT', 'Sở Nông nghiệp và Phát triển nông thôn'],
    ['Sở KH&ĐT', 'Sở Kế hoạch và Đầu tư'],
    ['Sở TT&TT', 'Sở Thông tin và Truyền thông'],
    ['Sở GD&ĐT', 'Sở Giáo dục và Đào tạo'],
    ['Sở KHCN', 'Sở Khoa học và Công nghệ'],
    ['UBND tỉnh', 'Ủy ban nhân dân tỉnh'],
    ['UBND TP.Hội An', 'UBND thành phố Hội An'],
    ['UBND Q.Hải Châu', 'Ủy ban nhân dân quận Hải Châu'],
    ['Trường ĐH Phú Hải', 'Trường Đại học Phú Hải'],
    ['BQL KKT Vân Phong', 'Ban Quản lý Khu kinh tế Vân Phong'],
    ['CA tỉnh', 'Công an tỉnh Phú Hải'],
    ['VP UBND tỉnh', 'Văn phòng Ủy ban nhân dân tỉnh'],
    ['Đài PT-TH', STATION],
    ['Cty TNHH Hoa Biển', 'Công ty trách nhiệm hữu hạn Hoa Biển'],
  ])('are an abbreviation and what it stands for: "%s", "%s"', (one, other) => {
    expect(likeness(one, other)).toBe('abbreviation 0.95');
    expect(likeness(other, one)).toBe('abbreviation 0.95');
  });

  it.each([
    ['Sở Lao động - Thương binh & Xã hội', LABOUR],
    ['Sở Lao động, Thương binh, Xã hội', LABOUR],
    ['Đài Phát thanh Truyền hình Phú Hải', STATION],
    ['Sở Ngọai vụ', 'Sở Ngoại vụ'],
  ])('are spelled otherwise: "%s", "%s"', (one, other) => {
    expect(likeness(one, other)).toBe('spelling 0.90');
  });

  it.each([
    ['Phát thanh - Truyền hình Phú Hải', STATION, 'spelling 0.87'],
    ['quận Hải Châu', 'Ủy ban nhân dân quận Hải Châu', 'spelling 0.87'],
    ['Q.Hải Châu', 'UBND quận Hải Châu', 'abbreviation 0.92'],
    ['TP. Phú Hải', 'UBND thành phố Phú Hải', 'abbreviation 0.92'],
    ['BCH Quân sự', 'Bộ Chỉ huy quân sự tỉnh', 'abbreviation 0.92'],
    ['Ban Quản lý Khu Kinh tế Vân Phong tỉnh Phú Hải', 'Ban Quản lý Khu Kinh tế Vân Phong', 'spelling 0.87'],
  ])('leave out what goes without saying: "%s", "%s"', (one, other, found) => {
    expect(likeness(one, other)).toBe(found);
    expect(likeness(other, one)).toBe(found);
  });

  it.each([
    ['Sở Văn hóa và Thể thao', CULTURE],
    ['Ban Quản lý Khu kinh tế Vân Phong', 'Ban Quản lý Khu công nghiệp, khu kinh tế Vân Phong'],
  ])('are similar, which scores less than any spelling: "%s", "%s"', (one, other) => {
    const found = likeness(one, other);
    expect(found).toMatch(/^similar 0\.[5-7]/u);
    expect(likeness(other, one)).toBe(found);
  });

  it.each([
    ['Sở Du lịch', 'Hiệp hội Du lịch'],
    ['UBND thành phố', 'UBND xã'],
    ['UBND tỉnh Phú Hải', 'UBND thành phố Phú Hải Đông'],
    ['UBND xã Hòa Bắc', 'UBND xã Hòa Sơn'],
    ['Công an tỉnh', 'Công an thành phố'],
    ['Sở Nội vụ', 'Sở Ngoại vụ'],
    ['Sở KHCN', 'Sở Kế hoạch và Đầu tư'],
    ['', 'Sở Y tế'],
    ['1', '10'],
  ])('are of two bodies: "%s", "%s"', (one, other) => {
    expect(likeness(one, other)).toBe('none');
  });

  it('are alike both ways, whatever they are, and each is like itself', () => {
    const word = fc.constantFrom(
      'sở',
      'ubnd',
      'tp',
      'và',
      'y',
      'tế',
      'kh',
      'đt',
      'đầu',
      'tư',
      'kế',
      'hoạch',
      'a',
    );
    const name = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(likeness(one, one)).toBe('same 1.00');
        expect(likeness(one, other)).toBe(likeness(other, one));
      }),
    );
  });

  it('are compared fast, however much they repeat', () => {
    const long = 'a '.repeat(120);
    const begun = performance.now();
    expect(likeness(`${long}b`, `${long}c`)).toMatch(/similar/u);
    expect(performance.now() - begun).toBeLessThan(1_000);
  });
});
