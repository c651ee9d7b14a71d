import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Principal } from '#access/roles';
import { IdempotentWrites, type Write } from '../../../apps/api/src/commands/idempotent-writes.ts';
import { createTestRecord, type TestRecord } from '../../support/record/test-record.ts';

const principal: Principal = {
  kind: 'person',
  accountId: 'account-1',
  username: 'account-1',
  role: 'administrator',
  agencyId: null,
  localityId: 'locality-1',
  scopes: null,
};

let test: TestRecord;
let writes: IdempotentWrites;

beforeAll(async () => {
  test = await createTestRecord();
  writes = new IdempotentWrites(test.record);
});
afterAll(() => test.close());

const addLocality =
  (id: string): Write<{ id: string }>['work'] =>
  async (manager) => {
    await manager.query('insert into locality (id, name) values ($1, $1)', [id]);
    return { id };
  };

const write = (idempotencyKey: string, id: string, changes: Partial<Write<{ id: string }>> = {}) =>
  writes.once({ principal, idempotencyKey, request: { id }, work: addLocality(id), ...changes });

describe('a write of reference data', () => {
  it('is done once under a key, and answered alike each time', async () => {
    expect(await write('a', 'one')).toEqual({ id: 'one' });
    expect(await write('a', 'one')).toEqual({ id: 'one' });
  });

  it('is done once even when it comes many times at once', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => write('b', 'two')));
    expect(answers).toEqual(Array.from({ length: 8 }, () => ({ id: 'two' })));
  });

  it('with another body under the same key is refused', async () => {
    await write('c', 'three');
    await expect(write('c', 'four')).rejects.toMatchObject({ code: 'idempotency-key-reused' });
  });

  it('that failed is not remembered', async () => {
    const fail = () => Promise.reject(new Error('failed'));
    await expect(write('d', 'five', { work: fail })).rejects.toThrow('failed');
    expect(await write('d', 'five')).toEqual({ id: 'five' });
  });

  it('remembers what it is told to in place of a secret', async () => {
    const remember = () => ({ id: 'hidden' });
    expect(await write('e', 'six', { remember })).toEqual({ id: 'six' });
    expect(await write('e', 'six', { remember })).toEqual({ id: 'hidden' });
  });
});
