import { describe, expect, it } from '@jest/globals';
import { noteHeadings, notesByColumn } from './note-columns.ts';

describe('the notes of an item', () => {
  it.each([
    [null, []],
    ['', []],
    ['Sản phẩm: Báo cáo', [['Sản phẩm', 'Báo cáo']]],
    [
      'Sản phẩm: Báo cáo; Kinh phí (triệu đồng): 40',
      [
        ['Sản phẩm', 'Báo cáo'],
        ['Kinh phí (triệu đồng)', '40'],
      ],
    ],
    ['Sản phẩm: Phim; ảnh', [['Sản phẩm', 'Phim; ảnh']]],
    ['Sản phẩm: Danh sách: 3 bản', [['Sản phẩm', 'Danh sách: 3 bản']]],
    ['Tránh mùa bão', [['Ghi chú', 'Tránh mùa bão']]],
    ['Ghi chú: một; Ghi chú: hai', [['Ghi chú', 'một; hai']]],
  ])('%j are parted by their columns', (notes, columns) => {
    expect([...notesByColumn(notes)]).toEqual(columns);
  });

  it.each([
    [
      ['B: 1', null, 'A: 2; B: 3'],
      ['A', 'B'],
    ],
    [
      ['C: 1', 'A: 1', 'A: 1; B: 1', 'B: 1; C: 1'],
      ['A', 'B', 'C'],
    ],
    [
      ['A: 1; B: 1', 'B: 1; A: 1'],
      ['A', 'B'],
    ],
    [[null], []],
  ])('%j have columns in the order of every item', (notes, headings) => {
    expect(noteHeadings(notes.map((each) => notesByColumn(each)))).toEqual(headings);
  });
});
