import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { ReadDocument } from '#domain/document/plan-document';
import { readDocument } from '../read-document.ts';
import { bytesOf, SAMPLE_HEAD, SAMPLE_HEADER } from '../testing/sample-plan.ts';

const CLI = join(import.meta.dirname, 'plan-parse.ts');
const folder = mkdtempSync(join(tmpdir(), 'plan-parse-'));
afterAll(() => rmSync(folder, { recursive: true }));

function parse(...files: string[]) {
  const args = ['--conditions=phoihop-source', CLI, ...files];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

function fileOf(name: string, bytes: Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

describe('plan:parse', () => {
  it('prints the plan, and nothing else', () => {
    const bytes = bytesOf([
      ...SAMPLE_HEAD,
      ...SAMPLE_HEADER,
      '1.1',
      'Mở lớp',
      'Sở Nội vụ',
      'Sở Y tế',
      'Hằng năm',
    ]);
    const { status, stdout, stderr } = parse(fileOf('plan.txt', bytes));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual(readDocument(bytes, 'plan.txt'));
  });

  it('prints the text with the places in it that the items come from', () => {
    const item = ['1.1', 'Mở lớp', 'Sở Nội vụ', 'Sở Y tế', 'Hằng năm'];
    const { stdout } = parse(fileOf('plan.txt', bytesOf([...SAMPLE_HEAD, ...SAMPLE_HEADER, ...item])));
    const { text, items } = JSON.parse(stdout) as ReadDocument;
    const { quote, offset } = items[0]?.source ?? { quote: '', offset: -1 };
    expect([quote, text.startsWith(quote, offset)]).toEqual(['Mở lớp', true]);
  });

  it('does not take in a file that is too large to be read', () => {
    const file = fileOf('large.txt', bytesOf(['']));
    truncateSync(file, 3 * 2 ** 30);
    const { status, stdout, stderr } = parse(file);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('[document-too-large]');
  });

  it.each([
    ['no file', () => [], 'Usage'],
    ['two files', () => ['a.txt', 'b.txt'], 'Usage'],
    ['a missing file', () => [join(folder, 'missing.txt')], 'document-missing'],
    ['a folder', () => [folder], 'document-missing'],
    ['prose', () => [fileOf('prose.txt', bytesOf(['Sở Nội vụ họp.']))], 'document-no-plan'],
    ['a secret document', () => [fileOf('secret.txt', bytesOf(['MẬT', ...SAMPLE_HEAD]))], 'document-secret'],
    ['a PDF', () => [fileOf('plan.pdf', bytesOf(['%PDF-1.7']))], 'document-type-unsupported'],
  ])('exits 2 and says why for %s', (_name, files, message) => {
    const { status, stdout, stderr } = parse(...files());
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});
