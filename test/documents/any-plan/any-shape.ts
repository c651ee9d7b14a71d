import fc from 'fast-check';
import type { Column, Role } from '../writing/plan.ts';
import type { DocxShape } from '../writing/plan-docx.ts';
import type { TextShape } from '../writing/plan-text.ts';
import type { XlsxShape } from '../writing/plan-xlsx.ts';

const HEADINGS: Readonly<Record<Role, readonly string[]>> = {
  code: ['STT', 'TT', 'Số TT'],
  content: ['Nội dung', 'Nhiệm vụ', 'Nội dung công việc', 'Nhiệm vụ, giải pháp'],
  lead: ['Cơ quan chủ trì', 'Đơn vị chủ trì', 'Chủ trì', 'Cơ quan, đơn vị chủ trì thực hiện'],
  coordinating: ['Cơ quan phối hợp', 'Đơn vị phối hợp', 'Phối hợp'],
  timeline: ['Thời gian thực hiện', 'Thời hạn', 'Thời gian', 'Thời hạn hoàn thành'],
  other: ['Ghi chú'],
};
const BODIES: readonly Role[] = ['lead', 'coordinating'];

const named = (roles: readonly Role[]): fc.Arbitrary<Column[]> =>
  fc.tuple(...roles.map((role) => fc.constantFrom(...HEADINGS[role]).map((heading) => ({ role, heading }))));

/** The number first, the others in any order; bodies side by side where a heading stands over both. */
const columnsBelow = (header: 'one row' | 'two rows' | undefined): fc.Arbitrary<Column[]> => {
  const groups: Role[][] =
    header === 'two rows'
      ? [['content'], [...BODIES], ['timeline'], ['other']]
      : [['content'], ['lead'], ['coordinating'], ['timeline'], ['other']];
  return fc
    .shuffledSubarray(groups, { minLength: groups.length })
    .chain((order) => named(['code', ...order.flat()]));
};

const merged = fc.subarray<Role>(['lead', 'coordinating', 'timeline']);
const header = fc.constantFrom('one row' as const, 'two rows' as const);
const withColumns = <Shape extends { header?: 'one row' | 'two rows' }>(shape: fc.Arbitrary<Shape>) =>
  shape.chain((each) => columnsBelow(each.header).map((columns) => ({ ...each, columns })));

export const anyDocxShape: fc.Arbitrary<DocxShape> = withColumns(
  fc.record({
    letterhead: fc.constantFrom('table' as const, 'lines' as const),
    header,
    columnNumbers: fc.boolean(),
    repeated: fc.constantFrom('not' as const, 'marked' as const, 'typed' as const),
    sections: fc.constantFrom('merged' as const, 'number apart' as const),
    merged,
    codes: fc.constantFrom('typed' as const, 'by Word' as const),
    lines: fc.constantFrom('paragraphs' as const, 'breaks' as const),
    runs: fc.constantFrom('whole' as const, 'broken' as const),
    rowsPerPage: fc.constantFrom(2, 5, Infinity),
    tables: fc.constantFrom('one' as const, 'one a page' as const),
  }),
);

export const anyXlsxShape: fc.Arbitrary<XlsxShape> = withColumns(
  fc.record({
    header,
    strings: fc.constantFrom('shared' as const, 'inline' as const, 'rich' as const),
    codes: fc.constantFrom('typed' as const, 'numbers' as const),
    years: fc.constantFrom('typed' as const, 'numbers' as const),
    sections: fc.constantFrom('merged' as const, 'number apart' as const, 'first cell' as const),
    merged,
    name: fc.constantFrom('Phụ lục', 'Sheet1'),
    before: fc.constantFrom([], [{ name: 'Bìa', rows: [{ cells: ['Tài liệu họp'] }] }]),
  }),
);

/** Lines are broken where each cell has lines of its own: a broken line of several cells is no text of an office. */
const inLines = fc.record({
  cells: fc.constant('lines' as const),
  width: fc.constantFrom(Infinity, 40, 75),
});
const inTabs = fc.record({ cells: fc.constant('tabs' as const), width: fc.constant(Infinity) });

export const anyTextShape: fc.Arbitrary<TextShape> = fc
  .tuple(
    fc.oneof(inLines, inTabs),
    fc.record({
      columns: fc
        .constantFrom<Role[]>(
          ['code', 'content', 'lead', 'coordinating', 'timeline'],
          ['code', 'content', 'timeline', 'lead', 'coordinating'],
        )
        .chain(named),
      rowsPerPage: fc.constantFrom(3, Infinity),
      end: fc.constantFrom('\n' as const, '\r\n' as const, '\r' as const),
      mark: fc.boolean(),
      form: fc.constantFrom('NFC' as const, 'NFD' as const),
      space: fc.constantFrom(' ', '\u00A0'),
    }),
  )
  .map(([cells, rest]) => ({ ...cells, ...rest }));
