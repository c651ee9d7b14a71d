import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PlanDocument, PlanItemRow, ReadDocument } from '#domain/document/plan-document';
import { LARGEST_DOCUMENT } from './formats/largest-document.ts';
import { readDocument } from './read-document.ts';
import { bytesOf, SAMPLE_HEAD, SAMPLE_HEADER, sampleLines, wrapped } from './testing/sample-plan.ts';
import { UnreadableDocumentError } from './unreadable-document.error.ts';

const ITEM = {
  code: '1.1',
  content: 'Mở lớp dạy nghề gốm cho thanh niên',
  lead: 'Sở Công Thương',
  coordinating: 'Sở Tài chính; các sở, ban, ngành liên quan',
  timeline: 'Năm 2026',
};
const SECOND = { ...ITEM, code: '1.2', content: 'Dựng gian hàng chung ở chợ nổi', timeline: 'Hằng năm' };
const text = (...rows: readonly string[][]): string[] => [
  ...SAMPLE_HEAD,
  ...SAMPLE_HEADER,
  '1. Nghề gốm',
  ...rows.flat(),
];
/** What is understood, without the places: each was looked up in the text before. */
function understood({ plan, items, questions, text: whole }: ReadDocument): PlanDocument {
  for (const { source } of items) {
    expect(source?.quote).not.toBe('');
    expect(whole.startsWith(source?.quote ?? '', source?.offset)).toBe(true);
  }
  return { plan, questions, items: items.map(({ source: _source, ...item }) => item) };
}
const read = (lines: readonly string[]): ReadDocument => readDocument(bytesOf(lines), 'plan.txt');
const parse = (lines: readonly string[]): PlanDocument => understood(read(lines));
const only = (lines: readonly string[]): PlanItemRow | undefined => parse(lines).items[0];
const asked = (plan: PlanDocument): string[] =>
  plan.questions.map(({ code, about }) => `${code ?? 'plan'} ${about}`);

