import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { derivedId, spreadOf } from './derived-id.ts';

describe('a derived id', () => {
  it('stays what it was: running processes are found by it', () => {
    expect(derivedId('report', 'plan-1', '2026', 'lead')).toBe('4127ba22-6dae-8919-889e-25ef8c51573a');
  });

  it('is a UUID of version 8, the same for the same parts', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (parts) => {
        expect(derivedId(...parts)).toMatch(
          /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
        );
        expect(derivedId(...parts)).toBe(derivedId(...parts));
      }),
    );
  });

  it('tells apart parts that read the same together', () => {
    expect(derivedId('a', 'bc')).not.toBe(derivedId('ab', 'c'));
    const ids = Array.from({ length: 5000 }, (_, i) => derivedId('report', `plan-${i % 50}`, `${i}`));
    expect(new Set(ids).size).toBe(5000);
  });
});

describe('spreading ids', () => {
  it('stays below the bound, and uses the whole of it evenly', () => {
    const counts = new Array<number>(10).fill(0);
    for (let i = 0; i < 5000; i += 1) {
      const place = spreadOf(derivedId('item', `${i}`), 10);
      counts[place] = (counts[place] ?? Number.NaN) + 1;
    }
    expect(counts).toHaveLength(10);
    for (const count of counts) expect(Math.abs(count - 500)).toBeLessThan(120);
  });
});
