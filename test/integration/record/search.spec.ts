import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withoutMarks } from '#domain/naming/name-form';
import { SAMPLE_AGENCIES } from '#sample/sample-agencies';
import { createTestRecord, type TestRecord } from '../../support/record/test-record.ts';

let test: TestRecord;
beforeAll(async () => {
  test = await createTestRecord();
});
afterAll(() => test.close());

const formOf = async (text: string): Promise<string> => {
  const rows: { form: string }[] = await test.record.query('select search_form($1) as form', [text]);
  return rows[0]?.form ?? '';
};
const isFound = async (asked: string, text: string): Promise<boolean> => {
  const rows: { found: boolean }[] = await test.record.query(
    'select found_in(search_form($1), search_words($2)) as found',
    [text, asked],
  );
  return rows[0]?.found ?? false;
};

describe('what is sought', () => {
  it.each([
    ['so ngoai vu', 'Sở Ngoại vụ'],
    ['SỞ NGOẠI VỤ', 'sở ngoại vụ tỉnh Khánh Hòa'],
    ['vu ngoai', 'Sở Ngoại vụ'],
    ['dau tu', 'Sở Kế hoạch và Đầu tư'],
    ['Đầu', 'dau'],
    ['hoa', 'tỉnh Khánh Hoà'],
    ['9796', 'Kế hoạch 9796/KH-UBND'],
    ['kh-ubnd', 'Kế hoạch 9796/KH-UBND'],
    ['2.1.3', '2.1.3 Xúc tiến'],
    ['"xúc tiến", (2.1.3).', '2.1.3 Xúc tiến'],
    ['50%', 'Đạt 50% kế hoạch'],
    ['_', 'tên_tệp.docx'],
  ])('as “%s” is in “%s”', async (asked, text) => {
    expect(await isFound(asked, text)).toBe(true);
  });

  it.each([
    ['goai', 'Sở Ngoại vụ'],
    ['so ngoai giao', 'Sở Ngoại vụ'],
    ['1.2', '2.1.3 Xúc tiến'],
    ['2.1.3', '12.1.3 Xúc tiến'],
    ['%', 'Sở Ngoại vụ'],
    ['_', 'Sở Ngoại vụ'],
    ['s_', 'Sở Ngoại vụ'],
    ['', 'Sở Ngoại vụ'],
    ['"', 'Sở Ngoại vụ'],
  ])('as “%s” is not in “%s”', async (asked, text) => {
    expect(await isFound(asked, text)).toBe(false);
  });

  it('takes for the same letters what the comparison of names takes for the same', async () => {
    const names = SAMPLE_AGENCIES.flatMap(({ names: all, aliases }) => [
      ...all.map(({ name }) => name),
      ...aliases,
    ]);
    expect(names.length).toBeGreaterThan(20);
    for (const name of names) expect(await formOf(name)).toBe(await formOf(withoutMarks(name.toLowerCase())));
  });

  it('is ranked by how much of it is the name', async () => {
    const rankOf = async (name: string, title: string): Promise<number> => {
      const rows: { rank: number }[] = await test.record.query(
        `select search_rank(search_form($1), search_form($2), search_form('so tai chinh')) as rank`,
        [name, title],
      );
      return rows[0]?.rank ?? -1;
    };
    expect(await rankOf('Sở Tài chính', 'Sở Tài chính')).toBe(0);
    expect(await rankOf('STC', 'Sở Tài chính tỉnh')).toBe(1);
    expect(await rankOf('1', '1 Phối hợp với Sở Tài chính')).toBe(2);
    expect(await rankOf('1', 'Tài chính của Sở')).toBe(3);
  });
});
