import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sentencesOf, withoutStop } from './sentences.ts';

const split = (text: string): string[] => sentencesOf({ text, from: 0 }).map((piece) => piece.text);

describe('sentences of a paragraph', () => {
  it.each([
    'UBND TP.Sông Hương phối hợp với Sở VH-TT&DL. ',
    'Q.Bến Nghé và TP. Kanto cử TS. Lê Văn An, ThS. Mai Hoa dự họp',
    'Tặng 30.000 cây giống vào ngày 22.1 và tháng 9.2021 cho địa phương',
    'Trưng bày tư liệu, hình ảnh... tại Nhà văn hóa thiếu nhi',
    'Giao lưu, dạy nghề, v.v. cho lao động trẻ',
    'Họp trực tuyến, qua mạng xã hội.., do vậy việc chung vẫn kịp',
    '1. Giao Sở Y tế cử bác sĩ',
    'Gửi về hộp thư ngoaivu@phuhai.gov.vn trước 17.30',
  ])('%j is one', (text) => {
    expect(split(text)).toEqual([text.trim()]);
  });

  it.each([
    ['Sở Y tế cử bác sĩ. Sở Tài chính lo kinh phí.', 2],
    ['Sang làm việc tại Kanto… Đặc biệt, tỉnh mở lớp tiếng Nhật.', 2],
    ['Quảng bá chè, cà phê, v.v. Sở Công Thương tìm đối tác.', 2],
    ['Lập danh sách lao động.Sở Nội vụ thẩm định.', 2],
    ['“Chúng tôi sẵn sàng.” Ông nói thêm. Đoàn ra về.', 3],
    ['Hoàn thành trước ngày 22.1. Sở Du lịch báo cáo.', 2],
  ])('%j are %i', (text, count) => {
    expect(split(text)).toHaveLength(count);
  });

  it('lose nothing but blanks, and know where they stand', () => {
    const word = fc.constantFrom(
      'Sở',
      'Y tế',
      'TP.',
      'v.v.',
      '1.',
      '...',
      '…',
      'cử.',
      'Đoàn',
      '”',
      '(a)',
      '22.1',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        const text = words.join(' ');
        const pieces = sentencesOf({ text, from: 0 });
        for (const piece of pieces) expect(text.startsWith(piece.text, piece.from)).toBe(true);
        expect(
          pieces
            .map((piece) => piece.text)
            .join('')
            .replaceAll(' ', ''),
        ).toBe(text.replaceAll(' ', ''));
      }),
    );
  });

  it('are cut where a text has no stop at all', () => {
    expect(split('giao lưu '.repeat(2000)).every((text) => text.length <= 3000)).toBe(true);
  });

  it.each(['Cử cán bộ.', 'Cử cán bộ;', 'Cử cán bộ./.', 'Cử cán bộ…', 'Cử cán bộ...'])(
    'end before their stop: %j',
    (text) => {
      expect(withoutStop({ text, from: 3 })).toEqual({ text: 'Cử cán bộ', from: 3 });
    },
  );
});
