import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { putLocality } from '#persistence/agencies/agencies';
import { bytesOf } from '#persistence/documents/document-bytes';
import {
  beginDocument,
  contentsOf,
  dropDocument,
  findDocument,
  keepDocument,
  listDocuments,
} from '#persistence/documents/documents';
import * as readings from '#persistence/documents/readings';
import { CHUNK, receiveBytes } from '#persistence/documents/receive-bytes';
import { createTestRecord, type TestRecord } from '../../support/record/test-record.ts';

const LOCALITY = 'here';
const MOST = 2_000_000;
const NOW = Date.parse('2026-11-23T08:00:00+07:00');

let test: TestRecord;
beforeAll(async () => {
  test = await createTestRecord();
  await test.record.transaction((manager) => putLocality(manager, LOCALITY, 'Nơi này'));
});
afterAll(() => test.close());

async function* pieces(bytes: Uint8Array, lengths: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (const length of lengths) {
    yield await Promise.resolve(bytes.subarray(at, at + length));
    at += length;
  }
  if (at < bytes.length) yield bytes.subarray(at);
}

async function upload(bytes: Uint8Array, lengths: readonly number[] = [], uploadedAt = NOW): Promise<string> {
  const id = randomUUID();
  return await test.record.transaction(async (manager) => {
    const about = { uploadedBy: 'account-1', uploadedAt, fileName: 'a.txt', mediaType: 'text/plain' };
    await beginDocument(manager, { id, localityId: LOCALITY, ...about });
    const received = await receiveBytes(manager, id, pieces(bytes, lengths), MOST);
    const kept = await keepDocument(manager, { id, localityId: LOCALITY }, received);
    if (kept !== id) await dropDocument(manager, id);
    return kept;
  });
}

const READ = {
  plan: {
    ...{ number: null, issuedOn: null, issuer: null, subject: null, from: null, to: null },
    ...{ focalAgency: null, supervisingAuthority: null },
    ...{ agencyReportBefore: null, consolidatedReportBefore: null },
  },
  items: [],
  questions: [],
  text: 'Kế hoạch',
  paragraphs: [0],
};
const PROBLEM = { code: 'document-secret', advice: { vi: 'Văn bản mật', en: 'A secret document' } };

const chunkCount = async (id: string): Promise<number> => {
  const rows: { count: number }[] = await test.record.query(
    'select count(*)::int as count from document_chunk where document_id = $1',
    [id],
  );
  return rows[0]?.count ?? -1;
};
const claim = (id: string, reader = 'reader-1') => readings.claimReading(test.record.manager, id, reader);

describe('the bytes of a document', () => {
  it('come back as they were sent, in whatever pieces they came', async () => {
    const lengths = fc.array(fc.integer({ min: 0, max: 2 * CHUNK }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 3 * CHUNK }), lengths, async (size, parts) => {
        const bytes = randomBytes(size);
        const id = await upload(bytes, parts);
        if (size > 0) expect((await bytesOf(test.record.manager, id)).equals(bytes)).toBe(true);
        expect(await findDocument(test.record.manager, id)).toMatchObject({
          digest: createHash('sha256').update(bytes).digest('hex'),
          size,
        });
      }),
      { numRuns: 15 },
    );
  });

  it('lie in chunks of one size', async () => {
    expect(await chunkCount(await upload(randomBytes(CHUNK)))).toBe(1);
    expect(await chunkCount(await upload(randomBytes(CHUNK + 1)))).toBe(2);
  });

  it('leave nothing behind when there are too many of them', async () => {
    const before = await listDocuments(test.record.manager, LOCALITY, { limit: 200 });
    await expect(upload(randomBytes(MOST + 1))).rejects.toMatchObject({ code: 'document-too-large' });
    expect(await listDocuments(test.record.manager, LOCALITY, { limit: 200 })).toEqual(before);
    const rows: unknown[] = await test.record.query(
      'select 1 from document_chunk c where not exists (select 1 from document d where d.id = c.document_id)',
    );
    expect(rows).toEqual([]);
  });

  it('are kept once, however often they come and how many at once', async () => {
    const bytes = randomBytes(CHUNK * 2);
    const ids = await Promise.all(Array.from({ length: 6 }, () => upload(bytes)));
    expect(new Set(ids).size).toBe(1);
    expect(await chunkCount(ids[0] ?? '')).toBe(2);
  });
});

