import { describe, expect, it } from '@jest/globals';
import { bySubject } from './by-subject.ts';

const parts = (text: string) => bySubject({ text, from: 0 }).map((piece) => piece.text);

describe('a clause with a second subject', () => {
  it('is parted before the body that has a verb of its own', () => {
    expect(
      parts('Giao Sở Du lịch mở gian hàng, Sở Ngoại vụ mời khách, còn Công an tỉnh giữ trật tự'),
    ).toEqual(['Giao Sở Du lịch mở gian hàng', 'Sở Ngoại vụ mời khách', 'Công an tỉnh giữ trật tự']);
  });

  it.each([
    'Giao Sở Y tế, Sở Nội vụ rà soát biên chế',
    'Sở Y tế chủ trì, Sở Nội vụ phối hợp rà soát biên chế',
    'Sở Y tế tổ chức hội thảo, phối hợp với Sở Nội vụ, Sở Tài chính mời đại biểu',
    'Sở Y tế tham mưu UBND tỉnh, Hội đồng nhân dân tỉnh ban hành nghị quyết',
    'UBND tỉnh yêu cầu Giám đốc các sở, Chủ tịch UBND các xã rà soát biên chế',
  ])('%j is one', (text) => {
    expect(parts(text)).toEqual([text]);
  });

  it('keeps where each part stands', () => {
    const text = 'Giao Sở Du lịch mở gian hàng, Sở Ngoại vụ mời khách';
    for (const piece of bySubject({ text, from: 40 }))
      expect(text.startsWith(piece.text, piece.from - 40)).toBe(true);
  });
});
