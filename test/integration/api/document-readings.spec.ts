import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { DocumentReadings } from '../../../apps/api/src/documents/document-readings.ts';
import { until } from '../../../apps/worker/src/seed/until.ts';
import { DocumentReader } from '#documents/reading/document-reader';
import { DocumentReaderClosedError } from '#documents/reading/reading-failures';
import type { ReadDocument } from '#domain/document/plan-document';
import { putLocality } from '#persistence/agencies/agencies';
import { beginDocument, findDocument, keepDocument } from '#persistence/documents/documents';
import { receiveBytes } from '#persistence/documents/receive-bytes';
import type { DocumentRow } from '#persistence/entities/document.entity';
import { SMALL_ITEMS, smallDocument } from '../../support/documents/small-document.ts';
import { createTestRecord, type TestRecord } from '../../support/record/test-record.ts';

const LOCALITY = 'here';

let test: TestRecord;
beforeAll(async () => {
  Logger.overrideLogger(false);
  test = await createTestRecord();
  await test.record.transaction((manager) => putLocality(manager, LOCALITY, 'Nơi này'));
});
afterAll(() => test.close());

let made = 0;
async function uploaded(): Promise<string> {
  const id = randomUUID();
  const bytes = smallDocument(SMALL_ITEMS.map((item) => ({ ...item, content: `${item.content} ${made}` })));
  made += 1;
  await test.record.transaction(async (manager) => {
    const about = {
      uploadedBy: 'account-1',
      uploadedAt: Date.now(),
      fileName: 'a.txt',
      mediaType: 'text/plain',
    };
    await beginDocument(manager, { id, localityId: LOCALITY, ...about });
    const received = await receiveBytes(manager, id, ReadableStream.from([bytes]), 1_000_000);
    await keepDocument(manager, { id, localityId: LOCALITY }, received);
  });
  return id;
}
const rowOf = async (id: string): Promise<DocumentRow> => {
  const row = await findDocument(test.record.manager, id);
  if (row === null) throw new Error(`${id} is gone`);
  return row;
};

/** A reader that holds every document until it is told to go on, or is closed. */
class HeldReader {
  readonly begun: string[] = [];
  readonly #real = new DocumentReader();
  readonly #closing = Promise.withResolvers<never>();
  #gate = Promise.withResolvers<void>();

  constructor() {
    this.#closing.promise.catch(() => undefined);
  }

  readonly read: DocumentReader['read'] = async (bytes, fileName, options): Promise<ReadDocument> => {
    this.begun.push(fileName);
    options?.onProgress?.('opening');
    await Promise.race([this.#gate.promise, this.#closing.promise]);
    return await this.#real.read(bytes, fileName, options);
  };

  goOn(): void {
    this.#gate.resolve();
  }

  async close(): Promise<void> {
    this.#closing.reject(new DocumentReaderClosedError());
    await this.#real.close();
  }
}

describe('the reading of documents in a process', () => {
  it('is done once, however often it is begun, and tells how far it is', async () => {
    const [id, reader] = [await uploaded(), new HeldReader()];
    const readings = new DocumentReadings(test.record, reader);
    const all = Promise.all(Array.from({ length: 5 }, () => readings.start(id)));
    await until('opening', 10_000, async () => ((await rowOf(id)).stage === 'opening' ? true : null));
    await readings.takeUp(LOCALITY);
    expect(await rowOf(id)).toMatchObject({ status: 'reading', attempts: 1 });
    reader.goOn();
    await all;
    expect(await rowOf(id)).toMatchObject({ status: 'read', stage: null, itemCount: 3, attempts: 1 });
    expect(reader.begun).toHaveLength(1);
    await readings.onModuleDestroy();
  });

  it('has one document in hand at a time, and gives every one back unread when the process ends', async () => {
    const [one, other, reader] = [await uploaded(), await uploaded(), new HeldReader()];
    const readings = new DocumentReadings(test.record, reader);
    const started = [readings.start(one), readings.start(other)];
    await until('opening', 10_000, async () => ((await rowOf(one)).stage === 'opening' ? true : null));
    expect(await rowOf(other)).toMatchObject({ status: 'received', attempts: 0 });
    await readings.onModuleDestroy();
    await Promise.all(started);
    for (const id of [one, other])
      expect(await rowOf(id)).toMatchObject({ status: 'received', stage: null, attempts: 0 });
    await readings.start(one);
    expect((await rowOf(one)).status).toBe('received');
    const next = new DocumentReadings(test.record, new DocumentReader());
    await next.takeUp(LOCALITY);
    expect([await next.settled(one), await next.settled(other)]).toMatchObject([
      { status: 'read' },
      { status: 'read' },
    ]);
    await next.onModuleDestroy();
  });

  it('is left to the process that has it, whose result the other ones wait for', async () => {
    const [id, reader] = [await uploaded(), new HeldReader()];
    const first = new DocumentReadings(test.record, reader);
    const second = new DocumentReadings(test.record, new DocumentReader());
    const reading = first.start(id);
    await until('opening', 10_000, async () => ((await rowOf(id)).stage === 'opening' ? true : null));
    const waiting = second.settled(id);
    await second.start(id);
    expect((await rowOf(id)).status).toBe('reading');
    reader.goOn();
    await reading;
    expect(await waiting).toMatchObject({ status: 'read', attempts: 1 });
    await Promise.all([first.onModuleDestroy(), second.onModuleDestroy()]);
  });

  it('goes to another process when its own was killed, and what the killed one says later counts no more', async () => {
    const [id, reader] = [await uploaded(), new HeldReader()];
    const killed = new DocumentReadings(test.record, reader);
    const reading = killed.start(id);
    await until('opening', 10_000, async () => ((await rowOf(id)).stage === 'opening' ? true : null));
    // As if it had not been heard of for longer than a reader may be silent.
    await test.record.query(`update document set heard_at = now() - interval '1 minute' where id = $1`, [id]);
    const next = new DocumentReadings(test.record, new DocumentReader());
    const settled = await next.settled(id);
    expect(settled).toMatchObject({ status: 'read', attempts: 2 });
    reader.goOn();
    await reading;
    expect(await rowOf(id)).toEqual(settled);
    await Promise.all([killed.onModuleDestroy(), next.onModuleDestroy()]);
  });

  it('that fails for another reason than the document leaves it to be read again', async () => {
    const id = await uploaded();
    const broken = { read: () => Promise.reject(new Error('out of order')), close: () => Promise.resolve() };
    await new DocumentReadings(test.record, broken).start(id);
    expect(await rowOf(id)).toMatchObject({ status: 'reading', attempts: 1, problem: null });
    await test.record.query(`update document set heard_at = now() - interval '1 minute' where id = $1`, [id]);
    const next = new DocumentReadings(test.record, new DocumentReader());
    expect(await next.settled(id)).toMatchObject({ status: 'read', attempts: 2 });
    await next.onModuleDestroy();
  });
});
