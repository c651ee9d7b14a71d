import { describe, expect, it } from '@jest/globals';
import { gridContent } from '../testing/grid-content.ts';
import { asked, briefly, planOf, planOfRows } from '../testing/grid-plan.ts';
import { readGrid } from './read-grid.ts';

const HEADER = ['STT', 'Nội dung', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian thực hiện'];
const NETS = ['1', 'Vá lưới đánh cá', 'Sở Du lịch', 'Sở Y tế', 'Năm 2026'];
const READ = ['1 | Vá lưới đánh cá | Sở Du lịch | Sở Y tế | Năm 2026'];

describe('another table in the same grid', () => {
  it('is left out with a question, its lines being prose', () => {
    const plan = planOfRows(HEADER, NETS, ['STT', 'Nguồn vốn', 'Số tiền'], ['1', 'Ngân sách tỉnh', '500']);
    expect(plan.items.map(briefly)).toEqual(READ);
    expect(asked(plan)).toEqual(['- row -']);
    expect(plan.prose).toEqual(expect.arrayContaining(['Nguồn vốn', 'Ngân sách tỉnh']));
  });

  it('ends where the columns of the plan are named again', () => {
    const other = [
      ['TT', 'Chỉ tiêu', 'Số lượng'],
      ['1', 'Tàu mới', '5'],
    ];
    const boat = ['2', 'Sơn lại thuyền', 'Sở Xây dựng', '', 'Năm 2027'];
    const plan = planOfRows(HEADER, NETS, ...other, HEADER, boat);
    expect(plan.items.map(briefly)).toEqual([...READ, '2 | Sơn lại thuyền | Sở Xây dựng |  | Năm 2027']);
  });
});

describe('a header that a page repeats', () => {
  it('is told by its numbers even where few of its words are known', () => {
    const header = ['STT', 'Nội dung', { words: 'Phân nhiệm', columns: 2 }, 'Hạn'];
    const below = ['', '', 'Chủ trì', 'Phối hợp', ''];
    const rows = [header, below, NETS, header, below, ['2', 'Sơn lại thuyền', 'Sở Xây dựng', '', 'Năm 2027']];
    expect(planOfRows(...rows).items.map(briefly)).toEqual([
      ...READ,
      '2 | Sơn lại thuyền | Sở Xây dựng |  | Năm 2027',
    ]);
  });

  it('is never an item with a number, whatever its words', () => {
    const bodies = 'Các Sở: Du lịch, Công Thương, Tài chính';
    const plan = planOfRows(HEADER, NETS, ['2', 'Việc trực đêm ở cảng', bodies, bodies, 'Hằng năm']);
    expect(plan.items).toMatchObject([{ code: '1' }, { code: '2', leads: { length: 3 } }]);
  });

  it('is no item without a number either, where the finance office leads', () => {
    const rows = [NETS.slice(1), ['Dự án đèn biển', 'Phòng Tài chính', 'Phòng Hành chính', 'Năm 2027']];
    expect(planOfRows(HEADER.slice(1), ...rows).items).toHaveLength(2);
  });
});

describe('tables beside the plan’s', () => {
  it('that name money and no times are left out with a question', () => {
    const money = [
      ['STT', 'Nội dung', 'Đơn vị thực hiện', 'Dự toán (triệu đồng)'],
      ['1', 'Vá lưới đánh cá', 'Sở Du lịch', '90'],
    ];
    const plan = planOf({ rows: [HEADER, NETS] }, 'DỰ TOÁN', { rows: money });
    expect(plan.items.map(briefly)).toEqual(READ);
    expect(asked(plan)).toEqual(['- table -']);
    expect(planOf({ rows: money }).items).toHaveLength(1);
  });

  it('that charge bodies with indicators are asked about', () => {
    const indicators = [
      ['STT', 'Chỉ tiêu', 'Cơ quan chủ trì'],
      ['1', 'Số tàu mới', 'Sở Du lịch'],
    ];
    const plan = planOf({ rows: indicators }, 'NHIỆM VỤ', { rows: [HEADER, NETS] });
    expect(plan.items.map(briefly)).toEqual(READ);
    expect(asked(plan)).toEqual(['- table -']);
    expect(readGrid(gridContent({ rows: indicators }))).toBeNull();
  });
});

describe('hidden columns', () => {
  const header = ['STT', 'Nội dung', 'Chủ trì (cũ)', 'Chủ trì', 'Phối hợp', 'Thời gian'];
  const row = ['1', 'Vá lưới đánh cá', 'Sở Công Thương', 'Sở Du lịch', 'Sở Y tế', 'Năm 2026'];

  it('are left out with a question that names them', () => {
    const plan = planOf({ rows: [header, row], sheet: 'KH', hiddenColumns: [2] });
    expect(plan.items.map(briefly)).toEqual(READ);
    expect(plan.questions.find(({ about }) => about === 'column')?.text).toContain('Các cột ẩn C ');
  });

  it('are not asked about where nothing stands in them', () => {
    const plan = planOf({ rows: [HEADER, NETS], sheet: 'KH', hiddenColumns: [5, 6, 7] });
    expect(plan.items.map(briefly)).toEqual(READ);
    expect(asked(plan)).toEqual([]);
  });

  it('keep a merged cell that reaches out of them', () => {
    const title = [{ words: 'Nghề biển', columns: 6 }];
    const plan = planOf({ rows: [header, title, row], sheet: 'KH', hiddenColumns: [0, 2] });
    expect(plan.items).toMatchObject([{ code: null, section: 'Nghề biển', leads: ['Sở Du lịch'] }]);
  });
});
