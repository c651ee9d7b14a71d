import { describe, expect, it } from '@jest/globals';
import { partLabelled } from './labelled-bodies.ts';

describe('a cell that says itself who leads', () => {
  it.each([
    ['Chủ trì: Sở Du lịch; phối hợp: Sở Y tế', 'Sở Du lịch', 'Sở Y tế'],
    ['Sở Du lịch chủ trì, phối hợp với Sở Y tế', 'Sở Du lịch', 'Sở Y tế'],
    ['Sở Du lịch (chủ trì); Sở Y tế, Công an tỉnh (phối hợp)', 'Sở Du lịch', 'Sở Y tế, Công an tỉnh'],
    ['Sở Du lịch (cơ quan chủ trì)\nSở Y tế', 'Sở Du lịch', 'Sở Y tế'],
    ['Sở Du lịch (chủ trì)', 'Sở Du lịch', null],
    ['Sở Du lịch chủ trì; Sở Y tế, Sở Nội vụ phối hợp.', 'Sở Du lịch', 'Sở Y tế, Sở Nội vụ'],
    ['Sở Du lịch chủ trì\nSở Y tế phối hợp', 'Sở Du lịch', 'Sở Y tế'],
    ['CT: Sở Du lịch\nPH: Sở Y tế', 'Sở Du lịch', 'Sở Y tế'],
    ['Sở Du lịch (chủ trì); Sở Y tế (chủ trì)', 'Sở Du lịch (chủ trì); Sở Y tế (chủ trì)', null],
    ['Sở Du lịch', 'Sở Du lịch', null],
  ])('%j is parted', (cell, lead, coordinating) => {
    expect(partLabelled(cell)).toEqual({ lead, coordinating });
  });
});
