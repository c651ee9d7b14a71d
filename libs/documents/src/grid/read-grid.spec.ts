import { describe, expect, it } from '@jest/globals';
import type { RowSketch } from '../testing/grid-content.ts';
import { gridContent, merged } from '../testing/grid-content.ts';
import { asked, briefly, planOf, planOfRows } from '../testing/grid-plan.ts';
import { readGrid } from './read-grid.ts';

const { wide, tall } = merged;
const HEADER = ['STT', 'Nội dung', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian thực hiện'];
const POTTERY = ['1', 'Mở lớp gốm', 'Sở Công Thương', 'Sở Tài chính', 'Năm 2026'];
const MARKET = ['2', 'Dựng gian hàng chợ nổi', 'Sở Du lịch', 'Sở Y tế', 'Hằng năm'];
const READ = [
  '1 | Mở lớp gốm | Sở Công Thương | Sở Tài chính | Năm 2026',
  '2 | Dựng gian hàng chợ nổi | Sở Du lịch | Sở Y tế | Hằng năm',
];
const items = (...rows: RowSketch[]) => planOfRows(...rows).items.map(briefly);
const sections = (...rows: RowSketch[]) =>
  planOfRows(...rows).items.map(({ code, section }) => `${code ?? '?'}: ${section ?? '-'}`);

describe('the header of a table', () => {
  it.each<[string, RowSketch[]]>([
    ['stands in one row', [HEADER]],
    [
      'stands in two merged rows',
      [
        [tall('TT', 2), tall('Nhiệm vụ', 2), wide('Cơ quan thực hiện', 2), tall('Thời hạn', 2)],
        ['Chủ trì', 'Phối hợp'],
      ],
    ],
    [
      'stands in two rows that are not merged',
      [
        ['Số TT', 'Nội dung công việc', wide('Cơ quan thực hiện', 2), 'Tiến độ'],
        ['', '', 'Chủ trì', 'Phối hợp', ''],
      ],
    ],
    [
      'stands in three rows with their numbers below',
      [
        [tall('STT', 3), tall('Công việc', 3), wide('Phân công', 3)],
        [wide('Đơn vị thực hiện', 2), tall('Thời gian hoàn thành', 2)],
        ['Chủ trì', 'Phối hợp'],
        ['(1)', '(2)', '(3)', '(4)', '(5)'],
      ],
    ],
    ['is numbered by letters and numbers', [HEADER, ['A', 'B', '1', '2', '3']]],
    ['stands below a title', [[wide('BẢNG PHÂN CÔNG', 5)], [''], HEADER]],
    [
      'uses other names',
      [['T.T', 'NỘI DUNG\nHOẠT ĐỘNG', 'Đơn vị đầu mối thực hiện', 'Phối hợp thực hiện', 'Thời điểm']],
    ],
    [
      'uses other names again',
      [
        [
          'Mã',
          'Tên nhiệm vụ, giải pháp',
          'Cơ quan, đơn vị chủ trì thực hiện',
          'Cơ quan/đơn vị phối hợp',
          'Thời hạn hoàn thành (dự kiến)',
        ],
      ],
    ],
    [
      'is decomposed, with other spaces',
      [HEADER.map((cell) => cell.normalize('NFD').replaceAll(' ', '\u00A0'))],
    ],
  ])('%s', (_name, header) => {
    const plan = planOfRows(...header, POTTERY, MARKET);
    expect(plan.items.map(briefly)).toEqual(READ);
    expect(asked(plan)).toEqual([]);
  });

  it('names the columns in any order', () => {
    const turned = ([code, content, lead, coordinating, time]: string[]) =>
      [time, lead, code, coordinating, content] as string[];
    expect(items(turned(HEADER), turned(POTTERY), turned(MARKET))).toEqual(READ);
  });

  it('needs no column of numbers', () => {
    const plan = planOfRows(HEADER.slice(1), POTTERY.slice(1), MARKET.slice(1));
    expect(plan.items.map(briefly)).toEqual(READ.map((line) => line.replace(/^\d/u, '?')));
    expect(asked(plan)).toEqual(['- code 1,2']);
  });

  it('is passed over where a page repeats it, in all its rows', () => {
    const header: RowSketch[] = [
      [tall('TT', 2), tall('Nhiệm vụ', 2), wide('Cơ quan thực hiện', 2), tall('Thời gian', 2)],
      ['Chủ trì', 'Phối hợp'],
      ['1', '2', '3', '4', '5'],
    ];
    expect(items(...header, POTTERY, ...header, MARKET)).toEqual(READ);
  });

  it('may name the columns anew within the table', () => {
    const [code, content, lead, coordinating, time] = MARKET as [string, string, string, string, string];
    const anew = ['TT', 'Công việc', 'Thời gian', 'Đơn vị chủ trì', 'Đơn vị phối hợp'];
    expect(items(HEADER, POTTERY, anew, [code, content, time, lead, coordinating])).toEqual(READ);
  });

  it('is not taken from an item whose words sound like one', () => {
    const item = ['2', 'Nhiệm vụ phối hợp theo dõi', 'Sở Y tế', 'Các đơn vị phối hợp', 'Theo tiến độ'];
    expect(items(HEADER, POTTERY, item)).toHaveLength(2);
  });

  it('has columns of time that are marked, or begin and end', () => {
    const years: RowSketch[] = [
      [tall('TT', 2), tall('Nhiệm vụ', 2), tall('Chủ trì', 2), wide('Thời gian', 3)],
      ['Năm 2025', 'Năm 2026', 'Năm 2027'],
      ['1', 'Mở lớp gốm', 'Sở Công Thương', 'x', '', 'x'],
    ];
    expect(planOfRows(...years).items).toMatchObject([
      { timeline: { original: 'Năm 2025, Năm 2027', years: [2025, 2027] } },
    ]);
    const ends: RowSketch[] = [
      [tall('TT', 2), tall('Nhiệm vụ', 2), tall('Chủ trì', 2), wide('Thời gian', 2)],
      ['Bắt đầu', 'Kết thúc'],
      ['1', 'Mở lớp gốm', 'Sở Công Thương', '01/03/2026', '30/06/2026'],
    ];
    expect(planOfRows(...ends).items).toMatchObject([{ timeline: { kind: 'date', until: '2026-06-30' } }]);
  });

  it('may stand over columns of the grid that the eye does not see', () => {
    const header = [
      wide('STT', 1),
      wide('Nội dung', 2),
      wide('Chủ trì', 2),
      wide('Phối hợp', 1),
      'Thời gian',
    ];
    const row = ['1', wide('Mở lớp gốm', 3), 'Sở Công Thương', wide('Sở Tài chính', 1), wide('Năm 2026', 1)];
    expect(items(header, row)).toEqual([READ[0]]);
  });
});

describe('other columns', () => {
  it('are kept as notes, each with its heading', () => {
    const header = [...HEADER, 'Kinh phí\n(triệu đồng)', 'Sản phẩm', 'Ghi chú'];
    const plan = planOfRows(header, [...POTTERY, '200', '-', 'Đã có đề án'], [...MARKET, '', '', '']);
    expect(plan.items.map(({ notes }) => notes)).toEqual([
      'Kinh phí (triệu đồng): 200; Ghi chú: Đã có đề án',
      null,
    ]);
  });

  it('are headed by all that stands over them, and are no time for it', () => {
    const header: RowSketch[] = [
      [tall('TT', 2), tall('Nhiệm vụ', 2), tall('Chủ trì', 2), tall('Thời gian', 2), wide('Kinh phí', 2)],
      ['Năm 2025', 'Năm 2026'],
    ];
    const plan = planOfRows(...header, ['1', 'Mở lớp gốm', 'Sở Công Thương', 'Hằng năm', '10', '20']);
    expect(plan.items).toMatchObject([
      { notes: 'Kinh phí - Năm 2025: 10; Kinh phí - Năm 2026: 20', timeline: { original: 'Hằng năm' } },
    ]);
  });

  it('keep the groups that stand beside the tasks, and what stands right of the header', () => {
    const header = ['TT', 'Nhóm nhiệm vụ', 'Nhiệm vụ cụ thể', 'Chủ trì', 'Thời gian'];
    const plan = planOfRows(
      header,
      ['1', tall('Làng nghề', 2), 'Mở lớp gốm', 'Sở Công Thương', 'Năm 2026', 'gấp'],
      ['2', 'Mở lớp mây', 'Sở Công Thương', 'Năm 2026'],
    );
    expect(plan.items).toMatchObject([
      { content: 'Mở lớp gốm', notes: 'Nhóm nhiệm vụ: Làng nghề; gấp' },
      { content: 'Mở lớp mây', notes: 'Nhóm nhiệm vụ: Làng nghề' },
    ]);
  });
});

describe('merged cells', () => {
  it('name the lead, and the time, of each row that they span', () => {
    const rows: RowSketch[] = [
      ['1', 'Mở lớp gốm', tall('Sở Công Thương', 2), 'Sở Tài chính', tall('Năm 2026', 3)],
      ['2', 'Mở lớp mây', '-'],
      ['3', 'Mở lớp đan', 'Sở Nội vụ', 'Sở Y tế'],
    ];
    expect(items(HEADER, ...rows)).toEqual([
      '1 | Mở lớp gốm | Sở Công Thương | Sở Tài chính | Năm 2026',
      '2 | Mở lớp mây | Sở Công Thương |  | Năm 2026',
      '3 | Mở lớp đan | Sở Nội vụ | Sở Y tế | Năm 2026',
    ]);
  });

  it('make one item of the rows that its content spans', () => {
    const plan = planOfRows(
      HEADER,
      [tall('1', 2), tall('Mở lớp gốm', 2), 'Sở Công Thương', 'Sở Tài chính', tall('Năm 2026', 2)],
      ['Sở Nội vụ', 'Sở Y tế'],
    );
    expect(plan.items.map(briefly)).toEqual([
      '1 | Mở lớp gốm | Sở Công Thương; Sở Nội vụ | Sở Tài chính; Sở Y tế | Năm 2026',
    ]);
    expect(asked(plan)).toEqual(['1 leads 1']);
  });

  it('over lead and coordinating bodies are asked about', () => {
    const plan = planOfRows(HEADER, ['1', 'Mở lớp gốm', wide('Sở Công Thương', 2), 'Năm 2026']);
    expect(plan.items.map(briefly)).toEqual(['1 | Mở lớp gốm | Sở Công Thương |  | Năm 2026']);
    expect(asked(plan)).toEqual(['1 leads 1']);
  });

  it('that say "as above" say what stands above', () => {
    expect(items(HEADER, POTTERY, ['2', 'Mở lớp mây', '-nt-', '"', 'Như trên'])).toEqual([
      READ[0],
      '2 | Mở lớp mây | Sở Công Thương | Sở Tài chính | Năm 2026',
    ]);
  });
});

describe('headings', () => {
  it('are rows that span the table, or a number with a title', () => {
    const rows: RowSketch[] = [
      [wide('I. LÀNG NGHỀ', 5)],
      POTTERY,
      ['II', 'Chợ', '', '', ''],
      MARKET,
      ['III', wide('Bến thuyền', 4)],
      ['3', ...POTTERY.slice(1)],
      [wide('Việc thường xuyên', 5)],
      ['4', ...MARKET.slice(1)],
    ];
    expect(sections(HEADER, ...rows)).toEqual([
      '1: I. LÀNG NGHỀ',
      '2: II. Chợ',
      '3: III. Bến thuyền',
      '4: Việc thường xuyên',
    ]);
  });

  it('are nested: the nearest counts', () => {
    const rows: RowSketch[] = [
      [wide('A. Kinh tế', 5)],
      ['1', 'Nghề gốm', '', '', ''],
      ['1.1', ...POTTERY.slice(1)],
      ['1.2', 'Nghề mây', '', '', ''],
      ['1.2.1', ...POTTERY.slice(1)],
      ['2', ...MARKET.slice(1)],
      ['3.', 'Nghề đan', '', '', ''],
      ['a)', ...MARKET.slice(1)],
    ];
    expect(sections(HEADER, ...rows)).toEqual([
      '1.1: 1. Nghề gốm',
      '1.2.1: 1.2. Nghề mây',
      '2: 1.2. Nghề mây',
      'a: 3. Nghề đan',
    ]);
  });

  it('may stand in the column of numbers, as a sheet shows words that overflow', () => {
    const rows: RowSketch[] = [['I. Làng nghề', '', '', '', ''], POTTERY, ['Chợ', '', '', '', ''], MARKET];
    expect(sections(HEADER, ...rows)).toEqual(['1: I. Làng nghề', '2: Chợ']);
  });

  it('may stand beside a time that reaches down through them', () => {
    const rows: RowSketch[] = [
      [...POTTERY.slice(0, 4), tall('Hằng năm', 5)],
      [wide('II. Chợ', 4)],
      MARKET.slice(0, 4),
      ['III', 'Bến thuyền', '', ''],
      ['3', ...MARKET.slice(1, 4)],
    ];
    expect(sections(HEADER, ...rows)).toEqual(['1: -', '2: II. Chợ', '3: III. Bến thuyền']);
  });

  it('may stand in the column of content where no number has a column', () => {
    const rows = [['I. Làng nghề', '', '', ''], POTTERY.slice(1)];
    expect(sections(HEADER.slice(1), ...rows)).toEqual(['?: I. Làng nghề']);
  });

  it('may stand in capitals in the column of content', () => {
    expect(sections(HEADER, ['', 'LÀNG NGHỀ', '', '', ''], POTTERY)).toEqual(['1: LÀNG NGHỀ']);
  });

  it('are no items with items below them that have a lead of their own', () => {
    const rows: RowSketch[] = [
      ['1', 'Hội chợ', 'Sở Du lịch', '', 'Năm 2026'],
      ['1.1', ...POTTERY.slice(1)],
    ];
    expect(sections(HEADER, ...rows)).toEqual(['1: -', '1.1: -']);
    const merging: RowSketch[] = [
      ['1', 'Hội chợ', tall('Sở Du lịch', 2), '', tall('Năm 2026', 2)],
      ['1.1', 'Dựng rạp', ''],
    ];
    expect(items(HEADER, ...merging)).toEqual([
      '1 | Hội chợ | Sở Du lịch |  | Năm 2026',
      '1.1 | Dựng rạp | Sở Du lịch |  | Năm 2026',
    ]);
  });

  it('are items where nothing stands below their number', () => {
    const plan = planOfRows(HEADER, POTTERY, ['2', 'Dựng gian hàng', '', '', ''], ['3', ...MARKET.slice(1)]);
    expect(plan.items.map(({ code }) => code)).toEqual(['1', '2', '3']);
    expect(asked(plan)).toEqual(['2 leads 2', '2 timeline 2']);
  });

  it('are no sums', () => {
    const plan = planOfRows([...HEADER, 'Kinh phí'], [...POTTERY, '20'], ['', 'Tổng cộng', '', '', '', '20']);
    expect(plan.items).toHaveLength(1);
    expect(plan.prose).toEqual(['Tổng cộng', '20']);
  });
});

describe('codes', () => {
  it.each([
    ['1.', '1'],
    ['1.10', '1.10'],
    ['1.10.', '1.10'],
    ['(3)', '3'],
    ['a)', 'a'],
    ['I.1', 'I.1'],
    ['A. 1.', 'A.1'],
    ['2/', '2'],
    ['1.2.3.4', '1.2.3.4'],
    ['NV-07', 'NV-07'],
  ])('%s is %s', (printed, code) => {
    expect(planOfRows(HEADER, [printed, ...POTTERY.slice(1)]).items).toMatchObject([
      { code, content: 'Mở lớp gốm' },
    ]);
  });

  it.each([
    ['1.1. Mở lớp gốm', '1.1'],
    ['1.1 Mở lớp gốm', '1.1'],
    ['2. Mở lớp gốm', '2'],
    ['3) Mở lớp gốm', '3'],
    ['b) Mở lớp gốm', 'b'],
    ['I.2. Mở lớp gốm', 'I.2'],
    ['- Mở lớp gốm', null],
  ])('stand before the words: %s', (words, code) => {
    const [, ...rest] = POTTERY;
    const withColumn = planOfRows(HEADER, ['', words, ...rest.slice(1)]);
    const without = planOfRows(HEADER.slice(1), [words, ...rest.slice(1)]);
    for (const plan of [withColumn, without])
      expect(plan.items).toMatchObject([{ code, content: 'Mở lớp gốm', source: { quote: 'Mở lớp gốm' } }]);
  });

  it.each(['1.500 người học nghề', '2.5 triệu lượt khách', 'Q. Hải Sơn mở chợ', '2026 mở chợ', '3 lớp gốm'])(
    'are not taken from %s',
    (words) => {
      expect(planOfRows(HEADER.slice(1), [words, ...POTTERY.slice(2)]).items).toMatchObject([
        { code: null, content: words },
      ]);
    },
  );

  it('are not taken from an enumeration within the content', () => {
    const content = '1. Gốm\n2. Mây';
    expect(planOfRows(HEADER, ['', content, ...POTTERY.slice(2)]).items).toMatchObject([
      { code: null, content: '1. Gốm 2. Mây' },
    ]);
  });

  it('that are missing are asked one by one, and together where none stands', () => {
    const bullets: RowSketch[] = [
      ['-', ...POTTERY.slice(1)],
      ['+', ...MARKET.slice(1)],
    ];
    expect(asked(planOfRows(HEADER, ...bullets))).toEqual(['- code 1,2']);
    expect(asked(planOfRows(HEADER, ...bullets, ['1', ...POTTERY.slice(1)]))).toEqual([
      '- code 1',
      '- code 2',
    ]);
  });

  it('that are doubled are asked of the later item', () => {
    expect(asked(planOfRows(HEADER, POTTERY, POTTERY, POTTERY))).toEqual(['1 code 2', '1 code 3']);
  });

  it('that begin anew under each heading are asked once a heading', () => {
    const rows: RowSketch[] = [
      [wide('I. Gốm', 5)],
      POTTERY,
      MARKET,
      [wide('II. Mây', 5)],
      POTTERY,
      MARKET,
      [wide('III. Đan', 5)],
      POTTERY,
    ];
    const plan = planOfRows(HEADER, ...rows);
    expect(asked(plan)).toEqual(['- code 3,4', '1 code 5']);
    expect(plan.questions.find(({ refs }) => refs?.join() === '3,4')?.text).toContain('II.1');
  });

  it('that are skipped are asked, whatever the other codes are', () => {
    const skipping = (...codes: string[]) =>
      planOfRows(HEADER, ...codes.map((code) => [code, ...POTTERY.slice(1)]))
        .questions.filter(({ about, refs }) => about === 'code' && refs === undefined)
        .map(({ text }) => /số (.+?)\. Có/u.exec(text)?.[1]);
    expect(skipping('a', 'b', 'd')).toEqual([]);
    expect(skipping('I.1', 'I.3')).toEqual(['I.2']);
    expect(skipping('1', '2', '99999')).toEqual(['3 - 99998']);
    expect(skipping('1', '1.2.1', '1.2.3')).toEqual(['1.1', '1.2.2']);
    expect(skipping(...Array.from({ length: 30 }, (_, index) => String(2 * index + 1)))).toEqual([
      expect.stringMatching(/^2, 4, .* 20 …$/u),
    ]);
  });

  it('of headings are not missed among the items', () => {
    const rows: RowSketch[] = [
      POTTERY,
      ['2', 'Chợ', '', '', ''],
      ['a', ...MARKET.slice(1)],
      ['3', ...MARKET.slice(1)],
    ];
    expect(asked(planOfRows(HEADER, ...rows))).toEqual([]);
  });
});

describe('bodies', () => {
  const cells = (lead: string, coordinating: string) => {
    const plan = planOfRows(HEADER, ['1', 'Mở lớp gốm', lead, coordinating, 'Năm 2026']);
    return [plan.items[0]?.leads, plan.items[0]?.coordinating, asked(plan)];
  };

  it('stand on lines of their own, with bullets or without', () => {
    expect(cells('- Sở Y tế;\n- Sở Nội vụ.', 'Sở Tài chính\nCác sở, ban,\nngành liên quan')).toEqual([
      ['Sở Y tế', 'Sở Nội vụ'],
      ['Sở Tài chính', 'Các sở, ban, ngành liên quan'],
      ['1 leads 1'],
    ]);
  });

  it('of one cell are parted by what each does', () => {
    const parted = [['Sở Y tế'], ['Sở Nội vụ', 'Công an tỉnh'], []];
    expect(cells('Chủ trì: Sở Y tế\nPhối hợp: Sở Nội vụ, Công an tỉnh', '')).toEqual(parted);
    expect(cells('Sở Y tế chủ trì, phối hợp với Sở Nội vụ, Công an tỉnh', '')).toEqual(parted);
  });

  it('of one column for both kinds are all leads, of whom one is asked for', () => {
    const header = ['STT', 'Nội dung', 'Cơ quan chủ trì, phối hợp', 'Thời gian'];
    const plan = planOfRows(header, ['1', 'Mở lớp gốm', 'Sở Y tế, Sở Nội vụ', 'Năm 2026']);
    expect([plan.items[0]?.leads, asked(plan)]).toEqual([['Sở Y tế', 'Sở Nội vụ'], ['1 leads 1']]);
  });

  it('on lines that neither a bullet nor a known word parts are asked about', () => {
    expect(cells('Sở Y tế', 'Hoa Biển Airways\nNhà xe Phú Hải')[2]).toEqual(['1 coordinating 1']);
  });
});

describe('the parts of a split table', () => {
  it('go on without a header, under the same heading', () => {
    const plan = planOf({ rows: [HEADER, [wide('I. Nghề', 5)], POTTERY] }, { rows: [MARKET] });
    expect(plan.items.map(briefly)).toEqual(READ);
    expect(plan.items.map(({ section, source }) => [section, source?.table, source?.row])).toEqual([
      ['I. Nghề', 1, 3],
      ['I. Nghề', 2, 1],
    ]);
  });

  it('may be parted between a heading and its items', () => {
    const plan = planOf(
      { rows: [HEADER, ['1', 'Nghề', '', '', '']] },
      { rows: [['1.1', ...POTTERY.slice(1)]] },
    );
    expect(plan.items).toMatchObject([{ code: '1.1', section: '1. Nghề' }]);
  });

  it('stand under headings that are paragraphs', () => {
    const plan = planOf(
      ...['PHỤ LỤC', 'I. LÀNG NGHỀ', '(Đơn vị: triệu đồng)', { rows: [HEADER, POTTERY] }],
      ...['Phần sau đây nêu các việc của chợ.', 'CHỢ NỔI', { rows: [HEADER, MARKET] }],
    );
    expect(plan.items.map(briefly)).toEqual(READ);
    expect(plan.items.map(({ section }) => section)).toEqual(['I. LÀNG NGHỀ', 'CHỢ NỔI']);
  });

  it('stand under no sentence, no title and no number of an appendix', () => {
    for (const above of ['1. Các đơn vị gửi báo cáo về Sở Nội vụ.', 'DANH MỤC NHIỆM VỤ', 'Phụ lục II'])
      expect(planOf(above, { rows: [HEADER, POTTERY] }).items[0]?.section).toBeNull();
  });

  it('stand under no heading of another part, nor under the title of the only table', () => {
    const plan = planOf({ rows: [HEADER, [wide('I. Nghề', 5)], POTTERY] }, 'Các việc khác.', {
      rows: [HEADER, MARKET],
    });
    expect(plan.items.map(({ section }) => section)).toEqual(['I. Nghề', null]);
    expect(planOf('NHIỆM VỤ CỤ THỂ', { rows: [HEADER, POTTERY] }).items[0]?.section).toBeNull();
  });
});

describe('tables that are none of a plan', () => {
  const LETTERHEAD = {
    rows: [
      [
        'ỦY BAN NHÂN DÂN\nTỈNH PHÚ HẢI\n-------',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
      ],
      ['Số: 128/KH-UBND', 'Phú Hải, ngày 05 tháng 02 năm 2025'],
    ],
  };
  const SIGNATURE = { rows: [['Nơi nhận:\n- Như trên;\n- Lưu: VT.', 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH']] };
  const BUDGET = {
    rows: [
      ['TT', 'Nội dung', 'Số lượng', 'Đơn giá', 'Thành tiền', 'Thời gian'],
      ['1', 'Đất sét', '2', '3', '6', 'Năm 2026'],
    ],
  };

  it('tell the facts of its head', () => {
    const plan = planOf(
      LETTERHEAD,
      'KẾ HOẠCH',
      'LÀNG NGHỀ NĂM 2026',
      'Căn cứ Luật;',
      { rows: [HEADER, POTTERY] },
      SIGNATURE,
    );
    expect(plan.plan).toMatchObject({
      number: '128/KH-UBND',
      issuedOn: '2025-02-05',
      issuer: 'ỦY BAN NHÂN DÂN TỈNH PHÚ HẢI',
      subject: 'LÀNG NGHỀ NĂM 2026',
    });
    expect(plan.items.map(briefly)).toEqual([READ[0]]);
  });

  it('are prose, before the plan and after it', () => {
    const plan = planOf(BUDGET, { rows: [HEADER, POTTERY] }, BUDGET, SIGNATURE);
    expect(plan.items).toHaveLength(1);
    expect(plan.prose).toEqual([
      ...BUDGET.rows.flat(),
      ...BUDGET.rows.flat(),
      ...SIGNATURE.rows.flat().flatMap((cell) => cell.split('\n')),
    ]);
  });

  it('are asked about where they have times but no bodies', () => {
    const agenda = {
      rows: [
        ['TT', 'Nội dung', 'Thời gian'],
        ['1', 'Đón khách', '08:00'],
      ],
    };
    expect(asked(planOf({ rows: [HEADER, POTTERY] }, agenda))).toEqual(['- table -']);
    expect(planOf(agenda).items).toHaveLength(1);
  });

  it('are all that a document has: it is no plan', () => {
    expect(readGrid(gridContent(LETTERHEAD, BUDGET, SIGNATURE))).toBeNull();
    expect(readGrid(gridContent('Sở Nội vụ họp.'))).toBeNull();
  });

  it('have no item where nothing stands below the header', () => {
    expect(readGrid(gridContent({ rows: [HEADER] }))?.rows).toEqual([]);
  });

  it('hand a heading at their end over to the table right below', () => {
    const plan = planOf(
      { rows: [HEADER, ['1', 'Nghề gốm']] },
      { rows: [HEADER, ['1.1', ...POTTERY.slice(1)]] },
    );
    expect(plan.items).toMatchObject([{ code: '1.1', section: '1. Nghề gốm' }]);
  });
});

describe('sheets', () => {
  const sheet = (name: string, ...rows: RowSketch[]) => ({ sheet: name, rows });

  it('have titles above the table and prose below it', () => {
    const plan = planOf(
      sheet(
        'KH',
        ['UBND TỈNH PHÚ HẢI', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        ['Số: 12/KH-UBND', '', '', 'Phú Hải, ngày 5/2/2025'],
        [wide('KẾ HOẠCH', 5)],
        [wide('LÀNG NGHỀ NĂM 2026', 5)],
        [''],
        HEADER,
        POTTERY,
        MARKET,
        [wide('III. Tổ chức thực hiện', 5)],
        [wide('1. Trước ngày 05/11 hằng năm, các đơn vị gửi báo cáo về Sở Công Thương.', 5)],
        ['Nơi nhận:', '', '', 'KT. CHỦ TỊCH'],
        ['- Như trên;', '', '', 'PHÓ CHỦ TỊCH'],
      ),
    );
    expect(plan.items.map(briefly)).toEqual(READ);
    expect(plan.plan).toMatchObject({
      number: '12/KH-UBND',
      issuedOn: '2025-02-05',
      issuer: 'UBND TỈNH PHÚ HẢI',
      subject: 'LÀNG NGHỀ NĂM 2026',
      agencyReportBefore: '11-05',
    });
    expect(plan.items[1]?.source).toMatchObject({ sheet: 'KH', row: 8, paragraph: null, table: 1 });
    expect(plan.prose).toContain('PHÓ CHỦ TỊCH');
  });

  it('are read one after the other, hidden ones left out', () => {
    const plan = planOf(
      sheet('Bìa', ['Số: 12/KH-UBND']),
      { ...sheet('Nháp', HEADER, ['9', ...POTTERY.slice(1)]), isHidden: true },
      sheet('Nghề', HEADER, [wide('I. Nghề', 5)], POTTERY),
      sheet('Chợ', HEADER, MARKET),
    );
    expect(plan.items.map(briefly)).toEqual(READ);
    expect(plan.items.map(({ section, source }) => [section, source?.sheet])).toEqual([
      ['I. Nghề', 'Nghề'],
      [null, 'Chợ'],
    ]);
    expect(plan.plan.number).toBe('12/KH-UBND');
  });

  it('have hidden rows that are left out with a question, while what reaches out of them counts', () => {
    const plan = planOf({
      sheet: 'KH',
      hidden: [2, 3, 5],
      rows: [
        HEADER,
        ['1', 'Mở lớp gốm', tall('Sở Công Thương', 3), '', 'Năm 2026'],
        ['2', 'Mở lớp mây', '', 'Năm 2026'],
        ['3', 'Mở lớp đan', '', 'Năm 2026'],
        ['4', ...POTTERY.slice(1)],
      ],
    });
    expect(plan.items.map(briefly)).toEqual(['3 | Mở lớp đan | Sở Công Thương |  | Năm 2026']);
    expect(asked(plan)).toEqual(['- row -', '- code -']);
    expect(plan.questions.find(({ about }) => about === 'row')?.text).toContain('2-3, 5 (trang tính “KH”)');
  });

  it('have formulas without a result, which are asked about by their cell', () => {
    const plan = planOf(sheet('KH', HEADER, [...POTTERY.slice(0, 4), { words: '', unknown: true }]));
    expect(asked(plan)).toEqual(['1 timeline 1']);
    expect(plan.questions.at(-1)?.text).toContain('E2');
  });
});

describe('what a table leaves open', () => {
  it('is asked once where a column is missing or empty throughout', () => {
    const bare = planOfRows(
      ['TT', 'Nhiệm vụ', 'Phối hợp'],
      ['1', 'Mở lớp gốm', 'Sở Y tế'],
      ['2', 'Mở lớp mây', ''],
    );
    expect(asked(bare)).toEqual(['- leads 1,2', '- timeline 1,2']);
  });

  it('is asked once where many items have the same words', () => {
    const rows = (count: number): RowSketch[] =>
      Array.from({ length: count }, (_, index) => [
        String(index + 1),
        'Mở lớp',
        'Sở Y tế',
        '',
        'Theo lịch chung',
      ]);
    expect(asked(planOfRows(HEADER, ...rows(5)))).toEqual(['- timeline 1,2,3,4,5']);
    expect(asked(planOfRows(HEADER, ...rows(2)))).toEqual(['1 timeline 1', '2 timeline 2']);
  });

  it('is a row that goes on in the middle of a sentence: it is joined, and asked about', () => {
    const plan = planOfRows(
      HEADER,
      ['1', 'Mở lớp gốm cho', 'Sở Công Thương', 'Sở Kế hoạch', 'Năm 2026'],
      ['', 'thanh niên', '', 'và Đầu tư', ''],
    );
    expect(plan.items.map(briefly)).toEqual([
      '1 | Mở lớp gốm cho thanh niên | Sở Công Thương | Sở Kế hoạch và Đầu tư | Năm 2026',
    ]);
    expect(plan.items[0]?.source?.quote).toBe('Mở lớp gốm cho');
    expect(asked(plan)).toEqual(['1 row 1']);
    expect(plan.questions.at(-1)?.text).toContain('Dòng 3 (bảng 1)');
  });

  it('is a row without content: an item where it names a body, else a question that names the row', () => {
    const plan = planOfRows(
      HEADER,
      POTTERY,
      ['2', '', 'Sở Y tế', '', 'Năm 2026'],
      ['3', '', '', '', ''],
      MARKET,
    );
    expect(plan.items.map(({ content }) => content)).toEqual(['Mở lớp gốm', '', 'Dựng gian hàng chợ nổi']);
    expect(asked(plan)).toEqual(['- row -', '2 code 3', '2 content 2']);
    expect(plan.questions.find(({ about }) => about === 'row')?.text).toContain('Dòng 4 (bảng 1)');
  });
});

describe('any number of rows', () => {
  it('is read in a moment', () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => [String(index + 1), ...MARKET.slice(1)]);
    const content = gridContent({ rows: [HEADER, ...rows] });
    // The processor's time: other tests run beside this one.
    const start = process.cpuUsage();
    expect(readGrid(content)?.rows).toHaveLength(5_000);
    const { user } = process.cpuUsage(start);
    expect(user / 1_000).toBeLessThan(1_000);
  });
});
