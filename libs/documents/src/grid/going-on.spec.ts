import { describe, expect, it } from '@jest/globals';
import type { RowSketch } from '../testing/grid-content.ts';
import { asked, briefly, planOf, planOfRows } from '../testing/grid-plan.ts';

const HEADER = ['STT', 'Nội dung', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian thực hiện'];
const NETS = ['1', 'Vá lưới, phao', 'Sở Du lịch', 'Sở Y tế', 'Năm 2026'];
const BOAT = ['2', 'Sơn lại thuyền', 'Sở Xây dựng', '', 'Năm 2027'];
const REST = ['', 'và dây neo cho tàu', '', '', ''];
const sections = (...rows: RowSketch[]) =>
  planOfRows(HEADER, ...rows).items.map(({ code, section }) => `${code ?? '?'}: ${section ?? '-'}`);

describe('a row that the end of a page parts', () => {
  it.each<[string, RowSketch[]]>([
    ['without', [REST, BOAT]],
    ['with', [HEADER, REST, BOAT]],
  ])('goes on in the next table %s a header', (_name, rows) => {
    const plan = planOf({ rows: [HEADER, NETS] }, { rows });
    expect(plan.items.map(({ content }) => content)).toEqual([
      'Vá lưới, phao và dây neo cho tàu',
      'Sơn lại thuyền',
    ]);
    expect(asked(plan)).toEqual(['1 row 1']);
    expect(plan.questions.find(({ about }) => about === 'row')?.text).toContain('(bảng 2)');
  });

  it('is none where something stands between the tables', () => {
    const plan = planOf({ rows: [HEADER, NETS] }, 'Các việc khác:', { rows: [HEADER, REST, BOAT] });
    expect(plan.items).toHaveLength(3);
  });

  it('may say "as above" of the last row of the page before', () => {
    const plan = planOf({ rows: [HEADER, NETS] }, { rows: [HEADER, ['2', 'Kéo neo', 'nt', '(nt)', '-nt-']] });
    expect(plan.items.map(briefly)[1]).toBe('2 | Kéo neo | Sở Du lịch | Sở Y tế | Năm 2026');
  });
});

describe('an item that counts on from a heading', () => {
  const item = (code: string) => [code, `Việc ${code} ở cảng`, 'Sở Du lịch', '', 'Năm 2026'];

  it('stands under the heading above that one', () => {
    const rows = [['I', 'Đầu tư'], ['1', 'Sân bay'], item('a)'), item('b)'), item('2'), item('3')];
    expect(sections(...rows)).toEqual(['a: 1. Sân bay', 'b: 1. Sân bay', '2: I. Đầu tư', '3: I. Đầu tư']);
  });

  it('stands under none where there is none above', () => {
    const rows = [['1', 'Sân bay'], item('1.1'), item('1.2'), item('2')];
    expect(sections(...rows)).toEqual(['1.1: 1. Sân bay', '1.2: 1. Sân bay', '2: -']);
  });

  it('stays where the items below the heading count in the same way', () => {
    const rows = [
      ['I', 'Đầu tư'],
      ['1.', 'Sân bay', '', '', ''],
      item('1.1'),
      ['II', 'Con người'],
      item('1'),
      item('2'),
    ];
    expect(sections(...rows)).toEqual(['1.1: 1. Sân bay', '1: II. Con người', '2: II. Con người']);
  });
});

describe('a column of numbers', () => {
  it.each(['', 'Nº'])('may be headed by “%s”', (heading) => {
    const plan = planOfRows([heading, ...HEADER.slice(1)], NETS, BOAT);
    expect(plan.items).toMatchObject([
      { code: '1', notes: null },
      { code: '2', notes: null },
    ]);
  });

  it('is none where it holds words', () => {
    const group = ['', ...HEADER.slice(1)];
    expect(planOfRows(group, ['Nghề biển', ...NETS.slice(1)]).items).toMatchObject([
      { code: null, notes: 'Nghề biển' },
    ]);
  });
});
