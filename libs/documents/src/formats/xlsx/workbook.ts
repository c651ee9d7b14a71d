import { tooComplex } from '../refusals.ts';
import { readRelationships } from '../package/relationships.ts';
import { readXml } from '../xml/read-xml.ts';
import type { Archive } from '../zip/archive.ts';
import { damaged } from '../damaged.ts';

export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

export interface Workbook {
  /** In the order of the tabs; sheets that only show a diagram are left out. */
  readonly sheets: readonly SheetPart[];
  /** Days are counted from 1904, not from 1900. */
  readonly from1904: boolean;
}

const MOST_SHEETS = 500;

export function readWorkbook(archive: Archive, main: string): Workbook {
  const related = new Map(readRelationships(archive, main).map((each) => [each.id, each] as const));
  const sheets: SheetPart[] = [];
  let from1904 = false;
  readXml(archive, main, {
    open(element) {
      if (element.name === 'x:workbookPr')
        from1904 = element.attribute('date1904') !== undefined && element.isOn('date1904');
      if (element.name !== 'x:sheet') return undefined;
      const name = element.attribute('name') ?? '';
      const found = related.get(element.attribute('r:id') ?? '');
      if (!found) throw damaged(name);
      const hidden = (element.attribute('state') ?? 'visible') !== 'visible';
      if (found.type === 'worksheet') sheets.push({ name, hidden, part: found.target });
      if (sheets.length > MOST_SHEETS)
        throw tooComplex(`tệp có quá ${MOST_SHEETS} trang tính`, `it has over ${MOST_SHEETS} sheets`);
      return undefined;
    },
  });
  return { sheets, from1904 };
}
