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

  it('name their columns once each, in the order in which they come', () => {
    const notes = ['B: 1', null, 'A: 2; B: 3'].map((each) => notesByColumn(each));
    expect(noteHeadings(notes)).toEqual(['B', 'A']);
  });
});
