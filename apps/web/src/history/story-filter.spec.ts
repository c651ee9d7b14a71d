import { describe, expect, it } from '@jest/globals';
import { filterStory, type StoryLine } from './story-filter.ts';

const line = (what: string, agency: string | null): StoryLine => ({
  seq: 1,
  at: '2026-12-10T08:00:00+07:00',
  recordedAt: '2026-12-10T08:00:00+07:00',
  type: 'any',
  what,
  who:
    agency === null
      ? null
      : { kind: 'person', role: 'officer', agency: { id: agency, name: agency }, onBehalfOf: null },
  why: null,
  document: null,
  cause: null,
  hash: 'a'.repeat(64),
});

describe('filtering a story', () => {
  const lines = [line('Tiếp nhận nhiệm vụ', 'Sở Du lịch'), line('Nhắc việc: hạn báo cáo', null)];

  it('finds words without their marks', () => {
    expect(filterStory(lines, 'all', 'so du lich')).toEqual([lines[0]]);
    expect(filterStory(lines, 'all', 'Nhắc hạn')).toEqual([lines[1]]);
    expect(filterStory(lines, 'all', 'nhắc lịch')).toEqual([]);
  });

  it('parts what people did from what time did', () => {
    expect(filterStory(lines, 'people', '')).toEqual([lines[0]]);
    expect(filterStory(lines, 'time', '')).toEqual([lines[1]]);
  });
});
