import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { bytesOf, SAMPLE_HEAD, SAMPLE_HEADER, sampleLines } from '../testing/sample-plan.ts';

const CLI = join(import.meta.dirname, 'plan-preview.ts');
const folder = mkdtempSync(join(tmpdir(), 'plan-preview-'));
const plan = join(folder, 'plan.txt');

function run(...args: string[]) {
  const env = { ...process.env, NODE_OPTIONS: '', TZ: 'America/New_York' };
  return spawnSync(process.execPath, ['--conditions=phoihop-source', CLI, ...args], {
    env,
    encoding: 'utf8',
  });
}

beforeAll(() => {
  const item = { content: 'Mở lớp dạy nghề', coordinating: 'Sở Nội vụ', timeline: 'Hằng năm' };
  const rows = [
    { ...item, code: '1', lead: 'Sở Du lịch' },
    { ...item, code: '2', lead: 'Sở Công Thương' },
  ];
  writeFileSync(plan, bytesOf([...SAMPLE_HEAD, ...SAMPLE_HEADER, ...rows.flatMap(sampleLines)]));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('plan:preview', () => {
  it('prints what will happen from the day given, as JSON and nothing else', () => {
    const { status, stdout, stderr } = run(plan, '--from', '2025-02-05');
    expect([status, stderr]).toEqual([0, '']);
    expect((JSON.parse(stdout) as readonly unknown[])[0]).toEqual({
      at: '2025-02-08T00:00:00+07:00',
      what: 'acknowledge-due',
      period: null,
      to: ['Sở Du lịch'],
      items: ['1'],
    });
  });

  it('begins today where no day is given', () => {
    const { status, stdout } = run(plan);
    const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
    expect(status).toBe(0);
    expect((JSON.parse(stdout) as { at: string }[]).filter(({ at }) => at < today)).toEqual([]);
  });

  it.each([
    ['no file', [], '[usage]'],
    ['two files', [plan, plan], '[usage]'],
    ['an option that it does not have', [plan, '--until', '2025-01-01'], '[usage]'],
    ['a day that the calendar does not have', [plan, '--from', '2025-02-29'], '[day-unknown]'],
    ['a file that is not there', [join(folder, 'none.txt')], '[document-missing]'],
    ['a file that is no plan', [CLI], '[document-type-unsupported]'],
  ])('says what to do, and exits with 2, when given %s', (_, args, code) => {
    const { status, stdout, stderr } = run(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trim().split('\n')).toHaveLength(3);
    expect(stderr).toContain(code);
  });
});
