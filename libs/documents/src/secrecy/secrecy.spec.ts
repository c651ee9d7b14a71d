import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Document, Header, Packer, Paragraph, Table, TableCell, TableRow, Textbox, TextRun } from 'docx';
import type { ISectionOptions } from 'docx';
import { ContentBuilder } from '../content/content-builder.ts';
import type { Content } from '../content/content.ts';
import { openContent } from '../formats/open-content.ts';
import { readDocument } from '../read-document.ts';
import { bytesOf, SAMPLE_HEAD, SAMPLE_HEADER, sampleLines } from '../testing/sample-plan.ts';
import { UnreadableDocumentError } from '../unreadable-document.error.ts';
import { secrecyOf } from './secrecy.ts';

const ITEM = {
  code: '1.1',
  content: 'Mở lớp dạy nghề',
  lead: 'Sở Nội vụ',
  coordinating: 'Sở Y tế',
  timeline: 'Năm 2026',
};
const table = (content: string): string[] => [...SAMPLE_HEADER, ...sampleLines({ ...ITEM, content })];
const textOf = (lines: readonly string[]): Content => openContent(bytesOf(lines), 'plan.txt');
const stamped = (...stamp: string[]): Content =>
  textOf([...SAMPLE_HEAD.slice(0, 4), ...stamp, ...SAMPLE_HEAD.slice(4), ...table('Mở lớp')]);

const cell = (column: number, ...lines: string[]) => ({ column, columns: 1, rows: 1, lines });
const row = (number: number, ...cells: string[][]) => ({
  number,
  hidden: false,
  header: false,
  cells: cells.map((lines, column) => cell(column, ...lines)),
});

describe('the degree of secrecy of a document', () => {
  it.each([
    ['MẬT', ['MẬT']],
    ['TỐI MẬT', ['TỐI MẬT']],
    ['TUYỆT MẬT', ['TUYỆT MẬT']],
    ['MẬT', ['Mật']],
    ['MẬT', ['(MẬT)']],
    ['MẬT', ['M Ậ T']],
    ['TUYỆT MẬT', ['T U Y Ệ T   M Ậ T']],
    ['TỐI MẬT', ['* TỐI MẬT *']],
    ['MẬT', ['Độ mật: Mật']],
    ['TỐI MẬT', ['Độ mật: tối mật']],
    ['MẬT', ['MẬT - HỎA TỐC']],
    ['TỐI MẬT', ['TỐI MẬT – Bản số: 02/05']],
    ['TUYỆT MẬT', ['TUYỆT', 'MẬT']],
    ['MẬT', ['Số: 128/KH-UBND (Mật)']],
    ['MẬT', ['MẬT'.normalize('NFD')]],
    ['TUYỆT MẬT', ['Độ mật: Tuyệt mật'.normalize('NFD')]],
  ])('is %s where %j stands in the letterhead', (degree, stamp) => {
    expect(secrecyOf(stamped(...stamp))).toBe(degree);
  });

  it.each([
    ['a plan without a stamp', []],
    ['the law on state secrets', ['Căn cứ Luật Bảo vệ bí mật nhà nước ngày 15 tháng 11 năm 2018;']],
    ['a title of secrets', ['KẾ HOẠCH BẢO VỆ BÍ MẬT NHÀ NƯỚC']],
    ['a title broken before its last word', ['TĂNG CƯỜNG BẢO', 'MẬT']],
    ['prose broken before its last word', ['Cán bộ giữ gìn bí', 'mật']],
    ['prose on documents', ['Tài liệu mật được lưu riêng.', 'Mật ong là sản phẩm của làng nghề.']],
    ['a degree that is named and empty', ['Độ mật: Không', 'Độ khẩn: Khẩn']],
    ['a stamp that lifts the secret', ['GIẢI MẬT']],
    ['an urgent document', ['HỎA TỐC']],
  ])('is none for %s', (_name, lines) => {
    expect(secrecyOf(stamped(...lines))).toBeNull();
  });

  it('is none for an item on secrets, nor for one that makes honey', () => {
    const text = [...SAMPLE_HEAD, ...table('Tập huấn bảo vệ bí mật nhà nước'), ...table('Mật')];
    expect(secrecyOf(textOf(text))).toBeNull();
  });

  it('is found in a cell of the letterhead, and not among the cells of a plan', () => {
    const letterhead = row(
      1,
      ['UBND TỈNH PHÚ HẢI', 'Số: 9/KH-UBND', 'TỐI MẬT'],
      ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    );
    const item = row(2, ['1.1'], ['Nuôi ong'], ['Sở Công Thương'], ['Mật']);
    const built = (...rows: (typeof item)[]): Content => {
      const builder = new ContentBuilder('docx');
      builder.table({ sheet: null, hidden: false }, rows);
      return builder.build();
    };
    expect([secrecyOf(built(letterhead, item)), secrecyOf(built(item))]).toEqual(['TỐI MẬT', null]);
  });

  it('is found in what stands at the top of every page', () => {
    const content = stamped();
    expect(secrecyOf({ ...content, headers: ['Trang 1', 'TUYỆT MẬT'] })).toBe('TUYỆT MẬT');
    expect(secrecyOf({ ...content, headers: ['Bảo vệ bí mật nhà nước'] })).toBeNull();
  });

  it('is found in the head of an appendix, however late it comes', () => {
    const body = Array.from({ length: 200 }, (_, index) => `Đoạn ${index + 1} của kế hoạch.`);
    expect(secrecyOf(textOf([...SAMPLE_HEAD, ...body, 'PHỤ LỤC II', 'MẬT', 'Danh mục']))).toBe('MẬT');
    expect(secrecyOf(textOf([...SAMPLE_HEAD, ...body, 'PHỤ LỤC II', 'Danh mục']))).toBeNull();
  });
});

