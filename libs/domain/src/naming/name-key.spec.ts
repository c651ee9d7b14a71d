import { describe, expect, it } from '@jest/globals';
import { nameForm } from './name-form.ts';
import { nameKey, placeAtEnd } from './name-key.ts';

describe('the key of a name', () => {
  it.each([
    ['  Uỷ  ban Nhân dân ', 'ủy ban nhân dân'],
    ['SỞ VĂN HOÁ', 'sở văn hóa'],
    ['Hoà Khoẻ Thuỷ', 'hòa khỏe thủy'],
    ['Hoàn toàn', 'hoàn toàn'],
    ['Sở NN & PTNT.', 'sở nn&ptnt'],
    ['TP. Huế', 'tp.huế'],
    ['Ban (Sở Y tế)', 'ban(sở y tế)'],
  ])('of "%s" is "%s"', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  it('stays without the locality at the end, and a department without its level', () => {
    const key = (name: string) => nameForm(name, ['phú hải', '']).key;
    expect(key('Sở Y tế TP.Phú Hải')).toBe('sở y tế');
    expect(key('UBND tỉnh Phú Hải')).toBe('ubnd tỉnh');
    expect(key('UBND xã Đông Phú Hải')).toBe('ubnd xã đông');
    expect(key('Phú Hải')).toBe('phú hải');
    expect(key('Xóm Tỉnh')).toBe('xóm tỉnh');
  });
});

describe('the place at the end of a name', () => {
  it.each([
    ['UBND tỉnh Phú Hải', 'phú hải'],
    ['ỦY BAN NHÂN DÂN TỈNH PHÚ HẢI', 'phú hải'],
    ['UBND TP. Phú Hải', 'phú hải'],
    ['Thành phố Phú Hải', 'phú hải'],
    ['UBND thành phố Nam Sơn tỉnh Phú Hải', 'phú hải'],
    ['UBND quận Tây, thành phố Phú Hải', 'phú hải'],
    ['Sở Ngoại vụ', null],
    ['UBND tỉnh', null],
    ['Phú Hải', null],
  ])('of "%s" is %s', (name, place) => {
    expect(placeAtEnd(name)).toBe(place);
  });
});
