import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { accountLines } from './account-lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'account-lines-'));
afterAll(() => rmSync(folder, { recursive: true }));

function linesOf(accounts: readonly object[]): readonly string[] {
  const file = join(folder, 'accounts.json');
  writeFileSync(file, JSON.stringify(accounts));
  return accountLines(file);
}

const account = (username: string, role: string, more: object = {}) => ({
  username,
  password: 'mat-khau',
  role,
  agency: null,
  ...more,
});

describe('the accounts that are printed at a start', () => {
  it('stand one a line, in columns', () => {
    const accounts = [account('a', 'coordinator', { agency: 'Sở A' }), account('long-name', 'auditor')];
    expect(linesOf(accounts)).toEqual([
      'Tài khoản mẫu / Demo accounts:',
      '    a          mat-khau  coordinator  Sở A',
      '    long-name  mat-khau  auditor',
    ]);
    expect(linesOf([account('quan-tri', 'administrator')])[0]).toBe('Tài khoản quản trị / Administrator:');
  });

  it('of other localities follow, a line each', () => {
    const hue = { locality: 'Huế', agency: 'Sở Ngoại vụ' };
    const accounts = [
      account('a', 'coordinator'),
      account('b', 'auditor'),
      account('hue.so-ngoai-vu', 'coordinator', hue),
      account('hue.so-y-te', 'officer', hue),
      account('hue.ubnd', 'supervisor', hue),
    ];
    expect(linesOf(accounts).slice(3)).toEqual([
      'Địa phương khác để thử, cùng mật khẩu / Other localities to try, the same password:',
      '    Huế: hue.so-ngoai-vu (coordinator), hue.ubnd (supervisor), hue.so-y-te',
    ]);
  });

  it('are none where none were made', () => {
    expect(accountLines(join(folder, 'none.json'))).toEqual([]);
  });
});