describe('a plan as text without a grid', () => {
  it('is read with its facts, headings, bodies and times', () => {
    expect(parse(text(sampleLines(ITEM), sampleLines(SECOND)))).toEqual({
      plan: {
        number: '128/KH-UBND',
        issuedOn: '2025-02-05',
        issuer: 'ỦY BAN NHÂN DÂN TỈNH PHÚ HẢI',
        subject: 'PHÁT TRIỂN LÀNG NGHỀ GIAI ĐOẠN 2025 - 2028',
        from: 2025,
        to: 2028,
        focalAgency: 'Sở Công Thương',
        supervisingAuthority: 'UBND tỉnh',
        agencyReportBefore: '11-05',
        consolidatedReportBefore: '11-25',
      },
      items: [
        {
          code: '1.1',
          section: '1. Nghề gốm',
          content: ITEM.content,
          leads: ['Sở Công Thương'],
          coordinating: ['Sở Tài chính', 'các sở, ban, ngành liên quan'],
          timeline: { original: 'Năm 2026', kind: 'years', years: [2026], until: '2026-12-31' },
          notes: null,
        },
        expect.objectContaining({ code: '1.2', content: SECOND.content }),
      ],
      questions: [],
    });
  });

  it('reads the same decomposed, with a byte order mark, other line ends, spaces and blank lines', () => {
    const lines = text(sampleLines(ITEM), sampleLines(SECOND));
    const marred = lines.flatMap((line) => [
      '',
      `\u00A0 ${line.replaceAll(' ', ' \u00A0')} `.normalize('NFD'),
    ]);
    const other = readDocument(bytesOf(['\uFEFF', ...marred], '\r\n'), 'KE-HOACH.TXT');
    expect([understood(other), other.text]).toEqual([parse(lines), read(lines).text]);
    expect(readDocument(bytesOf(lines, '\r'), 'plan.txt')).toEqual(read(lines));
  });

  it('reads rows whose cells are parted by tabs', () => {
    const lines = [...SAMPLE_HEAD, SAMPLE_HEADER.join('\t'), '1. Nghề gốm', sampleLines(ITEM).join('\t')];
    expect(parse(lines)).toEqual(parse(text(sampleLines(ITEM))));
  });

  it('joins the lines of a wrapped cell', () => {
    const { code } = ITEM;
    const wrapped = [
      code,
      'Mở lớp dạy nghề',
      'gốm cho thanh niên',
      'Sở Công',
      'Thương',
      'Sở Tài chính;',
      'các sở, ban,',
      'ngành liên quan',
      'Năm',
      '2026',
    ];
    expect(only(text(wrapped))).toEqual(only(text(sampleLines(ITEM))));
  });

  it('passes over a header that a new page repeats, even within an item, and page numbers', () => {
    const [code = '', content = '', ...rest] = sampleLines(ITEM);
    const lines = text([code, content, '7', ...SAMPLE_HEADER, ...rest], sampleLines(SECOND));
    expect(parse(lines)).toEqual(parse(text(sampleLines(ITEM), sampleLines(SECOND))));
  });

  it('reads a wrapped header and another order of columns', () => {
    const header = ['TT', 'Nhiệm vụ', 'Thời gian', 'hoàn thành', 'Đơn vị', 'chủ trì', 'Đơn vị', 'phối hợp'];
    const rows = [ITEM, SECOND].flatMap((item) => [
      item.code,
      item.content,
      item.timeline,
      item.lead,
      item.coordinating,
    ]);
    const lines = [...SAMPLE_HEAD, ...header, '1. Nghề gốm', ...rows];
    expect(parse(lines).items).toEqual(parse(text(sampleLines(ITEM), sampleLines(SECOND))).items);
  });

  it('reads a header in other usual words', () => {
    const header = ['Số TT', 'Công việc', 'Đơn vị đầu mối', 'Phối hợp', 'Thời điểm'];
    expect(parse([...SAMPLE_HEAD, ...header, '1. Nghề gốm', ...sampleLines(ITEM)])).toEqual(
      parse(text(sampleLines(ITEM))),
    );
  });

  it('takes headings whose number stands in a cell of its own, and whole numbers as codes', () => {
    const alone = text(['2', 'Nghề mây', '2.1', ...sampleLines(ITEM).slice(1)]);
    expect(parse(alone).items).toMatchObject([{ code: '2.1', section: '2. Nghề mây' }]);
    const whole = [
      ...SAMPLE_HEAD,
      ...SAMPLE_HEADER,
      'II',
      'Nghề mây',
      ...sampleLines({ ...ITEM, code: '1' }),
    ];
    expect(parse(whole).items).toMatchObject([{ code: '1', section: 'II. Nghề mây' }]);
  });

  it('takes a code with its content on one line', () => {
    const [, , ...rest] = sampleLines(ITEM);
    expect(only(text([`1.1. ${ITEM.content}`, ...rest]))).toEqual(only(text(sampleLines(ITEM))));
  });

  it('keeps an enumeration within the content', () => {
    const lines = ['1.1', 'Mở lớp dạy nghề:', '1. Gốm', '2. Mây', ...sampleLines(ITEM).slice(2)];
    expect(only(text(lines))).toMatchObject({
      content: 'Mở lớp dạy nghề: 1. Gốm 2. Mây',
      leads: [ITEM.lead],
    });
  });

  it('takes no number for a row that ends what a line before left in brackets', () => {
    const [code = '', content = '', lead = '', , time = ''] = sampleLines(ITEM);
    const lines = [code, content, lead, 'Sở Tài chính; Trường Đại học Phú Hải (cơ sở', '2)', time];
    expect(only(text(lines))).toMatchObject({
      coordinating: ['Sở Tài chính', 'Trường Đại học Phú Hải (cơ sở 2)'],
    });
  });

  it('does not take a year in the content for the time', () => {
    const lines = ['1.1', 'Dự hội chợ làng nghề', 'năm 2025', ...sampleLines(ITEM).slice(2)];
    expect(only(text(lines))).toMatchObject({
      content: 'Dự hội chợ làng nghề năm 2025',
      timeline: { original: 'Năm 2026' },
    });
  });

  it('leaves out what follows the table, and reads its facts', () => {
    const after = ['Nơi nhận:', '- Như trên;', 'KT. CHỦ TỊCH'];
    expect(parse([...text(sampleLines(ITEM)), ...after])).toEqual(parse(text(sampleLines(ITEM))));
    const [head, organisation] = [SAMPLE_HEAD.slice(0, 8), SAMPLE_HEAD.slice(9)];
    const table = [...SAMPLE_HEADER, '1. Nghề gốm', ...sampleLines(ITEM)];
    const later = parse([...head, ...table, 'III. Tổ chức thực hiện', ...organisation]);
    expect(later).toEqual(parse(text(sampleLines(ITEM))));
  });
});

