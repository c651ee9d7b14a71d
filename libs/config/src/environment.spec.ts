import { describe, expect, it } from '@jest/globals';
import { EnvironmentError } from './environment-error.ts';
import { readEnvironment } from './environment.ts';

function errorOf(read: () => unknown): EnvironmentError {
  try {
    read();
  } catch (error) {
    if (error instanceof EnvironmentError) return error;
  }
  throw new Error('no EnvironmentError was thrown');
}

describe('the reader of the environment', () => {
  it('gives every default when nothing is set', () => {
    expect(readEnvironment({})).toMatchObject({
      PORT: 3000,
      PHOIHOP_HOST: '127.0.0.1',
      PHOIHOP_DATA: '.phoihop/',
      TEMPORAL_NAMESPACE: 'phoihop',
      PHOIHOP_METRICS_PORT: 0,
    });
  });

  it('takes an empty variable for an absent one', () => {
    expect(readEnvironment({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({ PORT: 3000 });
  });

  it('names every bad variable at once with what is expected', () => {
    const error = errorOf(() =>
      readEnvironment({ PORT: '70000', TEMPORAL_ADDRESS: 'here', DATABASE_URL: 'x' }),
    );
    expect(error.names).toEqual(['PORT', 'DATABASE_URL', 'TEMPORAL_ADDRESS']);
    expect(error.message).toContain('PORT: cần số cổng 1–65535 / expected a port number 1–65535');
  });

  it('names a needed variable that is absent, and never one that has a default', () => {
    const error = errorOf(() => readEnvironment({ PORT: 'x' }, ['DATABASE_URL', 'TEMPORAL_NAMESPACE']));
    expect(error.names).toEqual(['PORT', 'DATABASE_URL']);
  });

  it('does not repeat a bad value, which may be a secret', () => {
    const error = errorOf(() => readEnvironment({ DATABASE_URL: 'mysql://u:hidden@h/d' }));
    expect(error.message).not.toContain('hidden');
  });
});
