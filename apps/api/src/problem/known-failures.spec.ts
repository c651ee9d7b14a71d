import { NotFoundException } from '@nestjs/common';
import { describe, expect, it } from '@jest/globals';
import { QueryFailedError } from 'typeorm';
import { RecordError } from '#persistence/record-error';
import { isRecordAway, problemOf } from './known-failures.ts';
import { ProblemException } from './problem.exception.ts';

const coded = (code: string): Error => Object.assign(new Error('failed'), { code });
const failedQuery = (code: string): Error => new QueryFailedError('select 1', [], coded(code));

describe('a failure', () => {
  it.each(['ECONNREFUSED', '57P01', '57P03', '57014', '08006', '53300'])(
    'with %s says that the record is away',
    (code) => {
      expect(isRecordAway(coded(code))).toBe(true);
      expect(isRecordAway(failedQuery(code))).toBe(true);
      expect(problemOf(failedQuery(code))).toMatchObject({
        code: 'records-unavailable',
        members: { noted: false },
      });
    },
  );

  it('of all addresses of a host says that the record is away', () => {
    expect(isRecordAway(new AggregateError([coded('ECONNREFUSED')]))).toBe(true);
    expect(isRecordAway(new Error('Connection terminated unexpectedly'))).toBe(true);
    expect(isRecordAway(new Error('Query read timeout'))).toBe(true);
  });

  it('of a query is not the absence of the record', () => {
    expect(isRecordAway(failedQuery('23505'))).toBe(false);
    expect(isRecordAway('text')).toBe(false);
    expect(problemOf(failedQuery('23505')).code).toBe('internal-error');
  });

  it('of a value that a column cannot hold is the fault of the query', () => {
    expect(problemOf(failedQuery('22P02')).code).toBe('query-invalid');
  });

  it('of the record has its own code', () => {
    expect(problemOf(new RecordError('version-conflict', 'x')).code).toBe('version-changed');
    expect(problemOf(new RecordError('migration-changed', 'x')).code).toBe('internal-error');
  });

  it('that Nest or a body parser names by its status keeps its meaning', () => {
    expect(problemOf(new NotFoundException()).code).toBe('not-found');
    expect(problemOf(Object.assign(new Error('big'), { status: 413 })).code).toBe('body-too-large');
    expect(problemOf(Object.assign(new Error('odd'), { status: 599 })).code).toBe('internal-error');
  });

  it('that is a problem already stays as it is', () => {
    const problem = new ProblemException('plan-ended');
    expect(problemOf(problem)).toBe(problem);
  });
});