describe('where an item stands', () => {
  const sourceOf = (lines: readonly string[]) => read(lines).items[0]?.source;

  it('is its content in the text, its line, and no place in a grid', () => {
    const lines = text(sampleLines(ITEM));
    const offset = lines.slice(0, lines.indexOf(ITEM.content)).join(' ').length + 1;
    const paragraph = lines.indexOf(ITEM.content) + 1;
    expect(sourceOf(lines)).toEqual({
      ...{ quote: ITEM.content, offset, paragraph },
      ...{ sheet: null, table: null, row: null },
    });
  });

  it('is the whole content of a wrapped cell, of which nothing else is a part', () => {
    const cell = ['Mở lớp dạy nghề gốm', 'Sở', 'cho thanh niên'];
    const wrapped = text([ITEM.code, ...cell, ITEM.lead, ITEM.coordinating, ITEM.timeline]);
    expect(sourceOf(wrapped)).toMatchObject({ quote: cell.join(' ') });
  });

  it('is the content without its number where both stand on one line', () => {
    const [, , ...rest] = sampleLines(ITEM);
    expect(sourceOf(text([`1.1. ${ITEM.content}`, ...rest]))).toMatchObject({ quote: ITEM.content });
  });

  it('is the first line of a content that a new page parts', () => {
    const [code = '', , ...rest] = sampleLines(ITEM);
    const lines = text([code, 'Mở lớp dạy nghề', ...SAMPLE_HEADER, 'gốm cho thanh niên', ...rest]);
    expect(sourceOf(lines)).toMatchObject({ quote: 'Mở lớp dạy nghề' });
  });

  it('is its code where it has nothing else', () => {
    expect(sourceOf(text(['1.1'], sampleLines(SECOND)))).toMatchObject({ quote: '1.1' });
  });
});

