import { describe, expect, it } from '@jest/globals';
import { gridContent } from '../testing/grid-content.ts';
import { askMissingAppendix } from './missing-appendix.ts';

const asked = (...lines: string[]) => askMissingAppendix(gridContent(...lines)).map(({ about }) => about);

describe('an appendix that a document names', () => {
  it.each([
    'Nhiệm vụ cụ thể nêu tại Phụ lục kèm theo.',
    'Các việc phân công theo Phụ lục II ban hành kèm theo văn bản này.',
    'Danh sách lớp học (phụ lục đính kèm).',
  ])('%j is asked for where it is not there', (line) => {
    expect(asked(line)).toEqual(['table']);
    expect(asked(line, 'PHỤ LỤC II')).toEqual([]);
    expect(asked(line, 'Phụ lục')).toEqual([]);
  });

  it.each(['Sở Y tế lập phụ lục chi phí.', 'Kế hoạch này kèm theo bản đồ.'])('%j names none', (line) => {
    expect(asked(line)).toEqual([]);
  });
});
