import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { ReadDocument } from '#domain/document/plan-document';
import { comparableItem } from '../corpus/expectation.ts';
import { COAST } from '../corpus/plans/coast.ts';
import { readingOf } from '../corpus/printed-and-read.ts';
import { BAD_DOCUMENTS } from './bad-documents.ts';
import { LARGE_DOCUMENTS } from './large-documents.ts';
import { DOCUMENTS_WITH_MISSING_PARTS, ODD_DOCUMENTS } from './odd-documents.ts';
import { runPlanParse } from './run-command.ts';
import type { Run } from './run-command.ts';

/** What reading any file may take. */
const LONGEST = 30_000;
const MOST_MEMORY = 512;

const outside = mkdtempSync(join(tmpdir(), 'bad-input-'));
const folder = join(outside, 'documents');
mkdirSync(folder);
afterAll(() => rmSync(outside, { recursive: true }));

async function parse(fileName: string, bytes: Uint8Array): Promise<Run> {
  writeFileSync(join(folder, fileName), bytes);
  const run = await runPlanParse(folder, fileName);
  expect(run.time).toBeLessThanOrEqual(LONGEST);
  expect(run.memory).toBeLessThanOrEqual(MOST_MEMORY);
  return run;
}

/** A message in both languages that says what to do, and nothing on the output that a program might take for a plan. */
function expectRefused({ status, stdout, stderr }: Run, [vi, en]: readonly [RegExp, RegExp]): void {
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  const [vietnamese = '', english = '', code = ''] = stderr.split('\n');
  expect(vietnamese).toMatch(/(?:Hãy|Tệp cần có) \p{L}+/u);
  expect(vietnamese).toMatch(vi);
  expect(english).toMatch(/^[\p{ASCII}“”→]*\p{Ll}{3,}/u);
  expect(english).toMatch(en);
  expect(code).toMatch(/^\[document-[a-z-]+\]$/u);
  // That one would be an error of the software, not of the document.
  expect(code).not.toBe('[document-reading-failed]');
}

describe('a document that no plan can be read from', () => {
  it.each(BAD_DOCUMENTS)('is refused with what to do: $name', async ({ fileName, bytes, says }) => {
    expectRefused(await parse(fileName, await bytes()), says);
  });
});

describe('a document that is large where none is', () => {
  it.each(LARGE_DOCUMENTS)('is read whole or refused: $name', async ({ fileName, bytes, items }) => {
    const run = await parse(fileName, bytes());
    if (run.status !== 0) expectRefused(run, [/./u, /./u]);
    else if (!Number.isNaN(items)) expect((JSON.parse(run.stdout) as ReadDocument).items).toHaveLength(items);
    expect([0, 2]).toContain(run.status);
  });
});

describe('a document that leads elsewhere', () => {
  let server: Server;
  let address = '';
  const calls: string[] = [];
  beforeAll(async () => {
    server = createServer((request, response) => {
      calls.push(request.url ?? '');
      response.end('<!ENTITY out "x">');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await fetch(`${address}/control`);
    expect(calls.splice(0)).toEqual(['/control']);
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  afterEach(() => {
    expect(calls).toEqual([]);
    expect(readdirSync(outside)).toEqual(['documents']);
    expect(readdirSync(folder).filter((name) => name.includes('slipped'))).toEqual([]);
    expect(existsSync('/slipped-absolute.txt')).toBe(false);
  });

  it.each(ODD_DOCUMENTS)('is read, and nobody is called: $name', async ({ fileName, bytes }) => {
    const { status, stdout, stderr } = await parse(fileName, bytes(address));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { items } = JSON.parse(stdout) as ReadDocument;
    const expected = readingOf(COAST).items;
    expect(items.map((item, at) => comparableItem(item, expected[at]))).toEqual(expected);
  });

  it.each(DOCUMENTS_WITH_MISSING_PARTS)(
    'is refused, nobody called, nothing written: $name',
    async ({ fileName, bytes }) => expectRefused(await parse(fileName, bytes(address)), [/./u, /./u]),
  );
});