describe('documents', () => {
  it('are listed from the newest on, page by page, also those of one moment', async () => {
    await Promise.all(Array.from({ length: 7 }, (_, n) => upload(randomBytes(9), [], NOW + 1000 + (n >> 1))));
    const whole = await listDocuments(test.record.manager, LOCALITY, { limit: 200 });
    const paged: string[] = [];
    for (let after: string | null | undefined; after !== null;) {
      const page = await listDocuments(test.record.manager, LOCALITY, { after, limit: 2 });
      paged.push(...page.rows.map(({ id }) => id));
      after = page.next;
    }
    expect(paged).toEqual(whole.rows.map(({ id }) => id));
    const instants = whole.rows.map(({ uploadedAt }) => uploadedAt);
    expect(instants).toEqual([...instants].sort((one, other) => other - one));
  });
});

describe('a reading', () => {
  it('belongs to one reader, however many would read', async () => {
    const id = await upload(randomBytes(9));
    const claims = await Promise.all(['a', 'b', 'c', 'd'].map((reader) => claim(id, reader)));
    expect(claims.filter((one) => one !== null)).toEqual([{ fileName: 'a.txt', attempts: 1 }]);
  });

  it('that nobody has heard of for long goes to another, and the first one settles nothing any more', async () => {
    const id = await upload(randomBytes(9));
    await claim(id, 'dead');
    expect(await readings.unreadDocuments(test.record.manager, LOCALITY)).not.toContain(id);
    await test.record.query(`update document set heard_at = now() - interval '11 s' where id = $1`, [id]);
    expect(await readings.unreadDocuments(test.record.manager, LOCALITY)).toContain(id);
    expect(await claim(id, 'alive')).toMatchObject({ attempts: 2 });
    expect(await readings.settleRead(test.record.manager, id, 'dead', READ)).toBe(false);
    expect(await readings.settleRead(test.record.manager, id, 'alive', READ)).toBe(true);
    expect(await claim(id)).toBeNull();
    expect(await findDocument(test.record.manager, id)).toMatchObject({ status: 'read', itemCount: 0 });
    expect(await contentsOf(test.record.manager, id)).toMatchObject({ text: READ.text, paragraphs: [0] });
  });

  it('that is heard of stays with its reader, and one that is given back is free at once', async () => {
    const id = await upload(randomBytes(9));
    await claim(id, 'one');
    await test.record.query(`update document set heard_at = now() - interval '11 s' where id = $1`, [id]);
    await readings.hearOfReading(test.record.manager, id, 'one', 'opening');
    expect(await claim(id, 'other')).toBeNull();
    expect(await findDocument(test.record.manager, id)).toMatchObject({ stage: 'opening' });
    await readings.releaseReading(test.record.manager, id, 'one');
    expect(await claim(id, 'other')).toMatchObject({ attempts: 1 });
  });

  it('of what PostgreSQL cannot keep keeps it with marks of the same length', async () => {
    const id = await upload(randomBytes(9));
    await claim(id, 'one');
    const facts = { ...READ.plan, subject: 'a\0b\uD800c \\u0000' };
    const read = { ...READ, plan: facts, text: 'x\0y\uDFFFz' };
    await readings.settleRead(test.record.manager, id, 'one', read);
    const contents = await contentsOf(test.record.manager, id);
    expect(contents?.result?.plan.subject).toBe('a\uFFFDb\uFFFDc \\u0000');
    expect(contents?.text).toBe('x\uFFFDy\uFFFDz');
  });

  it('that fails keeps the reason, and the bytes no longer: they may come again', async () => {
    const bytes = randomBytes(CHUNK + 1);
    const id = await upload(bytes);
    await claim(id, 'one');
    await test.record.transaction((manager) => readings.settleUnreadable(manager, id, 'one', PROBLEM));
    expect(await findDocument(test.record.manager, id)).toMatchObject({
      status: 'unreadable',
      fileName: 'a.txt',
      problem: PROBLEM,
    });
    expect(await chunkCount(id)).toBe(0);
    expect(await upload(bytes)).not.toBe(id);
  });

  it('of what is refused keeps nothing of it at all', async () => {
    const bytes = randomBytes(CHUNK + 1);
    const id = await upload(bytes);
    await test.record.query(`insert into idempotent_answer values ('k', 'd', $1)`, [
      JSON.stringify({ document: id }),
    ]);
    await claim(id, 'one');
    await test.record.transaction((manager) => readings.settleRefused(manager, id, 'one', PROBLEM));
    expect(await findDocument(test.record.manager, id)).toMatchObject({
      ...{ status: 'refused', uploadedBy: 'account-1', uploadedAt: NOW, problem: PROBLEM },
      ...{ digest: null, fileName: null, mediaType: null, size: null },
    });
    expect(await chunkCount(id)).toBe(0);
    expect(await test.record.query(`select 1 from idempotent_answer where key = 'k'`)).toEqual([]);
  });
});
