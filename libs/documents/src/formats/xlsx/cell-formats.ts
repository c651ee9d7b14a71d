import { readXmlIfThere } from '../xml/read-xml.ts';
import type { Archive } from '../zip/archive.ts';

/** The codes of Excel's own number formats, by number. Those of dates stand for the order of the country. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  49: '@',
};
const GENERAL = 'General';
/** Dates and times of East Asian versions of Excel. */
const isEastAsianDate = (id: number): boolean => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
/** What Excel allows, and some more. */
const LONGEST_CODE = 300;
const MOST_STYLES = 100_000;

/** The code of the number format that a cell shows its value by, from the cell's style. */
export function readCellFormats(archive: Archive, part: string | undefined): (style: number) => string {
  const own = new Map<number, string>();
  const styles: number[] = [];
  readXmlIfThere(archive, part, {
    open(element) {
      const id = element.integer('numFmtId', 0);
      if (element.name === 'x:numFmt')
        own.set(id, (element.attribute('formatCode') ?? '').slice(0, LONGEST_CODE));
      if (element.name === 'x:xf' && element.parent === 'x:cellXfs' && styles.length < MOST_STYLES)
        styles.push(id);
      return undefined;
    },
  });
  return (style) => {
    const id = styles[style] ?? 0;
    return own.get(id) ?? BUILT_IN[id] ?? (isEastAsianDate(id) ? 'dd/mm/yyyy' : GENERAL);
  };
}
