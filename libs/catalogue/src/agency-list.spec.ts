import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '#domain/time/day';
import { csvCells, csvText, CsvTextError } from './csv.ts';
import type { ListedAgency, ListedName } from './listed-agency.ts';
import { readAgencyList } from './read-agency-list.ts';
import type { RowError } from './row-error.ts';
import { agencyListCells } from './write-agency-list.ts';

const HEADER = 'Mã,Tên,Loại,Từ ngày,Đến ngày,Căn cứ,Tên khác,Cấp trên,Tiếp nhận bởi';
const list = (...rows: readonly string[]) => readAgencyList(csvCells([HEADER, ...rows].join('\n')));
const told = (errors: readonly RowError[]) =>
  errors.map(({ row, column, code }) => `${row} ${column} ${code}`);

describe('a list of agencies', () => {
  it('has a row for each name of a body, wherever the rows stand', () => {
    const { agencies, errors } = list(
      'so-b,Sở B,trực thuộc,01/03/2025,,Nghị định 1,,,',
      'so-a,Sở A,đề nghị,2000-01-01,2025-03-01,,Sở a; Sở AA,so-b,so-b | Nghị định 1; so-c | 2025-04-01 | Nghị định 2 | một phần',
      'so-c,Sở C,nước ngoài,2000-01-01,,,,,',
      'so-b,Sở Bê,,1/1/2000,28/2/2025,,Sở bê,,',
    );
    expect(errors).toEqual([]);
    expect(agencies).toEqual([
      {
        row: 2,
        code: 'so-b',
        kind: 'ordered',
        names: [
          { name: 'Sở Bê', from: '2000-01-01', to: '2025-02-28', basis: null },
          { name: 'Sở B', from: '2025-03-01', to: null, basis: 'Nghị định 1' },
        ],
        aliases: ['Sở bê'],
        parent: null,
        successors: [],
      },
      {
        row: 3,
        code: 'so-a',
        kind: 'requested',
        names: [{ name: 'Sở A', from: '2000-01-01', to: '2025-03-01', basis: null }],
        aliases: ['Sở a', 'Sở AA'],
        parent: 'so-b',
        successors: [
          { code: 'so-b', on: '2025-03-01', basis: 'Nghị định 1', scope: null },
          { code: 'so-c', on: '2025-04-01', basis: 'Nghị định 2', scope: 'một phần' },
        ],
      },
      expect.objectContaining({ code: 'so-c', kind: 'foreign' }),
    ]);
  });

  it('finds its columns by their headings, below a title and in any order', () => {
    const cells = [
      ['Danh sách cơ quan'],
      [],
      ['TÊN', 'Ghi chú', 'mã', 'Từ ngày', 'LOẠI'],
      ['Sở A', 'x', 'a', '2025-01-01', 'ordered'],
    ];
    expect(readAgencyList(cells).agencies).toMatchObject([{ row: 4, code: 'a', kind: 'ordered' }]);
  });

  it.each([
    [['a,,trực thuộc,2025-01-01,,,,,'], '2 Tên name-missing'],
    [[',A,trực thuộc,2025-01-01,,,,,'], '2 Mã code-missing'],
    [['sở a,A,trực thuộc,2025-01-01,,,,,'], '2 Mã code-invalid'],
    [['a,A,bộ,2025-01-01,,,,,'], '2 Loại kind-unknown'],
    [['a,A,,2025-01-01,,,,,'], '2 Loại kind-missing'],
    [['a,A,trực thuộc,,,,,,'], '2 Từ ngày day-missing'],
    [['a,A,trực thuộc,30/2/2025,,,,,'], '2 Từ ngày day-invalid'],
    [['a,A,trực thuộc,2025-01-01,hôm nay,,,,'], '2 Đến ngày day-invalid'],
    [['a,A,trực thuộc,2025-01-01,2025-01-01,,,,'], '2 Đến ngày days-reversed'],
    [['a,A,trực thuộc,2025-01-01,,,,a,'], '2 Cấp trên parent-itself'],
    [['a,A,trực thuộc,2025-01-01,,,,,b'], '2 Tiếp nhận bởi successor-incomplete'],
    [['a,A,trực thuộc,2025-01-01,,,,,b | QĐ 1'], '2 Tiếp nhận bởi successor-incomplete'],
    [['a,A,trực thuộc,2025-01-01,,,,,b | 2025-02-01 | QĐ 1 | x | y'], '2 Tiếp nhận bởi successor-incomplete'],
    [['a,A,trực thuộc,2025-01-01,2026-01-01,,,,a | QĐ 1'], '2 Tiếp nhận bởi successor-itself'],
    [['a,A,trực thuộc,2025-01-01,2026-01-01,,,,b | QĐ 1; b | QĐ 2'], '2 Tiếp nhận bởi successor-twice'],
    [[`a,${'A'.repeat(301)},trực thuộc,2025-01-01,,,,,`], '2 Tên text-too-long'],
    [[`a,A,trực thuộc,2025-01-01,,,${'b'.repeat(301)},,`], '2 Tên khác text-too-long'],
    [[`a,A,trực thuộc,2025-01-01,2026-01-01,,,,b | ${'c'.repeat(501)}`], '2 Tiếp nhận bởi text-too-long'],
    [['a,A,trực thuộc,2025-01-01,,,,,', 'a,B,đề nghị,2020-01-01,2021-01-01,,,,'], '3 Loại kind-differs'],
    [['a,A,trực thuộc,2025-01-01,,,,b,', 'a,B,,2020-01-01,2021-01-01,,,c,'], '3 Cấp trên parent-differs'],
    [['a,B,trực thuộc,2025-01-01,,,,,', 'a,A,,2020-01-01,2025-01-02,,,,'], '2 Từ ngày names-overlap'],
    [['a,A,trực thuộc,2025-01-01,,,,,', 'a,B,,2025-01-01,,,,,'], '3 Từ ngày names-overlap'],
  ])('with %j is refused: %s', (rows, error) => {
    const { agencies, errors } = list(...rows);
    expect(told(errors)).toEqual([error]);
    expect(agencies).toEqual([]);
    expect(errors[0]).toMatchObject({ vi: expect.any(String), en: expect.any(String) });
  });

  it('is refused as a whole, with every error in the order of the rows', () => {
    const { agencies, errors } = list(
      ',A,trực thuộc,2025-01-01,,,,,',
      'b,B,trực thuộc,2025-01-01,,,,,',
      'c,,bộ,x,,,,,',
    );
    expect(agencies).toEqual([]);
    expect(told(errors)).toEqual([
      '2 Mã code-missing',
      '4 Loại kind-unknown',
      '4 Từ ngày day-invalid',
      '4 Tên name-missing',
    ]);
  });

  it('is refused without rows, without a needed column, and when it is too long', () => {
    expect(told(list().errors)).toEqual(['1 null list-empty']);
    expect(told(readAgencyList([]).errors)).toEqual(
      ['Mã', 'Tên', 'Loại', 'Từ ngày'].map((name) => `1 ${name} column-missing`),
    );
    expect(told(readAgencyList([['Mã', 'Tên', 'Loại']]).errors)).toEqual(['1 Từ ngày column-missing']);
    const rows = Array.from({ length: 5_001 }, (_, index) => `a${index},A,trực thuộc,2025-01-01,,,,,`);
    expect(told(list(...rows).errors)).toEqual(['5002 null list-too-long']);
  });
});

