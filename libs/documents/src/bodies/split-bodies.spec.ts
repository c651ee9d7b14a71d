import { describe, expect, it } from '@jest/globals';
import { goesOn, splitBodies } from './split-bodies.ts';

const names = (cell: string) => splitBodies(cell).names;

describe('bodies of a cell', () => {
  it.each([
    'Sở Kế hoạch và Đầu tư',
    'Sở Lao động - Thương binh & Xã hội',
    'Sở Lao động, Thương binh và Xã hội',
    'Sở Văn hóa, Thể thao và Du lịch',
    'Sở Giáo dục và Đào tạo',
    'Phòng Văn hóa, Khoa học và Thông tin',
    'Văn phòng HĐND và UBND huyện',
    'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh',
    'Đài Phát thanh - Truyền hình Khánh Hòa',
    'các sở, ban, ngành, đơn vị, địa phương liên quan',
    'Các Sở, Ban, Ngành liên quan',
    'Các sở ban ngành liên quan',
    'Sở, ban, ngành liên quan',
    'các cơ quan, đơn vị và các địa phương liên quan',
    'Các trường Đại học, Cao đẳng trên địa bàn tỉnh',
    'các trường Cao đẳng, Đại học trên địa bàn tỉnh',
    'các hãng hàng không',
    'Các phòng, ban, đơn vị liên quan',
    'Phòng, ban chuyên môn liên quan',
    'UBND các huyện, thị xã, thành phố',
    'Ban Quản lý dự án (Sở Xây dựng, Sở Tài chính)',
    'Sở Nông nghiệp và Môi trường',
    'Sở Dân tộc và Tôn giáo',
    'UBND các xã, phường, đặc khu',
    'UBND các Xã, Phường, Đặc khu',
    'Sở VH,TT&DL',
    'Sở VH, TT và DL',
    'Sở VHTT&DL',
    'Sở LĐ-TB&XH',
    'Sở LĐ,TB&XH',
    'Sở NN&PTNT',
    'Sở NN và MT',
    'Đài PT-TH tỉnh',
    'Trường Cao đẳng Nghề Phú Hải / cơ sở 2',
  ])('%s is one', (cell) => {
    expect(names(cell)).toEqual([cell]);
    expect(splitBodies(cell).doubtful).toEqual([]);
  });

  it.each([
    ['Sở Ngoại vụ; Sở Du lịch', ['Sở Ngoại vụ', 'Sở Du lịch']],
    [
      'Ban Quản lý Khu Kinh tế Vân Phong, Sở Ngoại vụ và các sở, ban, ngành liên quan',
      ['Ban Quản lý Khu Kinh tế Vân Phong', 'Sở Ngoại vụ', 'các sở, ban, ngành liên quan'],
    ],
    [
      'Hiệp hội Du lịch Nha Trang-Khánh Hòa, các doanh nghiệp du lịch',
      ['Hiệp hội Du lịch Nha Trang-Khánh Hòa', 'các doanh nghiệp du lịch'],
    ],
    [
      'Sở Kế hoạch và Đầu tư, Sở Giáo dục và Đào tạo và Sở Tài chính',
      ['Sở Kế hoạch và Đầu tư', 'Sở Giáo dục và Đào tạo', 'Sở Tài chính'],
    ],
    ['Các hãng hàng không, các doanh nghiệp du lịch', ['Các hãng hàng không', 'các doanh nghiệp du lịch']],
    [
      'Các doanh nghiệp vận tải, các sở, ban, ngành liên quan',
      ['Các doanh nghiệp vận tải', 'các sở, ban, ngành liên quan'],
    ],
    ['Công an tỉnh và Bộ đội Biên phòng tỉnh;', ['Công an tỉnh', 'Bộ đội Biên phòng tỉnh']],
    [
      'các sở, ban, ngành liên quan, UBND các huyện, thị xã, thành phố và các đơn vị liên quan',
      ['các sở, ban, ngành liên quan', 'UBND các huyện, thị xã, thành phố', 'các đơn vị liên quan'],
    ],
    ['Sở Y tế; và các đơn vị liên quan.', ['Sở Y tế', 'các đơn vị liên quan']],
    ['Sở Y tế\nSở Tài chính', ['Sở Y tế', 'Sở Tài chính']],
    ['Sở Lao động - Thương binh\n& Xã hội', ['Sở Lao động - Thương binh & Xã hội']],
    ['- Sở Y tế;\n- Sở Tài chính', ['Sở Y tế', 'Sở Tài chính']],
    ['Sở Y tế; Sở Y tế', ['Sở Y tế']],
    [
      'Sở VH,TT&DL, Sở LĐ-TB&XH và UBND các xã, phường, đặc khu',
      ['Sở VH,TT&DL', 'Sở LĐ-TB&XH', 'UBND các xã, phường, đặc khu'],
    ],
    ['BCHQS tỉnh, CA tỉnh, VP UBND tỉnh', ['BCHQS tỉnh', 'CA tỉnh', 'VP UBND tỉnh']],
    ['Sở Y tế/Sở Tài chính', ['Sở Y tế', 'Sở Tài chính']],
    ['- Sở Y tế - Sở Tài chính', ['Sở Y tế', 'Sở Tài chính']],
    ['1. Sở Y tế\n2. Hoa Biển Airways', ['Sở Y tế', 'Hoa Biển Airways']],
    ['• Hoa Biển Airways\n• Nhà xe Phú Hải', ['Hoa Biển Airways', 'Nhà xe Phú Hải']],
    [
      'Các Sở: Văn hóa, Thể thao và Du lịch; Nông nghiệp và Môi trường, Nội vụ và Y tế; UBND các xã',
      [
        'Sở Văn hóa, Thể thao và Du lịch',
        'Sở Nông nghiệp và Môi trường',
        'Sở Nội vụ',
        'Sở Y tế',
        'UBND các xã',
      ],
    ],
    ['Các sở: Tài chính, Y tế và các đơn vị liên quan', ['Sở Tài chính', 'Sở Y tế', 'các đơn vị liên quan']],
    ['Các Sở: Tài chính, Y tế, Công an tỉnh', ['Sở Tài chính', 'Sở Y tế', 'Công an tỉnh']],
    ['-', []],
    ['Không', []],
    ['…', []],
    ['Thủ trưởng các sở, ban, ngành', ['Thủ trưởng các sở, ban, ngành']],
    ['Tất cả các sở, ban và đơn vị', ['Tất cả các sở, ban và đơn vị']],
    ['Văn phòng UBND tỉnh + Sở Ngoại vụ', ['Văn phòng UBND tỉnh', 'Sở Ngoại vụ']],
  ])('%j are told apart', (cell, bodies) => {
    expect(names(cell)).toEqual(bodies);
  });

  it('are doubted, not split, where a comma may part names that are not known', () => {
    expect(splitBodies('Sở Du lịch, Hoa Biển Airways')).toEqual({
      names: ['Sở Du lịch, Hoa Biển Airways'],
      doubtful: ['Sở Du lịch, Hoa Biển Airways'],
    });
  });
});

describe('the end of a line', () => {
  it.each(['Sở Tài chính; UBND', 'Sở', 'Sở Kế hoạch và', 'Trường Đại học Phú Hải (', 'Sở Y tế,'])(
    '%j shows that the cell goes on',
    (line) => expect(goesOn(line)).toBe(true),
  );

  it.each(['Sở Tài chính', 'Công an', 'Văn phòng UBND', 'các sở, ban, ngành'])('%j shows nothing', (line) =>
    expect(goesOn(line)).toBe(false),
  );

  it('are left as they stand in a cell that is too long for a list', () => {
    const cell = 'Sở Y tế, '.repeat(1_000);
    expect(names(cell)).toEqual([cell]);
    expect(splitBodies(cell).doubtful).toEqual([cell]);
  });
});
