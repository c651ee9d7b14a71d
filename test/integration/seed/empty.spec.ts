import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { listAccounts, listedAccounts } from '../../../apps/worker/src/seed/accounts-file.ts';
import { listDemoAccounts } from '../../../apps/worker/src/seed/demo-accounts.ts';
import { makeFirstAdministrator } from '../../../apps/worker/src/seed/first-administrator.ts';
import { seedAccounts, seedLocality } from '../../../apps/worker/src/seed/reference-data.ts';
import { isPassword } from '#access/password';
import { findAccountByUsername } from '#persistence/accounts/accounts';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '#sample/sample-accounts';
import { createTestRecord, type TestRecord } from '../../support/record/test-record.ts';

describe('an installation that begins empty', () => {
  let test: TestRecord;
  let folder: string;
  let file: string;

  beforeEach(async () => {
    test = await createTestRecord();
    folder = mkdtempSync(join(tmpdir(), 'phoihop-empty-'));
    file = join(folder, 'demo-accounts.json');
  });
  afterEach(async () => {
    await test.close();
    rmSync(folder, { recursive: true });
  });

  const begin = (): Promise<boolean> =>
    test.record.transaction((manager) => makeFirstAdministrator(manager, 'Tỉnh Thử', file));
  const hashNow = async (): Promise<string> =>
    (await findAccountByUsername(test.record.manager, 'quan-tri'))?.passwordHash ?? '';

  it('has one locality and one administrator, whose listed password is right and only its owner reads', async () => {
    expect(await begin()).toBe(true);
    const [listed] = listedAccounts(file);
    expect(listed).toMatchObject({ username: 'quan-tri', role: 'administrator' });
    expect(await isPassword(listed?.password ?? '', await hashNow())).toBe(true);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(await test.record.query('select name from locality')).toEqual([{ name: 'Tỉnh Thử' }]);
  });

  it('begins once, however often and however many start it', async () => {
    expect((await Promise.all([begin(), begin(), begin()])).filter(Boolean)).toHaveLength(1);
    const hash = await hashNow();
    expect(await begin()).toBe(false);
    expect(await hashNow()).toBe(hash);
  });

  it('takes the password that a start before it listed and could not finish, but never the known one', async () => {
    const administrator = { username: 'quan-tri', role: 'administrator', agency: null };
    listAccounts(file, [{ ...administrator, password: DEMO_PASSWORD }]);
    await begin();
    expect(await isPassword(DEMO_PASSWORD, await hashNow())).toBe(false);
    await test.record.query('delete from account');
    listAccounts(file, [{ ...administrator, password: 'listed before' }]);
    await begin();
    expect(await isPassword('listed before', await hashNow())).toBe(true);
  });

  it('keeps its administrator, and lists no demo account that is not there, when the sample comes later', async () => {
    await begin();
    const [administrator] = listedAccounts(file);
    await test.record.transaction(seedLocality);
    await test.record.transaction(seedAccounts);
    await listDemoAccounts(test.record.manager, file);
    const listed = listedAccounts(file);
    expect(listed).toHaveLength(DEMO_ACCOUNTS.length);
    expect(listed.filter(({ username }) => username === 'quan-tri')).toEqual([administrator]);
  });

  it('is not begun where there are accounts', async () => {
    await test.record.transaction(seedLocality);
    await test.record.transaction(seedAccounts);
    expect(await begin()).toBe(false);
    expect(listedAccounts(file)).toEqual([]);
  });
});
