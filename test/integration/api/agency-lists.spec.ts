import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CATALOGUES, catalogueAgencies } from '#catalogue/catalogues';
import type { RowError } from '#catalogue/row-error';
import type { AgencyPage } from '#contracts/http/agencies';
import type { AgencyCatalogues, AgencyImport } from '#contracts/http/agency-lists';
import type { z } from 'zod';
import { DEMO_PASSWORD } from '#sample/sample-accounts';
import { SAMPLE_AGENCIES } from '#sample/sample-agencies';
import { serveSample, type ServedSample } from '../../support/api/served-sample.ts';
import type { Caller } from '../../support/api/served.ts';

interface ProblemBody {
  readonly code: string;
  readonly reason?: string;
  readonly errors?: readonly RowError[];
}

const IMPORT = '/api/agencies/import';

describe('lists of agencies over HTTP', () => {
  let served: ServedSample;
  let coordinator: Caller;
  let administrator: Caller;

  beforeAll(async () => {
    served = await serveSample();
    ({ coordinator } = served);
    administrator = await served.signIn('quan-tri', DEMO_PASSWORD);
  }, 180_000);
  afterAll(() => served.close(), 180_000);

  async function file(path: string): Promise<Uint8Array> {
    const response = await coordinator.fetch(path);
    expect([response.status, response.headers.get('content-disposition')]).toEqual([
      200,
      expect.stringMatching(/^attachment; filename/u),
    ]);
    return new Uint8Array(await response.arrayBuffer());
  }
  const take = <T = AgencyImport>(list: Uint8Array | string, query = '', caller = administrator) =>
    caller.send<T>('POST', `${IMPORT}${query}`, { bytes: Buffer.from(list) });
  const agencies = async () =>
    (await coordinator.get<z.output<typeof AgencyPage>>('/api/agencies?limit=200')).body.items;
  const catalogue = (id: string) => file(`/api/agency-catalogues/${id}.csv`);

  it.each(['csv', 'xlsx'])('taken in as they were exported, as %s, change nothing', async (format) => {
    const before = await agencies();
    const exported = await file(`/api/agencies/export?format=${format}`);
    const { status, body } = await take(exported);
    expect([status, body]).toEqual([
      200,
      { dryRun: false, added: [], changed: [], unchanged: SAMPLE_AGENCIES.length },
    ]);
    expect(await agencies()).toEqual(before);
  });

  it('take in nothing when rows are wrong, and name the rows', async () => {
    const before = await agencies();
    const lines = (await file('/api/agencies/export')).toString();
    const wrong = Buffer.concat([
      await file('/api/agencies/export'),
      Buffer.from('so-moi,Sở Mới,trực thuộc,2026-01-01,,,,,\r\nso-khac,,trực thuộc,31/2/2026,,,,,\r\n'),
    ]);
    expect(lines).not.toBe('');
    const { status, body } = await take<ProblemBody>(wrong);
    const rows = before.reduce((sum, { names }) => sum + names.length, 0);
    expect([status, body.code]).toEqual([422, 'agency-list-invalid']);
    expect(body.errors?.map(({ row, column, code }) => [row, column, code])).toEqual([
      [rows + 3, 'Từ ngày', 'day-invalid'],
      [rows + 3, 'Tên', 'name-missing'],
    ]);
    const nowhere = 'Mã,Tên,Loại,Từ ngày,Cấp trên\nso-moi,Sở Mới,trực thuộc,2026-01-01,so-nao-do';
    const unknown = await take<ProblemBody>(nowhere);
    expect(unknown.body.errors).toMatchObject([{ row: 2, column: 'Cấp trên', code: 'parent-unknown' }]);
    expect(await agencies()).toEqual(before);
  });

  it.each([
    ['an open quote', 'Mã,Tên\n"a', 'csv-invalid'],
    ['no text', new Uint8Array([1, 2, 3, 0]), 'document-not-text'],
    ['nothing', ' ', 'document-empty'],
    ['a broken workbook', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), expect.any(String)],
  ])('are refused with their reason: %s', async (_what, bytes, reason) => {
    const { status, body } = await take<ProblemBody>(bytes);
    expect([status, body.code, body.reason]).toEqual([422, 'agency-list-unreadable', reason]);
  });

  it('are taken in by an administrator alone', async () => {
    const refused = await take<ProblemBody>(await file('/api/agencies/export'), '', coordinator);
    expect([refused.status, refused.body.code]).toEqual([403, 'forbidden']);
  });

  it('of a catalogue are looked at first, then add what is missing, once', async () => {
    const before = await agencies();
    const list = await catalogue('khanh-hoa');
    const looked = (await take(list, '?dryRun=true')).body;
    expect(looked).toMatchObject({ dryRun: true, changed: [] });
    expect(looked.added).toContainEqual(
      expect.objectContaining({ code: 'ubnd-thanh-pho-nha-trang', kind: 'ordered' }),
    );
    expect(await agencies()).toEqual(before);
    const taken = (await take(list)).body;
    expect(taken).toEqual({ ...looked, dryRun: false });
    expect((await take(list)).body).toMatchObject({ added: [], changed: [] });
    expect(await agencies()).toHaveLength(catalogueAgencies('khanh-hoa').length);
  });

  it('change what they say otherwise, under the next version', async () => {
    const [before] = (await agencies()).filter(({ code }) => code === 'so-du-lich');
    const list = 'Mã;Tên;Loại;Từ ngày;Tên khác\nso-du-lich;Sở Du lịch;trực thuộc;1/1/2000;Sở DL';
    const { body } = await take(list);
    expect(body.changed).toMatchObject([{ code: 'so-du-lich', fields: ['aliases'] }]);
    const [after] = (await agencies()).filter(({ code }) => code === 'so-du-lich');
    expect(after).toEqual({
      ...before,
      aliases: [...(before?.aliases ?? []), 'Sở DL'],
      version: (before?.version ?? 0) + 1,
    });
  });

  it('come along for every locality of the catalogue', async () => {
    const { body } = await coordinator.get<AgencyCatalogues>('/api/agency-catalogues');
    expect(body.items.map(({ id }) => id)).toEqual(CATALOGUES.map(({ id }) => id));
    for (const { csv, agencyCount } of body.items) {
      expect(agencyCount).toBeGreaterThan(15);
      expect(Buffer.from(await file(csv)).toString('utf8')).toMatch(/^\uFEFFMã,/u);
    }
    expect((await coordinator.get<ProblemBody>('/api/agency-catalogues/none.csv')).body.code).toBe(
      'not-found',
    );
  });
});
