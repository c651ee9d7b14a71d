import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '../../../apps/worker/src/seed/until.ts';
import type {
  Differences,
  DocumentPage,
  DocumentText,
  DocumentView,
  UploadedDocument,
} from '#contracts/http/documents';
import type { Confirmed, DraftView } from '#contracts/http/drafts';
import type { z } from 'zod';
import { DEMO_PASSWORD } from '#sample/sample-accounts';
import { BusyTurns } from '../../support/api/busy-turns.ts';
import { serveSample, type ServedSample } from '../../support/api/served-sample.ts';
import { suggestedMatches } from '../../support/api/suggested-matches.ts';
import type { Answer, Caller } from '../../support/api/served.ts';
import { longDocument, SMALL_ITEMS, smallDocument } from '../../support/documents/small-document.ts';
import type { Rig } from '../../support/workflows/rig.ts';

interface ProblemBody {
  readonly code: string;
  readonly reason?: string;
  readonly document?: string;
}
interface Sent {
  readonly name?: string;
  readonly key?: string;
  readonly by?: Caller;
}

describe('documents over HTTP', () => {
  let served: ServedSample;
  let rig: Rig;
  let coordinator: Caller;

  beforeAll(async () => {
    served = await serveSample();
    ({ rig, coordinator } = served);
  }, 180_000);
  afterAll(() => served.close(), 180_000);

  const nameHeader = (name: string) => ({ 'X-File-Name': `UTF-8''${encodeURIComponent(name)}` });
  const upload = <T = UploadedDocument>(
    bytes: Uint8Array,
    { name = 'kế hoạch.txt', key, by = coordinator }: Sent = {},
  ): Promise<Answer<T>> => {
    const sent = { bytes, headers: nameHeader(name), ...(key === undefined ? {} : { key }) };
    return by.send<T>('POST', '/api/documents', sent);
  };
  const settled = async (id: string): Promise<DocumentView> =>
    await until(`reading of ${id}`, 30_000, async () => {
      const { body } = await coordinator.get<DocumentView>(`/api/documents/${id}`);
      return ['received', 'reading'].includes(body.status) ? null : body;
    });
  const read = async (bytes: Uint8Array, name?: string): Promise<DocumentView> =>
    await settled((await upload(bytes, name === undefined ? {} : { name })).body.id);
  const draftFrom = (documentId: string, key?: string) =>
    coordinator.send<DraftView>('POST', '/api/drafts', {
      json: { documentId },
      ...(key === undefined ? {} : { key }),
    });
  const count = async (sql: string, parameters: unknown[] = []): Promise<number> => {
    const rows: { count: number }[] = await rig.record.query(
      `select count(*)::int as count ${sql}`,
      parameters,
    );
    return rows[0]?.count ?? -1;
  };
  const stored = async (): Promise<readonly number[]> =>
    await Promise.all([count('from document'), count('from document_chunk')]);
  const withContent = (at: number, content: string) =>
    SMALL_ITEMS.map((item, index) => (index === at ? { ...item, content } : item));

  it('are taken, read, and become drafts that know where they come from', async () => {
    const bytes = smallDocument();
    const { status, body, headers } = await upload(bytes);
    expect([status, headers.get('location')]).toEqual([202, `/api/documents/${body.id}`]);
    expect(body).toMatchObject({ known: false, fileName: 'kế hoạch.txt', size: bytes.length, drafts: [] });
    expect(body.digest).toBe(createHash('sha256').update(bytes).digest('hex'));
    const document = await settled(body.id);
    expect(document).toMatchObject({ status: 'read', progress: 1, itemCount: 3, problem: null });
    const made = await draftFrom(document.id, 'draft-of-document');
    expect(made.status).toBe(201);
    expect(made.body.items.map(({ content }) => content)).toEqual(SMALL_ITEMS.map(({ content }) => content));
    const { id, fileName, digest } = document;
    expect(made.body.document).toEqual({ id, fileName, digest });
    expect((await draftFrom(document.id, 'draft-of-document')).body.id).toBe(made.body.id);
    const [draft] = (await settled(document.id)).drafts;
    expect(draft).toMatchObject({ id: made.body.id, draft: `/api/drafts/${made.body.id}`, plan: null });
  });

  it('keep the text in which every item stands where its source says', async () => {
    const document = await read(smallDocument());
    const { body } = await coordinator.get<DocumentText>(`/api/documents/${document.id}/text`);
    const { body: draft } = await draftFrom(document.id);
    for (const { source } of draft.items)
      expect(source && body.text.startsWith(source.quote, source.offset)).toBe(true);
    expect(body.paragraphs[0]).toBe(0);
  });

  it('are given back byte for byte, as files to be saved', async () => {
    const bytes = longDocument(1_000);
    const document = await read(bytes, 'Kế hoạch "số 1";.txt');
    const response = await coordinator.fetch(`/api/documents/${document.id}/content`);
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/plain',
      'content-length': String(bytes.length),
      'content-disposition': expect.stringMatching(
        /^attachment; .*filename\*=UTF-8''K%E1%BA%BF%20ho%E1%BA%A1ch%20%22s%E1%BB%91%201%22%3B\.txt$/,
      ),
      'x-content-type-options': 'nosniff',
      etag: `"${document.digest}"`,
    });
  });

  it('are known again by their bytes, whatever their name and however many send them', async () => {
    const bytes = smallDocument(withContent(0, 'Tổ chức hội thi nấu ăn'));
    const answers = await Promise.all(['a.txt', 'b.txt', 'c.txt'].map((name) => upload(bytes, { name })));
    expect(answers.map(({ status, body }) => [status, body.known]).sort()).toEqual([
      [200, true],
      [200, true],
      [202, false],
    ]);
    const ids = new Set(answers.map(({ body }) => body.id));
    expect(ids.size).toBe(1);
    const [id = ''] = ids;
    await settled(id);
    const { body: draft } = await draftFrom(id);
    const again = await upload(bytes);
    expect([again.status, again.body.drafts.map((one) => one.id)]).toEqual([200, [draft.id]]);
  });

  it('are answered alike under one key, and refused when another comes under it', async () => {
    const bytes = smallDocument(withContent(0, 'Tổ chức giải chạy'));
    const first = await upload(bytes, { key: 'one-key' });
    await settled(first.body.id);
    const before = await stored();
    const again = await upload(bytes, { key: 'one-key' });
    expect([again.status, again.body.id, again.body.known]).toEqual([202, first.body.id, false]);
    const other = await upload<ProblemBody>(smallDocument(), { key: 'one-key' });
    expect([other.status, other.body.code]).toEqual([422, 'idempotency-key-reused']);
    expect(await stored()).toEqual(before);
  });

  it('are listed from the newest on', async () => {
    const document = await read(smallDocument(withContent(0, 'Tổ chức triển lãm ảnh')));
    const { body } = await coordinator.get<z.output<typeof DocumentPage>>('/api/documents?limit=2');
    expect(body.items[0]).toEqual(document);
    expect(body.items).toHaveLength(2);
    const next = await coordinator.get<z.output<typeof DocumentPage>>(
      `/api/documents?limit=2&after=${encodeURIComponent(body.next ?? '')}`,
    );
    expect(next.body.items.map(({ id }) => id)).not.toContain(body.items[1]?.id);
  });

  describe('that changed', () => {
    const changed = [
      { ...SMALL_ITEMS[0], content: 'Tổ chức ngày hội ẩm thực tại quảng trường biển và phố đêm' },
      { ...SMALL_ITEMS[2], code: '2', lead: 'Sở Tài chính' },
      { ...SMALL_ITEMS[2], code: '3', content: 'Lập cổng thông tin về tàu thuyền' },
    ] as typeof SMALL_ITEMS;
    const expected = {
      added: [{ place: 3, code: '3', content: 'Lập cổng thông tin về tàu thuyền' }],
      removed: [{ place: 2, code: '2', content: SMALL_ITEMS[1]?.content }],
      changed: [
        { after: { code: '1' }, fields: [{ field: 'content' }], moved: false },
        {
          before: { code: '3' },
          after: { code: '2' },
          fields: [
            { field: 'code', before: '3', after: '2' },
            { field: 'leads', before: ['Sở Công Thương'], after: ['Sở Tài chính'] },
          ],
        },
      ],
      unchanged: 0,
    };
    const differences = async <T = Differences>(id: string, query: string) =>
      await coordinator.get<T>(`/api/documents/${id}/differences?${query}`);

    it('show what they change of a draft as it stands', async () => {
      const { body: draft } = await draftFrom((await read(smallDocument())).id);
      const own = await differences(draft.document?.id ?? '', `draft=${draft.id}`);
      expect(own.body).toEqual({ facts: [], added: [], removed: [], changed: [], unchanged: 3 });
      const other = await read(smallDocument(changed));
      expect(other.id).not.toBe(draft.document?.id);
      expect((await differences(other.id, `draft=${draft.id}`)).body).toMatchObject({
        ...expected,
        facts: [],
      });
      const json = { items: { '1': { content: changed[0]?.content } }, facts: { subject: 'Khác' } };
      await coordinator.send('PATCH', `/api/drafts/${draft.id}`, { json, headers: { 'If-Match': '"1"' } });
      const { body } = await differences(other.id, `draft=${draft.id}`);
      expect(body).toMatchObject({ unchanged: 1, facts: [{ fact: 'subject', before: 'Khác' }] });
    });

    it('show what they change of a confirmed plan, in the words of its document', async () => {
      const { body: draft } = await draftFrom((await read(smallDocument())).id);
      const matches = suggestedMatches(draft);
      const headers = { 'If-Match': `"${draft.version}"` };
      const edited = await coordinator.send<DraftView>('PATCH', `/api/drafts/${draft.id}`, {
        json: { matches },
        headers,
      });
      expect(edited.body.blockers).toEqual([]);
      const { body: confirmed } = await coordinator.send<Confirmed>(
        'POST',
        `/api/drafts/${draft.id}/confirm`,
      );
      const own = await differences(draft.document?.id ?? '', `plan=${confirmed.planId}`);
      expect(own.body).toEqual({ facts: [], added: [], removed: [], changed: [], unchanged: 3 });
      const other = await read(smallDocument(changed));
      expect((await differences(other.id, `plan=${confirmed.planId}`)).body).toMatchObject(expected);
      const { drafts } = await settled(draft.document?.id ?? '');
      expect(drafts).toContainEqual(expect.objectContaining({ plan: confirmed.plan }));
    });

    it('are compared with one thing, and only with one that is there', async () => {
      const { id } = await read(smallDocument());
      for (const query of ['', 'draft=a&plan=b']) {
        const { status, body } = await differences<ProblemBody>(id, query);
        expect([status, body.code]).toEqual([400, 'query-invalid']);
      }
      for (const query of ['draft=a', 'plan=a']) {
        const { status, body } = await differences<ProblemBody>(id, query);
        expect([status, body.code]).toEqual([404, 'not-found']);
      }
    });
  });

  describe('that cannot be taken', () => {
    it('leave nothing when their sender breaks off', async () => {
      const before = await stored();
      const ending = new AbortController();
      let sent = 0;
      const body = new ReadableStream<Uint8Array>({
        async pull(controller) {
          // Some of it is in the record by now, in a transaction that is still open.
          if (++sent === 12) ending.abort();
          await new Promise((resolve) => setImmediate(resolve));
          if (ending.signal.aborted) controller.close();
          else controller.enqueue(randomBytes(100_000));
        },
      });
      const request = coordinator.fetch('/api/documents', {
        method: 'POST',
        body,
        duplex: 'half',
        signal: ending.signal,
        headers: {
          ...nameHeader('a.txt'),
          'Idempotency-Key': 'broken-off',
          'Content-Type': 'application/octet-stream',
        },
      });
      await expect(request).rejects.toThrow();
      await until('end of its transaction', 10_000, async () =>
        (await count(
          `from pg_stat_activity where datname = current_database() and state = 'idle in transaction'`,
        )) === 0
          ? true
          : null,
      );
      expect(await stored()).toEqual(before);
    });

    it('are refused when they are too large, told or untold', async () => {
      const before = await stored();
      const told = await upload<ProblemBody>(Buffer.alloc(20_000_001));
      expect([told.status, told.body.code]).toEqual([413, 'document-too-large']);
      const piece = Buffer.alloc(1_000_000, 'a');
      let sent = 0;
      const body = new ReadableStream<Uint8Array>({
        pull: (controller) => (++sent > 22 ? controller.close() : controller.enqueue(piece)),
      });
      const untold = await coordinator.fetch('/api/documents', {
        method: 'POST',
        body,
        duplex: 'half',
        headers: {
          ...nameHeader('a.txt'),
          'Idempotency-Key': 'too-large',
          'Content-Type': 'application/octet-stream',
        },
      });
      expect([untold.status, ((await untold.json()) as ProblemBody).code]).toEqual([
        413,
        'document-too-large',
      ]);
      expect(await stored()).toEqual(before);
      expect((await coordinator.get('/api/documents')).status).toBe(200);
    });

    it('must be bytes with a name', async () => {
      const asJson = await coordinator.send<ProblemBody>('POST', '/api/documents', { json: {} });
      expect([asJson.status, asJson.body.code]).toEqual([415, 'content-type-unsupported']);
      for (const name of ['%E1%', '', 'a%0D%0Ab.txt', 'a%00.txt']) {
        const misnamed = await coordinator.send<ProblemBody>('POST', '/api/documents', {
          bytes: smallDocument(),
          headers: { 'X-File-Name': name },
        });
        expect([name, misnamed.status, misnamed.body.code]).toEqual([name, 400, 'body-invalid']);
      }
    });

    it('come from the coordinator alone', async () => {
      const officer = await served.signIn('so-du-lich', DEMO_PASSWORD);
      const { status, body } = await upload<ProblemBody>(smallDocument(), { by: officer });
      expect([status, body.code]).toEqual([403, 'forbidden']);
      expect((await officer.get<ProblemBody>('/api/documents')).status).toBe(403);
    });
  });

  describe('of which no plan is read', () => {
    it('keep the reason and not the bytes, and may come again', async () => {
      const bytes = Buffer.from('Xin chào.\nHôm nay trời đẹp.');
      const document = await read(bytes, 'thư.txt');
      expect(document).toMatchObject({ status: 'unreadable', fileName: 'thư.txt', progress: 1 });
      expect(document.problem?.advice.vi).toMatch(/[à-ỹ]/);
      expect(await count('from document_chunk where document_id = $1', [document.id])).toBe(0);
      const path = `/api/documents/${document.id}`;
      const content = await coordinator.get<ProblemBody>(`${path}/content`);
      expect([content.status, content.body.code, content.body.document]).toEqual([
        410,
        'document-not-kept',
        path,
      ]);
      for (const answer of [
        await coordinator.get<ProblemBody>(`${path}/text`),
        await coordinator.send<ProblemBody>('POST', '/api/drafts', { json: { documentId: document.id } }),
      ]) {
        expect([answer.status, answer.body.code, answer.body.reason, answer.body.document]).toEqual([
          ...[422, 'document-unreadable', document.problem?.code, path],
        ]);
      }
      expect((await upload(bytes)).body).toMatchObject({ known: false });
    });

    it('are refused as drafts with the reason, and no draft is made', async () => {
      const drafts = await count('from draft');
      const { status, body } = await coordinator.send<ProblemBody>('POST', '/api/drafts', {
        bytes: Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]),
        headers: nameHeader('kế hoạch.pdf'),
      });
      expect([status, body.code, typeof body.reason]).toEqual([422, 'document-unreadable', 'string']);
      expect(await count('from draft')).toBe(drafts);
    });

    it('are not kept in any way when they are secret', async () => {
      const name = 'Kế hoạch đặc biệt.txt';
      const bytes = smallDocument(withContent(0, 'Diễn tập phòng thủ khu vực ven biển'), ['TỐI MẬT']);
      const digest = createHash('sha256').update(bytes).digest('hex');
      const document = await read(bytes, name);
      expect(document).toMatchObject({
        ...{ status: 'refused', problem: { code: 'document-secret' } },
        ...{ fileName: null, digest: null, mediaType: null, size: null },
      });
      expect(document.uploadedBy).not.toBe('');
      const tables: { name: string }[] = await rig.record.query(
        `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
      );
      for (const table of tables.map((one) => one.name)) {
        const found = await count(
          `from ${table} t where position($1 in t::text) > 0 or position($2 in t::text) > 0 or position($3 in t::text) > 0`,
          [digest, name, 'Diễn tập phòng thủ'],
        );
        expect([table, found]).toEqual([table, 0]);
      }
      expect(await count('from document_chunk where document_id = $1', [document.id])).toBe(0);
    });
  });

  describe('whose reading was interrupted', () => {
    const interrupted = async (change: string): Promise<string> => {
      const { id } = await read(smallDocument(withContent(1, `Việc ${change}`)));
      await rig.record.query(
        `update document set result = null, text = null, settled_at = null, ${change} where id = $1`,
        [id],
      );
      return id;
    };

    it.each([
      [`before it began`, `status = 'received'`],
      [
        `by the end of its process`,
        `status = 'reading', reader = 'gone', heard_at = now() - interval '1 minute'`,
      ],
    ])('%s are taken up again by whoever looks', async (_when, change) => {
      const id = await interrupted(change);
      expect(await settled(id)).toMatchObject({ status: 'read', itemCount: 3 });
      expect((await draftFrom(id)).status).toBe(201);
    });

    it('are taken up when any document is asked for, and stay with a reader that lives', async () => {
      const abandoned = await interrupted(`status = 'received'`);
      const held = await interrupted(
        `status = 'reading', reader = 'living', heard_at = now() + interval '1 hour'`,
      );
      await coordinator.get('/api/documents');
      await until('reading', 10_000, async () =>
        (await count(`from document where id = $1 and status = 'read'`, [abandoned])) === 1 ? true : null,
      );
      const path = `/api/documents/${held}`;
      expect((await coordinator.get<DocumentView>(path)).body).toMatchObject({
        status: 'reading',
        progress: 0.1,
      });
      for (const answer of [
        await coordinator.get<ProblemBody>(`${path}/content`),
        await coordinator.send<ProblemBody>('POST', '/api/drafts', { json: { documentId: held } }),
      ]) {
        expect([answer.status, answer.body.code, answer.body.document]).toEqual([
          409,
          'document-not-ready',
          path,
        ]);
      }
      await rig.record.query(`update document set status = 'received' where id = $1`, [held]);
      await settled(held);
    });

    it('are given up after many attempts: the document may be what ends its readers', async () => {
      const id = await interrupted(`status = 'received', attempts = 5`);
      expect(await settled(id)).toMatchObject({
        status: 'unreadable',
        problem: { code: 'document-reading-failed' },
      });
    });
  });

  it('are seen from no other locality', async () => {
    const { id } = await read(smallDocument());
    await rig.record.query(`insert into locality (id, name) values ('elsewhere', 'Nơi khác')`);
    await rig.record.query(
      `insert into account (id, username, password_hash, role, locality_id)
       select 'stranger', 'stranger', password_hash, 'coordinator', 'elsewhere' from account limit 1`,
    );
    const stranger = await served.signIn('stranger', DEMO_PASSWORD);
    for (const part of ['', '/content', '/text', '/differences?draft=a']) {
      const { status, body } = await stranger.get<ProblemBody>(`/api/documents/${id}${part}`);
      expect([part, status, body.code]).toEqual([part, 404, 'not-found']);
    }
    const draft = await stranger.send<ProblemBody>('POST', '/api/drafts', { json: { documentId: id } });
    expect(draft.status).toBe(404);
    expect((await stranger.get<{ items: unknown[] }>('/api/documents')).body.items).toEqual([]);
    // The same bytes are a document of their own there.
    expect((await upload(smallDocument(), { by: stranger })).body).toMatchObject({
      known: false,
      drafts: [],
    });
  });

  it('are read while the API answers others without delay', async () => {
    const bytes = longDocument(1_001);
    const turns = new BusyTurns();
    const { body } = await upload(bytes);
    const waits: number[] = [];
    const document = await until('reading', 60_000, async () => {
      const start = performance.now();
      const { body: seen } = await coordinator.get<DocumentView>(`/api/documents/${body.id}`);
      waits.push(performance.now() - start);
      return seen.status === 'read' ? seen : null;
    });
    const busy = turns.stop();
    expect(document.itemCount).toBe(1_001);
    expect(busy.p99).toBeLessThan(50);
    expect(busy.longest).toBeLessThan(100);
    expect(Math.max(...waits)).toBeLessThan(1_000);
  });
});