describe('a list as CSV', () => {
  it('begins with a byte order mark and may be parted by commas, semicolons or tabs', () => {
    expect(csvText([['Mã', 'Tên']])).toBe('\uFEFFMã,Tên\r\n');
    for (const sign of [',', ';', '\t']) {
      expect(csvCells(['Mã', 'Tên'].join(sign) + '\r\n' + ['a', '"A;B,C"'].join(sign))).toEqual([
        ['Mã', 'Tên'],
        ['a', 'A;B,C'],
      ]);
    }
  });

  it('has no cell that a spreadsheet would take for a formula', () => {
    const text = csvText([['=1+1', '@x', "'=y", '-5', 'a=b']]);
    expect(text).toBe("\uFEFF'=1+1,'@x,''=y,'-5,a=b\r\n");
    expect(csvCells(text)).toEqual([['=1+1', '@x', "'=y", '-5', 'a=b']]);
  });

  it('with an open quote is no CSV', () => {
    expect(() => csvCells('Mã,Tên\n"a,b')).toThrow(CsvTextError);
  });
});

const words = fc
  .array(fc.constantFrom('Sở', 'Ủy ban', 'nhân dân', 'A;B', 'C|D', '\\', '=E', "'F", '"G"', 'h, i'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(' '));
const code = fc.constantFrom('a', 'so-b', 'c.d', 'e:f', 'G_1');
const day = fc.integer({ min: 0, max: 9_000 }).map((count) => addDays('2001-01-01', count));

/** Names one after another, with or without gaps. */
const names = fc
  .uniqueArray(day, { minLength: 2, maxLength: 7 })
  .chain((days) => fc.tuple(fc.constant(days.sort()), fc.infiniteStream(words), fc.boolean()))
  .map(([days, texts, open]): readonly ListedName[] =>
    days.slice(0, -1).map((from, index) => ({
      name: texts.next().value as string,
      from,
      to: open && index === days.length - 2 ? null : (days[index + 1] ?? null),
      basis: index % 2 === 0 ? null : (texts.next().value as string),
    })),
  );

const agency = (own: string): fc.Arbitrary<ListedAgency> =>
  fc.record({
    code: fc.constant(own),
    kind: fc.constantFrom('ordered', 'requested', 'foreign'),
    names,
    aliases: fc.uniqueArray(words, { maxLength: 3 }),
    parent: fc.option(code.filter((one) => one !== own)),
    successors: fc.uniqueArray(
      fc.record({ code: code.filter((one) => one !== own), on: day, basis: words, scope: fc.option(words) }),
      { maxLength: 3, selector: ({ code: to, on }) => `${on} ${to}` },
    ),
  });

describe('any list of agencies', () => {
  it('is the same when it is written as CSV and read again', () => {
    const lists = fc
      .uniqueArray(code, { minLength: 1, maxLength: 5 })
      .chain((codes) => fc.tuple(...codes.map(agency)));
    fc.assert(
      fc.property(lists, fc.boolean(), (agencies, nfd) => {
        const text = csvText(agencyListCells(agencies));
        const { agencies: read, errors } = readAgencyList(csvCells(nfd ? text.normalize('NFD') : text));
        expect(errors).toEqual([]);
        expect(read.map(({ row: _row, ...one }) => one)).toEqual(agencies);
      }),
    );
  });

  it('whatever its cells are, is read or refused with rows', () => {
    const cell = fc.oneof(fc.string(), words, code, day, fc.constantFrom('trực thuộc', '', 'Mã', 'Tên'));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 6 }), (rows) => {
        const { agencies, errors } = readAgencyList([HEADER.split(','), ...rows]);
        expect(agencies.length === 0).toBe(errors.length > 0);
        expect(errors.every(({ row }) => row >= 1 && row <= rows.length + 1)).toBe(true);
      }),
    );
  });
});