describe('the degree of secrecy of a Word document', () => {
  const secrecyIn = async (section: ISectionOptions) => {
    const bytes = await Packer.toArrayBuffer(new Document({ sections: [section] }));
    return secrecyOf(openContent(new Uint8Array(bytes), 'plan.docx'));
  };
  const texts = (...lines: string[]) => lines.map((line) => new Paragraph(line));
  const HEAD = texts(...SAMPLE_HEAD);
  const header = (line: string) => ({ default: new Header({ children: texts(line) }) });
  const letterhead = (...lines: string[]) =>
    new Table({
      rows: [
        new TableRow({
          children: [lines, ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']].map(
            (cell) => new TableCell({ children: texts(...cell) }),
          ),
        }),
      ],
    });

  it('is found in a page header, in a cell of the letterhead, below a line break and in a text box', async () => {
    const broken = [new TextRun('Số: 128/KH-UBND'), new TextRun({ text: 'M Ậ T', break: 1 })];
    const box = new Textbox({ children: texts('TUYỆT MẬT'), style: { width: '60pt' } });
    const found = await Promise.all([
      secrecyIn({ headers: header('MẬT'), children: HEAD }),
      secrecyIn({ children: [letterhead('UBND TỈNH', 'TỐI MẬT'), ...HEAD] }),
      secrecyIn({ children: [new Paragraph({ children: broken }), ...HEAD] }),
      secrecyIn({ children: [box, ...HEAD] }),
    ]);
    expect(found).toEqual(['MẬT', 'TỐI MẬT', 'MẬT', 'TUYỆT MẬT']);
  });

  it('is none where its page header and its letterhead bear no stamp', async () => {
    const headers = header('Bảo vệ bí mật nhà nước');
    expect(await secrecyIn({ headers, children: [letterhead('UBND TỈNH'), ...HEAD] })).toBeNull();
  });
});

describe('a secret document', () => {
  it('is refused, and the message holds none of its words', () => {
    const lines = ['TỐI MẬT', ...SAMPLE_HEAD, ...table('Diễn tập phòng thủ Vịnh Sò')];
    const read = (): unknown => readDocument(bytesOf(lines), 'plan.txt');
    expect(read).toThrow(UnreadableDocumentError);
    expect(read).toThrow(expect.objectContaining({ code: 'document-secret' }));
    expect(read).not.toThrow(/Phú Hải|Vịnh Sò|TỐI MẬT|128/u);
  });
});

const FOLDER = join(import.meta.dirname, '../../../../../shared/documents');

if (existsSync(FOLDER)) {
  describe('the documents of ../shared/documents', () => {
    it.each(readdirSync(FOLDER).filter((name) => name.endsWith('.txt')))('%s bears no stamp', (name) => {
      expect(secrecyOf(openContent(readFileSync(join(FOLDER, name)), name))).toBeNull();
    });
  });
}
