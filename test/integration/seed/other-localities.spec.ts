import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { accountLines } from '../../../apps/launcher/src/account-lines.ts';
import { listDemoAccounts } from '../../../apps/worker/src/seed/demo-accounts.ts';
import { seedAccounts, seedLocality } from '../../../apps/worker/src/seed/reference-data.ts';
import { agenciesOf } from '#persistence/agencies/agencies';
import { DEMO_ACCOUNTS } from '#sample/sample-accounts';
import { sampleLocalities } from '#sample/sample-localities';
import { createTestRecord, type TestRecord } from '../../support/record/test-record.ts';

describe('the localities to try documents in', () => {
  const localities = sampleLocalities();
  let test: TestRecord;
  let folder: string;

  beforeEach(async () => {
    test = await createTestRecord();
    folder = mkdtempSync(join(tmpdir(), 'localities-'));
  });
  afterEach(async () => {
    await test.close();
    rmSync(folder, { recursive: true });
  });

  async function seed(): Promise<string> {
    await test.record.transaction((manager) => seedLocality(manager));
    for (const locality of localities) {
      await test.record.transaction((manager) => seedLocality(manager, locality));
    }
    const accounts = [...DEMO_ACCOUNTS, ...localities.flatMap((locality) => locality.accounts)];
    await test.record.transaction((manager) => seedAccounts(manager, accounts));
    const file = join(folder, 'accounts.json');
    await listDemoAccounts(test.record.manager, file, localities);
    return file;
  }

  it('have the bodies of their catalogues, with all that was ever told of them', async () => {
    await seed();
    for (const { id, agencies } of localities) {
      const kept = await agenciesOf(test.record.manager, id);
      expect(kept).toHaveLength(agencies.length);
      for (const agency of agencies) {
        const { aliases, successors, ...rest } = agency;
        expect(kept.find((one) => one.id === agency.id)).toMatchObject({
          ...rest,
          aliases: expect.arrayContaining([...aliases]),
          successors: expect.arrayContaining([...successors]),
        });
      }
    }
  });

  it('have accounts of which one line each is printed, after those of the sample as ever', async () => {
    const lines = accountLines(await seed());
    expect(lines.slice(1, DEMO_ACCOUNTS.length + 1).map((line) => line.trim().split(/\s+/u)[0])).toEqual(
      DEMO_ACCOUNTS.map(({ username }) => username),
    );
    const others = lines.slice(DEMO_ACCOUNTS.length + 2);
    expect(others.map((line) => line.trim().split(':')[0])).toEqual(localities.map(({ name }) => name));
    expect(others[0]).toContain('quang-nam.so-ngoai-vu (coordinator)');
  });

  it('change nothing when they are seeded again', async () => {
    const counts = async (): Promise<unknown> =>
      (await test.record.query(
        `select (select count(*) from agency) agencies, (select sum(version) from agency) versions,
                (select count(*) from agency_name) names, (select count(*) from account) accounts,
                (select max(xmin::text::bigint) from agency) written`,
      )) as unknown;
    await seed();
    const before = await counts();
    await seed();
    expect(await counts()).toEqual(before);
  });
});