describe('what a plan leaves open', () => {
  it('is asked: everything that a bare table does not say', () => {
    const plan = parse([...SAMPLE_HEADER, ...sampleLines(SECOND), ...sampleLines({ ...ITEM, code: '1.1' })]);
    expect(plan.plan).toEqual({
      number: null,
      issuedOn: null,
      issuer: null,
      subject: null,
      from: null,
      to: null,
      focalAgency: null,
      supervisingAuthority: null,
      agencyReportBefore: null,
      consolidatedReportBefore: null,
    });
    expect(asked(plan)).toEqual(Object.keys(plan.plan).map((fact) => `plan ${fact}`));
    expect(plan.items[0]?.timeline).toMatchObject({ kind: 'yearly', years: [], until: null });
  });

  it.each([
    ['two leads', { lead: 'Sở Công Thương; Sở Nội vụ' }, '1.1 leads'],
    [
      'an open group that leads',
      { lead: 'Các sở, ban, ngành liên quan', coordinating: 'Sở Nội vụ' },
      '1.1 leads',
    ],
    ['a time that does not exist', { timeline: 'Quý V/2026' }, '1.1 timeline'],
    ['a time outside the plan', { timeline: 'Năm 2031' }, '1.1 timeline'],
    ['a time in other words', { timeline: 'Theo lịch của Trung ương' }, '1.1 timeline'],
    ['a coordinating body of unknown kind', { coordinating: 'Hoa Biển Airways' }, '1.1 coordinating'],
    [
      'a list that may be several bodies',
      { coordinating: 'Sở Du lịch, Hoa Biển Airways' },
      '1.1 coordinating',
    ],
  ])('is asked: %s', (_name, change, question) => {
    expect(asked(parse(text(sampleLines({ ...ITEM, ...change }))))).toEqual([question]);
  });

  it('is asked: cells that are missing or cannot be told apart', () => {
    const { code, content, lead, timeline } = ITEM;
    const cases: readonly (readonly [lines: string[], item: Partial<PlanItemRow>, questions: string[]])[] = [
      [[code, content, lead, timeline], { leads: [lead], coordinating: [] }, ['1.1 coordinating']],
      [[code, content, 'Các sở, ban, ngành liên quan', timeline], { leads: [] }, ['1.1 leads']],
      [[code, content, timeline], { leads: [], coordinating: [] }, ['1.1 leads']],
      [[code, content, 'Sở A', 'Sở B', 'Sở C', timeline], { leads: [], coordinating: [] }, ['1.1 leads']],
      [[code, content, 'Hoa Biển Airways', 'Sở B', timeline], { leads: ['Hoa Biển Airways'] }, ['1.1 leads']],
      [[code, content, lead, 'Sở Tài chính'], {}, ['1.1 timeline']],
      [[code], { content: '' }, ['1.1 content', '1.1 leads', '1.1 timeline']],
    ];
    for (const [lines, item, questions] of cases) {
      const plan = parse(text(lines, sampleLines(SECOND)));
      expect([plan.items[0], asked(plan)]).toEqual([expect.objectContaining(item), questions]);
    }
  });

  it('is asked: codes that are doubled, skipped or missing, and lines that are in no cell', () => {
    const twice = parse(text(sampleLines(ITEM), sampleLines(ITEM)));
    expect(asked(twice)).toEqual(['1.1 code']);
    const skipped = parse(text(sampleLines(ITEM), sampleLines({ ...ITEM, code: '1.3' })));
    expect(skipped.questions.map(({ text: words }) => words)).toEqual([expect.stringContaining('1.2')]);
    const missing = parse(text(sampleLines(ITEM), sampleLines(SECOND).slice(1)));
    expect(missing.items.map(({ code }) => code)).toEqual(['1.1', null]);
    expect(asked(missing)).toEqual(['plan code']);
    const stray = parse(text([...sampleLines(ITEM), 'Ghi thêm'], sampleLines(SECOND)));
    expect(asked(stray)).toEqual(['1.1 row']);
  });

  it('has nothing to coordinate where the cell says so', () => {
    const plan = parse(text(sampleLines({ ...ITEM, coordinating: '-' })));
    expect([plan.items[0]?.coordinating, plan.questions]).toEqual([[], []]);
  });
});

describe('a document that is no plan', () => {
  const codeOf = (bytes: Uint8Array, name: string): string => {
    try {
      readDocument(bytes, name);
    } catch (error) {
      if (error instanceof UnreadableDocumentError) return error.code;
      throw error;
    }
    return 'was read';
  };
  const encode = (words: string) => new TextEncoder().encode(words);

  it.each([
    ['document-empty', new Uint8Array(), 'a.txt'],
    ['document-empty', encode('\uFEFF \r\n\u00A0'), 'a.txt'],
    ['document-no-plan', new Uint8Array([0xff, 0xfe, 0x41, 0x00]), 'a.txt'],
    ['document-damaged', encode('PK\u0003\u0004\u0000'), 'a.txt'],
    ['document-not-text', new Uint8Array([0x4b, 0xea, 0x20]), 'a.txt'],
    ['document-type-mismatch', encode('x'), 'a.docx'],
    ['document-type-mismatch', encode('x'), 'a.XLSX'],
    ['document-type-unsupported', encode('x'), 'a.doc'],
    ['document-type-unsupported', encode('x'), 'a.pdf'],
    ['document-type-mismatch', encode('%PDF-1.7'), 'a.txt'],
    ['document-type-unsupported', encode('x'), 'plan'],
    ['document-too-large', new Uint8Array(LARGEST_DOCUMENT + 1), 'a.txt'],
    ['document-no-plan', encode('Sở Ngoại vụ họp.'), 'a.txt'],
    ['document-no-plan', bytesOf(SAMPLE_HEADER), 'a.txt'],
    ['document-no-plan', bytesOf([...SAMPLE_HEAD, ...SAMPLE_HEADER]), 'a.txt'],
    ['document-no-plan', bytesOf(['STT', 'Họ và tên', 'Ghi chú', '1', 'An']), 'a.txt'],
  ])('is refused as %s', (code, bytes, name) => {
    expect(codeOf(bytes, name)).toBe(code);
  });

  it('is refused in both languages', () => {
    expect(() => readDocument(encode('x'), 'a.pdf')).toThrow(/PDF[^\n]*\n.*PDF/u);
  });
});

