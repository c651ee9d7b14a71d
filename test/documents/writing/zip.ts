import { strToU8, zipSync } from 'fflate';

/** The parts of a container by their names in it. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A zip container. Its times are fixed, so that the same parts give the same bytes. */
export function zipped(parts: Parts): Uint8Array {
  const files = Object.entries(parts).map(
    ([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part] as const,
  );
  return zipSync(Object.fromEntries(files), { mtime: '2025-01-02T00:00:00Z' });
}
