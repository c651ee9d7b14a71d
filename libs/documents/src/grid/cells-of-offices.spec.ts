import { describe, expect, it } from '@jest/globals';
import { asked, briefly, planOfRows } from '../testing/grid-plan.ts';

const HEADER = ['STT', 'Nội dung', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian thực hiện'];
const NETS = ['1', 'Vá lưới', 'Sở Du lịch', 'Sở Y tế', 'Năm 2026'];
const READ = '1 | Vá lưới | Sở Du lịch | Sở Y tế | Năm 2026';

describe('headings that are shortened', () => {
  it.each([
    [['TT', 'ND thực hiện', 'CQ chủ trì', 'CQ phối hợp', 'TGTH']],
    [['Số TT', 'Nội dung', 'Đ/v chủ trì', 'ĐV phối hợp', 'TG hoàn thành']],
    [['TT', 'Nội dung', 'CQ, ĐV chủ trì', 'CQ/ĐV phối hợp', 'T.G']],
  ])('%j are known', (header) => {
    expect(planOfRows(header, NETS).items.map(briefly)).toEqual([READ]);
  });
});

describe('rows that are still to be filled in', () => {
  it('are no items, and a question says so', () => {
    const plan = planOfRows(HEADER, NETS, ['2', '………', '....', '…', '…'], ['…', '', '', '', '']);
    expect(plan.items.map(briefly)).toEqual([READ]);
    expect(asked(plan)).toEqual(['- row -']);
  });
});

describe('a code that a workbook took for a day', () => {
  it('is asked', () => {
    const plan = planOfRows(HEADER, NETS, ['02/01/2025', 'Sơn thuyền', 'Sở Y tế', '', 'Năm 2026']);
    expect(plan.items).toMatchObject([{ code: '1' }, { code: null, content: 'Sơn thuyền' }]);
    expect(asked(plan)).toEqual(['- code 2']);
  });
});