describe('any plan, written without its grid', () => {
  const named = fc.constantFrom(
    'Sở Du lịch',
    'Công an tỉnh',
    'Sở Kế hoạch và Đầu tư',
    'UBND huyện Bình Sơn',
    'Báo Phú Hải',
  );
  const group = fc.constantFrom('các sở, ban, ngành liên quan', 'Các doanh nghiệp vận tải');
  const bodies = fc.uniqueArray(fc.oneof(named, group), { minLength: 1, maxLength: 4 });
  const word = fc.constantFrom(
    'tổ chức',
    'lớp học',
    'hội chợ',
    'năm 2026',
    'với tỉnh bạn',
    'Sở',
    'gốm',
    'và',
    '12%',
    'du lịch',
  );
  const item = fc.record({
    content: fc
      .array(word, { minLength: 3, maxLength: 12 })
      .map((words) => `Phối hợp ${words.join(' ')} mới`),
    leads: fc.uniqueArray(named, { minLength: 1, maxLength: 2 }),
    coordinating: bodies,
    timeline: fc.constantFrom(
      'Hằng năm',
      'Năm 2026',
      '2025 - 2028',
      'Quý II/2027',
      'Trước ngày 30/6/2026',
      'Tháng 3/2028',
    ),
  });
  const sections = fc.array(fc.array(item, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });

  type Sections = readonly (readonly {
    content: string;
    leads: string[];
    coordinating: string[];
    timeline: string;
  }[])[];
  const written = (all: Sections): string[] =>
    all.flatMap((items, s) => [
      `${s + 1}. Nhóm việc ${s + 1}`,
      ...items.flatMap((each, i) =>
        sampleLines({
          ...each,
          code: `${s + 1}.${i + 1}`,
          lead: each.leads.join('; '),
          coordinating: each.coordinating.join('; '),
        }),
      ),
    ]);
  const meant = (all: Sections): object[] =>
    all.flatMap((items, s) =>
      items.map(({ timeline, ...each }, i) => ({
        ...each,
        code: `${s + 1}.${i + 1}`,
        section: `${s + 1}. Nhóm việc ${s + 1}`,
        timeline: expect.objectContaining({ original: timeline }),
        notes: null,
      })),
    );

  it('reads back the same', () => {
    fc.assert(
      fc.property(sections, (all) => {
        const read = parse([...SAMPLE_HEAD, ...SAMPLE_HEADER, ...written(all)]);
        expect(read.items).toEqual(meant(all));
        expect(read.questions.every(({ about }) => about === 'leads')).toBe(true);
        expect(read.questions).toHaveLength(all.flat().filter(({ leads }) => leads.length > 1).length);
      }),
    );
  });

  it('reads back the same or asks when its cells are wrapped between words', () => {
    fc.assert(
      fc.property(sections, fc.integer({ min: 30, max: 80 }), (all, width) => {
        const read = parse([...SAMPLE_HEAD, ...SAMPLE_HEADER, ...wrapped(written(all), width)]);
        const asked = new Set(read.questions.map(({ code }) => code));
        const expected = meant(all);
        expect(read.items).toHaveLength(expected.length);
        const unsure = (index: number): boolean => asked.has(read.items[index]?.code ?? null);
        read.items.forEach((item, index) => expect(item).toEqual(unsure(index) ? item : expected[index]));
      }),
    );
  });
});
