import { describe, expect, it } from '@jest/globals';
import { instantOf } from '#domain/time/day';
import { letterText } from './letter-text.ts';

const plan = '9796/KH-UBND về hợp tác';
const lines = [{ title: 'Báo cáo kỳ 2026', owner: 'Sở Du lịch', dueAt: instantOf('2026-12-10') }];

describe('the text of a letter', () => {
  it('urges one agency, naming the last day that was in time', () => {
    const text = letterText({
      what: 'urging',
      about: 'report-due',
      period: '2026',
      plan,
      from: 'Sở Ngoại vụ',
      to: 'Sở Du lịch',
      lines,
    });
    expect(text).toContain('Kính gửi: Sở Du lịch');
    expect(text).toContain('1. Báo cáo kỳ 2026 (hạn cuối: 09/12/2026).');
  });

  it('urges what was sent back to be sent again', () => {
    const text = letterText({
      what: 'urging',
      about: 'report-due',
      period: '2026',
      plan,
      from: 'Sở Ngoại vụ',
      to: 'Sở Du lịch',
      lines: lines.map((line) => ({ ...line, wasReturned: true })),
    });
    expect(text).toContain('Đến nay Sở Du lịch chưa gửi lại báo cáo đã được trả lại để bổ sung');
    expect(text).toContain('Đề nghị Sở Du lịch bổ sung, hoàn thiện và gửi lại báo cáo');
  });

  it('lists to the authority whose duty each line is', () => {
    const text = letterText({
      what: 'escalation',
      about: 'item-due',
      period: null,
      plan,
      from: 'Sở Ngoại vụ',
      to: 'UBND tỉnh',
      lines: [...lines, { title: 'Nhiệm vụ 2.2.8', owner: null, dueAt: null }],
    });
    expect(text).toContain('1. Sở Du lịch: Báo cáo kỳ 2026');
    expect(text).toContain('2. Nhiệm vụ 2.2.8.');
    expect(text).not.toContain('kỳ báo cáo');
  });
});
